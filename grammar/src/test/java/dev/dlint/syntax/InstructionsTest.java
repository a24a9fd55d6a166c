package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 8 of the reference semantics: what each instruction takes, and BuildKit's words for what it does not. */
@NullUnmarked
class InstructionsTest {
    private static final String NO_DESTINATION =
            " requires at least two arguments, but only one was provided. Destination could not be determined";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ADD a b",
                "ARG a",
                "CMD a",
                "COPY a b",
                "ENTRYPOINT a",
                "ENV a=b",
                "EXPOSE 80",
                "FROM scratch",
                "HEALTHCHECK NONE",
                "LABEL a=b",
                "MAINTAINER a",
                "ONBUILD RUN a",
                "RUN a",
                "SHELL [\"a\"]",
                "STOPSIGNAL 9",
                "USER a",
                "VOLUME /a",
                "WORKDIR /a"
            })
    void theEighteenAreKnown(String instruction) {
        Tree tree = Tree.inStage(instruction);

        assertThat(tree.refusals()).isEmpty();
        assertThat(tree.last().getClass().getSimpleName())
                .isEqualToIgnoringCase(tree.last().keyword().text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
            FROM                        => FROM requires either one or three arguments
            FROM a b                    => FROM requires either one or three arguments
            FROM a as                   => FROM requires either one or three arguments
            FROM a of b                 => FROM requires either one or three arguments
            FROM a as b c               => FROM requires either one or three arguments
            FROM a AS 1a                => invalid name for build stage: "1a", name can't start with a number or contain symbols
            FROM a AS a/b               => invalid name for build stage: "a/b", name can't start with a number or contain symbols
            FROM a AS "b"               => invalid name for build stage: "\\"b\\"", name can't start with a number or contain symbols
            FROM a AS a-                => invalid context name a-: invalid reference format
            FROM a AS A.                => invalid context name a.: invalid reference format
            FROM a AS a..b              => invalid context name a..b: invalid reference format
            FROM a AS a___b             => invalid context name a___b: invalid reference format
            FROM --platform=foo a       => failed to parse platform foo: "foo": unknown operating system or architecture: invalid argument
            FROM --platform=lin*x a     => failed to parse platform lin*x: "lin*x": wildcards not yet supported: invalid argument
            FROM --platform=a/b/c/d a   => failed to parse platform a/b/c/d: "a/b/c/d": cannot parse platform specifier: invalid argument
            FROM "a                     => failed to process "\\"a": unexpected end of statement while looking for matching double-quote
            SHELL                       => SHELL requires at least one argument
            SHELL []                    => SHELL requires at least one argument
            SHELL bash                  => SHELL requires the arguments to be in JSON form
            SHELL ["bash"               => SHELL requires the arguments to be in JSON form
            ENV                         => ENV requires at least one argument
            ENV a                       => ENV must have two arguments
            ENV a=b c                   => Syntax error - can't find = in "c". Must be of the form: name=value
            ENV =b                      => ENV names can not be blank
            LABEL                       => LABEL requires at least one argument
            LABEL a                     => LABEL must have two arguments
            LABEL =                     => LABEL names can not be blank
            ARG                         => ARG requires at least one argument
            ARG =x                      => ARG names can not be blank
            ARG a = b                   => ARG names can not be blank
            EXPOSE                      => EXPOSE requires at least one argument
            VOLUME                      => VOLUME requires at least one argument
            VOLUME []                   => VOLUME requires at least one argument
            VOLUME [""]                 => VOLUME specified can not be an empty string
            VOLUME ""                   => VOLUME specified can not be an empty string
            WORKDIR                     => WORKDIR requires exactly one argument
            USER                        => USER requires exactly one argument
            MAINTAINER                  => MAINTAINER requires exactly one argument
            STOPSIGNAL                  => STOPSIGNAL requires exactly one argument
            HEALTHCHECK                 => HEALTHCHECK requires at least one argument
            HEALTHCHECK NONE x          => HEALTHCHECK NONE takes no arguments
            HEALTHCHECK foo             => Unknown type "FOO" in HEALTHCHECK (try CMD)
            HEALTHCHECK CMD             => Missing command after HEALTHCHECK CMD
            HEALTHCHECK CMD []          => Missing command after HEALTHCHECK CMD
            ONBUILD                     => ONBUILD requires at least one argument
            ONBUILD ONBUILD RUN x       => Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
            ONBUILD from x              => FROM isn't allowed as an ONBUILD trigger
            ONBUILD MAINTAINER x        => MAINTAINER isn't allowed as an ONBUILD trigger
            RUNN x                      => unknown instruction: RUNN (did you mean RUN?)
            runn x                      => unknown instruction: runn (did you mean run?)
            XYZZY                       => unknown instruction: XYZZY
            COPY http://a/b c           => source can't be a URL for COPY
            COPY https://a/b c          => source can't be a URL for COPY
            COPY https://a/b.git#x c    => source can't be a git ref for COPY
            COPY git@github.com:a/b c   => source can't be a git ref for COPY
            COPY ssh://git@a/b c        => source can't be a git ref for COPY
            COPY "http://a/b" c         => source can't be a URL for COPY
            """)
    void refuse(String instruction, String message) {
        assertThat(Tree.inStage(instruction).refusals()).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN",
                "CMD",
                "ENTRYPOINT",
                "CMD []",
                "ENTRYPOINT []",
                "RUN []",
                "FROM as AS as",
                "FROM a\tAS\tb__c-d.e",
                "FROM \"a:1\"",
                "FROM --platform=linux/arm/v7 a",
                "FROM --platform=amd64 a",
                "FROM --platform= a",
                "FROM --platform=$x a",
                "COPY a b c",
                "COPY HTTP://x y",
                "COPY github.com/a/b c",
                "COPY ftp://x y",
                "COPY $url y",
                "ADD http://a/b c",
                "USER a b",
                "ARG a # c",
                "VOLUME $x",
                "ONBUILD FOO x",
                "ONBUILD COPY --bad a b",
                "ONBUILD COPY a",
                "ONBUILD ENV =x",
                "ONBUILD LABEL a=${",
                "ONBUILD STOPSIGNAL foo"
            })
    void take(String instruction) {
        assertThat(Tree.inStage(instruction).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COPY", "COPY a", "COPY [\"a\"]", "ADD", "ADD a"})
    void copyWantsADestination(String instruction) {
        String name = instruction.substring(0, instruction.startsWith("COPY") ? 4 : 3);

        assertThat(Tree.inStage(instruction).refusals()).containsExactly(name + NO_DESTINATION);
    }

    @Test
    void stageNamesAreLimited() {
        String name = "a".repeat(256);

        assertThat(Tree.of("FROM a AS " + name).refusals())
                .containsExactly(
                        "invalid context name " + name + ": repository name must not be more than 255 characters");
    }

    @Nested
    class Places {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                FROM a b c          => b c
                FROM a AS 1a        => 1a
                FROM                => FROM
                ENV a=b c d=e       => c
                ENV a=b =c          => =c
                EXPOSE 80 foo       => foo
                STOPSIGNAL foo      => foo
                HEALTHCHECK foo x   => foo
                HEALTHCHECK NONE x  => x
                ONBUILD FROM x      => FROM
                RUNN x              => RUNN
                COPY a              => COPY
                CMD ["a", 1, "b"]   => 1
                COPY a http://b c   => http://b
                LABEL a="x" b=${}   => ${}
                SHELL bash -c       => bash -c
                USER "a             => "a
                RUN --network=x y   => x
                """)
        void areWhereTheProblemIs(String instruction, String place) {
            Tree tree = Tree.inStage(instruction);

            assertThat(tree.at(tree.problem().range())).isEqualTo(place);
        }

        @Test
        void areNotMovedByContinuations() {
            Tree tree = Tree.inStage("ENV a=b \\\n  # c\n  d\n");

            assertThat(tree.at(tree.problem().range())).isEqualTo("d");
            assertThat(tree.file().source().line(tree.problem().range().start()))
                    .isEqualTo(4);
        }
    }

    @Test
    void aBadInstructionCostsOnlyItself() {
        Tree tree = Tree.inStage("RUNN x\nENV a\nCOPY --bad a b\nCMD [1]\nUSER\nRUN y\n");

        assertThat(tree.refusals()).hasSize(5);
        assertThat(tree.keywords()).containsExactly("FROM", "RUNN", "ENV", "COPY", "CMD", "USER", "RUN");
        assertThat(tree.shell()).isEqualTo("y");
    }

    @Test
    void onlyTheProblemThatBuildKitMeetsFirstIsReported() {
        assertThat(Tree.inStage("EXPOSE --x foo").refusals()).containsExactly("unknown flag: --x");
        assertThat(Tree.inStage("ENV ${=x b").refusals())
                .containsExactly("Syntax error - can't find = in \"b\". Must be of the form: name=value");
        assertThat(Tree.inStage("CMD --bad [1]").refusals())
                .containsExactly("when using JSON array syntax, arrays must be comprised of strings only");
    }

    @Nested
    class From {
        @Test
        void keepsWhatIsThereWhileTheRestIsBeingTyped() {
            Instruction.From from = Tree.of("FROM node AS").last(Instruction.From.class);

            assertThat(from.image().text()).isEqualTo("node");
            assertThat(from.as().text()).isEqualTo("AS");
            assertThat(from.name()).isNull();
        }

        @Test
        void splitsAtBlanksEvenInQuotes() {
            assertThat(Tree.of("FROM \"a b\"").refusals())
                    .containsExactly("FROM requires either one or three arguments");
        }
    }

    @Nested
    class ExecForm {
        private static List<String> arguments(String instruction) {
            return ((CommandForm.ExecForm) Tree.inStage(instruction)
                            .last(Instruction.Cmd.class)
                            .command())
                    .arguments().stream().map(Token::text).toList();
        }

        @Test
        void isAJsonArray() {
            assertThat(arguments("CMD [\"a\", \"b c\"]")).containsExactly("a", "b c");
            assertThat(arguments("CMD  [ ]  ")).isEmpty();
            assertThat(arguments("CMD [\"a\",\\\n  \"b\"]")).containsExactly("a", "b");
        }

        @Test
        void resolvesEscapes() {
            assertThat(arguments("CMD [\"\\u0041\\n\\t\\\"\\\\\\/\\b\\f\\r\"]")).containsExactly("A\n\t\"\\/\b\f\r");
        }

        @Test
        void hasRangesBetweenTheQuotes() {
            Tree tree = Tree.inStage("CMD [\"a\", \"\", \"x\\ny\"]");
            CommandForm.ExecForm form =
                    (CommandForm.ExecForm) tree.last(Instruction.Cmd.class).command();

            assertThat(tree.at(form.range())).isEqualTo("[\"a\", \"\", \"x\\ny\"]");
            assertThat(form.arguments())
                    .extracting(token -> tree.at(token.range()))
                    .containsExactly("a", "", "x\\ny");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[1]", "[\"a\", null]", "[[\"a\"]]", "[{\"a\": [true, -1.5e3]}]", "[false]"})
        void isRefusedIfItHoldsAnythingElse(String array) {
            for (String instruction : new String[] {
                "RUN", "CMD", "ENTRYPOINT", "SHELL", "COPY", "VOLUME", "HEALTHCHECK CMD", "ONBUILD CMD"
            }) {
                assertThat(Tree.inStage(instruction + " " + array).refusals())
                        .containsExactly("when using JSON array syntax, arrays must be comprised of strings only");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "['a']",
                    "[\"a\"] x",
                    "[\"a\",]",
                    "[\"a\\q\"]",
                    "[\"a\tb\"]",
                    "[\"a\u0001b\"]",
                    "[\"a\"",
                    "[a]",
                    "[\"a\" \"b\"]",
                    "[01]",
                    "[\"\\u12\"]",
                    "[\u00A0\"a\"]",
                    "[ -f x ]"
                })
        void isTextIfItIsNotStrictlyJson(String array) {
            assertThat(Tree.inStage("CMD " + array).shell()).isEqualTo(array);
            assertThat(Tree.inStage("CMD " + array).refusals()).isEmpty();
        }

        @Test
        void isAListOtherwiseForCopyAndVolume() {
            assertThat(Tree.inStage("COPY [\"a\", \"b c\"]")
                            .last(Instruction.Copy.class)
                            .destination()
                            .text())
                    .isEqualTo("b c");
            Instruction.Copy copy = Tree.inStage("COPY ['a', 'b']").last(Instruction.Copy.class);
            assertThat(copy.json()).isFalse();
            assertThat(copy.sources()).extracting(Word::text).containsExactly("['a',");
            assertThat(Tree.inStage("VOLUME [\"/a\",\"/b\"]")
                            .last(Instruction.Volume.class)
                            .paths())
                    .extracting(Word::text)
                    .containsExactly("/a", "/b");
        }

        @Test
        void mayBeDeepButNotEndless() {
            String deep = "[".repeat(30_000) + "]".repeat(30_000);

            assertThat(Tree.inStage("CMD " + deep).shell()).isEqualTo(deep);
        }

        @Test
        void ofPathsHoldsWordsThatAreExpanded() {
            Tree tree = Tree.inStage("COPY [\"$a b\", \"\\u0024c\"]");
            Instruction.Copy copy = tree.last(Instruction.Copy.class);

            assertThat(copy.sources().get(0).parts()).hasSize(2);
            assertThat(tree.at(copy.sources().get(0).parts().get(0).range())).isEqualTo("$a");
            assertThat(copy.destination().hasVariables()).isTrue();
        }
    }

    @Nested
    class Ports {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "80 443/tcp 53/UDP 9/sctp",
                    "80-90",
                    "80-80",
                    "+80",
                    "080",
                    "80/",
                    ":80",
                    "0",
                    "65535",
                    "8080:80",
                    "8000-8010:80",
                    "1-3:80-82",
                    "1.2.3.4:8080:80",
                    "[::1]:8080:80",
                    "::1:8080:80",
                    "1.2.3.4::80",
                    "$port",
                    "'80'"
                })
        void areTaken(String ports) {
            assertThat(Tree.inStage("EXPOSE " + ports).refusals()).isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                a            => invalid containerPort: a
                65536        => invalid containerPort: 65536
                -1           => invalid containerPort: -1
                90-80        => invalid containerPort: 90-80
                1-           => invalid containerPort: 1-
                80,90        => invalid containerPort: 80,90
                80/foo       => invalid port: "80/foo": invalid proto: foo
                80/tcp/udp   => invalid port: "80/tcp/udp": invalid proto: tcp/udp
                /tcp         => invalid port: "/tcp": no port specified
                80:          => invalid port: "80:": no port specified
                a:80         => invalid hostPort: a
                1-2:80-82    => invalid ranges specified for container and host Ports: 80-82 and 1-2
                1.2.3:1:80   => invalid IP address: 1.2.3
                [x]:1:80     => invalid IP address: x
                1.2.3.256:1:80   => invalid IP address: 1.2.3.256
                1:2:3:4:5:6:7:8:9:1:80 => invalid IP address: 1:2:3:4:5:6:7:8:9
                "80 90"      => failed to process "\\"80": unexpected end of statement while looking for matching double-quote
                """)
        void areRefused(String ports, String message) {
            assertThat(Tree.inStage("EXPOSE " + ports).refusals()).containsExactly(message);
        }

        @Test
        void areLookedAtInTheOrderOfTheAlphabet() {
            assertThat(Tree.inStage("EXPOSE 80 z y").refusals()).containsExactly("invalid containerPort: y");
        }

        @Test
        void areSplitOnceMoreAtWhiteSpaceOfAnyKind() {
            assertThat(Tree.inStage("EXPOSE 80\u00A090").refusals()).isEmpty();
            assertThat(Tree.inStage("EXPOSE 80\u00A0x").refusals()).containsExactly("invalid containerPort: x");
        }
    }

    @Nested
    class SignalNames {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "SIGTERM",
                    "term",
                    "sigkill",
                    "9",
                    "-5",
                    "+5",
                    "1000",
                    "RTMIN",
                    "SIGRTMIN+15",
                    "RTMAX-14",
                    "\"KILL\"",
                    "$signal"
                })
        void areTaken(String signal) {
            assertThat(Tree.inStage("STOPSIGNAL " + signal).refusals()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "foo",
                    "0",
                    "SIGSIGKILL",
                    "RTMIN+16",
                    "RTMIN+0",
                    "RTMAX-15",
                    "KILL TERM",
                    "9x",
                    "99999999999999999999"
                })
        void areRefused(String signal) {
            assertThat(Tree.inStage("STOPSIGNAL " + signal).refusals()).containsExactly("invalid signal: " + signal);
        }
    }

    @Nested
    class Triggers {
        @Test
        void areInstructionsOfTheSameFile() {
            Tree tree = Tree.inStage("ONBUILD COPY --from=a \\\n  b c");
            Instruction.Copy copy =
                    (Instruction.Copy) tree.last(Instruction.Onbuild.class).trigger();

            assertThat(tree.at(copy.keyword().range())).isEqualTo("COPY");
            assertThat(tree.at(copy.range())).isEqualTo("COPY --from=a \\\n  b c");
            assertThat(tree.at(copy.flag("from").range())).isEqualTo("--from=a");
            assertThat(tree.at(copy.sources().get(0).range())).isEqualTo("b");
        }

        @Test
        void areRefusedForWhatIsWrongWithTheirLine() {
            assertThat(Tree.inStage("ONBUILD ENV a").refusals()).containsExactly("ENV must have two arguments");
            assertThat(Tree.inStage("ONBUILD ONBUILD ENV a").refusals()).containsExactly("ENV must have two arguments");
        }

        @Test
        void mayNestEndlessly() {
            Tree tree = Tree.inStage("ONBUILD ".repeat(8_000));

            assertThat(tree.refusals()).containsExactly("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
        }
    }
}
