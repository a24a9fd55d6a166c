package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** BuildKit's limit for a physical line, which is one of its reader's buffer. */
final class LineLengths {
    /** In bytes, without line feed. */
    private static final int MAX_BYTES = 65535;

    private static final int MAX_BYTES_A_UNIT = 3;

    private LineLengths() {}

    /** Reports lines that BuildKit cannot read. */
    static void check(SourceText source, List<SyntaxProblem> problems) {
        for (int line = 1; line <= source.lineCount(); line++) {
            int start = source.lineStart(line);
            int end = line < source.lineCount() ? source.lineStart(line + 1) - 1 : source.length();
            if (end - start > MAX_BYTES / MAX_BYTES_A_UNIT && bytes(source, start, end) > MAX_BYTES) {
                String message = "dockerfile line greater than max allowed size of " + MAX_BYTES;
                problems.add(new SyntaxProblem(Kind.LINE_TOO_LONG, message, source.lineRange(line), null));
            }
        }
    }

    private static int bytes(SourceText source, int start, int end) {
        return source.slice(new TextRange(start, end)).getBytes(StandardCharsets.UTF_8).length;
    }
}
