package dev.dlint.analyzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.syntax.Instruction;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class StageTest {

    @Test
    void instructionsAreSortedIntoStages() {
        DockerfileModel model = Models.model("ARG A\nARG B\nFROM a\nRUN x\nFROM b AS Two\nRUN y\nRUN z\n");

        assertThat(model.steps()).hasSize(7);
        assertThat(model.steps().get(1).stage()).isNull();
        assertThat(model.steps().get(1).next()).isNull();
        assertThat(model.stages()).extracting(stage -> stage.steps().size()).containsExactly(2, 3);
        assertThat(model.stages()).extracting(Stage::nameOrIndex).containsExactly("0", "two");
        assertThat(model.finalStage()).isSameAs(model.stages().get(1));
        assertThat(model.finalStage().steps().get(1).previous())
                .isSameAs(model.steps().get(4));
        assertThat(model.finalStage().steps().get(2).next()).isNull();
    }

    @Test
    void aFileWithoutFromHasNoStage() {
        DockerfileModel model = Models.model("RUN x\n");

        assertThat(model.stages()).isEmpty();
        assertThat(model.finalStage()).isNull();
        assertThat(model.steps().get(0).shell().isDefault()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    FROM scratch                               | Scratch
                    FROM debian:12                             | External
                    FROM "debian:12"                           | External
                    ARG V=12;FROM debian:$V                    | External
                    ARG V;FROM debian:$V                       | Unknown
                    ARG V;FROM debian:${V:-12}                 | Unknown
                    FROM debian$TARGETARCH                     | Unknown
                    FROM debian:$UNDEFINED                     | Invalid
                    FROM Debian                                | Invalid
                    FROM a AS b;FROM b                         | Earlier
                    FROM a AS B;FROM b                         | Earlier
                    FROM a AS B;FROM B                         | Invalid
                    FROM a AS scratch;FROM scratch             | Earlier
                    FROM a AS b;FROM a AS a                    | External
                    FROM a;FROM 0                              | External
                    """)
    void aBaseIsWhatBuildKitTakesIt(String lines, String kind) {
        Stage stage = Models.lastStep(lines.replace(';', '\n')).stage();

        assertThat(stage.base().getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void anExternalBaseIsAReference() {
        Stage stage = Models.lastStep("ARG TAG=12.5\nFROM debian:${TAG}-slim\n").stage();

        assertThat(stage.base().reference()).hasToString("docker.io/library/debian:12.5-slim");
    }

    @Test
    void ofSeveralStagesWithOneNameTheLastBeforeIsMeant() {
        DockerfileModel model = Models.model("FROM x AS a\nFROM a AS a\nFROM a AS b\nFROM y AS a\n");

        assertThat(model.stages().get(1).parent()).isSameAs(model.stages().get(0));
        assertThat(model.stages().get(2).parent()).isSameAs(model.stages().get(1));
        assertThat(model.stages().get(2).ancestors())
                .containsExactly(model.stages().get(1), model.stages().get(0));
        assertThat(model.stages().get(2).root()).isInstanceOf(BaseImage.External.class);
        assertThat(model.stage("A")).isSameAs(model.stages().get(3));
        assertThat(model.stage("2")).isSameAs(model.stages().get(2));
        assertThat(model.stage("4")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "?", textBlock = """
                    FROM scratch                                           | root  | /
                    FROM debian                                            | ?     | ?
                    FROM debian;USER app;WORKDIR /srv                      | app   | /srv
                    FROM debian;USER app;USER $A                           | ?     | ?
                    FROM scratch;WORKDIR /a/b;WORKDIR ../c/./d;WORKDIR e/  | root  | /a/c/d/e
                    FROM debian;WORKDIR a                                  | ?     | ?
                    FROM scratch;WORKDIR a                                 | root  | /a
                    FROM scratch;WORKDIR ../..                             | root  | /
                    FROM scratch;ENV D=/x U=1000:1000;USER $U;WORKDIR "$D" | 1000:1000 | /x
                    FROM a AS b;USER u;WORKDIR /w;FROM b;WORKDIR v         | u     | /w/v
                    FROM a AS b;ONBUILD USER u;FROM b                      | u     | ?
                    FROM mcr.microsoft.com/windows/nanoserver;WORKDIR C:/a;WORKDIR b | ? | C:/a/b
                    """)
    void userAndWorkingDirectoryAtTheEnd(String lines, String user, String workdir) {
        Stage stage = Models.model(lines.replace(';', '\n')).finalStage();

        assertThat(stage.user().text()).isEqualTo(user);
        assertThat(stage.workdir().text()).isEqualTo(workdir);
    }

    @Test
    void whatIsInForceAtAStepIsWhatStandsInFrontOfIt() {
        Step step = Models.lastStep("FROM scratch\nUSER a\nWORKDIR /b\nUSER c\n");

        assertThat(step.user()).isEqualTo(Value.known("a"));
        assertThat(step.workdir()).isEqualTo(Value.known("/b"));
        assertThat(step.stage().user()).isEqualTo(Value.known("c"));
    }

    @Test
    void anEntrypointDropsTheCmdOfTheStageBelow() {
        DockerfileModel model = Models.model("""
                FROM x AS a
                CMD one
                FROM a AS b
                FROM b AS c
                ENTRYPOINT two
                FROM c AS d
                CMD three
                """);

        assertThat(model.stage("b").cmd()).isSameAs(model.stage("a").cmd()).isNotNull();
        assertThat(model.stage("c").cmd()).isNull();
        assertThat(model.stage("d").cmd()).hasToString("CMD three");
        assertThat(model.stage("d").entrypoint()).hasToString("ENTRYPOINT two");
        assertThat(model.stage("d").last(Instruction.Entrypoint.class)).isNull();
    }

    @Test
    void theShellIsInheritedFromTheStageBelow() {
        DockerfileModel model = Models.model("""
                FROM x AS a
                RUN 1
                SHELL ["/bin/bash", "-o", "pipefail", "-c"]
                RUN 2
                FROM a
                RUN 3
                """);

        assertThat(model.steps().get(1).shell().isDefault()).isTrue();
        assertThat(model.steps().get(1).shell().arguments()).containsExactly("/bin/sh", "-c");
        assertThat(model.steps().get(3).shell().arguments()).containsExactly("/bin/bash", "-o", "pipefail", "-c");
        assertThat(model.steps().get(5).shell().setBy()).isSameAs(model.steps().get(2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    FROM debian                                                | LINUX
                    FROM scratch                                               | LINUX
                    FROM $X                                                    | UNKNOWN
                    FROM mcr.microsoft.com/windows/servercore:ltsc2022         | WINDOWS
                    FROM mcr.microsoft.com/windows:ltsc2019                    | WINDOWS
                    FROM mcr.microsoft.com/dotnet/framework/sdk:4.8            | WINDOWS
                    FROM mcr.microsoft.com/dotnet/sdk:8.0                      | LINUX
                    FROM python:3.12-windowsservercore-ltsc2022                | WINDOWS
                    FROM --platform=windows/amd64 golang                       | WINDOWS
                    FROM --platform=linux/amd64 $X                             | LINUX
                    FROM mcr.microsoft.com/windows/nanoserver AS a;FROM a      | WINDOWS
                    # escape=`;FROM golang                                     | WINDOWS
                    """)
    void theSystemIsJudgedByPlatformBaseAndEscape(String lines, OperatingSystem system) {
        Stage stage = Models.model(lines.replace(';', '\n')).finalStage();

        assertThat(stage.operatingSystem()).isEqualTo(system);
    }

    @Test
    void windowsHasItsOwnShell() {
        Step step = Models.lastStep("FROM mcr.microsoft.com/windows/nanoserver\nRUN dir\n");

        assertThat(step.shell().arguments()).containsExactly("cmd", "/S", "/C");
        assertThat(step.scripts()).isEmpty();
        assertThat(step.commands()).isEmpty();
    }

    @Test
    void aTriggerIsAStepOfItsOwn() {
        Step step = Models.lastStep("FROM debian\nUSER app\nONBUILD RUN make\n");

        assertThat(step.trigger()).isNotNull();
        assertThat(step.trigger().instruction()).isInstanceOf(Instruction.Run.class);
        assertThat(step.trigger().onbuild()).isSameAs(step);
        assertThat(step.trigger().user()).isEqualTo(Value.known("app"));
        assertThat(step.trigger().trigger()).isNull();
    }

    @Test
    void theLayersOfTheFinalStageAndOfThoseItIsBuiltOnAreShipped() {
        DockerfileModel model = Models.model("""
                FROM debian AS base
                FROM base AS build
                FROM base AS runtime
                FROM runtime
                COPY --from=build /a /b
                """);

        assertThat(model.stages()).extracting(Stage::isShipped).containsExactly(true, false, true, true);
    }
}
