package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 6 of the reference semantics: flags. */
@NullUnmarked
class FlagsTest {
    private static List<String> flags(String instruction) {
        return Tree.inStage(instruction).last().header().flags().stream()
                .map(flag -> flag.name().text()
                        + (flag.value() == null ? "" : "=" + flag.value().text()))
                .toList();
    }

    @Nested
    class Form {
        @Test
        void isAWordWithTwoDashes() {
            assertThat(flags("COPY --from=a  --link\t--chown=b:c x y")).containsExactly("from=a", "link", "chown=b:c");
        }

        @Test
        void endsAtTheFirstOtherWord() {
            assertThat(flags("RUN --network=none make --jobs=2")).containsExactly("network=none");
            assertThat(flags("RUN -x --network=none")).isEmpty();
            assertThat(flags("RUN \"--network=none\" x")).isEmpty();
        }

        @Test
        void endsAtTwoDashesWhichAreDropped() {
            Tree tree = Tree.inStage("RUN --network=none -- --not-a-flag");

            assertThat(tree.last().header().flags()).hasSize(1);
            assertThat(tree.shell()).isEqualTo("--not-a-flag");
            assertThat(Tree.inStage("RUN -- x").shell()).isEqualTo("x");
        }

        @Test
        void losesQuotesAndEscapes() {
            assertThat(flags("RUN --mount=type=bind,\"target=/a b\" x")).containsExactly("mount=type=bind,target=/a b");
            assertThat(flags("RUN --\"net\"'work'=no\\ne x")).containsExactly("network=none");
        }

        @Test
        void usesTheEscapeOfTheDirective() {
            Tree tree = Tree.of("# escape=`\nFROM scratch\nCOPY --from=a\\b` c d e");

            assertThat(tree.last().flag("from").value().text()).isEqualTo("a\\b c");
        }

        @Test
        void takesTheRestIntoAnOpenQuote() {
            Tree tree = Tree.inStage("COPY --chown=\"a b c");

            assertThat(tree.last().flag("chown").value().text()).isEqualTo("a b c");
            assertThat(tree.last(Instruction.Copy.class).sources()).isEmpty();
        }

        @Test
        void mayHaveSeveralQuotes() {
            assertThat(flags("COPY --chown=\"a\":\"b c\" --from='d' x y")).containsExactly("chown=a:b c", "from=d");
        }

        @Test
        void hasExactRanges() {
            Tree tree = Tree.inStage("COPY --fr\\\nom=\"a\" \\\n  --link x y");
            Flag from = tree.last().flag("from");

            assertThat(tree.at(from.range())).isEqualTo("--fr\\\nom=\"a\"");
            assertThat(tree.at(from.name().range())).isEqualTo("fr\\\nom");
            assertThat(tree.at(from.value().range())).isEqualTo("a");
            assertThat(tree.at(tree.last().flag("link").range())).isEqualTo("--link");
        }
    }

