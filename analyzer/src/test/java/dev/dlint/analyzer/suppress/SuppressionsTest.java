package dev.dlint.analyzer.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.engine.TestRules;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What comments take away. The rules of these tests find a word each wherever it stands in an instruction: {@code big} finds
 * BIG, {@code old} finds OLD.
 */
class SuppressionsTest {
    private final List<String> judged = new ArrayList<>();
    private final TestRules rules = new TestRules()
            .add("big", Severity.WARNING, finds("BIG"), new Alias("hadolint", "DL1"), new Alias("buildkit", "Big"))
            .add("old", Severity.WARNING, finds("OLD"), new Alias("hadolint", "DL2"), new Alias("buildkit", "Old"))
            .add("refused", Severity.ERROR, finds("BAD"), new Alias("buildkit", "BuildError"))
            .add("judge", Severity.WARNING, (Rule.OnSuppressions) (file, names, report) ->
                    names.forEach(name -> judged.add(name.name().text() + " " + name.effect())));

    private static Rule.OnInstruction finds(String word) {
        return (step, report) -> {
            int start = step.instruction().range().start();
            String text = step.model().file().source().slice(step.instruction().range());
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                report.report(new TextRange(start + at, start + at + word.length()), word);
            }
        };
    }

    /** The findings that stay, as {@code word:line}. */
    private List<String> found(String dockerfile) {
        Analysis analysis = rules.analyze(dockerfile);
        return analysis.findings().stream()
                .map(finding -> finding.message() + ":"
                        + analysis.file().source().line(finding.range().start()))
                .toList();
    }

    @Test
    void holdsForTheInstructionBelowOnly() {
        assertThat(found("""
                FROM a
                # dlint ignore=big
                RUN BIG OLD
                RUN BIG
                """)).containsExactly("OLD:3", "BIG:4");
    }

    @Test
    void takesSeveralIdsAndAliases() {
        assertThat(found("""
                FROM a
                # dlint ignore=DL1 , hadolint/DL2
                RUN BIG OLD
                """)).isEmpty();
    }

    @Test
    void holdsForAllLinesOfTheInstruction() {
        assertThat(found("""
                FROM a
                #dlint ignore=big
                RUN a \\
                  && BIG
                """)).isEmpty();
    }

    @Test
    void mayStandAboveOtherCommentsAndBlankLines() {
        assertThat(found("""
                FROM a
                # hadolint ignore=DL1
                # hadolint ignore=DL2
                #

                # Needed for the tests.
                RUN BIG OLD
                """)).isEmpty();
    }

    @Test
    void holdsForTheNextLineInsideAnInstruction() {
        assertThat(found("""
                FROM a
                RUN BIG && \\
                  # dlint ignore=big
                  # why
                  BIG && \\
                  BIG
                """)).containsExactly("BIG:2", "BIG:6");
    }

    @Test
    void ofOtherToolsDoesNotCountInsideAnInstruction() {
        assertThat(found("""
                FROM a
                RUN a && \\
                  # hadolint ignore=DL1
                  BIG
                """)).containsExactly("BIG:4");
    }

    @Test
    void holdsForTheWholeFile() {
        assertThat(found("""
                FROM a AS BIG
                RUN BIG
                # dlint ignore-file=big
                # hadolint global ignore=DL2
                RUN BIG OLD
                """)).isEmpty();
    }

    @Test
    void holdsForAStageWithItsFrom() {
        assertThat(found("""
                FROM a AS BIG
                # hadolint stage ignore=DL2
                FROM b AS OLD
                RUN OLD BIG
                FROM c AS OLD
                RUN OLD
                """)).containsExactly("BIG:1", "BIG:4", "OLD:5", "OLD:6");
        assertThat(found("""
                FROM a AS BIG
                RUN OLD
                # hadolint stage ignore=DL2,DL1
                RUN OLD
                FROM c AS OLD
                """)).containsExactly("OLD:5");
    }

    @Test
    void ofBuildkitMayBeADirective() {
        assertThat(found("""
                # syntax=docker/dockerfile:1
                # check=error=true;skip=Big,Old
                FROM a AS BIG
                RUN BIG OLD
                """)).isEmpty();
        assertThat(found("""
                # An ordinary comment ends the directives.
                # check=skip=Big
                FROM a
                RUN BIG
                """)).containsExactly("BIG:4");
    }

    @Test
    void ofBuildkitSkipsAllThatBuildkitChecksButWhatItRefuses() {
        assertThat(found("""
                # check=skip=all
                FROM a
                RUN BIG OLD BAD
                """)).containsExactly("BAD:3");
        assertThat(found("""
                # check=skip=BuildError
                FROM a
                RUN BAD
                """)).containsExactly("BAD:3");
    }

    @Test
    void ofBuildkitAboveAnInstructionIsTheFirstOfThoseInTheFirstColumn() {
        assertThat(found("""
                FROM a
                  # check=skip=all
                # check=skip=Big // it has to be
                # check=skip=Old
                RUN BIG OLD
                # check=error=true
                RUN BIG
                """)).containsExactly("OLD:5", "BIG:7");
    }

    @Test
    void ofBuildkitDoesNotReachOverAnEmptyComment() {
        assertThat(found("""
                FROM a
                # check=skip=Big
                #
                RUN BIG
                """)).containsExactly("BIG:4");
    }

    @Test
    void inAHeredocIsText() {
        assertThat(found("""
                FROM a
                RUN <<EOF
                # dlint ignore=big
                BIG
                EOF
                """)).containsExactly("BIG:4");
    }

    @Test
    void keepsWhatItTakesAwayWithItsReason() {
        Analysis analysis = rules.analyze("""
                FROM a
                # dlint ignore=big -- the base image needs it
                RUN BIG
                # hadolint ignore=DL1 # as above
                RUN BIG
                # check=skip=Big;error=true // and again
                RUN BIG
                # dlint ignore=big
                RUN BIG
                """);
        assertThat(analysis.suppressed())
                .extracting(Suppressed::reason)
                .containsExactly("the base image needs it", "as above", "and again", null);
    }

    @Test
    void tellsWhatEachNameDid() {
        rules.off("old");
        found("""
                # check=skip=all
                FROM a
                # dlint ignore=big,old,bigg,judge,BIG
                RUN true
                # hadolint ignore=DL1,SC2086
                RUN BIG
                """);
        assertThat(judged)
                .containsExactly(
                        "all USED",
                        "big UNUSED",
                        "old OFF",
                        "bigg UNKNOWN",
                        "judge OFF",
                        "BIG UNKNOWN",
                        "DL1 USED",
                        "SC2086 UNKNOWN");
    }

    @Test
    void bothCommentsThatTakeAFindingAwayAreUsed() {
        found("""
                # dlint ignore-file=big
                FROM a
                # dlint ignore=big
                RUN BIG
                """);
        assertThat(judged).containsExactly("big USED", "big USED");
    }

    @Test
    void cannotHideThatARuleFailed() {
        rules.add("broken", Severity.INFO, (Rule.OnFile) (file, report) -> {
            throw new IllegalStateException("on purpose");
        });
        Analysis analysis = rules.analyze("""
                # dlint ignore-file=internal-error,broken
                FROM a
                """);
        assertThat(analysis.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .startsWith("Rule broken failed: java.lang.IllegalStateException: on purpose"));
    }
}
