package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.shell.ShellDialect;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** User, working directory and shell along a stage, worked out for all its instructions at once. */
final class StageSettings {
    static final ActiveShell POSIX_SHELL = new ActiveShell(List.of("/bin/sh", "-c"), ShellDialect.POSIX, null);
    private static final ActiveShell WINDOWS_SHELL =
            new ActiveShell(List.of("cmd", "/S", "/C"), ShellDialect.CMD, null);

    private final List<Settings> before;
    private @Nullable Settings forChildren;

    private record Settings(Value user, Value workdir, ActiveShell shell) {}

    StageSettings(Stage stage) {
        Settings current = start(stage);
        before = new ArrayList<>(stage.steps().size() + 1);
        for (Step step : stage.steps()) {
            before.add(current);
            current = after(step, current, stage);
        }
        before.add(current);
    }

    private static Settings start(Stage stage) {
        Stage parent = stage.parent();
        if (parent == null) {
            boolean empty = stage.base() instanceof BaseImage.Scratch;
            return new Settings(
                    empty ? Value.known("root") : Value.unknown(),
                    empty ? Value.known("/") : Value.unknown(),
                    stage.isWindows() ? WINDOWS_SHELL : POSIX_SHELL);
        }
        return parent.settings().forChildren(parent);
    }

    /** What stages built on this one start with, its triggers run. */
    private Settings forChildren(Stage stage) {
        Settings known = forChildren;
        if (known == null) {
            known = before.get(before.size() - 1);
            for (Step step : stage.steps()) {
                Step trigger = step.trigger();
                known = trigger == null ? known : after(trigger, known, stage);
            }
            forChildren = known;
        }
        return known;
    }

    private static Settings after(Step step, Settings current, Stage stage) {
        Instruction instruction = step.instruction();
        if (instruction instanceof Instruction.User user && user.user() != null) {
            return new Settings(step.expand(user.user()).value(), current.workdir(), current.shell());
        }
        if (instruction instanceof Instruction.Workdir workdir && workdir.path() != null) {
            Value path = step.expand(workdir.path()).value();
            return new Settings(current.user(), joined(current.workdir(), path, stage), current.shell());
        }
        if (instruction instanceof Instruction.Shell shell && shell.command() != null) {
            List<String> arguments =
                    shell.command().arguments().stream().map(Token::text).toList();
            ActiveShell active = new ActiveShell(arguments, ShellDialect.ofCommand(arguments), step);
            return new Settings(current.user(), current.workdir(), active);
        }
        return current;
    }

    private static Value joined(Value base, Value path, Stage stage) {
        String text = path.text();
        if (text == null) {
            return Value.unknown();
        }
        String joined = Paths.join(base.text(), text, stage.isWindows());
        return joined == null ? Value.unknown() : Value.known(joined);
    }

    Value user(int position) {
        return before.get(position).user();
    }

    Value workdir(int position) {
        return before.get(position).workdir();
    }

    ActiveShell shell(int position) {
        return before.get(position).shell();
    }
}
