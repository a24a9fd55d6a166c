package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 10 of the reference semantics: quotes, escapes and variables in words. */
@NullUnmarked
class VariablesTest {
    private static Word word(String text) {
        return Tree.inStage("WORKDIR " + text).last(Instruction.Workdir.class).path();
    }

    private static WordPart.Variable variable(String text) {
        Word word = word(text);
        assertThat(word.parts()).hasSize(1);
        return (WordPart.Variable) word.parts().get(0);
    }

    @Nested
    class QuotesAndEscapes {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                'a $b \\c'          => a $b \\c
                "a 'b' c"           => a 'b' c
                "a \\"b\\" \\$c \\\\ \\d" => a "b" $c \\ \\d
                a\\b\\ c\\"d\\$e    => ab c"d$e
                a"b"'c'd            => abcd
                $                   => $
                a$ $.               => a$ $.
                "$"                 => $
                \\${x}              => ${x}
                a}b                 => a}b
                """)
        void haveALiteralMeaning(String text, String literal) {
            assertThat(word(text).literal()).isEqualTo(literal);
        }

        @Test
        void mayEndTheWord() {
            // White space that is not ASCII keeps the escape from continuing the line, and is trimmed.
            assertThat(word("a\\\u00A0").literal()).isEqualTo("a");
        }

        @Test
        void arePartsWithExactRanges() {
            Tree tree = Tree.inStage("WORKDIR a\\ b\"c${d}\"'e'");
            Word word = tree.last(Instruction.Workdir.class).path();

            assertThat(word.parts())
                    .extracting(part -> tree.at(part.range()))
                    .containsExactly("a\\ b", "\"c${d}\"", "'e'");
            assertThat(((WordPart.Quoted) word.parts().get(1)).parts())
                    .extracting(part -> tree.at(part.range()))
                    .containsExactly("c", "${d}");
            assertThat(((WordPart.Quoted) word.parts().get(2)).quote()).isEqualTo('\'');
        }

        @Test
        void areThoseOfTheDirective() {
            Tree tree = Tree.of("# escape=`\nFROM scratch\nWORKDIR C:\\a` b`$c");

            assertThat(tree.last(Instruction.Workdir.class).path().literal()).isEqualTo("C:\\a b$c");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                "a      => double
                'a      => single
                a"b'    => double
                "a\\"   => double
                'a'"    => double
                """)
        void areRefusedIfOpen(String text, String kind) {
            assertThat(Tree.inStage("WORKDIR " + text).refusals())
                    .containsExactly(
                            "failed to process \"" + text.replace("\\", "\\\\").replace("\"", "\\\"")
                                    + "\": unexpected end of statement while looking for matching " + kind + "-quote");
        }
    }

    @Nested
    class Names {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                $name_1     => name_1
                $_          => _
                $12         => 12
                $@          => @
                $*          => *
                $#          => #
                $?          => ?
                $-          => -
                $$          => $
                $!          => !
                $0          => 0
                $größe      => größe
                ${name}     => name
                ${@}        => @
                ${-}        => -
                ${12}       => 12
                """)
        void are(String text, String name) {
            WordPart.Variable variable = variable(text);

            assertThat(variable.name().text()).isEqualTo(name);
            assertThat(variable.braces()).isEqualTo(text.startsWith("${"));
            assertThat(variable.modifier()).isNull();
        }

        @Test
        void endWhereTheyMust() {
            Tree tree = Tree.inStage("WORKDIR $1a$b.c");

            assertThat(tree.last(Instruction.Workdir.class).path().parts())
                    .extracting(part -> tree.at(part.range()))
                    .containsExactly("$1", "a", "$b", ".c");
        }

        @Test
        void mayBeLettersOfAnyPlane() {
            assertThat(variable("$\uD835\uDC9Cx").name().text()).isEqualTo("\uD835\uDC9Cx");
        }
    }

    @Nested
    class Modifiers {
        @ParameterizedTest
        @ValueSource(strings = {":-", "-", ":+", "+", ":?", "?", "#", "##", "%", "%%"})
        void haveAWord(String operator) {
            WordPart.Variable variable = variable("${a" + operator + "b*}");

            assertThat(variable.name().text()).isEqualTo("a");
            assertThat(variable.modifier().operator()).isEqualTo(operator);
            assertThat(variable.modifier().word().text()).isEqualTo("b*");
            assertThat(variable.modifier().replacement()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "//"})
        void replace(String operator) {
            WordPart.Modifier modifier =
                    variable("${a" + operator + "b\\/c/d/e}").modifier();

            assertThat(modifier.operator()).isEqualTo(operator);
            assertThat(modifier.word().text()).isEqualTo("b\\/c");
            assertThat(modifier.replacement().text()).isEqualTo("d/e");
        }

        @Test
        void keepBackslashesInPatternsAndReplacements() {
            WordPart.Modifier modifier = variable("${a/\\*/\\x}").modifier();

            assertThat(modifier.word().literal()).isEqualTo("\\*");
            assertThat(modifier.replacement().literal()).isEqualTo("\\x");
            assertThat(variable("${a#\\*}").modifier().word().literal()).isEqualTo("\\*");
            assertThat(variable("${a:-\\*}").modifier().word().literal()).isEqualTo("*");
        }

        @Test
        void nest() {
            Tree tree = Tree.inStage("WORKDIR ${a:-x${b:+\"$c\"}y}");
            WordPart.Variable outer = (WordPart.Variable)
                    tree.last(Instruction.Workdir.class).path().parts().get(0);
            Word word = outer.modifier().word();

            assertThat(word.parts())
                    .extracting(part -> tree.at(part.range()))
                    .containsExactly("x", "${b:+\"$c\"}", "y");
        }

        @Test
        void mayHoldBracesInQuotes() {
            assertThat(variable("${a:-'}'}").modifier().word().literal()).isEqualTo("}");
            assertThat(variable("${a:-\"}\"}").modifier().word().literal()).isEqualTo("}");
            assertThat(variable("${a:-\\}}").modifier().word().literal()).isEqualTo("}");
        }

        @Test
        void mayStandWithoutAName() {
            assertThat(variable("${+x}").name().text()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
            ${               => syntax error: missing '}'
            ${a:-b           => syntax error: missing '}'
            ${a:             => syntax error: missing '}'
            ${a:}            => syntax error: missing '}'
            ${a/b/c          => syntax error: missing '}'
            ${a:-"b}         => syntax error: missing '}'
            ${a:-${b         => syntax error: missing '}'
            ${a/b            => syntax error: missing '/' in ${}
            ${a/b}           => syntax error: missing '/' in ${}
            ${}              => syntax error: bad substitution
            ${{              => syntax error: bad substitution
            ${:              => syntax error: bad substitution
            ${:-x}           => syntax error: bad substitution
            ${a              => unsupported modifier (\uFFFD) in substitution
            ${a:=b}          => unsupported modifier (:=) in substitution
            ${a=b}           => unsupported modifier (=) in substitution
            ${a:#b}          => unsupported modifier (:#) in substitution
            ${a:%b}          => unsupported modifier (:%) in substitution
            ${a^}            => unsupported modifier (^) in substitution
            ${a,}            => unsupported modifier (,) in substitution
            ${a:1}           => unsupported modifier (:1) in substitution
            ${#a}            => unsupported modifier (a) in substitution
            ${1a}            => unsupported modifier (a) in substitution
            "${a:=b}"        => unsupported modifier (:=) in substitution
            ${a:-${b^}}      => unsupported modifier (^) in substitution
            ${a#\\x}         => invalid pattern (\\x) in substitution: invalid escape '\\x'
            ${a/\\x/y}       => invalid pattern (\\x) in substitution: invalid escape '\\x'
            """)
    void areRefused(String text, String message) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");

        assertThat(Tree.inStage("WORKDIR " + text).refusals())
                .containsExactly("failed to process \"" + quoted + "\": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${a#\\*}",
                "${a%\\?\\\\}",
                "${a/\\//x}",
                "${a#\\}}",
                "${a:?}",
                "${a##*/}",
                "${a//b/}",
                "${a+}",
                "$$",
                "$)"
            })
    void areTaken(String text) {
        assertThat(Tree.inStage("WORKDIR " + text).refusals()).isEmpty();
    }

    @Test
    void mayNestEndlesslyButAreNotRead() {
        String text = "${a:-".repeat(13_000);

        assertThat(Tree.inStage("LABEL a=" + text).refusals())
                .containsExactly("variables and quotes are nested more than 100 deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM ${",
                "FROM --platform=${ a",
                "ADD ${ b",
                "COPY a ${",
                "COPY --chown=${ a b",
                "ADD --checksum=${ a b",
                "ENV a=${",
                "ENV a ${",
                "LABEL ${=b",
                "ARG a=${",
                "EXPOSE ${",
                "USER ${",
                "VOLUME ${",
                "VOLUME [\"${\"]",
                "STOPSIGNAL ${",
                "WORKDIR ${",
                "RUN --mount=target=${ x"
            })
    void areExpandedIn(String instruction) {
        Tree tree = Tree.inStage(instruction);

        assertThat(tree.refusals()).hasSize(1);
        assertThat(tree.refusals().get(0)).endsWith("failed to process \"${\": syntax error: missing '}'");
        assertThat(tree.at(tree.problem().range())).isEqualTo("${");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN ${",
                "CMD ${",
                "CMD [\"${\"]",
                "ENTRYPOINT ${",
                "HEALTHCHECK CMD ${",
                "SHELL [\"${\"]",
                "MAINTAINER ${",
                "COPY --exclude=${ a b"
            })
    void areNotExpandedIn(String instruction) {
        assertThat(Tree.inStage(instruction).refusals()).isEmpty();
    }
}
