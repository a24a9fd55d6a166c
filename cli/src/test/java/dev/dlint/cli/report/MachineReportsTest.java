package dev.dlint.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dlint.cli.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read. */
class MachineReportsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private Workspace files;

    @BeforeEach
    void begin(@TempDir Path folder) {
        files = new Workspace(folder);
    }

    @Test
    void jsonHasThePublishedForm() throws IOException {
        manyKinds();
        String report = files.run("check", "--format", "json", ".", "gone").output();
        assertThat(problems(
                        SpecificationVersion.DRAFT_2020_12,
                        Files.readString(Path.of("../docs/schema/report-1.schema.json")),
                        report))
                .isEmpty();
    }

    @Test
    void jsonSaysAllThereIsToSayOfAFinding() {
        files.file("web/Dockerfile", "FROM x\n# 🐳 risky\n");
        JsonNode report = JSON.readTree(files.run("check", "--format", "json").output());
        assertThat(report).isEqualTo(JSON.readTree("""
                {
                  "version": 1,
                  "findings": [
                    {
                      "rule": "risky-word",
                      "aliases": ["DL0003", "P-DL0003"],
                      "severity": "warning",
                      "message": "'risky' is here",
                      "file": "web/Dockerfile",
                      "range": {
                        "start": {"line": 2, "column": 6, "offset": 12},
                        "end": {"line": 2, "column": 11, "offset": 17}
                      },
                      "fix": {
                        "title": "Replace it by sound",
                        "safe": false,
                        "edits": [
                          {
                            "range": {
                              "start": {"line": 2, "column": 6, "offset": 12},
                              "end": {"line": 2, "column": 11, "offset": 17}
                            },
                            "text": "sound"
                          }
                        ]
                      },
                      "docs": "docs/rules/risky-word.md"
                    }
                  ],
                  "summary": {
                    "files": 1,
                    "findings": 1,
                    "bySeverity": {"error": 0, "warning": 1, "info": 0},
                    "errors": []
                  }
                }
                """));
    }

    @Test
    void jsonCountsWhatCouldNotBeChecked() {
        files.file("Dockerfile", new byte[] {0});
        JsonNode summary =
                JSON.readTree(files.run("check", "--format", "json").output()).get("summary");
        assertThat(summary.get("files").asInt()).isZero();
        assertThat(summary.get("errors"))
                .isEqualTo(JSON.readTree("[{\"file\": \"Dockerfile\", \"message\": \"is a binary file\"}]"));
    }

    @Test
    void aRunWithoutFilesIsStillAReport() {
        assertThat(JSON.readTree(files.run("check", "--format", "json").output())
                        .get("findings")
                        .size())
                .isZero();
    }

    @Test
    void sarifHasTheFormOfTheStandard() throws IOException {
        manyKinds();
        String report = files.run("check", "--format", "sarif", ".", "gone").output();
        assertThat(problems(SpecificationVersion.DRAFT_4, sarifSchema(), report))
                .isEmpty();
    }

    @Test
    void sarifNamesRulesPlacesAndFixes() {
        files.file("a b/Dockerfile", "FROM hint\nRUN \\\n  hint stale\n");
        JsonNode run = sarif();
        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        for (JsonNode result : run.get("results")) {
            int index = result.get("ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.get("ruleId"));
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .isEqualTo("a%20b/Dockerfile");
        }
        JsonNode stale = result(run, "stale-word");
        assertThat(stale.at("/level").asString()).isEqualTo("warning");
        assertThat(stale.at("/locations/0/physicalLocation/region")).isEqualTo(JSON.readTree("""
                {"startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 13, "charOffset": 23, "charLength": 5}
                """));
        assertThat(stale.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asString())
                .isEqualTo("fresh");
        assertThat(stale.at("/fixes/0/properties/safe").asBoolean()).isTrue();
        JsonNode rule = run.at("/tool/driver/rules/" + stale.get("ruleIndex").asInt());
        assertThat(rule.at("/name").asString()).isEqualTo("StaleWord");
        assertThat(rule.at("/help/text").asString()).isEqualTo("Stale words confuse. Some *more* text.");
        assertThat(rule.at("/help/markdown").asString())
                .contains("```dockerfile")
                .doesNotContain("id:");
        assertThat(rule.at("/properties/tags").toString()).contains("style", "hadolint/DL0002");
    }

    @Test
    void sarifPointsToRelatedPlacesAndToFailures() {
        files.file("Dockerfile", "FROM hint hint boom\n").file("broken/Dockerfile", new byte[] {0});
        JsonNode run = sarif();
        assertThat(run.at("/results/2/relatedLocations/0/message/text").asString())
                .isEqualTo("the first one is here");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("is a binary file");
    }

    @Test
    void fingerprintsStayWhenOtherLinesChange() {
        files.file("Dockerfile", "FROM stale\nRUN stale\nRUN stale\n");
        List<String> before = fingerprints();
        assertThat(before).doesNotHaveDuplicates();
        files.file("Dockerfile", "# a comment\nFROM stale\n\n   RUN stale\nLABEL a=b\nRUN stale\n");
        assertThat(fingerprints()).isEqualTo(before);
        files.file("Dockerfile", "FROM stale:2\nRUN stale\nRUN stale\n");
        assertThat(fingerprints().subList(1, 3)).isEqualTo(before.subList(1, 3));
        assertThat(fingerprints().get(0)).isNotEqualTo(before.get(0));
    }

    @Test
    void fileNamesBecomeUris() {
        assertThat(SarifPlaces.uri("a/Dockerfile")).isEqualTo("a/Dockerfile");
        assertThat(SarifPlaces.uri("/a b/ü")).isEqualTo("file:///a%20b/%C3%BC");
        assertThat(SarifPlaces.uri("C:/x/Dockerfile")).isEqualTo("file:///C:/x/Dockerfile");
        assertThat(SarifPlaces.uri("ab:b#?%")).isEqualTo("./ab:b%23%3F%25");
    }

    private void manyKinds() {
        files.file("Dockerfile", "FROM bad hint\nRUN a && \\\n  b\nLABEL stale=risky hint=boom\n")
                .file("näme #1/Dockerfile.dev", "FROM stale\r\n")
                .file("broken/Dockerfile", new byte[] {0});
    }

    private JsonNode sarif() {
        return JSON.readTree(files.run("check", "--format", "sarif").output()).at("/runs/0");
    }

    private static JsonNode result(JsonNode run, String rule) {
        for (JsonNode result : run.get("results")) {
            if (result.get("ruleId").asString().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no result of " + rule);
    }

    private List<String> fingerprints() {
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode result : sarif().get("results")) {
            if (result.get("ruleId").asString().equals("stale-word")) {
                fingerprints.add(result.at("/partialFingerprints/primaryLocationLineHash")
                        .asString());
            }
        }
        return fingerprints;
    }

    private static List<String> problems(SpecificationVersion version, String schema, String document) {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(schema, InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String sarifSchema() throws IOException {
        try (InputStream schema = MachineReportsTest.class.getResourceAsStream("sarif-2.1.0.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
