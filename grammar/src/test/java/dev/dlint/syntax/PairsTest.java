package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 9 of the reference semantics: the words of ENV, LABEL and ARG. */
@NullUnmarked
class PairsTest {
    private static List<String> env(String arguments) {
        return Tree.inStage("ENV " + arguments).last(Instruction.Env.class).assignments().stream()
                .map(PairsTest::text)
                .toList();
    }

    private static List<String> arg(String arguments) {
        return Tree.inStage("ARG " + arguments).last(Instruction.Arg.class).assignments().stream()
                .map(PairsTest::text)
                .toList();
    }

    private static String text(Assignment pair) {
        return pair.key().text()
                + (pair.value() == null ? "" : " is " + pair.value().text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
            a="b c" d='e f'      => a is "b c"; d is 'e f'
            a=b"c d"'e f'g       => a is b"c d"'e f'g
            a=b\\ c d=e          => a is b\\ c; d is e
            a=\\"b c=\\'d        => a is \\"b; c is \\'d
            a="b \\" c" d=e      => a is "b \\" c"; d is e
            a='b\\' c=d          => a is 'b\\'; c is d
            a= b=                => a is; b is
            a=b=c                => a is b=c
            "a=b"=c              => "a is b"=c
            "a b"=c              => "a b" is c
            a=${x:-b             => a is ${x:-b
            a="${x:-b c}"        => a is "${x:-b c}"
            a=é€                 => a is é€
            """)
    void areSplitAtWhiteSpaceOutsideQuotes(String arguments, String pairs) {
        assertThat(env(arguments)).map(String::trim).containsExactly(pairs.split("; "));
    }

    @Test
    void areSplitInsideBraces() {
        assertThat(Tree.inStage("ENV a=${x:-b c}").refusals())
                .containsExactly("Syntax error - can't find = in \"c}\". Must be of the form: name=value");
    }

    @Test
    void runToTheEndInAnOpenQuote() {
        Tree tree = Tree.inStage("ENV a=\"b c=d e");

        assertThat(tree.last(Instruction.Env.class).assignments()).hasSize(1);
        assertThat(tree.refusals())
                .containsExactly(
                        "failed to process \"\\\"b c=d e\": unexpected end of statement while looking for matching double-quote");
        assertThat(Tree.inStage("ENV a='b").refusals())
                .containsExactly(
                        "failed to process \"'b\": unexpected end of statement while looking for matching single-quote");
    }

    @Test
    void loseAnEscapeAtTheVeryEnd() {
        assertThat(env("a=b \\\u00A0")).containsExactly("a is b");
        assertThat(env("a=b\\\u00A0")).containsExactly("a is b");
    }

    @Test
    void useTheEscapeOfTheDirective() {
        Tree tree = Tree.of("# escape=`\nFROM scratch\nENV a=b` c d=C:\\e");
        List<Assignment> pairs = tree.last(Instruction.Env.class).assignments();

        assertThat(pairs.get(0).value().literal()).isEqualTo("b c");
        assertThat(pairs.get(1).value().literal()).isEqualTo("C:\\e");
    }

    @Test
    void haveExactRanges() {
        Tree tree = Tree.inStage("ENV one=1 \\\n    two=\"2 \\\n3\"");
        Assignment two = tree.last(Instruction.Env.class).assignments().get(1);

        assertThat(tree.at(two.range())).isEqualTo("two=\"2 \\\n3\"");
        assertThat(tree.at(two.key().range())).isEqualTo("two");
        assertThat(tree.at(two.value().range())).isEqualTo("\"2 \\\n3\"");
        assertThat(two.value().literal()).isEqualTo("2 3");
    }

    @Test
    void areOneLegacyPairIfTheFirstHasNoEqualsSign() {
        Tree tree = Tree.inStage("ENV a  b=c \"d\"");
        Instruction.Env env = tree.last(Instruction.Env.class);

        assertThat(env.legacy()).isTrue();
        assertThat(env.assignments()).hasSize(1);
        assertThat(env.assignments().get(0).key().text()).isEqualTo("a");
        assertThat(env.assignments().get(0).value().text()).isEqualTo("b=c \"d\"");
        assertThat(env.assignments().get(0).value().literal()).isEqualTo("b=c d");
        assertThat(Tree.inStage("LABEL a b").last(Instruction.Label.class).legacy())
                .isTrue();
        assertThat(Tree.inStage("LABEL a=b").last(Instruction.Label.class).legacy())
                .isFalse();
    }

    @Test
    void areSplitAtAsciiBlanksInALegacyPair() {
        assertThat(env("a\u00A0b c")).containsExactly("a\u00A0b is c");
    }

    @Test
    void areExpandedInKeysToo() {
        Assignment pair = Tree.inStage("ENV $a=b")
                .last(Instruction.Env.class)
                .assignments()
                .get(0);

        assertThat(pair.key().hasVariables()).isTrue();
        assertThat(Tree.inStage("ENV ${=b").refusals())
                .containsExactly("failed to process \"${\": syntax error: missing '}'");
    }

    @Test
    void ofArgMayBeNamesAlone() {
        assertThat(arg("a b=c d=\"e f\"")).containsExactly("a", "b is c", "d is \"e f\"");
        assertThat(arg("a # c")).containsExactly("a", "#", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a b\"", "'a", "${x", "$x"})
    void ofArgHaveNamesAsTheyStand(String name) {
        Tree tree = Tree.inStage("ARG " + name);
        Word key = tree.last(Instruction.Arg.class).assignments().get(0).key();

        assertThat(key.literal()).isEqualTo(name);
        assertThat(tree.refusals()).isEmpty();
    }
}
