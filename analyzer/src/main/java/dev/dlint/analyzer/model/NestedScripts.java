package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.shell.ShellDialect;
import dev.dlint.shell.ShellNode;
import dev.dlint.shell.ShellWord;
import dev.dlint.syntax.Heredoc;
import dev.dlint.text.MappedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the commands of a script that a command of another script runs. */
final class NestedScripts {
    /** Scripts nested more deeply are left out. */
    private static final int MAX_NESTING = 8;

    private NestedScripts() {}

    static void find(Command command, List<Command> found) {
        Script script = nesting(command) < MAX_NESTING ? scriptOf(command) : null;
        if (script != null) {
            ShellOptions options = ShellOptions.NONE.after(command.arguments());
            new ScriptWalker(command.step(), script, options, command, found).walk();
        }
    }

    private static int nesting(Command command) {
        int nesting = 0;
        for (Command at = command.outer(); at != null; at = at.outer()) {
            nesting++;
        }
        return nesting;
    }

    private static @Nullable Script scriptOf(Command command) {
        Script around = command.script();
        ShellDialect dialect = ShellCall.dialect(command);
        Argument argument = ShellCall.script(command);
        if (around == null) {
            return null;
        }
        if (argument != null && argument.word() != null) {
            return Scripts.parse(Script.Kind.ARGUMENT, Mapping.unquoted(around.text(), argument.word()), dialect);
        }
        MappedText input = ShellCall.readsInput(command) ? input(command, around) : null;
        return input == null ? null : Scripts.parse(Script.Kind.HEREDOC, input, dialect);
    }

    /** The here-document that a command reads, whether the script or the instruction holds its body. */
    private static @Nullable MappedText input(Command command, Script around) {
        for (ShellNode.Redirection redirection : command.redirections()) {
            boolean isInput = redirection.operator().startsWith("<<")
                    && !redirection.operator().equals("<<<");
            if (isInput) {
                ShellWord body = redirection.body();
                return body != null ? Mapping.part(around.text(), body.range()) : heredoc(command.step(), redirection);
            }
        }
        return null;
    }

    private static @Nullable MappedText heredoc(Step step, ShellNode.Redirection redirection) {
        for (Heredoc heredoc : step.instruction().header().heredocs()) {
            if (heredoc.marker().overlaps(redirection.range())) {
                return HeredocBodies.text(heredoc, step.model().file().source());
            }
        }
        return null;
    }
}
