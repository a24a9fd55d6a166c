package dev.dlint.analyzer.model;

import dev.dlint.syntax.Heredoc;
import dev.dlint.text.MappedText;
import dev.dlint.text.SourceText;

/** The bodies of heredocs. */
final class HeredocBodies {
    private HeredocBodies() {}

    /** The body of a heredoc, without the tabs that {@code <<-} drops. */
    static MappedText text(Heredoc heredoc, SourceText source) {
        if (!heredoc.stripTabs()) {
            return MappedText.of(source, heredoc.body());
        }
        MappedText.Builder builder = new MappedText.Builder();
        String content = heredoc.content();
        int start = heredoc.body().start();
        int at = 0;
        while (at < content.length()) {
            int from = at;
            while (from < content.length() && content.charAt(from) == '\t') {
                from++;
            }
            int newline = content.indexOf('\n', from);
            at = newline < 0 ? content.length() : newline + 1;
            builder.append(content.substring(from, at), start + from);
        }
        return builder.build(start);
    }
}
