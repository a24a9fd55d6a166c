package dev.dlint.analyzer.model.variables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dlint.analyzer.model.Models;
import dev.dlint.analyzer.model.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a word. The values are those that BuildKit gives. */
@NullUnmarked
class ExpansionTest {
    private static final String VARIABLES = """
            FROM scratch
            ENV a=foo b=bar e= p=/foo/boo/c s=1.2.3 q="a*b?c"
            WORKDIR""";

    private static Expansion expand(String word) {
        Step step = Models.lastStep(VARIABLES + " w" + word);
        return step.expansions().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    $a.$b-$s        | wfoo.bar-1.2.3
                    $a$u$b          | wfoobar
                    $1x$@           | wx
                    "$a b"          | wfoo b
                    '$a b'          | w$a b
                    "\\$a"          | w$a
                    \\$a            | w$a
                    \\x             | wx
                    ${e-x}          | w
                    ${e:-x}         | wx
                    ${u-x}          | wx
                    ${u:-x$a}       | wxfoo
                    ${u:-${b:-c}}   | wbar
                    ${e+x}          | wx
                    ${e:+x}         | w
                    ${u+x}          | w
                    ${a:+x}         | wx
                    ${e?}           | w
                    ${p#*/}         | wfoo/boo/c
                    ${p##*/}        | wc
                    ${p%/*}         | w/foo/boo
                    ${p%%/*}        | w
                    ${a#?}          | woo
                    ${a#[f]}        | wfoo
                    ${a#"f"}        | woo
                    ${p/o/0}        | w/f0o/boo/c
                    ${p//o/0}       | w/f00/b00/c
                    ${p//o*c/X}     | w/fX
                    ${p//\\//_}     | w_foo_boo_c
                    ${p//*/x}       | wx
                    ${e//*/x}       | wx
                    ${p/b*/}        | w/foo/
                    ${p/o/$a}       | w/ffooo/boo/c
                    ${s/./_}        | w1_2.3
                    ${q#*\\*}       | wb?c
                    ${q//\\?/x}     | wa*bxc
                    ${PATH:+y}      | wy
                    """)
    void variablesAndModifiersExpandAsInBuildKit(String word, String value) {
        assertThat(expand(word).value().text()).isEqualTo(value.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    ${u:?}               | failed to process "w${u:?}": u: is not allowed to be unset
                    ${u?}                | failed to process "w${u?}": u: is not allowed to be unset
                    ${e:?}               | failed to process "w${e:?}": e: is not allowed to be empty
                    ${u:?no $a luck}     | failed to process "w${u:?no $a luck}": u: no foo luck
                    ${u?"quoted word"}   | failed to process "w${u?\\"quoted word\\"}": u: quoted word
                    """)
    void aMissingValueThatIsRequiredIsAFailure(String word, String message) {
        Expansion expansion = expand(word);

        assertThat(expansion.failure()).isNotNull();
        assertThat(expansion.failure().message()).isEqualTo(message);
        assertThat(expansion.value().isKnown()).isFalse();
    }

    @Test
    void aReferenceKnowsItsNameAloneAsPlace() {
        Step step = Models.lastStep("FROM scratch\nENV b=1\nCOPY ${a:-$b} /${c}x\n");

        assertThat(step.expansions())
                .flatExtracting(Expansion::references)
                .extracting(
                        reference -> Models.slice(step, reference.range()), reference -> reference.variable() != null)
                .containsExactly(tuple("a", false), tuple("b", true), tuple("c", false));
    }

    @Test
    void whatDependsOnTheBaseImageIsUnknown() {
        Step step = Models.lastStep("FROM debian:12\nWORKDIR /a/$b\n");

        Expansion expansion = step.expansions().get(0);
        assertThat(expansion.value()).isEqualTo(Value.unknown());
        assertThat(expansion.failure()).isNull();
        assertThat(step.variables().complete()).isFalse();
    }

    @Test
    void aRequiredValueThatTheBaseImageMayHaveIsNoFailure() {
        Step step = Models.lastStep("FROM debian:12\nWORKDIR /a/${b:?}\n");

        assertThat(step.expansions().get(0).failure()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${b:-x}", "${b:+x}", "${b#x}", "${b:-$a}"})
    void aModifierCannotMakeAnUnknownValueKnown(String word) {
        Step step = Models.lastStep("FROM debian:12\nWORKDIR /" + word + "\n");

        assertThat(step.expansions().get(0).value().isKnown()).isFalse();
    }

    @Test
    void theBodyOfAHeredocIsExpandedUnlessItsNameIsQuoted() {
        Step step = Models.lastStep("""
                FROM scratch
                ENV who=world
                COPY <<EOF <<-"RAW" /to/
                hello '$who' \\$who ${x:-y}
                EOF
                $raw
                RAW
                """);

        Expansion body = step.expansions().get(1);
        assertThat(body.value()).isEqualTo(Value.known("hello 'world' $who y\n"));
        assertThat(step.expansions())
                .flatExtracting(Expansion::references)
                .extracting(Reference::name)
                .containsExactly("who", "x");
    }

    @Test
    void aBuildArgumentCanChangeWhatIsMadeOfAnArg() {
        Step step =
                Models.lastStep("FROM scratch\nARG version=1\nENV release=v$version plain=x\nCOPY $release $plain\n");

        assertThat(step.expansions()).extracting(Expansion::overridable).containsExactly(true, false);
        assertThat(step.expansions().get(0).value()).isEqualTo(Value.known("v1"));
    }

    @Test
    void aPatternIsNotTriedOnALongValue() {
        String value = "ab".repeat(1000);
        Step step = Models.lastStep("FROM scratch\nENV a=" + value + "\nWORKDIR /${a//*b*b*b*b*b*b*b*bc/x}\n");

        assertThat(step.expansions().get(0).value()).isEqualTo(Value.unknown());
    }

    @Test
    void valuesMadeOfValuesCannotGrowWithoutBound() {
        StringBuilder text = new StringBuilder("FROM scratch\nENV a0=xxxxxxxxxxxxxxxx\n");
        for (int i = 1; i < 60; i++) {
            text.append("ENV a%d=$a%d$a%d\n".formatted(i, i - 1, i - 1));
        }
        Step step = Models.lastStep(text + "WORKDIR $a59\n");

        assertThat(step.expansions().get(0).value()).isEqualTo(Value.unknown());
    }
}
