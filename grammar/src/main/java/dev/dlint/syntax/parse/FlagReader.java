package dev.dlint.syntax.parse;

import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Token;
import dev.dlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Separates flags from arguments. Flags are the words that start with two dashes right behind the keyword, up to a word of two
 * dashes alone, which is dropped. Their quotes and escapes are removed here, before anything else looks at them.
 */
final class FlagReader {
    /** @param arguments what follows the flags, without surrounding white space */
    record Result(List<FlagText> flags, Slice arguments) {}

    private final ArgumentReader reader;

    FlagReader(ArgumentReader reader) {
        this.reader = reader;
    }

    /** Reads what follows the keyword and its blanks. */
    Result read(Slice rest) {
        if (!rest.startsWith("--")) {
            return new Result(List.of(), rest.trim());
        }
        List<Slice> words = new ArrayList<>();
        Slice arguments = scan(rest, words).trim();
        List<FlagText> flags = new ArrayList<>();
        for (Slice word : words) {
            flags.add(flag(word));
        }
        return new Result(flags, arguments);
    }

    /** Finds the flags as they are written, and gives what follows them. */
    private Slice scan(Slice rest, List<Slice> flags) {
        Grammar grammar = reader.grammar();
        grammar.startFlags(rest, reader.dialect().escape());
        for (var token = grammar.nextFlagToken();
                token.getType() != org.antlr.v4.runtime.Token.EOF;
                token = grammar.nextFlagToken()) {
            if (token.getType() == InstructionLexer.NO_FLAG) {
                return rest.from(token.getStartIndex());
            }
            Slice flag = Grammar.slice(rest, token);
            if (text(flag).length() == "--".length()) {
                return rest.from(token.getStopIndex() + 1);
            }
            flags.add(flag);
        }
        return rest.from(rest.length());
    }

    private FlagText flag(Slice written) {
        Slice text = text(written);
        int equals = text.indexOf('=');
        Token name = text.sub(2, equals < 0 ? text.length() : equals).token();
        if (equals < 0) {
            return new FlagText(new Flag(written.range(), name, null), null, null);
        }
        Slice value = text.from(equals + 1);
        ParsedWord word = reader.word(value);
        return new FlagText(new Flag(written.range(), name, word.word()), value, word.problem());
    }

    private Slice text(Slice written) {
        return needsUnquoting(written) ? Slice.of(unquoted(written)) : written;
    }

    private boolean needsUnquoting(Slice flag) {
        return flag.indexOf('"') >= 0
                || flag.indexOf('\'') >= 0
                || flag.indexOf(reader.dialect().escape()) >= 0;
    }

    private MappedText unquoted(Slice flag) {
        MappedText.Builder builder = new MappedText.Builder();
        char quote = 0;
        for (int i = 0; i < flag.length(); i++) {
            char c = flag.charAt(i);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c != reader.dialect().escape() || ++i < flag.length()) {
                builder.append(flag.base(), flag.start() + i, flag.start() + i + 1);
            }
        }
        return builder.build(flag.range().end());
    }
}
