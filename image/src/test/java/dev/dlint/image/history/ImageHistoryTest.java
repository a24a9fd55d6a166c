package dev.dlint.image.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.image.history.ImageHistory.Match;
import dev.dlint.image.manifest.HistoryRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageHistoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # builder ! created_by                                                      ! instruction
            CLASSIC   ! /bin/sh -c #(nop) ADD file:b8f64d in /                          ! ADD file:b8f64d in /
            CLASSIC   ! /bin/sh -c #(nop)  ENV A=b                                      ! ENV A=b
            CLASSIC   ! /bin/sh -c #(nop)  CMD ["nginx" "-g" "daemon off;"]             ! CMD ["nginx", "-g", "daemon off;"]
            CLASSIC   ! /bin/sh -c #(nop)  EXPOSE 80 443                                ! EXPOSE 80 443
            CLASSIC   ! /bin/bash -o pipefail -c #(nop)  USER app                       ! USER app
            UNKNOWN   ! /bin/sh -c apt-get update                                       ! RUN apt-get update
            UNKNOWN   ! /bin/bash -exo pipefail -c make | tee log                       ! RUN make | tee log
            UNKNOWN   ! cmd /S /C dir                                                   ! RUN dir
            CLASSIC   ! |1 NPM_TOKEN=s3cret /bin/sh -c npm ci                           ! RUN npm ci
            BUILDKIT  ! RUN /bin/sh -c apt-get update # buildkit                        ! RUN apt-get update
            BUILDKIT  ! RUN |2 A=1 B=2 /bin/sh -c make $A # not buildkit # buildkit     ! RUN make $A # not buildkit
            BUILDKIT  ! RUN make all # buildkit                                         ! RUN make all
            BUILDKIT  ! COPY --chown=1000 a b /app/ # buildkit                          ! COPY --chown=1000 a b /app/
            BUILDKIT  ! EXPOSE map[443/tcp:{} 80/tcp:{}] # buildkit                     ! EXPOSE 443/tcp 80/tcp
            BUILDKIT  ! EXPOSE [80/tcp] # buildkit                                      ! EXPOSE 80/tcp
            BUILDKIT  ! VOLUME [/data /log] # buildkit                                  ! VOLUME /data /log
            BUILDKIT  ! ENTRYPOINT ["sh" "-c" "echo \\"hi\\""] # buildkit               ! ENTRYPOINT ["sh", "-c", "echo \\"hi\\""]
            KANIKO    ! RUN apk add curl                                                ! RUN apk add curl
            KANIKO    ! COPY . /app                                                     ! COPY . /app
            JIB       ! jib-maven-plugin:3.4.0                                          ! jib-maven-plugin:3.4.0
            UNKNOWN   ! bazel build //:image                                            ! bazel build //:image
            UNKNOWN   ! ''                                                              ! ''
            """)
    void everyBuildersNotationBecomesThatOfADockerfile(Builder builder, String createdBy, String instruction) {
        String author = builder == Builder.KANIKO ? "kaniko" : "";
        BuildCommand command = CommandParser.parse(new HistoryRecord(null, createdBy, "", author, false));

        assertThat(command).hasToString(instruction);
        assertThat(command.builder()).isEqualTo(builder);
    }

    @Test
    void buildersAreAlsoToldByComments() {
        assertThat(CommandParser.parse(record("ENV A=b", "buildkit.dockerfile.v0"))
                        .builder())
                .isEqualTo(Builder.BUILDKIT);
        assertThat(CommandParser.parse(record("/bin/sh -c #(nop) USER 1000", "FROM 0e6fc2774680"))
                        .builder())
                .isEqualTo(Builder.BUILDAH);
    }

    @Test
    void valuesOfBuildArgumentsAreSeen() {
        assertThat(arguments("|1 NPM_TOKEN=s3cret /bin/sh -c npm ci")).isEqualTo(Map.of("NPM_TOKEN", "s3cret"));
        assertThat(arguments("RUN |2 A=two words B=x=y /bin/sh -c make C=3 # buildkit"))
                .isEqualTo(Map.of("A", "two words", "B", "x=y"));
        assertThat(arguments("|2 A= B=1 /bin/bash -o pipefail -c make")).isEqualTo(Map.of("A", "", "B", "1"));
        assertThat(arguments("RUN |1 A=1 make all # buildkit")).as("exec form").isEqualTo(Map.of("A", "1"));
        assertThat(arguments("|0 /bin/sh -c make A=1")).isEmpty();
        assertThat(arguments("RUN /bin/sh -c make A=1")).isEmpty();
    }

    @Test
    void theShellIsKept() {
        assertThat(CommandParser.parse(record("|1 A=1 /bin/bash -o pipefail -c make", ""))
                        .shell())
                .isEqualTo("/bin/bash -o pipefail -c");
        assertThat(CommandParser.parse(record("RUN make # buildkit", "")).shell())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
            /bin/sh -c #(nop) COPY file:06a6 in /etc/     ! /etc/
            /bin/sh -c #(nop) COPY --chown=1 dir:06a6 in /my app ! /my app
            COPY a in b /app/ # buildkit                  ! /app/
            ADD . /                                       ! /
            RUN make                                      ! -
            """)
    void theDestinationOfCopiedFilesIsKnown(String createdBy, String destination) {
        assertThat(CommandParser.parse(record(createdBy, "")).destination()).isEqualTo(destination);
    }

    @Test
    void stepsThatMadeALayerAreMatchedInOrder() {
        ImageHistory history = history(2, step("ADD a /"), empty("ENV A=b"), step("RUN make"));

        assertThat(history.match()).isEqualTo(Match.EXACT);
        assertThat(history.steps()).extracting(HistoryStep::layer).containsExactly(0, null, 1);
        assertThat(history.stepOf(1))
                .hasValueSatisfying(step -> assertThat(step.command()).hasToString("RUN make"));
        assertThat(history.stepOf(2)).isEmpty();
    }

    @Test
    void missingMarksOfEmptyLayersAreInferred() {
        ImageHistory history = history(2, step("ADD a /"), step("ENV A=b"), step("RUN make"), step("CMD [\"x\"]"));

        assertThat(history.match()).isEqualTo(Match.INFERRED);
        assertThat(history.steps()).extracting(HistoryStep::layer).containsExactly(0, null, 1, null);
    }

    @Test
    void layersWithoutRecordsAreTheOldest() {
        ImageHistory history = history(3, step("RUN make"), empty("ENV A=b"));

        assertThat(history.match()).isEqualTo(Match.NEWEST_ONLY);
        assertThat(history.steps()).extracting(HistoryStep::layer).containsExactly(2, null);
        assertThat(history.stepOf(0)).isEmpty();
    }

    @Test
    void nothingIsMatchedWithoutReason() {
        assertThat(history(1, step("RUN a"), step("RUN b")).match()).isEqualTo(Match.NONE);
        assertThat(history(1, step("RUN a"), step("RUN b")).stepOf(0)).isEmpty();
        assertThat(history(3).match()).isEqualTo(Match.NONE);
        assertThat(history(0, empty("ENV A=b")).match()).isEqualTo(Match.NONE);
    }

    @Test
    void aHostileRecordIsReadInNoTime() {
        String text = "|9999 " + "A=".repeat(200_000) + "[\"" + "\\".repeat(100_000) + " /bin/sh".repeat(10_000);

        assertThat(CommandParser.parse(record(text, "")).instruction()).isEqualTo("RUN");
        assertThat(CommandParser.parse(record("CMD [" + "\"\\".repeat(100_000) + "]", ""))
                        .instruction())
                .isEqualTo("CMD");
        assertThat(CommandParser.parse(record("/bin/sh" + " -a".repeat(100_000), ""))
                        .instruction())
                .isEmpty();
    }

    private static Map<String, String> arguments(String createdBy) {
        return CommandParser.parse(record(createdBy, "")).buildArguments();
    }

    private static HistoryRecord record(String createdBy, String comment) {
        return new HistoryRecord(null, createdBy, comment, "", false);
    }

    private static HistoryRecord step(String createdBy) {
        return record(createdBy, "");
    }

    private static HistoryRecord empty(String createdBy) {
        return new HistoryRecord(null, createdBy, "", "", true);
    }

    private static ImageHistory history(int layers, HistoryRecord... records) {
        return ImageHistory.of(List.copyOf(Arrays.asList(records)), layers);
    }
}
