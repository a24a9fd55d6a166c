package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Commands that delete files. */
public final class Deletions {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "ash", "source", ".");

    private Deletions() {}

    /** Whether a command after {@code command} in the same instruction empties a directory, or may do so. */
    public static boolean mayFollow(Command command, String directory) {
        List<Command> commands = command.step().commands();
        boolean after = false;
        String workdir = command.step().workdir().text();
        for (Command each : commands) {
            if (each.is("cd") && each.operands().size() == 1) {
                workdir = each.operands().get(0).literal();
            } else if (after && mayClear(each, directory, workdir)) {
                return true;
            }
            after |= each == command;
        }
        return false;
    }

    /** Whether a command surely empties a directory that it names. */
    public static boolean clears(Command command, String directory) {
        return command.is("rm")
                && command.operands().stream()
                        .filter(Argument::isLiteral)
                        .anyMatch(path ->
                                names(path, directory, command.step().workdir().text()));
    }

    private static boolean mayClear(Command command, String directory, @Nullable String workdir) {
        if (command.is("rm")) {
            // xargs gives it paths that are not written here.
            boolean hidden = !command.wrappers().isEmpty() && command.operands().isEmpty();
            return hidden || command.operands().stream().anyMatch(path -> mayName(path, directory, workdir));
        }
        if (command.is("find")) {
            boolean deletes = command.arguments().stream().anyMatch(word -> word.is("-delete") || word.is("rm"));
            return deletes && command.arguments().stream().anyMatch(path -> mayName(path, directory, workdir));
        }
        return isCleaningScript(command);
    }

    /** Whether it runs a script of which the name promises to clean up; what it does is not known. */
    private static boolean isCleaningScript(Command command) {
        boolean script = command.is(SHELLS.toArray(String[]::new))
                && !command.arguments().isEmpty();
        String name =
                script ? command.arguments().get(0).text() : command.program().text();
        return name.toLowerCase(Locale.ROOT).contains("clean");
    }

    private static boolean mayName(Argument path, String directory, @Nullable String workdir) {
        String text = path.display().replace("\"", "").replace("${HOME}", "~").replace("$HOME", "~");
        boolean unknown = text.indexOf('$') >= 0 || text.indexOf('`') >= 0;
        return unknown || PathPattern.of(text, workdir).stream().anyMatch(pattern -> pattern.clears(directory));
    }

    private static boolean names(Argument path, String directory, @Nullable String workdir) {
        return PathPattern.of(path.display(), workdir).stream().anyMatch(pattern -> pattern.clears(directory));
    }
}
