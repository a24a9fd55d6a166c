package dev.dlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.page.Example;
import dev.dlint.analyzer.page.RulePage;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all rule pages have in common. */
final class Conventions {
    private static final int LEAST_WORDS = 12;

    private Conventions() {}

    static void check(RulePage page, RuleInfo rule) {
        assertThat(page.info())
                .as("the index entry of %s; build it again if it is older than the page", rule.id())
                .isEqualTo(rule);
        assertThat(rule.title()).as("the title of %s", rule.id()).matches("[A-Z\"'].*[^.]");
        assertThat(rule.aliases()).as("the aliases of %s", rule.id()).doesNotHaveDuplicates();
        assertThat(proseWords(page.text()))
                .as("the number of words that explain %s", rule.id())
                .isGreaterThanOrEqualTo(LEAST_WORDS);
        checkExamples(page, rule);
    }

    private static void checkExamples(RulePage page, RuleInfo rule) {
        List<Example> examples = page.examples();
        assertThat(examples).as("examples of %s with findings", rule.id()).anyMatch(example -> !example.clean());
        assertThat(examples).as("clean examples of %s", rule.id()).anyMatch(Example::clean);
        boolean safely = examples.stream().anyMatch(example -> example.fixed() != null);
        boolean unsafely = examples.stream().anyMatch(example -> example.fixedUnsafely() != null);
        assertThat(safely).as("whether %s fixes an example safely", rule.id()).isEqualTo(rule.fix() == FixKind.SAFE);
        if (!safely) {
            assertThat(unsafely)
                    .as("whether %s fixes an example unsafely", rule.id())
                    .isEqualTo(rule.fix() == FixKind.UNSAFE);
        }
    }

    private static long proseWords(String text) {
        String prose = text.replaceAll("(?ms)^```.*?^```$", "");
        return Stream.of(prose.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /** No two rules have one id or title, and no rule answers to the id of another. */
    static void checkNames(RuleCatalog catalog) {
        List<RuleInfo> rules = catalog.rules();
        assertThat(rules)
                .extracting(RuleInfo::id)
                .as("ids")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(rules).extracting(RuleInfo::title).as("titles").doesNotHaveDuplicates();
        Set<String> ids = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
        for (RuleInfo rule : rules) {
            assertThat(rule.aliases())
                    .extracting(Alias::id)
                    .as("aliases of %s", rule.id())
                    .doesNotContainAnyElementsOf(ids);
        }
    }
}
