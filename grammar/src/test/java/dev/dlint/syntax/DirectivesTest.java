package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3 of the reference semantics: parser directives. */
class DirectivesTest {
    private static List<String> directives(String text) {
        return Tree.of(text).file().elements().stream()
                .filter(Directive.class::isInstance)
                .map(Directive.class::cast)
                .map(directive ->
                        directive.key().text() + "=" + directive.value().text())
                .toList();
    }

    private static char escape(String text) {
        return Tree.of(text).file().escape();
    }

    @Nested
    class Form {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "# escape=`",
                    "#escape=`",
                    "#\t escape\t=  ` \t",
                    "# ESCAPE=`",
                    "#\u00A0escape=`",
                    "  # escape=`",
                    "# escape=`\r"
                })
        void mayHaveBlanksAndAnyCase(String line) {
            assertThat(escape(line + "\nFROM scratch")).isEqualTo('`');
        }

        @ParameterizedTest
        @ValueSource(strings = {"# escape `", "# escape=", "# es-cape=`", "# 1escape=`", "## escape=`", "# =`"})
        void isAComment(String line) {
            Tree tree = Tree.of(line + "\nFROM scratch");

            assertThat(tree.file().escape()).isEqualTo('\\');
            assertThat(tree.file().elements().get(0)).isInstanceOf(Comment.class);
            assertThat(tree.refusals()).isEmpty();
        }

        @Test
        void hasExactRanges() {
            Tree tree = Tree.of("#  syntax = docker/dockerfile:1 --x \nFROM scratch");
            Directive directive = (Directive) tree.file().elements().get(0);

            assertThat(tree.at(directive.range())).isEqualTo("#  syntax = docker/dockerfile:1 --x ");
            assertThat(tree.at(directive.key().range())).isEqualTo("syntax");
            assertThat(tree.at(directive.value().range())).isEqualTo("docker/dockerfile:1 --x");
        }
    }

    @Nested
    class DirectiveMode {
        @ParameterizedTest
        @ValueSource(strings = {"", "# a comment", "#", "# unknown=x", "FROM scratch", "#!/bin/sh"})
        void endsAtTheFirstLineThatIsNone(String line) {
            assertThat(escape(line + "\n# escape=`\nFROM scratch")).isEqualTo('\\');
        }

        @Test
        void goesOnThroughDirectives() {
            assertThat(directives("# syntax=a\n# check=skip=all\n# escape=`\nFROM scratch"))
                    .containsExactly("syntax=a", "check=skip=all", "escape=`");
        }

        @Test
        void knowsNoContinuation() {
            assertThat(directives("# syntax=a \\\n# escape=`\nFROM scratch"))
                    .containsExactly("syntax=a \\", "escape=`");
        }

        @ParameterizedTest
        @CsvSource({"escape", "syntax", "check"})
        void takesEachOnce(String key) {
            String value = key.equals("check") ? "skip=all" : "`";
            Tree tree = Tree.of("# %s=%s\n# %s=%s\nFROM scratch".formatted(key, value, key, value));

            assertThat(tree.refusals()).containsExactly("only one " + key + " parser directive can be used");
            assertThat(tree.file().source().line(tree.problem().range().start()))
                    .isEqualTo(2);
        }
    }

    @Nested
    class Escape {
        @ParameterizedTest(name = "{0}")
        @CsvSource({"x, x, \\", "``, ``, `", "\\\\, \\\\, \\"})
        void isABackslashOrABackquote(String value, String shown, String replacement) {
            Tree tree = Tree.of("# escape=" + value + "\nFROM scratch");

            assertThat(tree.refusals()).containsExactly("invalid escape token '" + shown + "' does not match ` or \\");
            assertThat(tree.at(tree.problem().range())).isEqualTo(value);
            assertThat(tree.problem().replacement()).isEqualTo(replacement);
            assertThat(tree.file().escape()).isEqualTo('\\');
        }

        @Test
        void quirkTakesTheLastOfNothingButBlanks() {
            assertThat(Tree.of("# escape= \nFROM scratch").refusals())
                    .containsExactly("invalid escape token ' ' does not match ` or \\");
            assertThat(Tree.of("# escape= \t\nFROM scratch").refusals())
                    .containsExactly("invalid escape token '\t' does not match ` or \\");
        }
    }

    /** {@code syntax} and {@code check} are looked for by another scanner than {@code escape}. */
    @Nested
    class SecondScanner {
        @Test
        void skipsAShebang() {
            assertThat(directives("#!/bin/sh\n# syntax=a\n# check=skip=all\nFROM scratch"))
                    .containsExactly("syntax=a", "check=skip=all");
            assertThat(directives("#!/bin/sh\n# escape=`\nFROM scratch")).isEmpty();
        }

        @Test
        void wantsTheFirstColumn() {
            assertThat(directives(" # syntax=a\nFROM scratch")).isEmpty();
            assertThat(directives(" # escape=`\n# syntax=a\nFROM scratch")).containsExactly("escape=`");
        }

        @Test
        void stopsAtTheFirstLineThatIsNone() {
            assertThat(directives("# a comment\n# syntax=a\nFROM scratch")).isEmpty();
        }
    }

    @Nested
    class Check {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "skip=all",
                    "skip=A,B",
                    "skip=NoSuchRule",
                    "error=true",
                    "error=0",
                    "skip=all;error=True;experimental=all",
                    "skip=A // why not"
                })
        void takesOptions(String value) {
            assertThat(Tree.of("# check=" + value + "\nFROM scratch").refusals())
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                foo               => invalid check option "foo"
                a=b               => invalid check option "a"
                skip=A;           => invalid check option ""
                error=x           => failed to parse check option "error=x": strconv.ParseBool: parsing "x": invalid syntax
                skip=A;error=     => failed to parse check option "error=": strconv.ParseBool: parsing "": invalid syntax
                """)
        void refusesOthers(String value, String message) {
            Tree tree = Tree.of("# check=" + value + "\nFROM scratch");

            assertThat(tree.refusals()).containsExactly("failed to parse check options: " + message);
            assertThat(tree.at(tree.problem().range())).isEqualTo(value);
        }

        @Test
        void keepsTheRestInTheThirdOption() {
            assertThat(Tree.of("# check=skip=A;error=1;experimental=B;skip=C\nFROM scratch")
                            .refusals())
                    .isEmpty();
        }
    }
}
