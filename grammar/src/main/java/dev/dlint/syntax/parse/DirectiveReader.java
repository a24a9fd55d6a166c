package dev.dlint.syntax.parse;

import dev.dlint.syntax.Directive;
import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Token;
import dev.dlint.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parser directives. BuildKit looks for them twice: the parser of lines wants {@code escape}, takes indented ones as well, and
 * stops at the first line that is none; another scanner wants {@code syntax} and {@code check}, skips a shebang line, and
 * takes only what starts in the first column.
 */
final class DirectiveReader {
    private final String content;
    private final List<SyntaxProblem> problems;
    private final Set<String> seen = new HashSet<>();
    /** Where the lines start whose syntax and check directives are in force. */
    private final Set<Integer> inForce;

    private boolean done;
    private char escape = '\\';

    DirectiveReader(String content, List<SyntaxProblem> problems) {
        this.content = content;
        this.problems = problems;
        this.inForce = scan();
    }

    char escape() {
        return escape;
    }

    /** What a line is for the parser of lines. */
    enum LineKind {
        /** A directive, and in force. */
        DIRECTIVE,
        /** Taken for a directive, but without effect. */
        IGNORED,
        OTHER
    }

    /** @param directive null unless the line holds one that is in force */
    record Line(LineKind kind, @Nullable Directive directive) {}

    private static final Line OTHER = new Line(LineKind.OTHER, null);

    /** Looks at the next line of the file, whose first character that is not white space stands at {@code first}. */
    Line read(PhysicalLines lines, int first) {
        boolean scanned = inForce.contains(lines.start());
        if (done && !scanned) {
            return OTHER;
        }
        Directive directive = parse(first, lines.end());
        boolean known = !done && directive != null && isKnown(key(directive));
        done |= !known;
        if (directive == null || !(known || scanned)) {
            return OTHER;
        }
        boolean counts = known ? check(directive, scanned) : scanned;
        return new Line(counts ? LineKind.DIRECTIVE : LineKind.IGNORED, counts ? directive : null);
    }

    /** Whether a directive of the lines' parser is in force. */
    private boolean check(Directive directive, boolean scanned) {
        String key = key(directive);
        if (!seen.add(key)) {
            report("only one " + key + " parser directive can be used", directive.range(), null);
            return false;
        }
        if (!key.equals("escape")) {
            return scanned;
        }
        String value = directive.value().text();
        if (value.equals("\\") || value.equals("`")) {
            escape = value.charAt(0);
        } else {
            String replacement = value.indexOf('`') >= 0 ? "`" : "\\";
            String message = "invalid escape token '" + value + "' does not match ` or \\";
            report(message, directive.value().range(), replacement);
        }
        return true;
    }

    private void report(String message, TextRange range, @Nullable String replacement) {
        problems.add(new SyntaxProblem(Kind.DIRECTIVE, message, range, replacement));
    }

    private static boolean isKnown(String key) {
        return key.equals("escape") || key.equals("syntax") || key.equals("check");
    }

    private static String key(Directive directive) {
        return directive.key().text().toLowerCase(Locale.ROOT);
    }

    /** The second scanner. */
    private Set<Integer> scan() {
        Set<Integer> found = new HashSet<>();
        Set<String> keys = new HashSet<>();
        PhysicalLines lines = new PhysicalLines(content);
        boolean first = true;
        while (lines.advance()) {
            boolean shebang = first && content.startsWith("#!", lines.start());
            first = false;
            if (shebang) {
                continue;
            }
            Directive directive = parse(lines.start(), lines.end());
            if (directive == null || !isKnown(key(directive)) || !keys.add(key(directive))) {
                break;
            }
            if (!key(directive).equals("escape")) {
                found.add(lines.start());
            }
            if (key(directive).equals("check")) {
                CheckDirective.check(directive, problems);
            }
        }
        return found;
    }

    /** Reads {@code # key = value}; null if the text is not that. */
    private @Nullable Directive parse(int start, int end) {
        if (start == end || content.charAt(start) != '#') {
            return null;
        }
        int keyStart = start + 1;
        while (keyStart < end && GoText.isSpace(content.charAt(keyStart))) {
            keyStart++;
        }
        int keyEnd = keyStart;
        while (keyEnd < end && isKeyCharacter(content.charAt(keyEnd), keyEnd == keyStart)) {
            keyEnd++;
        }
        int equals = skipBlanks(keyEnd, end);
        if (keyEnd == keyStart || equals == end || content.charAt(equals) != '=') {
            return null;
        }
        Token value = value(equals + 1, end);
        return value == null ? null : new Directive(new TextRange(start, end), token(keyStart, keyEnd), value);
    }

    private @Nullable Token value(int start, int end) {
        int from = skipBlanks(start, end);
        if (from == end) {
            // The value must not be empty, so BuildKit's pattern takes the last blank for it.
            return start == end ? null : token(end - 1, end);
        }
        int to = end;
        while (isBlank(content.charAt(to - 1))) {
            to--;
        }
        return token(from, to);
    }

    private Token token(int start, int end) {
        return new Token(new TextRange(start, end), content.substring(start, end));
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && isBlank(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\r';
    }

    private static boolean isKeyCharacter(char c, boolean first) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!first && c >= '0' && c <= '9');
    }
}
