package dev.dlint.analyzer.model;

import dev.dlint.shell.ShellDialect;
import dev.dlint.shell.ShellParser;
import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the scripts of an instruction. */
final class Scripts {
    private Scripts() {}

    /** The script that the instruction itself is; those inside it are found where its commands are. */
    static List<Script> of(Step step) {
        CommandForm form = form(step.instruction());
        Script script = null;
        if (form instanceof CommandForm.ShellForm shellForm) {
            script = ofShellForm(step, shellForm);
        } else if (form instanceof CommandForm.ExecForm execForm) {
            script = ofExecForm(step, execForm);
        }
        return script == null ? List.of() : List.of(script);
    }

    /** What a RUN, CMD, ENTRYPOINT or HEALTHCHECK runs, else null. */
    static @Nullable CommandForm form(Instruction instruction) {
        if (instruction instanceof Instruction.Run run) {
            return run.command();
        } else if (instruction instanceof Instruction.Cmd cmd) {
            return cmd.command();
        } else if (instruction instanceof Instruction.Entrypoint entrypoint) {
            return entrypoint.command();
        }
        return instruction instanceof Instruction.Healthcheck healthcheck ? healthcheck.command() : null;
    }

    /** A script in a dialect that can be parsed, else null. */
    static @Nullable Script parse(Script.Kind kind, MappedText text, ShellDialect dialect) {
        return dialect.posix() ? new Script(kind, text, dialect, ShellParser.parse(text)) : null;
    }

    private static @Nullable Script ofShellForm(Step step, CommandForm.ShellForm form) {
        ShellDialect dialect = step.shell().dialect();
        Heredoc heredoc = onlyHeredoc(step.instruction(), form);
        if (heredoc == null) {
            return parse(Script.Kind.COMMAND_LINE, form.text(), dialect);
        }
        MappedText body = HeredocBodies.text(heredoc, step.model().file().source());
        return parse(Script.Kind.HEREDOC, body, ShellDialect.ofScript(body.text(), dialect));
    }

    /** The heredoc whose body is the script, as in {@code RUN <<EOF}, where the command line has nothing else. */
    private static @Nullable Heredoc onlyHeredoc(Instruction instruction, CommandForm.ShellForm form) {
        List<Heredoc> heredocs = instruction.header().heredocs();
        boolean only = instruction instanceof Instruction.Run && heredocs.size() == 1;
        return only && heredocs.get(0).marker().encloses(form.text().sourceRange()) ? heredocs.get(0) : null;
    }

    private static @Nullable Script ofExecForm(Step step, CommandForm.ExecForm form) {
        List<Token> arguments = form.arguments();
        Token script = ShellCall.scriptOf(arguments);
        if (script == null) {
            return null;
        }
        ShellDialect dialect =
                ShellDialect.ofCommand(arguments.stream().map(Token::text).toList());
        return parse(Script.Kind.ARGUMENT, decoded(step.instruction().header().text(), script.range()), dialect);
    }

    /** The value of a JSON string of an instruction, each character at the place where it is written, or where its escape ends. */
    private static MappedText decoded(MappedText text, TextRange string) {
        MappedText.Builder builder = new MappedText.Builder();
        int end = Mapping.index(text, string.end());
        int at = Mapping.index(text, string.start());
        while (at < end) {
            char c = text.text().charAt(at);
            int length = 1;
            if (c == '\\' && at + 1 < end) {
                char escaped = text.text().charAt(at + 1);
                length = escaped == 'u' ? Math.min(6, end - at) : 2;
                c = unescaped(escaped, text.text().substring(at + 2, at + length));
            }
            builder.append(String.valueOf(c), text.sourceOffset(at + length - 1));
            at += length;
        }
        return builder.build(string.start());
    }

    private static char unescaped(char escaped, String digits) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> digits.length() == 4 ? (char) Integer.parseInt(digits, 16) : '?';
            default -> escaped;
        };
    }
}
