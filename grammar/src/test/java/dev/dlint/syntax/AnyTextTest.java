package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text: there is a tree, it covers every character, and nothing in it lies elsewhere. */
class AnyTextTest {
    /** Pieces that mean something, to be put together in any order. */
    private static final String[] PIECES = {
        "FROM scratch",
        "RUN ",
        "COPY ",
        "ADD ",
        "ENV ",
        "LABEL ",
        "ARG ",
        "EXPOSE ",
        "VOLUME ",
        "USER ",
        "WORKDIR ",
        "CMD ",
        "ENTRYPOINT ",
        "SHELL ",
        "STOPSIGNAL ",
        "HEALTHCHECK ",
        "MAINTAINER ",
        "ONBUILD ",
        "NONE",
        " AS ",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\\\n",
        "\\",
        "`\n",
        " ",
        "\t",
        "\u00A0",
        "\u0085",
        "\uFEFF",
        "#",
        "# escape=`\n",
        "# syntax=a\n",
        "# check=skip=all\n",
        "#!\n",
        "--mount=type=cache,target=/a",
        "--from=",
        "--chown=à",
        "--link",
        "--",
        "--x='",
        "=",
        "a",
        "b=c",
        "\"",
        "'",
        "$",
        "${",
        "}",
        "${a:-",
        "${a/b/",
        "${a#",
        ":=",
        "[",
        "]",
        "[\"a\",",
        "\"]",
        "\\\"",
        "\\u0041",
        "<<EOF",
        "<<-'E F'",
        "<<",
        "EOF",
        "E F",
        "\nEOF\n",
        "80/tcp",
        ":",
        "-",
        ",",
        "é",
        "\uD83D\uDC33",
        "\uD83D",
        "\u0000",
        "\u0001",
        "\u007F"
    };

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 4000)
    void isCoveredWithoutGap(@ForAll("mixtures") String text) {
        check(DockerfileParser.parse(SourceText.of(text)));
    }

    @Property(tries = 500)
    void ofAnyCharactersIsCoveredWithoutGap(@ForAll String text) {
        check(DockerfileParser.parse(SourceText.of("FROM a\n" + text)));
    }

    @Property(tries = 500)
    void ofAnyBytesIsCoveredWithoutGap(@ForAll byte[] bytes) {
        check(DockerfileParser.parse(SourceText.decode(bytes)));
    }

    @Property(tries = 1000)
    void givesTheSameTreeAgain(@ForAll("mixtures") String text) {
        assertThat(DockerfileParser.parse(SourceText.of(text)).problems())
                .isEqualTo(DockerfileParser.parse(SourceText.of(text)).problems());
    }

    private static void check(Dockerfile file) {
        int end = 0;
        for (Element element : file.elements()) {
            assertThat(element.range().start()).isEqualTo(end);
            end = element.range().end();
        }
        assertThat(end).isEqualTo(file.source().length());
        TextRange whole = new TextRange(0, end);
        for (SyntaxProblem problem : file.problems()) {
            assertThat(whole.encloses(problem.range())).isTrue();
        }
        for (Instruction instruction : file.instructions()) {
            new RangeCheck(file.source(), instruction.range()).check(instruction);
        }
    }

    /** All ranges of an instruction lie in it. */
    private record RangeCheck(SourceText source, TextRange outer) {
        void check(Instruction instruction) {
            Header header = instruction.header();
            inside(header.range());
            inside(header.keyword().range());
            inside(header.text().sourceRange());
            inside(header.arguments().sourceRange());
            header.innerComments().forEach(comment -> inside(comment.range()));
            header.heredocs().forEach(heredoc -> {
                inside(heredoc.marker());
                inside(heredoc.body());
                inside(heredoc.terminator());
                assertThat(source.slice(heredoc.body())).isEqualTo(heredoc.content());
            });
            header.flags().forEach(flag -> {
                inside(flag.range());
                inside(flag.name().range());
                if (flag.value() != null) {
                    check(flag.value());
                }
            });
            words(instruction).forEach(this::check);
            if (instruction instanceof Instruction.Onbuild onbuild && onbuild.trigger() != null) {
                check(onbuild.trigger());
            }
        }

        private static List<Word> words(Instruction instruction) {
            if (instruction instanceof Instruction.Transfer transfer) {
                return transfer.sources();
            } else if (instruction instanceof Instruction.Env env) {
                return env.assignments().stream().map(Assignment::key).toList();
            } else if (instruction instanceof Instruction.Workdir workdir && workdir.path() != null) {
                return List.of(workdir.path());
            }
            return instruction instanceof Instruction.Volume volume ? volume.paths() : List.of();
        }

        private void check(Word word) {
            inside(word.range());
            word.parts().forEach(this::check);
        }

        private void check(WordPart part) {
            inside(part.range());
            if (part instanceof WordPart.Quoted quoted) {
                quoted.parts().forEach(this::check);
            } else if (part instanceof WordPart.Variable variable) {
                inside(variable.name().range());
                if (variable.modifier() != null) {
                    check(variable.modifier().word());
                }
            }
        }

        private void inside(TextRange range) {
            assertThat(outer.encloses(range)).as("%s in %s", range, outer).isTrue();
        }
    }
}
