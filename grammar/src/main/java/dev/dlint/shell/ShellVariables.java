package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the places where a script names variables. */
final class ShellVariables extends ShellVisitor {
    private static final Pattern NAMED = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)");

    private final List<ShellVariable> found = new ArrayList<>();

    private ShellVariables() {}

    static List<ShellVariable> in(ShellNode node) {
        ShellVariables variables = new ShellVariables();
        variables.visit(node);
        return List.copyOf(variables.found);
    }

    /** The programs of the shell whose arguments are names, most with values. */
    private static final Set<String> NAMING =
            Set.of("export", "readonly", "local", "declare", "typeset", "read", "unset");

    @Override
    protected void visitSimple(ShellNode.Simple simple) {
        super.visitSimple(simple);
        List<ShellWord> words = simple.words();
        if (!words.isEmpty() && NAMING.contains(words.get(0).text())) {
            words.subList(1, words.size()).forEach(this::addNamed);
        }
    }

    private void addNamed(ShellWord word) {
        int length = 0;
        while (length < word.text().length() && isNameCharacter(word.text().charAt(length))) {
            length++;
        }
        String name = word.text().substring(0, length);
        boolean whole = length == word.text().length()
                || word.text().startsWith("=", length)
                || word.text().startsWith("+=", length);
        int start = word.range().start();
        if (isName(name) && whole) {
            found.add(new ShellVariable(
                    new ShellToken(new TextRange(start, start + length), name), ShellVariable.Use.SET));
        }
    }

    private static boolean isNameCharacter(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    @Override
    protected void visitFor(ShellNode.For loop) {
        if (loop.variable() != null) {
            found.add(new ShellVariable(loop.variable(), ShellVariable.Use.SET));
        }
        super.visitFor(loop);
    }

    @Override
    protected void visitAssignment(ShellNode.Assignment assignment) {
        found.add(new ShellVariable(withoutSubscript(assignment.name()), ShellVariable.Use.SET));
        super.visitAssignment(assignment);
    }

    private static ShellToken withoutSubscript(ShellToken name) {
        int bracket = name.text().indexOf('[');
        if (bracket < 0) {
            return name;
        }
        int start = name.range().start();
        return new ShellToken(new TextRange(start, start + bracket), name.text().substring(0, bracket));
    }

    @Override
    protected void visitPart(ShellPart part) {
        if (part instanceof ShellPart.Parameter parameter
                && isName(parameter.name().text())) {
            found.add(new ShellVariable(parameter.name(), ShellVariable.Use.READ));
        }
        if (part instanceof ShellPart.SingleQuoted quoted) {
            addQuoted(quoted);
        }
        super.visitPart(part);
    }

    private void addQuoted(ShellPart.SingleQuoted quoted) {
        // A continued line inside would move what follows; that is too rare to follow.
        boolean asWritten = quoted.range().length() == quoted.value().length() + 2;
        Matcher names = NAMED.matcher(quoted.value());
        while (asWritten && names.find()) {
            int start = quoted.range().start() + 1;
            TextRange range = new TextRange(start + names.start(1), start + names.end(1));
            found.add(new ShellVariable(new ShellToken(range, names.group(1)), ShellVariable.Use.QUOTED));
        }
    }

    /** Numbers and special characters stand for the script's arguments and state, not for variables. */
    private static boolean isName(String text) {
        return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
    }
}