    @Nested
    class Values {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "COPY --link a b",
                    "COPY --link=true a b",
                    "COPY --link=FALSE a b",
                    "COPY --from= a b",
                    "COPY --exclude=a --exclude=b a b",
                    "RUN --mount=target=/a --mount=target=/b x",
                    "ADD --keep-git-dir=true --unpack --checksum= a b",
                    "COPY --parents a b",
                    "RUN --network=host --security=insecure x",
                    "HEALTHCHECK --interval=1s --timeout=1m --start-period=0 --start-interval=1h2m3.5s --retries=3 CMD x"
                })
        void areTaken(String instruction) {
            assertThat(Tree.inStage(instruction).refusals()).isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                COPY --from a b                       => missing a value on flag: --from
                COPY --exclude a b                    => missing a value on flag: --exclude
                COPY --link= a b                      => missing a value on flag: --link
                COPY --link=1 a b                     => expecting boolean value for flag --link, not: 1
                COPY --link --link a b                => duplicate flag specified: --link
                COPY --from=a --from=b a b            => duplicate flag specified: --from
                RUN --foo x                           => unknown flag: --foo
                COPY --frm=a b c                      => unknown flag: --frm (did you mean from?)
                ADD --from=a b c                      => unknown flag: --from
                COPY --keep-git-dir a b               => unknown flag: --keep-git-dir
                FROM --platfrom=linux scratch         => unknown flag: --platfrom (did you mean platform?)
                ENV --x a=b                           => unknown flag: --x
                LABEL --x a=b                         => unknown flag: --x
                WORKDIR --x /a                        => unknown flag: --x
                USER --x a                            => unknown flag: --x
                EXPOSE --x 80                         => unknown flag: --x
                VOLUME --x /a                         => unknown flag: --x
                CMD --x a                             => unknown flag: --x
                ENTRYPOINT --x a                      => unknown flag: --x
                SHELL --x ["a"]                       => unknown flag: --x
                MAINTAINER --x a                      => unknown flag: --x
                ONBUILD --x RUN a                     => unknown flag: --x
                RUN --network=foo x                   => invalid network mode "foo"
                RUN --network= x                      => invalid network mode ""
                RUN --network=$x x                    => invalid network mode "$x"
                RUN --security=x y                    => security "x" is not valid
                RUN --device=a,b x                    => invalid field 'b' must be a key=value pair
                RUN --device=a,k=v x                  => unexpected key 'k' in 'k=v'
                RUN --device=a,requird=1 x            => unexpected key 'requird' in 'requird=1' (did you mean required?)
                RUN --device=name=a,name=b x          => device name already set to a
                RUN --device=a,required=x y           => invalid value for required: x
                RUN --device=a x                      => device feature is only supported in Dockerfile frontend 1.14.0-labs or later
                HEALTHCHECK --interval=-1s CMD a      => Interval "interval" cannot be less than 1ms
                HEALTHCHECK --timeout=1us CMD a       => Interval "timeout" cannot be less than 1ms
                HEALTHCHECK --interval=5 CMD a        => time: missing unit in duration "5"
                HEALTHCHECK --interval=5x CMD a       => time: unknown unit "x" in duration "5x"
                HEALTHCHECK --interval=x CMD a        => time: invalid duration "x"
                HEALTHCHECK --interval=. CMD a        => time: invalid duration "."
                HEALTHCHECK --interval=9999999h CMD a => time: invalid duration "9999999h"
                HEALTHCHECK --retries=-1 CMD a        => --retries cannot be negative (-1)
                HEALTHCHECK --retries=x CMD a         => strconv.ParseInt: parsing "x": invalid syntax
                HEALTHCHECK --retries=3000000000 CMD a => strconv.ParseInt: parsing "3000000000": value out of range
                """)
        void areRefused(String instruction, String message) {
            assertThat(Tree.inStage(instruction).refusals()).containsExactly(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "", "5s", "+5s", ".5s", "5.s", "1h2m3.5s", "1000us", "1000000ns", "100ms"})
        void ofIntervalsMayBe(String interval) {
            assertThat(Tree.inStage("HEALTHCHECK --interval=" + interval + " CMD a")
                            .refusals())
                    .isEmpty();
        }

        @Test
        void ofDevicesAreForExperimentalFrontends() {
            String text = "# syntax=docker/dockerfile:%s\nFROM scratch\nRUN --device=vendor/class=x,required a\n";

            assertThat(Tree.of(text.formatted("1-labs")).refusals()).isEmpty();
            assertThat(Tree.of(text.formatted("1")).refusals()).hasSize(1);
        }
    }

    @Nested
    class Modes {
        @ParameterizedTest
        @ValueSource(strings = {"755", "0", "07777", "u=rwX,go=rX", "a+x", "+", "u=g+o-x", "g-s,+t", "$mode"})
        void areOctalOrSymbolic(String mode) {
            assertThat(Tree.inStage("COPY --chmod=" + mode + " a b").refusals()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"99", "10000", "1a", "0x1", "77777777777777777777777"})
        void thatStartWithADigitMustBeOctal(String mode) {
            assertThat(Tree.inStage("ADD --chmod=" + mode + " a b").refusals())
                    .containsExactly("invalid chmod parameter: '" + mode
                            + "'. it should be octal string and between 0 and 07777");
        }

        @ParameterizedTest
        @ValueSource(strings = {"foo", "u", "-1", "a+x,u", "u=q"})
        void thatDoNotMustBeSymbolic(String mode) {
            assertThat(Tree.inStage("COPY --chmod=" + mode + " a b").refusals()).containsExactly("invalid syntax");
        }
    }

    @Nested
    class Checksums {
        private static final String DIGEST = "sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d";

        @ParameterizedTest
        @ValueSource(strings = {"http://a/b c", "https://a/b c", "https://a/b.git c", "git@github.com:a/b c", "$url c"})
        void areForRemoteSources(String arguments) {
            assertThat(Tree.inStage("ADD --checksum=" + DIGEST + " " + arguments)
                            .refusals())
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                --checksum=x a b c          => checksum can't be specified for multiple sources
                --checksum=x a b            => checksum requires HTTP(S) or Git sources
                --checksum=x http://a/b c   => invalid checksum digest format
                --checksum=md5:aa http://a/b c    => unsupported digest algorithm
                --checksum=sha256:aa http://a/b c => invalid checksum digest length
                """)
        void areRefused(String arguments, String message) {
            assertThat(Tree.inStage("ADD " + arguments).refusals()).containsExactly(message);
        }
    }

    @Nested
    class Order {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
                COPY --bad a        => COPY requires at least two arguments, but only one was provided. Destination could not be determined
                FROM --bad a b      => FROM requires either one or three arguments
                WORKDIR --bad       => WORKDIR requires exactly one argument
                EXPOSE --bad        => EXPOSE requires at least one argument
                ENV --bad           => unknown flag: --bad
                SHELL --bad         => unknown flag: --bad
                HEALTHCHECK --bad x => unknown flag: --bad
                """)
        void isThatOfEachInstruction(String instruction, String message) {
            assertThat(Tree.inStage(instruction).refusals()).containsExactly(message);
        }

        @Test
        void ofBadFlagsIsThatOfTheLine() {
            assertThat(Tree.inStage("COPY --link=1 --bad a b").refusals())
                    .containsExactly("expecting boolean value for flag --link, not: 1");
        }
    }

    @Nested
    class Ignored {
        @ParameterizedTest
        @ValueSource(strings = {"ARG --x a", "STOPSIGNAL --x 9", "HEALTHCHECK --x NONE"})
        void quirkAreTheFlagsOf(String instruction) {
            assertThat(Tree.inStage(instruction).refusals()).isEmpty();
        }
    }

    @Nested
    class Suggestions {
        @Test
        void standAtTheName() {
            Tree tree = Tree.inStage("COPY --chwon=a b c");

            assertThat(tree.at(tree.problem().range())).isEqualTo("chwon");
            assertThat(tree.problem().replacement()).isEqualTo("chown");
        }

        @Test
        void areNotMadeForWhatIsTooFar() {
            assertThat(Tree.inStage("COPY --owner=a b c").problem().replacement())
                    .isNull();
        }
    }

    @Nested
    class Variables {
        @Test
        void areExpandedInValuesWhereverTheQuotesWere() {
            assertThat(Tree.inStage("COPY --chown='$user' a b")
                            .last()
                            .flag("chown")
                            .value()
                            .hasVariables())
                    .isTrue();
        }

        @Test
        void areNotTakenForFrom() {
            assertThat(Tree.inStage("COPY --from=$x a b").refusals())
                    .containsExactly(
                            "variable expansion is not supported for --from, define a new stage with FROM using"
                                    + " ARG from global scope as a workaround");
            assertThat(Tree.inStage("COPY --from=a$ b c").refusals()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"--chown=${", "--chmod=${", "--from=${"})
        void areRefusedIfMalformed(String flag) {
            assertThat(Tree.inStage("COPY " + flag + " a b").refusals())
                    .containsExactly("failed to process \"${\": syntax error: missing '}'");
        }

        @Test
        void areNotReadInExclude() {
            assertThat(Tree.inStage("COPY --exclude=${ a b").refusals()).isEmpty();
        }
    }
}
