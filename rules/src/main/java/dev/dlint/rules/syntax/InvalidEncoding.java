package dev.dlint.rules.syntax;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.text.TextRange;

public final class InvalidEncoding implements Rule.OnFile {
    private static final char REPLACEMENT = '\ufffd';

    /** One finding for neighbours: a character of another encoding often becomes several. */
    @Override
    public void check(DockerfileModel model, Reporter report) {
        String text = model.file().source().content();
        int at = text.indexOf(REPLACEMENT);
        while (at >= 0) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == REPLACEMENT) {
                end++;
            }
            report.report(new TextRange(at, end), "This is not UTF-8, or was lost in a conversion");
            at = text.indexOf(REPLACEMENT, end);
        }
    }
}
