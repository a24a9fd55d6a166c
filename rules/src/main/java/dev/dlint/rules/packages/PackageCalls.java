package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Calls of package managers, as messages and ranges show them. */
public final class PackageCalls {
    private PackageCalls() {}

    /** The commands that an instruction runs during a build, be it itself or through its trigger. */
    public static List<Command> builtBy(Step step) {
        Step runs = step.trigger() == null ? step : step.trigger();
        return runs.instruction() instanceof Instruction.Run ? runs.commands() : List.of();
    }

    /** The commands that a stage runs during a build, in order. */
    public static Stream<Command> builtBy(Stage stage) {
        return stage.steps().stream().flatMap(step -> builtBy(step).stream());
    }

    /** Whether a command calls a package manager to do one of these things. */
    public static boolean does(Command command, Action... actions) {
        PackageOperation operation = command.packages();
        return operation != null && List.of(actions).contains(operation.action());
    }

    /** The program and what it is asked to do, such as {@code apt-get install} or {@code yarn global add}. */
    public static String name(Command command) {
        StringBuilder name = new StringBuilder(command.name());
        PackageOperation operation = command.packages();
        Argument subcommand = command.subcommandWord();
        if (operation != null && subcommand != null) {
            name.append(' ').append(subcommand.display());
            for (Argument operand : command.operands()) {
                if (operation.range().encloses(operand.range())) {
                    name.append(' ').append(operand.display());
                }
            }
        }
        return name.toString();
    }

    /** From the program to the words that say what it is asked to do. */
    public static TextRange head(Command command, PackageOperation operation) {
        return command.program().range().cover(operation.range());
    }
}
