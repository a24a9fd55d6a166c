package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a shell script: a command, simple or compound. All ranges are ranges of the file that holds the script. */
public sealed interface ShellNode {
    TextRange range();

    /**
     * The simple commands in this node in the order of execution, as far as the text tells it: those in substitutions
     * before the command whose words need them, conditions before bodies, functions where they are defined.
     */
    default List<Simple> simpleCommands() {
        List<Simple> found = new ArrayList<>();
        new ShellWalker(found::add).visit(this);
        return found;
    }

    /**
     * A sequence of commands.
     *
     * @param commands in order
     * @param separators what ends each command, such as {@code ;}, {@code &} or a line break; one a command, empty text if nothing ends it
     */
    record Sequence(TextRange range, List<ShellNode> commands, List<ShellToken> separators) implements ShellNode {
        public Sequence {
            commands = List.copyOf(commands);
            separators = List.copyOf(separators);
        }
    }

    /**
     * Commands joined by {@code &&} and {@code ||}, which bind from the left.
     *
     * @param operators one fewer than commands
     */
    record AndOr(TextRange range, List<ShellNode> commands, List<ShellToken> operators) implements ShellNode {
        public AndOr {
            commands = List.copyOf(commands);
            operators = List.copyOf(operators);
        }
    }

    /**
     * Commands joined by {@code |} or {@code |&}, at least two, or a single one behind {@code !} or the word time.
     *
     * @param negated whether {@code !} turns its status round
     * @param timed whether the reserved word time stands before it
     * @param operators one fewer than commands
     */
    record Pipeline(
            TextRange range, boolean negated, boolean timed, List<ShellNode> commands, List<ShellToken> operators)
            implements ShellNode {
        public Pipeline {
            commands = List.copyOf(commands);
            operators = List.copyOf(operators);
        }
    }

    /** A program with its arguments, a function call, or assignments and redirections alone. */
    record Simple(TextRange range, List<Assignment> assignments, List<ShellWord> words, List<Redirection> redirections)
            implements ShellNode {
        public Simple {
            assignments = List.copyOf(assignments);
            words = List.copyOf(words);
            redirections = List.copyOf(redirections);
        }
    }

    /** {@code ( body )}. */
    record Subshell(TextRange range, Sequence body, List<Redirection> redirections) implements ShellNode {
        public Subshell {
            redirections = List.copyOf(redirections);
        }
    }

    /** <code>{ body; }</code>. */
    record Group(TextRange range, Sequence body, List<Redirection> redirections) implements ShellNode {
        public Group {
            redirections = List.copyOf(redirections);
        }
    }

    /** {@code if}: conditions and bodies in pairs, and the else body if there is one. */
    record If(
            TextRange range,
            List<Branch> branches,
            @Nullable Sequence otherwise,
            List<Redirection> redirections) implements ShellNode {
        public If {
            branches = List.copyOf(branches);
            redirections = List.copyOf(redirections);
        }
    }

    /** A condition and what runs where it holds. */
    record Branch(Sequence condition, Sequence body) {}

    /** {@code while} and {@code until}. */
    record While(TextRange range, boolean until, Sequence condition, Sequence body, List<Redirection> redirections)
            implements ShellNode {
        public While {
            redirections = List.copyOf(redirections);
        }
    }

    /**
     * {@code for} and {@code select}.
     *
     * @param variable null for the arithmetic form {@code for ((a; b; c))}
     * @param words what is looped over; null where nothing is written and {@code "$@"} meant; in the arithmetic form one
     *     word, an {@link ShellPart.Arithmetic}
     */
    record For(
            TextRange range,
            @Nullable ShellToken variable,
            @Nullable List<ShellWord> words,
            Sequence body,
            List<Redirection> redirections)
            implements ShellNode {
        public For {
            words = words == null ? null : List.copyOf(words);
            redirections = List.copyOf(redirections);
        }
    }

    record Case(TextRange range, ShellWord subject, List<Clause> clauses, List<Redirection> redirections)
            implements ShellNode {
        public Case {
            clauses = List.copyOf(clauses);
            redirections = List.copyOf(redirections);
        }
    }

    /** One alternative of a {@code case}. */
    record Clause(TextRange range, List<ShellWord> patterns, Sequence body) {
        public Clause {
            patterns = List.copyOf(patterns);
        }
    }

    /** A function definition. */
    record Function(TextRange range, ShellToken name, ShellNode body) implements ShellNode {}

    /**
     * {@code [[ ... ]]} and {@code (( ... ))}: conditions that run no program of their own.
     *
     * @param words operands and operators between the brackets; for {@code (( ... ))} one word, an {@link
     *     ShellPart.Arithmetic}
     */
    record Condition(TextRange range, List<ShellWord> words, List<Redirection> redirections) implements ShellNode {
        public Condition {
            words = List.copyOf(words);
            redirections = List.copyOf(redirections);
        }
    }

    /** Text that could not be parsed; nothing is known of it. */
    record Opaque(TextRange range, String text) implements ShellNode {}

    /**
     * {@code NAME=value} or {@code NAME+=value} in front of a command.
     *
     * @param name with its subscript if there is one, such as {@code paths[0]}
     * @param value may be empty; an array is a word of one {@link ShellPart.Array}
     */
    record Assignment(TextRange range, ShellToken name, boolean append, ShellWord value) {}

    /**
     * A redirection.
     *
     * @param descriptor the number before the operator, or -1
     * @param operator such as {@code >}, {@code >>}, {@code <}, {@code <<}, {@code <<<}, {@code >&}, {@code &>}
     * @param target the file, descriptor or here-document's delimiter
     * @param body the lines of a here-document, with the tabs that {@code <<-} drops dropped; null for other redirections
     *     and where the script does not hold the body
     */
    record Redirection(
            TextRange range,
            int descriptor,
            String operator,
            ShellWord target,
            @Nullable ShellWord body) {}
}
