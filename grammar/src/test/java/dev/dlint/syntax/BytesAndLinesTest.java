package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 1 of the reference semantics: bytes, lines, and what a file must hold at all. */
@NullUnmarked
class BytesAndLinesTest {
    private static final String TOO_LONG = "dockerfile line greater than max allowed size of 65535";

    @Nested
    class ByteOrderMark {
        @Test
        void isIgnoredAtTheStartOfTheFile() {
            Tree tree = Tree.of("\uFEFFFROM scratch\n");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.file().elements().get(0)).isEqualTo(new Blank(new TextRange(0, 1)));
        }

        @Test
        void isIgnoredBeforeADirective() {
            assertThat(Tree.of("\uFEFF# escape=`\nFROM scratch\n").file().escape())
                    .isEqualTo('`');
        }

        @Test
        void isTextOnAnyOtherLine() {
            assertThat(Tree.of("\n\uFEFFFROM scratch").refusals())
                    .containsExactly("unknown instruction: \uFEFFFROM (did you mean FROM?)");
        }

        @Test
        void quirkIsLostInFrontOfAnExpandedWord() {
            Instruction.Label label = Tree.inStage("LABEL a=\uFEFFb").last(Instruction.Label.class);

            assertThat(label.assignments().get(0).value().literal()).isEqualTo("b");
        }
    }

    @Nested
    class LineBreaks {
        @Test
        void mayBeCrlfEverywhere() {
            Tree tree = Tree.of("FROM scratch\r\nRUN a \\\r\n  b\r\nRUN <<EOF\r\nx\r\nEOF\r\n");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.keywords()).containsExactly("FROM", "RUN", "RUN");
            assertThat(tree.at(tree.file().instructions().get(1).range())).isEqualTo("RUN a \\\r\n  b");
        }

        @Test
        void stayInTheContentOfAHeredoc() {
            Heredoc heredoc = Tree.inStage("RUN <<EOF\r\nx\r\nEOF\r\n")
                    .last()
                    .header()
                    .heredocs()
                    .get(0);

            assertThat(heredoc.content()).isEqualTo("x\r\n");
        }

        @Test
        void areNotLoneCarriageReturns() {
            Tree tree = Tree.inStage("RUN a\rRUN b");

            assertThat(tree.keywords()).containsExactly("FROM", "RUN");
            assertThat(tree.shell()).isEqualTo("a\rRUN b");
        }

        @Test
        void swallowAllCarriageReturnsBeforeThem() {
            assertThat(Tree.inStage("RUN a\r\r\r\nRUN b\r").keywords()).containsExactly("FROM", "RUN", "RUN");
            assertThat(Tree.inStage("RUN b\r").shell()).isEqualTo("b");
        }
    }

    @Nested
    class LineLength {
        @Test
        void isLimitedByBytes() {
            assertThat(Tree.inStage("RUN " + "x".repeat(65531)).refusals()).isEmpty();
            assertThat(Tree.inStage("RUN " + "x".repeat(65532)).refusals()).containsExactly(TOO_LONG);
            assertThat(Tree.inStage("RUN " + "é".repeat(32766)).refusals()).containsExactly(TOO_LONG);
        }

        @Test
        void isThatOfPhysicalLines() {
            String half = "x".repeat(40000);

            assertThat(Tree.inStage("RUN " + half + "\\\n" + half).refusals()).isEmpty();
        }

        @Test
        void countsInHeredocsAndComments() {
            String line = "#" + "x".repeat(70000) + "\n";

            assertThat(Tree.inStage("RUN <<EOF\n" + line + "EOF\n").refusals()).containsExactly(TOO_LONG);
            assertThat(Tree.inStage(line).refusals()).containsExactly(TOO_LONG);
        }

        @Test
        void costsNoOtherLine() {
            Tree tree = Tree.inStage("RUN " + "x".repeat(70000) + "\nUSER a\n");

            assertThat(tree.keywords()).containsExactly("FROM", "RUN", "USER");
            assertThat(tree.file().source().line(tree.problem().range().start()))
                    .isEqualTo(2);
        }
    }

    @Nested
    class FilesWithNothingToBuild {
        @Test
        void areEmpty() {
            assertThat(Tree.of("").refusals()).containsExactly("the Dockerfile cannot be empty");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "# comment", " \n\t\n", "# escape=`\n", "\r\n#\n"})
        void holdNoInstruction(String text) {
            assertThat(Tree.of(text).refusals()).containsExactly("file with no instructions");
        }

        @Test
        void holdOnlyArguments() {
            assertThat(Tree.of("ARG a\nARG b\n").refusals()).containsExactly("dockerfile contains no stages to build");
        }

        @Test
        void startWithAnotherInstruction() {
            Tree tree = Tree.of("ARG a\nRUN x\nUSER b\nFROM scratch\n");

            assertThat(tree.refusals()).containsExactly("no build stage in current context");
            assertThat(tree.at(tree.problem().range())).isEqualTo("RUN");
        }

        @Test
        void areNotBlamedForAMisspeltFrom() {
            assertThat(Tree.of("FORM scratch\nRUN x\n").refusals())
                    .containsExactly("unknown instruction: FORM (did you mean FROM?)");
        }
    }

    @Nested
    class WhiteSpace {
        @Test
        void ofAnyKindIsSkippedAroundALine() {
            Tree tree = Tree.of("\u00A0\u2003FROM scratch\u00A0\u3000\n\u0085RUN x");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.keywords()).containsExactly("FROM", "RUN");
            assertThat(tree.file().instructions().get(0))
                    .isInstanceOfSatisfying(
                            Instruction.From.class,
                            from -> assertThat(from.image().text()).isEqualTo("scratch"));
        }

        @Test
        void beyondAsciiDoesNotSeparateArguments() {
            assertThat(Tree.inStage("RUN\u00A0make").refusals()).containsExactly("unknown instruction: RUN\u00A0make");
            assertThat(Tree.inStage("COPY a\u00A0b c")
                            .last(Instruction.Copy.class)
                            .sources())
                    .extracting(Word::text)
                    .containsExactly("a\u00A0b");
        }

        @Test
        void ofAnyKindSeparatesThePairsOfEnv() {
            assertThat(Tree.inStage("ENV a=b\u00A0c=d")
                            .last(Instruction.Env.class)
                            .assignments())
                    .extracting(pair -> pair.key().text())
                    .containsExactly("a", "c");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\t", "\u000B", "\f", "\r", " \t"})
        void ofAsciiSeparatesKeywordAndArguments(String blank) {
            Tree tree = Tree.inStage("COPY" + blank + "a" + blank + blank + "b");

            assertThat(tree.last(Instruction.Copy.class).destination().text()).isEqualTo("b");
        }

        @Test
        void cutsFlagsWithinCharacters() {
            // The letter à is the bytes C3 A0, and flags are read byte by byte.
            Instruction.Copy copy = Tree.inStage("COPY --chown=à:b x y").last(Instruction.Copy.class);

            assertThat(copy.flag("chown").value().text()).isEmpty();
            assertThat(copy.sources()).extracting(Word::text).containsExactly(":b", "x");
        }
    }

    @Nested
    class Encoding {
        @Test
        void thatIsNotUtf8IsReportedOnceALine() {
            byte[] bytes =
                    "FROM scratch\nLABEL a=\u00E9 b=\u00E9\nLABEL c=\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
            Dockerfile file = DockerfileParser.parse(SourceText.decode(bytes));

            assertThat(file.problems()).extracting(SyntaxProblem::kind).containsOnly(SyntaxProblem.Kind.ENCODING);
            assertThat(file.problems())
                    .extracting(problem -> file.source().line(problem.range().start()))
                    .containsExactly(2, 3);
            assertThat(SyntaxProblem.Kind.ENCODING.refused()).isFalse();
        }
    }

    @Nested
    class Case {
        @Test
        void meansNothingInKeywords() {
            Tree tree = Tree.of("from a aS b\nrUn x\nhealthcheck cMd x\nHEALTHCHECK none");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.keywords()).isEqualTo(List.of("from", "rUn", "healthcheck", "HEALTHCHECK"));
        }

        @Test
        void meansSomethingInFlagNames() {
            assertThat(Tree.inStage("COPY --From=a b c").refusals())
                    .containsExactly("unknown flag: --From (did you mean from?)");
        }
    }
}
