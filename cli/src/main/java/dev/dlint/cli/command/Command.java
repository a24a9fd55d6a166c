package dev.dlint.cli.command;

import java.io.IOException;
import java.util.List;

/** A subcommand. */
public interface Command {
    /**
     * Does its work.
     *
     * @param arguments what follows the command's name
     * @throws UsageException if the arguments make no sense
     * @throws IOException if the output cannot be written
     */
    ExitCode run(List<String> arguments, Environment environment) throws IOException;
}
