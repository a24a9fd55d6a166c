package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the reference semantics: heredocs. */
@NullUnmarked
class HeredocsTest {
    private static List<Heredoc> heredocs(String instruction) {
        return Tree.inStage(instruction).last().header().heredocs();
    }

    private static Heredoc heredoc(String instruction) {
        List<Heredoc> heredocs = heredocs(instruction);
        assertThat(heredocs).hasSize(1);
        return heredocs.get(0);
    }

    /** The names of the heredocs that the words of a line announce, whether they are terminated or not. */
    private static List<String> names(String instruction) {
        return heredocs(instruction).stream()
                .map(heredoc -> heredoc.name().text())
                .toList();
    }

    @Nested
    class Instructions {
        @ParameterizedTest
        @ValueSource(strings = {"RUN <<EOF", "COPY <<EOF /a", "ADD <<EOF /a", "run cat <<EOF > f"})
        void withHeredocs(String line) {
            Tree tree = Tree.inStage(line + "\nx\nEOF\nUSER a\n");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.keywords()).hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"USER <<X", "CMD cat <<X", "ENTRYPOINT <<X", "ENV a=<<X", "ONBUILD CMD <<X"})
        void withoutHeredocs(String line) {
            Tree tree = Tree.inStage(line + "\nRUN x\n");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.keywords()).hasSize(3);
        }

        @Test
        void withATrigger() {
            Tree tree = Tree.inStage("ONBUILD RUN <<EOF\nx\nEOF\nUSER a\n");
            Instruction.Onbuild onbuild =
                    (Instruction.Onbuild) tree.file().instructions().get(1);

            assertThat(onbuild.trigger().header().heredocs())
                    .extracting(Heredoc::content)
                    .containsExactly("x\n");
            assertThat(onbuild.header().heredocs()).isEmpty();
            assertThat(tree.at(onbuild.trigger().range())).isEqualTo("RUN <<EOF\nx\nEOF");
        }

        @Test
        void withATriggerOfATriggerHaveNone() {
            assertThat(Tree.inStage("ONBUILD ONBUILD RUN <<EOF\nUSER a\n").keywords())
                    .containsExactly("FROM", "ONBUILD", "USER");
        }

        @Test
        void inJsonHaveNone() {
            assertThat(heredocs("RUN [\"cat\", \"<<EOF\"]")).isEmpty();
        }

        @Test
        void quirkInJsonStillTakeTheWordForASource() {
            Tree tree = Tree.inStage("COPY [\"<<EOF\",\"/a\"]");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.last(Instruction.Copy.class).sources().get(0).literal())
                    .isEqualTo("<<EOF");
        }
    }

    @Nested
    class Words {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                RUN <<EOF              => EOF
                RUN << EOF             => EOF
                RUN <<-EOF             => EOF
                RUN << -EOF            => -EOF
                RUN <<EOF>f            => EOF>f
                RUN <<EOF;             => EOF;
                RUN <<'one two'        => one two
                RUN <<"EOF"            => EOF
                RUN <<eo'f'            => eof
                RUN <<eo\\'f           => eo'f
                RUN <<$EOF             => $EOF
                RUN <<${EOF}           => ${EOF}
                RUN 3<<EOF             => EOF
                RUN echo $((1 << 2))   => 2))
                RUN echo 1<<2          => 2
                RUN ${x:=y} <<EOF      => EOF
                RUN ${x:0:1} <<EOF     => EOF
                RUN ${x//a/b} <<EOF    => EOF
                RUN '${x=y}' <<EOF     => EOF
                RUN a ${x:- <<EOF}     => EOF}
                """)
        void announceHeredocs(String instruction, String name) {
            assertThat(names(instruction)).containsExactly(name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "RUN cat<<EOF",
                    "RUN <<<x",
                    "RUN \"<<X\"",
                    "RUN '<<X'",
                    "RUN <<- EOF",
                    "RUN <<a<b",
                    "RUN <<\"\"",
                    "RUN <<",
                    "RUN < <EOF",
                    "RUN echo $((1<<2))",
                    "RUN (<<EOF)",
                    "RUN x1<<EOF"
                })
        void announceNone(String instruction) {
            Tree tree = Tree.inStage(instruction + "\nUSER a\n");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.keywords()).containsExactly("FROM", "RUN", "USER");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "RUN echo it's <<EOF",
                    "RUN <<'EOF",
                    "RUN cat <<EOF # don't",
                    "RUN ${x^} <<EOF",
                    "RUN ${x,} <<EOF",
                    "RUN ${#x} <<EOF",
                    "RUN ${!x} <<EOF",
                    "RUN ${x[0]} <<EOF",
                    "RUN ${x=y} <<EOF",
                    "RUN \"${x=y}\" <<EOF"
                })
        void quirkAnnounceNoneWhereTheLineCannotBeLexed(String instruction) {
            assertThat(Tree.inStage(instruction + "\nUSER a\n").keywords()).containsExactly("FROM", "RUN", "USER");
        }

        @Test
        void quirkLoseWhatStandsBeforeAModifier() {
            assertThat(names("RUN <<EO${x:-F}")).isEmpty();
            assertThat(names("RUN <<EO${x}")).containsExactly("EO${x}");
        }

        @Test
        void alwaysHaveTheBackslashAsEscape() {
            Tree tree = Tree.of("# escape=`\nFROM scratch\nRUN <<eo\\'f\nx\neo'f\nUSER a");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.keywords()).containsExactly("FROM", "RUN", "USER");
        }

        @Test
        void mayRunThroughAContinuation() {
            Tree tree = Tree.inStage("RUN <<E\\\nOF cat\nx\nEOF\n");
            Heredoc heredoc = tree.last().header().heredocs().get(0);

            assertThat(tree.at(heredoc.marker())).isEqualTo("<<E\\\nOF");
            assertThat(heredoc.content()).isEqualTo("x\n");
        }
    }

    @Nested
    class Parts {
        @Test
        void haveExactRanges() {
            Tree tree = Tree.inStage("RUN cat 3<<-'E F' >x\n\ta\n\tE F\n");
            Heredoc heredoc = tree.last().header().heredocs().get(0);

            assertThat(tree.at(heredoc.marker())).isEqualTo("3<<-'E F'");
            assertThat(tree.at(heredoc.name().range())).isEqualTo("'E F'");
            assertThat(heredoc.name().text()).isEqualTo("E F");
            assertThat(heredoc.descriptor()).isEqualTo(3);
            assertThat(heredoc.stripTabs()).isTrue();
            assertThat(tree.at(heredoc.body())).isEqualTo("\ta\n");
            assertThat(tree.at(heredoc.terminator())).isEqualTo("\tE F");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                quoteCharacter = '^',
                textBlock = "EOF, true\n'EOF', false\n\"EOF\", false\nE\"O\"F, false\nE\\OF, true")
        void expandUnlessQuoted(String name, boolean expand) {
            assertThat(heredoc("RUN <<" + name).expand()).isEqualTo(expand);
        }

        @Test
        void haveNoDescriptorUnlessThereIsANumber() {
            assertThat(heredoc("RUN <<EOF").descriptor()).isEqualTo(-1);
            assertThat(heredoc("RUN 0<<EOF").descriptor()).isZero();
        }
    }

    @Nested
    class Bodies {
        @Test
        void followTheLastLineOfTheInstruction() {
            assertThat(heredoc("RUN cat <<EOF \\\n  >f\nx\nEOF\n").content()).isEqualTo("x\n");
        }

        @Test
        void followEachOther() {
            assertThat(heredocs("RUN cat <<A <<B\n1\nA\n2\nB\n"))
                    .extracting(Heredoc::content)
                    .containsExactly("1\n", "2\n");
        }

        @Test
        void ofTheSameNameAreBothRead() {
            assertThat(heredocs("COPY <<A <<A /a\n1\nA\n2\nA\n"))
                    .extracting(Heredoc::content)
                    .containsExactly("1\n", "2\n");
        }

        @Test
        void endAtTheExactName() {
            assertThat(heredoc("RUN <<EOF\n EOF\nEOF \nEOFx\nEOF\n").content()).isEqualTo(" EOF\nEOF \nEOFx\n");
        }

        @Test
        void endBehindTabsOnlyWithADash() {
            assertThat(heredoc("RUN <<-EOF\na\n\t\tEOF\n").content()).isEqualTo("a\n");
            assertThat(heredoc("RUN <<EOF\n\tEOF\nEOF\n").content()).isEqualTo("\tEOF\n");
            assertThat(heredoc("RUN <<-EOF\n EOF\nEOF\n").content()).isEqualTo(" EOF\n");
        }

        @Test
        void knowNoContinuationsNorComments() {
            assertThat(heredoc("RUN <<EOF\na \\\n# b\nEOF\n").content()).isEqualTo("a \\\n# b\n");
        }

        @Test
        void endAtALineWithCrlf() {
            assertThat(heredoc("RUN <<EOF\r\nx\r\nEOF\r\n").content()).isEqualTo("x\r\n");
        }
    }

    @Nested
    class Unterminated {
        @Test
        void areRefused() {
            Tree tree = Tree.inStage("RUN cat <<EOF\nx\n");

            assertThat(tree.refusals()).containsExactly("unterminated heredoc");
            assertThat(tree.at(tree.problem().range())).isEqualTo("<<EOF");
            assertThat(tree.last().header().heredocs().get(0).terminator().isEmpty())
                    .isTrue();
        }

        @Test
        void endBeforeWhatLooksLikeAnInstruction() {
            Tree tree = Tree.inStage("RUN cat <<EOF\nx\nuser y\n RUN z\nRUNNING\n\n# next\nUSER a\n");

            assertThat(tree.keywords()).containsExactly("FROM", "RUN", "USER");
            assertThat(((Instruction.Run) tree.file().instructions().get(1))
                            .header()
                            .heredocs()
                            .get(0)
                            .content())
                    .isEqualTo("x\nuser y\n RUN z\nRUNNING");
            assertThat(tree.last().header().leadingComments()).hasSize(1);
        }

        @Test
        void endBeforeSmallLettersInAFileOfSmallLetters() {
            assertThat(Tree.inStage("run cat <<EOF\nx\nuser a\n").keywords()).containsExactly("FROM", "run", "user");
        }

        @Test
        void doNotHideEachOther() {
            Tree tree = Tree.inStage("RUN <<A\nx\nRUN <<B\ny\nB\nRUN <<A\nz\nUSER a\n");

            assertThat(tree.keywords()).containsExactly("FROM", "RUN", "RUN", "RUN", "USER");
            assertThat(tree.refusals()).containsExactly("unterminated heredoc", "unterminated heredoc");
        }

        @Test
        void mayEndWithTheFile() {
            Heredoc heredoc = heredoc("COPY <<-EOF /a\n\tx\n\ty");

            assertThat(heredoc.content()).isEqualTo("\tx\n\ty");
            assertThat(heredoc.word().text()).isEqualTo("x\ny");
            assertThat(heredoc("RUN <<EOF").content()).isEmpty();
        }

        @Test
        void leaveNothingForThoseAfterThem() {
            Tree tree = Tree.inStage("RUN cat <<A <<B\n1\nUSER a\n");
            List<Heredoc> heredocs = tree.file().instructions().get(1).header().heredocs();

            assertThat(heredocs).extracting(Heredoc::content).containsExactly("1", "");
            assertThat(tree.refusals()).containsExactly("unterminated heredoc");
        }
    }

    @Nested
    class InCopy {
        @Test
        void areSourcesLikeOthers() {
            Tree tree = Tree.inStage("COPY <<a b <<c /d/\n1\na\n2\nc\n");

            assertThat(tree.last(Instruction.Copy.class).sources())
                    .extracting(Word::literal)
                    .containsExactly("<<a", "b", "<<c");
            assertThat(tree.refusals()).isEmpty();
        }

        @Test
        void areNoDestination() {
            Tree tree = Tree.inStage("COPY a <<EOF\nx\nEOF\n");

            assertThat(tree.refusals()).containsExactly("COPY cannot accept a heredoc as a destination");
            assertThat(tree.at(tree.problem().range())).isEqualTo("<<EOF");
            assertThat(Tree.inStage("ADD [\"a\", \"<<EOF\"]").refusals())
                    .containsExactly("ADD cannot accept a heredoc as a destination");
        }

        @Test
        void quirkSwallowABodyThoughTheWordIsSplit() {
            Tree tree = Tree.inStage("COPY << EOF /a\nx\nEOF\n");

            assertThat(tree.refusals()).isEmpty();
            assertThat(tree.last(Instruction.Copy.class).sources())
                    .extracting(Word::literal)
                    .containsExactly("<<", "EOF");
            assertThat(tree.last().header().heredocs()).hasSize(1);
        }

        @Test
        void quirkFailWhereTheSplitWordHasQuotes() {
            assertThat(Tree.inStage("COPY <<'a b' /x\n1\na b\n").refusals())
                    .containsExactly(
                            "failed to process \"<<'a\": unexpected end of statement while looking for matching single-quote");
        }

        @Test
        void haveAWordOfTheirVariables() {
            Word word = heredoc("COPY <<EOF /a\n'$x' \\$y\nEOF\n").word();

            assertThat(word.parts()).hasSize(3);
            assertThat(((WordPart.Literal) word.parts().get(0)).value()).isEqualTo("'");
            assertThat(((WordPart.Variable) word.parts().get(1)).name().text()).isEqualTo("x");
            assertThat(((WordPart.Literal) word.parts().get(2)).value()).isEqualTo("' $y\n");
        }

        @Test
        void haveNoWordIfTheyAreNotExpanded() {
            assertThat(heredoc("COPY <<'EOF' /a\n$x\nEOF\n").word()).isNull();
            assertThat(heredoc("RUN <<EOF\n$x\nEOF\n").word()).isNull();
        }

        @Test
        void loseTheirTabsBeforeTheyAreExpanded() {
            Tree tree = Tree.inStage("COPY <<-EOF /a\n\ta\n\t\t${b}\n\tEOF\n");
            Word word = tree.last().header().heredocs().get(0).word();

            assertThat(word.text()).isEqualTo("a\n${b}\n");
            assertThat(tree.at(word.parts().get(1).range())).isEqualTo("${b}");
        }

        @Test
        void areRefusedForBadVariables() {
            Tree tree = Tree.inStage("COPY <<EOF /a\n\"${x:=y}\nEOF\n");

            assertThat(tree.refusals())
                    .containsExactly("failed to process \"\\\"${x:=y}\\n\": unsupported modifier (:=) in substitution");
            assertThat(tree.at(tree.problem().range())).isEqualTo("${x:=y}");
            assertThat(Tree.inStage("COPY <<'EOF' /a\n${x:=y}\nEOF\n").refusals())
                    .isEmpty();
        }
    }
}
