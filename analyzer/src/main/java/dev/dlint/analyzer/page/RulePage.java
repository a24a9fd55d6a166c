package dev.dlint.analyzer.page;

import dev.dlint.analyzer.rule.RuleInfo;
import java.util.List;

/**
 * A rule page: a Markdown file that is the documentation, the metadata and the tests of one rule.
 *
 * @param info what its front matter says
 * @param since the version of dlint that has it first
 * @param text the Markdown after the front matter
 * @param examples its examples in order
 */
public record RulePage(RuleInfo info, String since, String text, List<Example> examples) {
    public RulePage {
        examples = List.copyOf(examples);
    }
}
