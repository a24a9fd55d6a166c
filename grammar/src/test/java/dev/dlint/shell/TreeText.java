package dev.dlint.shell;

import java.util.List;
import java.util.stream.Collectors;

/** Writes trees in short: {@code (and a (pipe b c))}. */
final class TreeText {
    private TreeText() {}

    static String of(ShellNode node) {
        if (node instanceof ShellNode.Sequence sequence) {
            return sequence.commands().size() == 1
                            && !sequence.separators().get(0).text().equals("&")
                    ? of(sequence.commands().get(0))
                    : "(list" + commands(sequence) + ")";
        } else if (node instanceof ShellNode.AndOr list) {
            return joined(list.commands(), list.operators());
        } else if (node instanceof ShellNode.Pipeline pipeline) {
            String prefix = (pipeline.timed() ? "time " : "") + (pipeline.negated() ? "! " : "");
            return prefix + joined(pipeline.commands(), pipeline.operators());
        } else if (node instanceof ShellNode.Simple simple) {
            return simple(simple);
        } else if (node instanceof ShellNode.Opaque opaque) {
            return "?" + opaque.text() + "?";
        }
        return compound(node);
    }

    private static String commands(ShellNode.Sequence sequence) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sequence.commands().size(); i++) {
            boolean background = sequence.separators().get(i).text().equals("&");
            text.append(' ').append(of(sequence.commands().get(i))).append(background ? " &" : "");
        }
        return text.toString();
    }

    private static String joined(List<ShellNode> commands, List<ShellToken> operators) {
        StringBuilder text = new StringBuilder(commands.size() > 1 ? "(" : "");
        for (int i = 0; i < commands.size(); i++) {
            text.append(i == 0 ? "" : " " + operators.get(i - 1).text() + " ").append(of(commands.get(i)));
        }
        return text.append(commands.size() > 1 ? ")" : "").toString();
    }

    private static String compound(ShellNode node) {
        if (node instanceof ShellNode.Subshell subshell) {
            return "(subshell " + of(subshell.body()) + ")" + redirections(subshell.redirections());
        } else if (node instanceof ShellNode.Group group) {
            return "(group " + of(group.body()) + ")" + redirections(group.redirections());
        } else if (node instanceof ShellNode.If choice) {
            String branches = choice.branches().stream()
                    .map(branch -> of(branch.condition()) + " then " + of(branch.body()))
                    .collect(Collectors.joining(" elif "));
            return "(if " + branches + (choice.otherwise() == null ? "" : " else " + of(choice.otherwise())) + ")";
        } else if (node instanceof ShellNode.While loop) {
            return "(" + (loop.until() ? "until " : "while ") + of(loop.condition()) + " do " + of(loop.body()) + ")"
                    + redirections(loop.redirections());
        } else if (node instanceof ShellNode.For loop) {
            String variable = loop.variable() == null ? "" : loop.variable().text();
            String over = loop.words() == null ? "" : " in" + words(loop.words());
            return "(for " + variable + over + " do " + of(loop.body()) + ")";
        } else if (node instanceof ShellNode.Case choice) {
            String clauses = choice.clauses().stream()
                    .map(clause -> " [" + words(clause.patterns()).strip() + ": " + of(clause.body()) + "]")
                    .collect(Collectors.joining());
            return "(case " + word(choice.subject()) + clauses + ")";
        } else if (node instanceof ShellNode.Function function) {
            return "(function " + function.name().text() + " " + of(function.body()) + ")";
        }
        return "(test" + words(((ShellNode.Condition) node).words()) + ")";
    }

    private static String simple(ShellNode.Simple simple) {
        String assignments = simple.assignments().stream()
                .map(each -> each.name().text() + (each.append() ? "+=" : "=") + word(each.value()) + " ")
                .collect(Collectors.joining());
        return (assignments + words(simple.words()).strip() + redirections(simple.redirections())).strip();
    }

    private static String redirections(List<ShellNode.Redirection> redirections) {
        return redirections.stream()
                .map(each -> " " + (each.descriptor() < 0 ? "" : each.descriptor()) + each.operator()
                        + word(each.target()) + (each.body() == null ? "" : "{" + word(each.body()) + "}"))
                .collect(Collectors.joining());
    }

    private static String words(List<ShellWord> words) {
        return words.stream().map(word -> " " + word(word)).collect(Collectors.joining());
    }

    /** Literals as their values; quotes and expansions by their kinds. */
    static String word(ShellWord word) {
        return parts(word.parts());
    }

    private static String parts(List<ShellPart> parts) {
        return parts.stream().map(TreeText::part).collect(Collectors.joining());
    }

    private static String part(ShellPart part) {
        if (part instanceof ShellPart.Literal literal) {
            return literal.value();
        } else if (part instanceof ShellPart.SingleQuoted quoted) {
            return "'" + quoted.value() + "'";
        } else if (part instanceof ShellPart.DoubleQuoted quoted) {
            return "\"" + parts(quoted.parts()) + "\"";
        } else if (part instanceof ShellPart.Parameter parameter) {
            String subscript = parameter.subscript().isEmpty() ? "" : "[" + parameter.subscript() + "]";
            String rest = parameter.word() == null ? "" : "|" + word(parameter.word());
            return "{" + parameter.name().text() + subscript + parameter.operator() + rest + "}";
        } else if (part instanceof ShellPart.CommandSubstitution substitution) {
            return "$(" + of(substitution.body()) + ")";
        } else if (part instanceof ShellPart.ProcessSubstitution substitution) {
            return "<(" + of(substitution.body()) + ")";
        } else if (part instanceof ShellPart.Arithmetic arithmetic) {
            return "((" + parts(arithmetic.parts()) + "))";
        }
        return "array(" + words(((ShellPart.Array) part).elements()).strip() + ")";
    }
}
