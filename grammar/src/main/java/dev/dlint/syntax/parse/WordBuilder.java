package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.Token;
import dev.dlint.syntax.Word;
import dev.dlint.syntax.WordPart;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Word} from its parse tree, and finds what BuildKit would complain of when it expands the word. */
final class WordBuilder {
    private static final String MISSING_BRACE = "syntax error: missing '}'";
    private static final String MISSING_SLASH = "syntax error: missing '/' in ${}";

    private final Slice slice;
    private @Nullable String message;
    private TextRange place;
    /** Whether the complaint is about the end of the text: BuildKit then names the outermost open brace instead. */
    private boolean atEnd;

    WordBuilder(Slice slice) {
        this.slice = slice;
        this.place = slice.range();
    }

    ParsedWord build(InstructionGrammar.WordContext tree) {
        Word word = new Word(slice.range(), slice.text(), parts(tree.part(), false));
        if (message == null) {
            return new ParsedWord(word, null);
        }
        String full = "failed to process " + GoText.quote(word.text()) + ": " + message;
        return new ParsedWord(word, new SyntaxProblem(SyntaxProblem.Kind.WORD, full, place, null));
    }

    private List<WordPart> parts(List<InstructionGrammar.PartContext> trees, boolean raw) {
        if (trees.isEmpty()) {
            return List.of();
        }
        List<WordPart> parts = new ArrayList<>();
        LiteralRun run = new LiteralRun(slice);
        for (InstructionGrammar.PartContext tree : trees) {
            WordPart part = tree.getChild(0) instanceof TerminalNode terminal
                    ? terminalPart(terminal.getSymbol(), raw, run)
                    : compoundPart(tree, raw);
            if (part != null) {
                run.endInto(parts);
                parts.add(part);
            }
        }
        run.endInto(parts);
        return parts;
    }

