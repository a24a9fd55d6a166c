package dev.dlint.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.text.MappedText;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shell parser makes of scripts; {@link TreeText} is how the trees are written here. */
class ShellParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
            apt-get update                      § apt-get update
            a && b || c                         § (a && b || c)
            a; b                                § (list a b)
            a & b                               § (list a & b)
            a;                                  § a
            a | b |& c                          § (a | b |& c)
            ! a | b                             § ! (a | b)
            time a                              § time a
            time -p a                           § time -p a
            a && b | c; d                       § (list (a && (b | c)) d)
            X=1 Y+=2 cmd Z=3                    § X=1 Y+=2 cmd Z=3
            X= cmd                              § X= cmd
            X=$(pwd)/a                          § X=$(pwd)/a
            paths=(a "b c") cmd                 § paths=array(a "b c") cmd
            a[0]=x                              § a[0]=x
            declare -a x=(1 2)                  § declare -a x=array(1 2)
            echo if then fi                     § echo if then fi
            echo {a,b} * ~ [x]                  § echo {a,b} * ~ [x]
            a # comment ; b                     § a
            echo a#b                            § echo a#b
            ""                                  § ""
            """)
    void listsAndSimpleCommands(String script, String tree) {
        assertTree(script, tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
            echo 'a $b "c"'                     § echo 'a $b "c"'
            echo "a $b ${c} \\" \\x"            § echo "a {b} {c} " \\x"
            echo a\\ b\\$c                      § echo a b$c
            echo $'a\\tb'                       § echo 'a\tb'
            echo $1 $@ $# $? $$ $! $- $*        § echo {1} {@} {#} {?} {$} {!} {-} {*}
            echo $ a$                           § echo $ a$
            echo ${a:-b} ${a-} ${#a} ${!a}      § echo {a:-|b} {a-|} {a#|} {a!|}
            echo ${a%%.*} ${a//x/y} ${a:1:2}    § echo {a%%|.*} {a//|x/y} {a:|1:2}
            echo ${a[@]} ${a^^} ${#}            § echo {a[@]} {a^^|} {#}
            echo "${a:-"b c"}" ${a:-'}'}        § echo "{a:-|"b c"}" {a:-|'}'}
            echo $(a; b "$(c)")                 § echo $((list a b "$(c)"))
            echo `a \\`b\\` "c"`                § echo $(a $(b) "c")
            echo $((1 + $x * (2)))              § echo ((1 + {x} * (2)))
            echo $((a); (b))                    § echo $((list (subshell a) (subshell b)))
            diff <(a) >(b)                      § diff <(a) <(b)
            """)
    void wordsAndTheirParts(String script, String tree) {
        assertTree(script, tree.replace("\\t", "\t"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
            a > f 2>&1 < g                      § a >f 2>&1 <g
            > f a                               § a >f
            a &> f                              § a &>f
            a >> f <<< w                        § a >>f <<<w
            a 2 > f                             § a 2 >f
            a <<EOF                             § a <<EOF
            """)
    void redirections(String script, String tree) {
        assertTree(script, tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
            (a; b) > f                          § (subshell (list a b)) >f
            { a; b; }                           § (group (list a b))
            if a; then b; fi                    § (if a then b)
            if a; then b; elif c; then d; else e; fi § (if a then b elif c then d else e)
            while a; do b; done < f             § (while a do b) <f
            until a; do b; done                 § (until a do b)
            for x in 1 2; do a $x; done         § (for x in 1 2 do a {x})
            for x; do a; done                   § (for x do a)
            for ((i=0; i<3; i++)); do a; done   § (for  in ((i=0; i<3; i++)) do a)
            for x in 1 2; do (a) && b; done; c  § (list (for x in 1 2 do ((subshell a) && b)) c)
            case $x in a|b) c;; *) d;; esac     § (case {x} [a b: c] [*: d])
            case x in (a) b;& c) d; esac        § (case x [a: b] [c: d])
            f() { a; }                          § (function f (group a))
            function f { a; }                   § (function f (group a))
            [[ -f $x && $y =~ ^(a|b)$ ]] && c   § ((test -f {x} && {y} =~ ^(a|b)$) && c)
            [ -f x ]                            § [ -f x ]
            (( a > 1 )) || b                    § ((test (( a > 1 ))) || b)
            set -eux; if [ a ]; then { b; } fi  § (list set -eux (if [ a ] then (group b)))
            """)
    void compoundCommands(String script, String tree) {
        assertTree(script, tree);
    }

    @Test
    void lineBreaksEndCommandsOrMeanNothing() {
        assertTree("a\n\nb &&\n\n c |\nd\nif x\nthen\n y\nfi\n", "(list a (b && (c | d)) (if x then y))");
        assertTree("a \\\n b", "a b");
        assertTree("for x in a\\\n b\ndo c; done", "(for x in a b do c)");
    }

    @Test
    void hereDocumentsHaveTheirBodies() {
        assertTree("cat <<EOF > f\nhi $x\nEOF\nb", "(list cat <<EOF{hi {x}\n} >f b)");
        assertTree("cat <<'EOF'\nhi $x\nEOF\n", "cat <<'EOF'{hi $x\n}");
        assertTree("cat <<-E1 <<E2\n\ta\n\tE1\nb\nE2\nc", "(list cat <<-E1{a\n} <<E2{b\n} c)");
    }

    @Test
    void commentsAreKept() {
        ShellScript script = parse("# one\na # two\n");
        assertThat(script.comments()).containsExactly(new TextRange(0, 5), new TextRange(8, 13));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
            a; echo 'b                          § (list a ?echo 'b?)
            a && fi                             § (a && ?fi?)
            if a; then b                        § ?if a; then b?
            x (y); z                            § ?x (y); z?
            a $(b; c                            § ?a $(b; c?
            (a; x (y)) && c                     § ((subshell (list a ?x (y)?)) && c)
            """)
    void whatCannotBeReadBecomesOpaqueWithTheRestOfItsList(String script, String tree) {
        ShellScript parsed = parse(script);
        assertThat(TreeText.of(parsed.body())).isEqualTo(tree);
        assertThat(parsed.complete()).isFalse();
    }

    @Test
    void rangesAreThoseOfTheFileThroughContinuations() {
        SourceText source = SourceText.of("RUN a \\\n  # note\n  && bee\\\nf");
        MappedText text = new MappedText.Builder()
                .append("a ", 4)
                .append("  && bee", 17)
                .append("f", 27)
                .build();
        ShellNode.AndOr list =
                (ShellNode.AndOr) ShellParser.parse(text).body().commands().get(0);
        ShellNode.Simple second = (ShellNode.Simple) list.commands().get(1);
        assertThat(second.words().get(0).text()).isEqualTo("beef");
        assertThat(source.slice(second.range())).isEqualTo("bee\\\nf");
        assertThat(source.slice(list.operators().get(0).range())).isEqualTo("&&");
    }

    @Test
    void simpleCommandsComeInTheOrderOfExecution() {
        List<String> names = new ArrayList<>();
        for (ShellNode.Simple command :
                parse("if a; then b $(c); fi; d | e && f() { g; }").body().simpleCommands()) {
            names.add(command.words().get(0).text());
        }
        assertThat(names).containsExactly("a", "c", "b", "d", "e", "g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$(", "(", "{ ", "`", "\"$(", "${a:-", "$((", "if ", "a=(", "<(", "! ", "[[ ", "case x in "})
    void nestingDoesNotExhaustTheStack(String opener) {
        assertThat(parse(opener.repeat(10_000)).body()).isNotNull();
    }

    @Test
    void anyTextHasATreeWithinItsText() {
        String alphabet = "ab =$(){}[]<>|&;'\"`\\\n\t#!*?-EOFifthenfidodonecaseinesac";
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            TextRange whole = new TextRange(0, text.length());
            ShellScript script = parse(text.toString());
            assertThat(script.body().simpleCommands())
                    .as(text.toString())
                    .allMatch(command -> whole.encloses(command.range()));
        }
    }

    private static void assertTree(String script, String tree) {
        ShellScript parsed = parse(script);
        assertThat(TreeText.of(parsed.body())).as(script).isEqualTo(tree);
        assertThat(parsed.complete()).as(script).isTrue();
    }

    private static ShellScript parse(String script) {
        return ShellParser.parse(MappedText.of(SourceText.of(script), new TextRange(0, script.length())));
    }
}
