package dev.dlint.analyzer.suppress;

import dev.dlint.analyzer.suppress.Suppression.Tool;
import dev.dlint.syntax.Token;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a comment says that takes findings away. */
record SuppressionText(
        Tool tool, Reach reach, List<Token> names, @Nullable String reason) {
    /** How far a comment reaches. */
    enum Reach {
        NEXT,
        STAGE,
        FILE
    }

    private static final Pattern DLINT = Pattern.compile("#\\s*dlint\\s+ignore(-file)?\\s*=\\s*");
    private static final Pattern HADOLINT = Pattern.compile("#\\s*hadolint\\s+(?:(global|stage)\\s+)?ignore\\s*=\\s*");
    /** Its options stand between semicolons and end at a blank. */
    private static final Pattern CHECK = Pattern.compile("#\\s*(?i:check)\\s*=\\s*(?:[^;\\s]*;)*?skip=");

    private static final Pattern NAME = Pattern.compile("[\\w./-]*\\w");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    /** What stands between the names and the reason. */
    private static final Pattern SEPARATOR = Pattern.compile("(?:;\\S*)?\\s*(?:--|#|//|:)?\\s*");

    /** Reads the comment at {@code range}; null if it is an ordinary one. */
    static @Nullable SuppressionText of(TextRange range, SourceText source) {
        Reader text = new Reader(source, range);
        if (text.accept(DLINT)) {
            return text.rest(Tool.DLINT, text.group() == null ? Reach.NEXT : Reach.FILE);
        }
        if (text.accept(HADOLINT)) {
            String wide = text.group();
            Reach reach = wide == null ? Reach.NEXT : wide.equals("stage") ? Reach.STAGE : Reach.FILE;
            return text.rest(Tool.HADOLINT, reach);
        }
        return text.accept(CHECK) ? text.rest(Tool.BUILDKIT, Reach.NEXT) : null;
    }

    /** Reads one comment from left to right. */
    private static final class Reader {
        private final Matcher matcher;
        private final SourceText source;
        private final int end;
        private int at;

        Reader(SourceText source, TextRange range) {
            this.source = source;
            this.matcher = COMMA.matcher(source.content());
            this.at = range.start();
            this.end = range.end();
        }

        boolean accept(Pattern pattern) {
            matcher.usePattern(pattern).region(at, end);
            boolean accepted = matcher.lookingAt();
            at = accepted ? matcher.end() : at;
            return accepted;
        }

        @Nullable
        String group() {
            return matcher.group(1);
        }

        /** The names and the reason; null if there are no names. */
        @Nullable
        SuppressionText rest(Tool tool, Reach reach) {
            List<Token> names = new ArrayList<>();
            do {
                int start = at;
                if (accept(NAME)) {
                    TextRange range = new TextRange(start, at);
                    names.add(new Token(range, source.slice(range)));
                }
            } while (accept(COMMA));
            accept(SEPARATOR);
            String reason = source.slice(new TextRange(at, end)).strip();
            return names.isEmpty() ? null : new SuppressionText(tool, reach, names, reason.isEmpty() ? null : reason);
        }
    }
}
