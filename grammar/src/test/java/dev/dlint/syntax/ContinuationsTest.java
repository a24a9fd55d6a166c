package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4 of the reference semantics: logical lines. */
@NullUnmarked
class ContinuationsTest {
    @Test
    void joinLinesAsTheyStand() {
        assertThat(Tree.inStage("RUN wh\\\nat").shell()).isEqualTo("what");
        assertThat(Tree.inStage("RUN a \\\n   b").shell()).isEqualTo("a    b");
        assertThat(Tree.inStage("E\\\nNV a=b").last()).isInstanceOf(Instruction.Env.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUN a \\ \t", "RUN a \\\t", "RUN a\\\r"})
    void mayHaveTabsAndSpacesBehindTheEscape(String line) {
        assertThat(Tree.inStage(line + "\n b").shell()).endsWith(" b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUN a \\\u00A0", "RUN a \\\f", "RUN a \\x"})
    void mayHaveNothingElseBehindIt(String line) {
        assertThat(Tree.inStage(line + "\nRUN b").keywords()).containsExactly("FROM", "RUN", "RUN");
    }

    @Test
    void endAtAnEscapedEscape() {
        assertThat(Tree.inStage("RUN a \\\\\nRUN b").keywords()).containsExactly("FROM", "RUN", "RUN");
    }

    @Test
    void quirkEndAtThreeEscapesToo() {
        assertThat(Tree.inStage("RUN a \\\\\\\nRUN b").keywords()).containsExactly("FROM", "RUN", "RUN");
    }

    @Test
    void useTheEscapeOfTheDirective() {
        Tree tree = Tree.of("# escape=`\nFROM scratch\nRUN a `\n b\nRUN c \\\n");

        assertThat(tree.keywords()).containsExactly("FROM", "RUN", "RUN");
        assertThat(tree.shell()).isEqualTo("c \\");
    }

    @Test
    void swallowTheNextInstruction() {
        Tree tree = Tree.inStage("RUN a \\\nFROM x");

        assertThat(tree.keywords()).containsExactly("FROM", "RUN");
        assertThat(tree.shell()).isEqualTo("a FROM x");
    }

    @Test
    void mayBeLastInTheFile() {
        Tree tree = Tree.inStage("RUN a \\");

        assertThat(tree.refusals()).isEmpty();
        assertThat(tree.shell()).isEqualTo("a");
    }

    @Nested
    class LoneEscape {
        @ParameterizedTest
        @ValueSource(strings = {"\\\nRUN a", "\\\n   RUN a", " \\ \n\\\nRUN a"})
        void startsTheInstruction(String text) {
            Tree tree = Tree.inStage(text);

            assertThat(tree.keywords()).containsExactly("FROM", "RUN");
            assertThat(tree.shell()).isEqualTo("a");
            assertThat(tree.at(tree.last().keyword().range())).isEqualTo("RUN");
            assertThat(tree.at(tree.last().range())).startsWith("\\").endsWith("RUN a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\", "\\\n\n", "\\\n# c\n", "\\\n \n"})
        void isAnUnknownInstructionIfNothingFollows(String text) {
            assertThat(Tree.inStage(text).refusals()).containsExactly("unknown instruction: ");
        }
    }

    @Nested
    class BlankLines {
        @Test
        void areSkippedWithAWarning() {
            Tree tree = Tree.inStage("RUN a \\\n\n  \t\n  b \\\n  c\nRUN d\n");

            assertThat(tree.keywords()).containsExactly("FROM", "RUN", "RUN");
            assertThat(tree.problem().kind()).isEqualTo(SyntaxProblem.Kind.EMPTY_CONTINUATION);
            assertThat(tree.problem().kind().refused()).isFalse();
            assertThat(((Instruction.Run) tree.file().instructions().get(1)).command())
                    .isInstanceOfSatisfying(
                            CommandForm.ShellForm.class,
                            form -> assertThat(form.text().text()).isEqualTo("a   b   c"));
        }

        @Test
        void areReportedOnceAtTheLastLineOfTheInstruction() {
            Tree tree = Tree.inStage("RUN a \\\n\n  b \\\n\n  c\n");

            assertThat(tree.at(tree.problem().range())).isEqualTo("  c");
        }

        @Test
        void doNotCountIfTheyAreComments() {
            assertThat(Tree.inStage("RUN a \\\n#\n  b").file().problems()).isEmpty();
        }
    }

    @Nested
    class Ranges {
        @Test
        void runThroughContinuations() {
            Tree tree = Tree.inStage("COPY fi\\\n# c\nle \\\n  dest\n");
            Instruction.Copy copy = tree.last(Instruction.Copy.class);

            assertThat(copy.sources().get(0).text()).isEqualTo("file");
            assertThat(tree.at(copy.sources().get(0).range())).isEqualTo("fi\\\n# c\nle");
            assertThat(tree.at(copy.destination().range())).isEqualTo("dest");
        }

        @Test
        void endWithTheLineWithoutItsBreak() {
            Tree tree = Tree.of("FROM scratch \t\r\nRUN a \\\r\n\tb\r\n");

            assertThat(tree.at(tree.file().instructions().get(0).range())).isEqualTo("FROM scratch \t");
            assertThat(tree.at(tree.last().range())).isEqualTo("RUN a \\\r\n\tb");
            assertThat(tree.last().header().text().text()).isEqualTo("RUN a \tb");
        }

        @Test
        void ofTheArgumentsLeaveOutBlanksAndFlags() {
            Tree tree = Tree.inStage("RUN  --network=none \\\n  make  \n");

            assertThat(tree.at(tree.last().header().arguments().sourceRange())).isEqualTo("make");
        }
    }
}
