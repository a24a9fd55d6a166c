package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 7 of the reference semantics: {@code RUN --mount}. */
@NullUnmarked
class MountsTest {
    private static Tree mount(String value) {
        return Tree.inStage("RUN --mount=" + value + " true");
    }

    @Test
    void haveOptionsWithExactRanges() {
        Tree tree = mount("type=cache,Target=/a,ro");
        Mount mount = tree.last(Instruction.Run.class).mounts().get(0);

        assertThat(tree.at(mount.range())).isEqualTo("type=cache,Target=/a,ro");
        assertThat(mount.options()).hasSize(3);
        assertThat(tree.at(mount.option("target").range())).isEqualTo("Target=/a");
        assertThat(tree.at(mount.option("target").key().range())).isEqualTo("Target");
        assertThat(tree.at(mount.option("target").value().range())).isEqualTo("/a");
        assertThat(mount.option("ro", "readonly").value()).isNull();
    }

    @Test
    void mayBeRepeated() {
        Instruction.Run run =
                Tree.inStage("RUN --mount=target=/a --mount=target=/b x").last(Instruction.Run.class);

        assertThat(run.mounts())
                .extracting(mount -> mount.option("target").value().text())
                .containsExactly("/a", "/b");
    }

    @Test
    void mayHaveQuotesOfTheirOwn() {
        Mount mount = mount("'\"target=/a,b\",\"source=\"\"c\"'")
                .last(Instruction.Run.class)
                .mounts()
                .get(0);

        assertThat(mount.option("target").value().text()).isEqualTo("/a,b");
        assertThat(mount.option("source").value().text()).isEqualTo("\"c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target=/a",
                "type=BIND,dst=/a",
                "type=bind,target=/a,from=b,source=c,rw",
                "type=bind,target=/a,readonly=false",
                "type=bind,target=/a,env=x",
                "type=cache,target=/a,sharing=LOCKED,id=x,mode=0755,uid=0,gid=4294967295",
                "type=tmpfs,target=/a,size=64m",
                "type=tmpfs,target=/a,size=1.5GiB",
                "type=secret,id=a",
                "type=secret,target=/a,required",
                "type=secret,source=a,env=B,mode=0400",
                "type=ssh",
                "type=ssh,id=a,required=true",
                "target=/a,from=x$",
                "type=$type,target=/a,size=$size,sharing=$sharing,required",
                "type=secret,id=$id",
                "target=//"
            })
    void areTaken(String value) {
        assertThat(mount(value).refusals()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '^', textBlock = """
            type=foo                                => unsupported mount type "foo"
            type=bnd                                => unsupported mount type "bnd" (did you mean bind?)
            type=                                   => unsupported mount type ""
            typ=bind                                => unexpected key 'typ' in 'typ=bind' (did you mean type?)
            target=/a,wxyz=b                        => unexpected key 'wxyz' in 'wxyz=b'
            target=/a,foo                           => invalid field 'foo' must be a key=value pair
            target=/a,                              => invalid field '' must be a key=value pair
            target=/a,,source=b                     => invalid field '' must be a key=value pair
            target=/                                => invalid mount target "/"
            type=tmpfs,target=/                     => invalid mount target "/"
            target=/a,ro=maybe                      => invalid value for ro: maybe
            target=/a,mode=0755                     => mode not allowed for "bind" type mounts
            type=tmpfs,target=/a,gid=1              => gid not allowed for "tmpfs" type mounts
            type=cache,target=/a,mode=999           => invalid value 999 for mode
            type=cache,target=/a,uid=-1             => invalid value -1 for uid
            type=cache,target=/a,uid=5000000000     => invalid value 5000000000 for uid
            type=cache,target=/a,sharing=lockd      => unsupported sharing value "lockd" (did you mean locked?)
            type=bind,target=/a,sharing=locked      => invalid cache sharing set for bind mount
            type=cache,target=/a,size=1             => unexpected key 'size' for mount type 'cache'
            type=tmpfs,target=/a,size=x             => invalid value for size: x
            type=tmpfs,target=/a,size=-1            => invalid value for size: -1
            type=tmpfs,target=/a,size=1ki           => invalid value for size: 1ki
            target=/a,required                      => unexpected key 'required' for mount type 'bind'
            type=secret                             => invalid secret mount. one of source, target required
            type=secret,id=                         => invalid secret mount. one of source, target required
            type=secret,id=a,source=b               => both source and id can't be set
            type=secret,id=a,from=x                 => secret mount should not have a from
            type=secret,id=a,sharing=shared         => secret mount should not define sharing
            type=secret,id=a,required=maybe         => invalid value for required: maybe
            type=ssh,source=a                       => ssh does not support source
            target=/a,from=$x                       => 'from' doesn't support variable expansion, define alias stage instead
            target=/a,from=a$b                      => 'from' doesn't support variable expansion, define alias stage instead
            target=${                               => failed to process "${": syntax error: missing '}'
            '"target=/a'                            => failed to parse csv mounts: parse error on line 1, column 2: extraneous or missing " in quoted-field
            '"target=/a"b'                          => failed to parse csv mounts: parse error on line 1, column 11: extraneous or missing " in quoted-field
            'target=/a"b'                           => failed to parse csv mounts: parse error on line 1, column 10: bare " in non-quoted-field
            """)
    void areRefused(String value, String message) {
        Tree tree = mount(value);

        assertThat(tree.refusals()).containsExactly(message);
        assertThat(tree.problem().kind()).isIn(SyntaxProblem.Kind.MOUNT, SyntaxProblem.Kind.WORD);
    }

    @Test
    void areRefusedIfEmpty() {
        assertThat(Tree.inStage("RUN --mount= true").refusals()).containsExactly("failed to parse csv mounts: EOF");
    }

    @Test
    void quirkAreReadFromLeftToRight() {
        assertThat(mount("required,type=secret,id=a").refusals())
                .containsExactly("unexpected key 'required' for mount type 'bind'");
        assertThat(mount("size=1,type=tmpfs,target=/a").refusals())
                .containsExactly("unexpected key 'size' for mount type 'bind'");
        assertThat(mount("type=secret,required,id=a").refusals()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'tpye=bind,target=/a', tpye, type",
        "'type=cahe,target=/a', cahe, cache",
        "'type=cache,sharing=prvate,target=/a', prvate, private"
    })
    void suggestWhatWasMeant(String value, String place, String replacement) {
        Tree tree = mount(value);

        assertThat(tree.at(tree.problem().range())).isEqualTo(place);
        assertThat(tree.problem().replacement()).isEqualTo(replacement);
    }
}
