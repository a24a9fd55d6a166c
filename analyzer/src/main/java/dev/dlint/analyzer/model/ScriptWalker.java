package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.Command.Context;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.shell.ShellNode;
import dev.dlint.shell.ShellPart;
import dev.dlint.shell.ShellToken;
import dev.dlint.shell.ShellWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a script in the order in which it runs and makes a command of every program that it calls. */
final class ScriptWalker {
    /** What is nested more deeply is left out. */
    private static final int MAX_DEPTH = 200;

    private final Step step;
    private final Script script;
    private final @Nullable Command outer;
    private final List<Command> found;
    private ShellOptions options;
    private Set<Context> contexts;
    private int depth;

    /**
     * @param options those in force at the script's start
     * @param outer the command that runs the script, or null
     * @param found where the commands are appended
     */
    ScriptWalker(Step step, Script script, ShellOptions options, @Nullable Command outer, List<Command> found) {
        this.step = step;
        this.script = script;
        this.options = options;
        this.outer = outer;
        this.found = found;
        contexts = outer == null ? Set.of() : outer.contexts();
    }

    void walk() {
        visit(script.tree().body(), null);
    }

    /** Visits a node; gives the command if it is a simple one. */
    private @Nullable Command visit(ShellNode node, @Nullable ShellToken operator) {
        if (depth == MAX_DEPTH) {
            return null;
        }
        depth++;
        try {
            if (node instanceof ShellNode.Simple simple) {
                return visitSimple(simple, operator);
            }
            visitList(node, operator);
            return null;
        } finally {
            depth--;
        }
    }

    private void visitList(ShellNode node, @Nullable ShellToken operator) {
        if (node instanceof ShellNode.Sequence sequence) {
            visitSequence(sequence, operator);
        } else if (node instanceof ShellNode.AndOr list) {
            visitAndOr(list, operator);
        } else if (node instanceof ShellNode.Pipeline pipeline) {
            visitPipeline(pipeline, operator);
        } else {
            visitCompound(node, operator);
        }
    }

    private void visitSequence(ShellNode.Sequence sequence, @Nullable ShellToken operator) {
        ShellToken before = operator;
        for (int i = 0; i < sequence.commands().size(); i++) {
            ShellNode command = sequence.commands().get(i);
            ShellToken separator = sequence.separators().get(i);
            ShellToken joined = before;
            if (separator.text().equals("&")) {
                isolated(Context.BACKGROUND, () -> visit(command, joined));
            } else {
                visit(command, joined);
            }
            before = separator;
        }
    }

    private void visitAndOr(ShellNode.AndOr list, @Nullable ShellToken operator) {
        int lastOr = -1;
        for (int i = 0; i < list.operators().size(); i++) {
            lastOr = list.operators().get(i).text().equals("||") ? i : lastOr;
        }
        boolean tested = false;
        for (int i = 0; i < list.commands().size(); i++) {
            ShellNode command = list.commands().get(i);
            ShellToken joined = i == 0 ? operator : list.operators().get(i - 1);
            boolean or = i > 0 && joined != null && joined.text().equals("||");
            Set<Context> saved = contexts;
            ShellOptions before = options;
            contexts = i <= lastOr ? with(Context.CONDITION) : contexts;
            contexts = or || tested ? with(Context.BRANCH) : contexts;
            visit(command, joined);
            contexts = saved;
            options = or || tested ? before : options;
            tested = !or && (tested || isTest(command));
        }
    }

    /** Whether a command only asks something, so that what {@code &&} joins to it may not run. */
    private static boolean isTest(ShellNode node) {
        if (node instanceof ShellNode.Simple simple && !simple.words().isEmpty()) {
            String name = simple.words().get(0).literal();
            return "[".equals(name) || "test".equals(name);
        }
        return node instanceof ShellNode.Condition;
    }

    private void visitPipeline(ShellNode.Pipeline pipeline, @Nullable ShellToken operator) {
        if (pipeline.commands().size() == 1) {
            Set<Context> saved = contexts;
            contexts = pipeline.negated() ? with(Context.NEGATED) : contexts;
            visit(pipeline.commands().get(0), operator);
            contexts = saved;
            return;
        }
        Command before = null;
        for (int i = 0; i < pipeline.commands().size(); i++) {
            ShellNode node = pipeline.commands().get(i);
            ShellToken joined = i == 0 ? operator : pipeline.operators().get(i - 1);
            Set<Context> saved = contexts;
            ShellOptions savedOptions = options;
            contexts = with(Context.PIPELINE);
            contexts = pipeline.negated() ? with(Context.NEGATED) : contexts;
            Command command = visit(node, joined);
            contexts = saved;
            options = savedOptions;
            if (before != null && command != null) {
                before.pipeInto(command);
            }
            before = command;
        }
    }

