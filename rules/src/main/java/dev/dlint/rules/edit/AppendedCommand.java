package dev.dlint.rules.edit;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.model.Script;
import dev.dlint.analyzer.model.Step;
import dev.dlint.shell.ShellNode;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A command that is added to the end of a RUN, laid out like the commands before it. */
public final class AppendedCommand {
    /** What ends the script, so that nothing behind it would run. */
    private static final Set<String> LAST_WORDS = Set.of("exit", "exec", "return");

    private final SourceText source;
    private final char escape;
    private final Instruction run;
    private final TextRange last;

    private AppendedCommand(Step step, TextRange last) {
        source = step.model().file().source();
        escape = step.model().file().escape();
        run = step.instruction();
        this.last = last;
    }

    /**
     * The edit that makes a RUN end with {@code command}, to be run if all before it succeeded.
     *
     * @return null where it cannot be added without risk: exec form, several scripts, a script not fully understood, or one
     *     whose last command is in the background or ends the shell
     */
    public static @Nullable Edit to(Step step, String command) {
        List<Script> scripts = step.scripts();
        if (scripts.size() != 1 || !scripts.get(0).tree().complete()) {
            return null;
        }
        Script script = scripts.get(0);
        ShellNode last = last(script.tree().body());
        if (last == null) {
            return null;
        }
        AppendedCommand appended = new AppendedCommand(step, last.range());
        return switch (script.kind()) {
            case COMMAND_LINE ->
                step.instruction().header().heredocs().isEmpty() ? appended.toCommandLine(command) : null;
            case HEREDOC -> appended.toHeredoc(command);
            case ARGUMENT -> null;
        };
    }

    private static @Nullable ShellNode last(ShellNode.Sequence body) {
        int count = body.commands().size();
        if (count == 0 || !body.separators().get(count - 1).text().isBlank()) {
            return null;
        }
        ShellNode last = body.commands().get(count - 1);
        return endsShell(last) ? null : last;
    }

    private static boolean endsShell(ShellNode node) {
        if (node instanceof ShellNode.AndOr list) {
            return endsShell(list.commands().get(list.commands().size() - 1));
        }
        return node instanceof ShellNode.Simple simple
                && !simple.words().isEmpty()
                && LAST_WORDS.contains(simple.words().get(0).text());
    }

    private Edit toCommandLine(String command) {
        boolean oneLine = source.line(run.range().start()) == source.line(last.end());
        if (oneLine) {
            return Edit.insert(last.end(), " && " + command);
        }
        String indent = null;
        boolean trailing = false;
        for (int line = source.line(run.range().start()); line <= source.line(last.end()); line++) {
            String text = source.slice(source.lineRange(line));
            if (text.stripLeading().startsWith("&&")) {
                return Edit.insert(last.end(), " " + escape + lineBreak() + indentOf(text) + "&& " + command);
            }
            trailing |= text.endsWith("&& " + escape);
            boolean continuation = line > source.line(run.range().start());
            indent = indent == null && continuation ? indentOf(text) : indent;
        }
        String joint = trailing ? " && " + escape + lineBreak() + indent : " " + escape + lineBreak() + indent + "&& ";
        return Edit.insert(last.end(), joint + command);
    }

    private Edit toHeredoc(String command) {
        String line = source.slice(source.lineRange(source.line(last.end())));
        return Edit.insert(last.end(), lineBreak() + indentOf(line) + command);
    }

    private String lineBreak() {
        int end = source.lineRange(1).end();
        return end < source.length() && source.content().charAt(end) == '\r' ? "\r\n" : "\n";
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
