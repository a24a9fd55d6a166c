package dev.dlint.analyzer.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.engine.TestRules;
import dev.dlint.analyzer.finding.Severity;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the rules replace, and however they get in each other's way. */
class FixApplierProperties {
    /** A rule that replaces a word. */
    record Replacement(String word, String by, Severity severity) {}

    @Property(tries = 300)
    void fixingTwiceIsFixingOnce(@ForAll("files") String file, @ForAll("rules") List<Replacement> replacements) {
        FixApplier applier = new FixApplier(rules(replacements)::analyze, false);
        FixResult once = applier.apply(file);
        assertThat(applier.apply(once.text()).text()).isEqualTo(once.text());
    }

    @Property(tries = 300)
    void nothingIsLeftToFixButWhatIsRefused(
            @ForAll("files") String file, @ForAll("rules") List<Replacement> replacements) {
        FixResult result = new FixApplier(rules(replacements)::analyze, false).apply(file);
        assertThat(result.analysis().findings())
                .allMatch(finding -> result.refused().stream().anyMatch(refused -> refused.message()
                        .contains("rule " + finding.rule().id() + " is")));
    }

    @Property(tries = 300)
    void theSyntaxStaysAsSoundAsItWas(@ForAll("files") String file, @ForAll("rules") List<Replacement> replacements) {
        TestRules rules = rules(replacements);
        FixResult result = new FixApplier(rules::analyze, false).apply(file);
        assertThat(result.analysis().file().problems())
                .hasSizeLessThanOrEqualTo(rules.analyze(file).file().problems().size());
    }

    @Property(tries = 300)
    void filesWithCrlfGetNoOtherLineEndings(
            @ForAll("files") String file, @ForAll("rules") List<Replacement> replacements) {
        FixResult result = new FixApplier(rules(replacements)::analyze, false).apply(file.replace("\n", "\r\n"));
        assertThat(result.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static TestRules rules(List<Replacement> replacements) {
        TestRules rules = new TestRules();
        for (int i = 0; i < replacements.size(); i++) {
            Replacement replacement = replacements.get(i);
            rules.add("r" + i, replacement.severity(), Replacements.replace(replacement.word(), replacement.by()));
        }
        return rules;
    }

    @Provide
    Arbitrary<String> files() {
        return words().list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(4).map(lines -> {
            StringBuilder file = new StringBuilder("FROM a\n");
            lines.forEach(
                    line -> file.append("RUN ").append(String.join("", line)).append('\n'));
            return file.toString();
        });
    }

    @Provide
    Arbitrary<List<Replacement>> rules() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "ab", "c "),
                        words().list().ofMaxSize(3),
                        Arbitraries.of(Severity.class))
                .as((word, by, severity) -> new Replacement(word, String.join("", by), severity))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "ab", "c ", "\\\n", "\nUSER c", "\nFROM");
    }
}