    private void visitCompound(ShellNode node, @Nullable ShellToken operator) {
        if (node instanceof ShellNode.Subshell subshell) {
            visitRedirections(subshell.redirections());
            isolated(Context.SUBSHELL, () -> visit(subshell.body(), operator));
        } else if (node instanceof ShellNode.Group group) {
            visitRedirections(group.redirections());
            visit(group.body(), operator);
        } else if (node instanceof ShellNode.If choice) {
            visitIf(choice);
        } else if (node instanceof ShellNode.While loop) {
            visitRedirections(loop.redirections());
            inside(Context.CONDITION, () -> visit(loop.condition(), null));
            isolated(Context.LOOP, () -> visit(loop.body(), null));
        } else if (node instanceof ShellNode.For loop) {
            visitRedirections(loop.redirections());
            visitWords(loop.words() == null ? List.of() : loop.words());
            isolated(Context.LOOP, () -> visit(loop.body(), null));
        } else if (node instanceof ShellNode.Case choice) {
            visitCase(choice);
        } else if (node instanceof ShellNode.Function function) {
            isolated(Context.FUNCTION, () -> visit(function.body(), null));
        } else if (node instanceof ShellNode.Condition condition) {
            visitWords(condition.words());
            visitRedirections(condition.redirections());
        }
    }

    private void visitIf(ShellNode.If choice) {
        visitRedirections(choice.redirections());
        for (ShellNode.Branch branch : choice.branches()) {
            inside(Context.CONDITION, () -> visit(branch.condition(), null));
            isolated(Context.BRANCH, () -> visit(branch.body(), null));
        }
        ShellNode.Sequence otherwise = choice.otherwise();
        if (otherwise != null) {
            isolated(Context.BRANCH, () -> visit(otherwise, null));
        }
    }

    private void visitCase(ShellNode.Case choice) {
        visitRedirections(choice.redirections());
        visitParts(choice.subject().parts());
        for (ShellNode.Clause clause : choice.clauses()) {
            visitWords(clause.patterns());
            isolated(Context.BRANCH, () -> visit(clause.body(), null));
        }
    }

    private @Nullable Command visitSimple(ShellNode.Simple simple, @Nullable ShellToken operator) {
        simple.assignments().forEach(assignment -> visitParts(assignment.value().parts()));
        visitWords(simple.words());
        visitRedirections(simple.redirections());
        if (simple.words().isEmpty()) {
            return null;
        }
        List<Argument> words = new ArrayList<>(simple.words().size());
        simple.words().forEach(word -> words.add(Argument.of(word)));
        Command.Place place = new Command.Place(contexts, operator, options.errexit(), options.pipefail(), outer);
        Command command = new Command(step, script, simple, words, place);
        found.add(command);
        if (command.is("set")) {
            options = options.after(command.arguments());
        }
        NestedScripts.find(command, found);
        return command;
    }

    private void visitRedirections(List<ShellNode.Redirection> redirections) {
        for (ShellNode.Redirection redirection : redirections) {
            visitParts(redirection.target().parts());
        }
    }

    private void visitWords(List<ShellWord> words) {
        words.forEach(word -> visitParts(word.parts()));
    }

    private void visitParts(List<ShellPart> parts) {
        for (ShellPart part : parts) {
            if (part instanceof ShellPart.DoubleQuoted quoted) {
                visitParts(quoted.parts());
            } else if (part instanceof ShellPart.CommandSubstitution substitution) {
                isolated(Context.SUBSTITUTION, () -> visit(substitution.body(), null));
            } else if (part instanceof ShellPart.ProcessSubstitution substitution) {
                isolated(Context.SUBSTITUTION, () -> visit(substitution.body(), null));
            } else if (part instanceof ShellPart.Parameter parameter && parameter.word() != null) {
                visitParts(parameter.word().parts());
            } else if (part instanceof ShellPart.Arithmetic arithmetic) {
                visitParts(arithmetic.parts());
            } else if (part instanceof ShellPart.Array array) {
                visitWords(array.elements());
            }
        }
    }

    /** Visits what stands in a context. */
    private void inside(Context context, Runnable visit) {
        Set<Context> saved = contexts;
        contexts = with(context);
        visit.run();
        contexts = saved;
    }

    /** Visits what stands in a context out of which no option gets. */
    private void isolated(Context context, Runnable visit) {
        ShellOptions saved = options;
        inside(context, visit);
        options = saved;
    }

    private Set<Context> with(Context context) {
        Set<Context> more = contexts.isEmpty() ? EnumSet.noneOf(Context.class) : EnumSet.copyOf(contexts);
        more.add(context);
        return more;
    }
}