    /** The part that a token is, or null if it only adds to the literal. */
    private @Nullable WordPart terminalPart(org.antlr.v4.runtime.Token token, boolean raw, LiteralRun run) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        switch (token.getType()) {
            case InstructionLexer.ESCAPED -> run.add(start, end, raw ? start : start + 1);
            case InstructionLexer.DROPPED -> run.add(start, end, raw ? start : end);
            case InstructionLexer.VARIABLE -> {
                return new WordPart.Variable(range(start, end), token(start + 1, end), false, null);
            }
            case InstructionLexer.SINGLE_QUOTED -> {
                return singleQuoted(start, end, end - 1);
            }
            case InstructionLexer.SINGLE_OPEN -> {
                complain("unexpected end of statement while looking for matching single-quote", start, end, true);
                return singleQuoted(start, end, end);
            }
            default -> run.add(start, end, start);
        }
        return null;
    }

    private WordPart singleQuoted(int start, int end, int contentEnd) {
        Slice content = slice.sub(start + 1, contentEnd);
        List<WordPart> parts =
                content.isEmpty() ? List.of() : List.of(new WordPart.Literal(content.range(), content.text()));
        return new WordPart.Quoted(range(start, end), '\'', parts);
    }

    private WordPart compoundPart(InstructionGrammar.PartContext tree, boolean raw) {
        return tree.doubleQuoted() != null ? doubleQuoted(tree.doubleQuoted(), raw) : braced(tree.braced());
    }

    private WordPart doubleQuoted(InstructionGrammar.DoubleQuotedContext tree, boolean raw) {
        int start = tree.getStart().getStartIndex();
        int end = endOf(tree);
        List<WordPart> parts = parts(tree.part(), raw);
        if (tree.DOUBLE_CLOSE() == null) {
            complain("unexpected end of statement while looking for matching double-quote", start, end, true);
        }
        return new WordPart.Quoted(range(start, end), '"', parts);
    }

    private WordPart braced(InstructionGrammar.BracedContext tree) {
        int start = tree.getStart().getStartIndex();
        int end = endOf(tree);
        int nameEnd = tree.getStart().getStopIndex() + 1;
        Token name = token(start + 2, nameEnd);
        boolean clean = message == null;
        WordPart.Modifier modifier = modifier(tree.modifier(), start, nameEnd);
        if (clean && message != null && atEnd && tree.modifier() != null) {
            blameBrace(tree.modifier(), start, end);
        }
        return new WordPart.Variable(range(start, end), name, true, modifier);
    }

    private void blameBrace(InstructionGrammar.ModifierContext tree, int start, int end) {
        if (tree.BAD_MODIFIER() == null && tree.CLOSE() == null) {
            message = tree.REPLACE() != null && tree.SLASH() == null ? MISSING_SLASH : MISSING_BRACE;
            place = range(start, end);
        }
    }

    private WordPart.@Nullable Modifier modifier(
            InstructionGrammar.@Nullable ModifierContext tree, int start, int nameEnd) {
        boolean nameless = nameEnd == start + 2;
        if (tree == null) {
            complain(nameless ? MISSING_BRACE : unsupported("\uFFFD"), start, nameEnd, true);
            return null;
        }
        String first = text(tree.getStart().getStartIndex(), tree.getStart().getStopIndex() + 1);
        if (nameless && "{}:".indexOf(first.charAt(0)) >= 0) {
            complain("syntax error: bad substitution", start, endOf(tree), false);
        } else if (first.equals(":")) {
            complain(MISSING_BRACE, start, endOf(tree), true);
        } else if (tree.BAD_MODIFIER() != null) {
            complain(unsupported(first), start, endOf(tree), tree.UNREAD() == null);
        }
        if (tree.BAD_MODIFIER() != null || tree.getStart().getType() == InstructionLexer.CLOSE) {
            return null;
        }
        return tree.REPLACE() != null ? replacement(tree, start) : operand(tree, start, first);
    }

    private WordPart.Modifier operand(InstructionGrammar.ModifierContext tree, int start, String operator) {
        boolean raw = tree.TRIM() != null;
        Word word = word(tree.getStart().getStopIndex() + 1, closeOf(tree), parts(tree.part(), raw));
        if (tree.CLOSE() == null) {
            complain(MISSING_BRACE, start, endOf(tree), true);
        } else if (tree.UNKNOWN_CHOICE() != null) {
            complain(unsupported(operator), start, endOf(tree), endOf(tree) == slice.length());
        } else if (raw) {
            checkPattern(word, start, endOf(tree));
        }
        return new WordPart.Modifier(operator, word, null);
    }

    private WordPart.Modifier replacement(InstructionGrammar.ModifierContext tree, int start) {
        int patternStart = tree.getStart().getStopIndex() + 1;
        TerminalNode slash = tree.SLASH();
        int slashAt = slash == null ? endOf(tree) : slash.getSymbol().getStartIndex();
        int patternParts = 0;
        while (patternParts < tree.part().size()
                && tree.part(patternParts).getStart().getStartIndex() < slashAt) {
            patternParts++;
        }
        Word pattern = word(patternStart, slashAt, parts(tree.part().subList(0, patternParts), true));
        String operator = text(tree.getStart().getStartIndex(), patternStart);
        if (slash == null) {
            complain(MISSING_SLASH, start, endOf(tree), true);
            return new WordPart.Modifier(operator, pattern, null);
        }
        List<WordPart> rest =
                parts(tree.part().subList(patternParts, tree.part().size()), true);
        Word replacement = word(slashAt + 1, closeOf(tree), rest);
        if (tree.CLOSE() == null) {
            complain(MISSING_BRACE, start, endOf(tree), true);
        } else {
            checkPattern(pattern, start, endOf(tree));
        }
        return new WordPart.Modifier(operator, pattern, replacement);
    }

    /** A pattern is a glob without brackets, in which a backslash escapes only what is special. */
    private void checkPattern(Word pattern, int start, int end) {
        String text = pattern.literal();
        if (text == null) {
            return;
        }
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 2)) {
            String escaped =
                    i + 1 < text.length() ? text.substring(i + 1, text.offsetByCodePoints(i + 1, 1)) : "\uFFFD";
            if ("}/*?\\".contains(escaped)) {
                continue;
            }
            complain(
                    "invalid pattern (" + text + ") in substitution: invalid escape '\\" + escaped + "'",
                    start,
                    end,
                    end == slice.length());
            return;
        }
    }

    private int closeOf(InstructionGrammar.ModifierContext tree) {
        return tree.CLOSE() == null ? endOf(tree) : tree.CLOSE().getSymbol().getStartIndex();
    }

    private static String unsupported(String modifier) {
        return "unsupported modifier (" + modifier + ") in substitution";
    }

    private void complain(String about, int start, int end, boolean endsText) {
        if (message == null) {
            message = about;
            place = range(start, end);
            atEnd = endsText;
        }
    }

    private Word word(int start, int end, List<WordPart> parts) {
        return new Word(range(start, end), text(start, end), parts);
    }

    private static int endOf(ParserRuleContext tree) {
        return tree.getStop().getStopIndex() + 1;
    }

    private String text(int start, int end) {
        return slice.sub(start, end).text();
    }

    private TextRange range(int start, int end) {
        return slice.sub(start, end).range();
    }

    private Token token(int start, int end) {
        return slice.sub(start, end).token();
    }
}
