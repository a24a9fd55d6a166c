package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.rule.Rule;
import dev.dlint.text.TextRange;

/** Rules for tests that find a word wherever it stands, and replace it. */
final class Replacements {
    private Replacements() {}

    static Rule replace(String word, String by) {
        return rule(word, (range, text) -> Fix.safe("Write " + by, Edit.replace(range, by)));
    }

    static Rule rule(String word, FixOf fix) {
        return (Rule.OnFile) (file, report) -> {
            String text = file.file().source().content();
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                TextRange range = new TextRange(at, at + word.length());
                report.report(range, "No " + word, fix.fix(range, text));
            }
        };
    }

    interface FixOf {
        Fix fix(TextRange found, String text);
    }
}
