package dev.dlint.analyzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class DependencyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    COPY --from=a / /                              | Earlier
                    COPY --from=A / /                              | Earlier
                    COPY --from=0 / /                              | Earlier
                    COPY --from=+0 / /                             | Earlier
                    COPY --from=00 / /                             | Earlier
                    COPY --from=b / /                              | Self
                    COPY --from=1 / /                              | Self
                    COPY --from=c / /                              | Later
                    COPY --from=2 / /                              | Later
                    COPY --from=3 / /                              | InvalidIndex
                    COPY --from=-1 / /                             | InvalidIndex
                    COPY --from=nginx:1 / /                        | External
                    COPY --from=scratch / /                        | Scratch
                    COPY --from=Foo / /                            | Invalid
                    COPY --from=$X / /                             | Unknown
                    RUN --mount=type=bind,from=a,target=/x true    | Earlier
                    RUN --mount=from=0,target=/x true              | External
                    RUN --mount=from=c,target=/x true              | Later
                    ONBUILD COPY --from=a / /                      | Unknown
                    """)
    void aNameMeansAStageOrAnImage(String line, String kind) {
        DockerfileModel model = Models.model("FROM x AS a\nFROM x AS b\n" + line + "\nFROM x AS c\n");
        Step step = model.stages().get(1).steps().get(1);
        Step asked = step.trigger() == null ? step : step.trigger();

        assertThat(asked.dependencies())
                .extracting(dependency -> dependency.target().getClass().getSimpleName())
                .containsExactly(kind);
    }

    @Test
    void theContextOfTheBuildIsNoDependency() {
        assertThat(Models.lastStep("FROM x\nCOPY --from= / /\n").dependencies()).isEmpty();
        assertThat(Models.lastStep("FROM x\nCOPY / /\n").dependencies()).isEmpty();
        assertThat(Models.lastStep("FROM x\nRUN --mount=type=cache,target=/x true\n")
                        .dependencies())
                .isEmpty();
    }

    @Test
    void aDependencyHasThePlaceOfTheName() {
        Stage stage = Models.model(
                        "FROM x AS a\nFROM x AS b\nFROM a\nCOPY --from=b / /\nRUN --mount=from=b,target=/x true\n")
                .finalStage();

        assertThat(stage.dependencies())
                .extracting(Dependency::kind)
                .containsExactly(Dependency.Kind.BASE, Dependency.Kind.COPY, Dependency.Kind.MOUNT);
        assertThat(stage.dependencies())
                .extracting(dependency -> Models.slice(dependency.step(), dependency.range()))
                .containsExactly("a", "b", "b");
    }

    @Test
    void aBaseInAVariableIsNamedByItsValue() {
        Stage stage = Models.model("ARG BASE=debian:12\nFROM ${BASE}\n").finalStage();

        assertThat(stage.dependencies()).extracting(Dependency::text).containsExactly("debian:12");
    }

    @Test
    void whatTheFinalStageNeedsIsReachable() {
        DockerfileModel model = Models.model("""
                FROM x AS base
                FROM base AS build
                FROM x AS unused
                COPY --from=build / /
                FROM x AS tools
                FROM x
                COPY --from=build / /
                RUN --mount=from=tools,target=/t true
                """);

        assertThat(model.stages().stream().filter(Stage::isReachable).map(Stage::nameOrIndex))
                .containsExactly("base", "build", "tools", "4");
        assertThat(model.stage("build").dependents()).isEqualTo(List.of(model.stage("unused"), model.finalStage()));
    }

    @Test
    void ofSeveralStagesWithOneNameACopyMeansTheLastOfTheFile() {
        DockerfileModel model = Models.model("FROM x AS a\nFROM x AS b\nCOPY --from=a / /\nFROM x AS a\n");

        assertThat(model.stage("b").dependencies().get(1).target())
                .isEqualTo(new StageReference.Later(model.stages().get(2)));
    }

    @Test
    void cyclesAreFoundOnce() {
        DockerfileModel model = Models.model("""
                FROM x AS a
                COPY --from=b / /
                FROM x AS b
                COPY --from=a / /
                FROM a AS c
                COPY --from=c / /
                FROM x
                """);

        assertThat(model.cycles())
                .containsExactly(List.of(model.stage("a"), model.stage("b")), List.of(model.stage("c")));
    }
}
