package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.command.Wrapper;
import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.analyzer.model.variables.Variable;
import dev.dlint.shell.ShellNode;
import dev.dlint.shell.ShellPart;
import dev.dlint.shell.ShellWord;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the environment of a command holds. */
final class CommandEnvironment {
    private final Command command;
    private final String name;

    private CommandEnvironment(Command command, String name) {
        this.command = command;
        this.name = name;
    }

    /** See {@link Command#variable}. */
    static @Nullable Value value(Command command, String name) {
        CommandEnvironment environment = new CommandEnvironment(command, name);
        Value nearest = environment.ofWrappers();
        nearest = nearest == null ? environment.assigned(command.assignments()) : nearest;
        nearest = nearest == null ? environment.ofScript() : nearest;
        if (nearest != null) {
            return nearest;
        }
        Variable variable = command.step().variables().lookup(name);
        return variable == null ? environment.ofPart() : variable.value();
    }

    /** In a part of a Dockerfile, without FROM, no stage holds what ENV sets. */
    private @Nullable Value ofPart() {
        if (command.step().stage() != null) {
            return null;
        }
        Value found = null;
        for (Step step :
                command.step().model().steps().subList(0, command.step().index())) {
            if (step.instruction() instanceof Instruction.Env env) {
                for (Assignment assignment : env.assignments()) {
                    Word value = assignment.value();
                    boolean sets = name.equals(assignment.key().literal());
                    found = sets && value != null ? step.expand(value).value() : found;
                }
            }
        }
        return found;
    }

    /** What the variable holds with which a word of a command begins; null if the word begins otherwise, or the value is unknown or empty. */
    static @Nullable String firstValue(Command command, Argument argument) {
        ShellPart first = argument.word() == null ? null : first(argument.word().parts());
        if (!(first instanceof ShellPart.Parameter parameter)
                || !parameter.operator().isEmpty()) {
            return null;
        }
        Value value = value(command, parameter.name().text());
        String text = value == null ? null : value.text();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable ShellPart first(List<ShellPart> parts) {
        ShellPart part = parts.isEmpty() ? null : parts.get(0);
        return part instanceof ShellPart.DoubleQuoted quoted ? first(quoted.parts()) : part;
    }

    /** {@code env NAME=value command}. */
    private @Nullable Value ofWrappers() {
        Value found = null;
        for (Wrapper wrapper : command.wrappers()) {
            for (Argument argument : wrapper.arguments()) {
                found = argument.startsWith(name + "=") ? valueIn(argument) : found;
            }
        }
        return found;
    }

    private @Nullable Value assigned(List<ShellNode.Assignment> assignments) {
        Value found = null;
        for (ShellNode.Assignment assignment : assignments) {
            if (assignment.name().text().equals(name)) {
                found = assignment.append() ? Value.unknown() : valueOf(assignment.value());
            }
        }
        return found;
    }

    /** What the script has assigned or exported so far; whether it is exported does not matter, since nobody sets these for the shell alone. */
    private @Nullable Value ofScript() {
        Script script = command.script();
        Value found = null;
        if (script == null) {
            return null;
        }
        for (ShellNode.Simple simple : script.tree().body().simpleCommands()) {
            if (command.node() != null
                    && simple.range().start() >= command.node().range().start()) {
                break;
            }
            if (simple.words().isEmpty()) {
                Value assigned = assigned(simple.assignments());
                found = assigned == null ? found : assigned;
            } else if ("export".equals(simple.words().get(0).literal())) {
                Value exported = exported(simple.words());
                found = exported == null ? found : exported;
            }
        }
        return found;
    }

    private @Nullable Value exported(List<ShellWord> words) {
        Value found = null;
        for (ShellWord word : words) {
            Argument argument = Argument.of(word);
            found = argument.startsWith(name + "=") ? valueIn(argument) : found;
        }
        return found;
    }

    private Value valueIn(Argument assignment) {
        String literal = assignment.literal();
        return literal == null ? Value.unknown() : Value.known(literal.substring(name.length() + 1));
    }

    private static Value valueOf(ShellWord word) {
        String literal = word.literal();
        return literal == null ? Value.unknown() : Value.known(literal);
    }
}
