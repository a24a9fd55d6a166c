package dev.dlint.analyzer.fix;

import static dev.dlint.analyzer.fix.Replacements.replace;
import static dev.dlint.analyzer.fix.Replacements.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.engine.TestRules;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixApplierTest {
    private final TestRules rules = new TestRules();

    private FixResult fix(String text) {
        return new FixApplier(rules::analyze, false).apply(text);
    }

    private static List<String> refused(FixResult result) {
        return result.refused().stream().map(Finding::message).toList();
    }

    @Test
    void appliesAllFixesThatStandApart() {
        rules.add("cats", Severity.INFO, replace("cat", "dog")).add("one", Severity.INFO, replace("one", "two"));
        FixResult result = fix("FROM a\nRUN one cat && one cat\n");
        assertThat(result.text()).isEqualTo("FROM a\nRUN two dog && two dog\n");
        assertThat(result.applied()).hasSize(4);
        assertThat(result.analysis().findings()).isEmpty();
    }

    @Test
    void leavesUnsafeFixesUnlessTheyAreWanted() {
        rules.add("cats", Severity.INFO, rule("cat", (range, text) -> Fix.unsafe("Bark", Edit.replace(range, "dog"))));
        assertThat(fix("FROM a\nRUN cat\n").text()).isEqualTo("FROM a\nRUN cat\n");
        assertThat(new FixApplier(rules::analyze, true)
                        .apply("FROM a\nRUN cat\n")
                        .text())
                .isEqualTo("FROM a\nRUN dog\n");
    }

    @Test
    void appliesWhatAFixLeadsToAsWell() {
        rules.add("a", Severity.INFO, replace("one", "two")).add("b", Severity.INFO, replace("two", "three"));
        assertThat(fix("FROM a\nRUN one\n").text()).isEqualTo("FROM a\nRUN three\n");
    }

    @Test
    void leavesTheSecondOfTwoOverlappingFixesForLater() {
        rules.add("long", Severity.INFO, replace("one two", "1 two")).add("two", Severity.INFO, replace("two", "2"));
        assertThat(fix("FROM a\nRUN one two\n").text()).isEqualTo("FROM a\nRUN 1 2\n");
    }

    @Test
    void makesInsertionsAtOneOffsetInTheOrderOfTheirRules() {
        rules.add(
                        "b",
                        Severity.INFO,
                        rule("RUN x", (range, text) -> Fix.safe("Say b", Edit.insert(range.end() - 1, "b "))))
                .add(
                        "a",
                        Severity.INFO,
                        rule("RUN x", (range, text) -> Fix.safe("Say a", Edit.insert(range.end() - 1, "a "))));
        assertThat(fix("FROM a\nRUN x\n").text()).isEqualTo("FROM a\nRUN a x\n");
    }

    @Test
    void removesEqualNeighboursOneByOne() {
        rules.add("twice", Severity.INFO, rule("RUN x\n", (range, text) -> Fix.safe("Remove it", Edit.delete(range))));
        FixResult result = fix("FROM a\nRUN x\nRUN x\nRUN x\n");
        assertThat(result.text()).isEqualTo("FROM a\n");
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void keepsTheLineEndingsOfTheFile() {
        rules.add("pairs", Severity.INFO, replace("a && b", "a \\\n && c"));
        assertThat(fix("FROM a\r\nRUN a && b\r\n").text()).isEqualTo("FROM a\r\nRUN a \\\r\n && c\r\n");
        assertThat(fix("FROM a\nRUN a && b\r\n").text()).isEqualTo("FROM a\nRUN a \\\n && c\r\n");
    }

    @Test
    void refusesAFixThatBreaksTheSyntaxAndAppliesTheOthers() {
        rules.add("base", Severity.ERROR, replace("debian", "debian as"))
                .add("cats", Severity.INFO, replace("cat", "dog"));
        FixResult result = fix("FROM debian\nRUN cat\nRUN cat\n");
        assertThat(result.text()).isEqualTo("FROM debian\nRUN dog\nRUN dog\n");
        assertThat(refused(result))
                .singleElement()
                .asString()
                .startsWith("The fix of rule base is not applied: it breaks the syntax: ");
    }

    @Test
    void placesWhatItRefusesInTheFinalText() {
        rules.add("short", Severity.INFO, replace("cat", "leopard"))
                .add("base", Severity.ERROR, replace("dog", "dog\nFROM"));
        FixResult result = fix("FROM cat\nRUN dog\n");
        TextRange place = result.refused().get(0).range();
        assertThat(result.text().substring(place.start(), place.end())).isEqualTo("dog");
    }

    @Test
    void refusesAFixThatLeadsToAWorseFinding() {
        rules.add("cats", Severity.INFO, replace("cat", "wolf"))
                .add("mice", Severity.ERROR, replace("mouse", "wolf"))
                .add("wolves", Severity.WARNING, (dev.dlint.analyzer.rule.Rule.OnFile) (file, report) -> {
                    int at = file.file().source().content().indexOf("wolf");
                    if (at >= 0) {
                        report.report(new TextRange(at, at + 4), "A wolf");
                    }
                });
        FixResult result = fix("FROM a\nRUN cat\n");
        assertThat(result.text()).isEqualTo("FROM a\nRUN cat\n");
        assertThat(refused(result))
                .containsExactly("The fix of rule cats is not applied: it leads to a worse finding, wolves: A wolf");
        assertThat(fix("FROM a\nRUN mouse\n").text()).isEqualTo("FROM a\nRUN wolf\n");
    }

    @Test
    void refusesAFixThatDoesNotRemoveItsFinding() {
        rules.add("grows", Severity.INFO, rule("cat", (range, text) -> Fix.safe("Add", Edit.insert(range.end(), "s"))));
        FixResult result = fix("FROM a\nRUN cat\n");
        assertThat(result.text()).isEqualTo("FROM a\nRUN cat\n");
        assertThat(refused(result))
                .containsExactly("The fix of rule grows is not applied: it does not remove its finding");
    }

    @Test
    void leavesOutRulesWhoseFixesUndoOneAnother() {
        rules.add("cats", Severity.INFO, replace("cat", "dog"))
                .add("dogs", Severity.INFO, replace("dog", "cat"))
                .add("mice", Severity.INFO, replace("mouse", "rat"));
        FixResult result = fix("FROM a\nRUN cat mouse\n");
        assertThat(result.text()).isEqualTo("FROM a\nRUN cat rat\n");
        assertThat(refused(result))
                .containsExactlyInAnyOrder(
                        "The fix of rule cats is not applied: its fixes and those of other rules undo one another",
                        "The fix of rule dogs is not applied: its fixes and those of other rules undo one another");
    }

    @Test
    void leavesOutRulesWhoseFixesHaveNoEnd() {
        rules.add("cats", Severity.INFO, replace("cat", "dog dog"))
                .add("dogs", Severity.INFO, replace("dog", "cat cat"))
                .add("mice", Severity.INFO, replace("mouse", "rat"));
        FixResult result = fix("FROM a\nRUN cat mouse\n");
        assertThat(result.text()).isEqualTo("FROM a\nRUN cat rat\n");
        assertThat(refused(result)).hasSize(2).allMatch(message -> message.endsWith("its fixes have no end"));
    }

    @Test
    void leavesOutARuleThatDoesHarmAgainAndAgain() {
        rules.add("cats", Severity.INFO, replace("cat", "cat\nFROM"))
                .add("mice", Severity.INFO, replace("mouse", "rat"));
        FixResult result = fix("FROM a\nRUN mouse\n" + "RUN cat\n".repeat(50));
        assertThat(result.text()).isEqualTo("FROM a\nRUN rat\n" + "RUN cat\n".repeat(50));
        assertThat(refused(result))
                .singleElement()
                .asString()
                .startsWith("The fix of rule cats is not applied: too many of its fixes do harm");
    }
}
