package dev.dlint.syntax.parse;

import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Header;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Word;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instruction whose line has been cut into keyword, flags and arguments, but whose arguments are still text.
 *
 * @param flags those of the header, with what is needed to check them
 * @param heredocs those of the header, with what is wrong with their bodies
 * @param arguments what follows the flags, without surrounding white space
 */
record Statement(
        Header header,
        List<FlagText> flags,
        List<HeredocText> heredocs,
        Slice arguments,
        ArgumentReader reader,
        InstructionProblems problems) {
    TextRange keywordRange() {
        return header.keyword().range();
    }

    void check(FlagRules rules) {
        rules.check(flags, problems);
    }

    /** The flag of that name that counts, the last one, or null. */
    @Nullable
    FlagText flag(String name) {
        for (int i = flags.size() - 1; i >= 0; i--) {
            if (flags.get(i).name().equals(name)) {
                return flags.get(i);
            }
        }
        return null;
    }

    /** Reports at the keyword that arguments are missing. */
    void missing(String message) {
        problems.instruction(Kind.ARGUMENTS, message, keywordRange());
    }

    /** A word that BuildKit expands. */
    Word word(Slice slice) {
        return reader.word(slice, problems);
    }

    @Nullable
    JsonArray json() {
        return JsonArray.read(arguments, reader, problems);
    }

    /** The arguments as a command, in exec form if they are in JSON, else in shell form. */
    CommandForm command() {
        JsonArray array = json();
        return array != null ? execForm(array) : new CommandForm.ShellForm(arguments.range(), header.arguments());
    }

    static CommandForm.ExecForm execForm(JsonArray array) {
        List<dev.dlint.syntax.Token> tokens = new java.util.ArrayList<>();
        for (int i = 0; i < array.strings().size(); i++) {
            tokens.add(new dev.dlint.syntax.Token(
                    array.ranges().get(i), array.strings().get(i).text()));
        }
        return new CommandForm.ExecForm(array.range(), tokens);
    }
}
