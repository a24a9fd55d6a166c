package dev.dlint.image.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dlint.image.ImageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialFilesTest {
    private final Path folder;

    CredentialFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}/{1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            docker.io,          library/debian, hub
            ghcr.io,            org/app,        ghcr
            quay.io,            team/app,       team
            quay.io,            team/app/part,  team
            quay.io,            team2/app,      quay
            localhost:5000,     app,            local
            localhost:5001,     app,            -
            legacy.example,     app,            legacy
            example,            app,            -
            """)
    void theEntryThatFitsBestIsUsed(String registry, String repository, @Nullable String user) throws Exception {
        CredentialFiles files = files("""
                {"auths": {
                  "https://index.docker.io/v1/": {"auth": "aHViOngx"},
                  "ghcr.io": {"auth": "Z2hjcjp4OnkK"},
                  "quay.io/team": {"username": "team", "password": "x"},
                  "quay.io": {"username": "quay", "password": "x"},
                  "localhost:5000": {"username": "local", "password": "x"},
                  "https://legacy.example/v1/": {"username": "legacy", "password": "x"}
                }}
                """);

        Credential found = files.find(registry, repository);
        assertThat(found == null ? null : found.user()).isEqualTo(user);
    }

    @Test
    void aPasswordMayContainColons() throws Exception {
        CredentialFiles files = files("{\"auths\": {\"ghcr.io\": {\"auth\": \"dXNlcjphOmI=\"}}}");

        assertThat(files.find("ghcr.io", "x")).isEqualTo(new Credential("user", "a:b", false));
    }

    @Test
    void identityTokensComeBeforePasswords() throws Exception {
        CredentialFiles files =
                files("{\"auths\": {\"r.io\": {\"auth\": \"dXNlcjphOmI=\", \"identitytoken\": \"t\"}}}");

        assertThat(files.find("r.io", "x")).isEqualTo(new Credential("", "t", true));
    }

    @Test
    void helpersAreAsked() throws Exception {
        String config = "{\"credHelpers\": {\"aws.example\": \"ecr\"}, \"credsStore\": \"store\"}";
        CredentialFiles files =
                files(config, "read server; echo \"{\\\"Username\\\": \\\"$server\\\", \\\"Secret\\\": \\\"$0\\\"}\"");

        assertThat(files.find("aws.example", "x"))
                .isEqualTo(new Credential("aws.example", "docker-credential-ecr", false));
        assertThat(files.find("docker.io", "x"))
                .isEqualTo(new Credential("https://index.docker.io/v1/", "docker-credential-store", false));
    }

    @Test
    void aHelpersTokenIsAnIdentityToken() throws Exception {
        CredentialFiles files =
                files("{\"credsStore\": \"s\"}", "echo '{\"Username\": \"<token>\", \"Secret\": \"t\"}'");

        assertThat(files.find("r.io", "x")).isEqualTo(new Credential("", "t", true));
    }

    @Test
    void aHelperWithoutACredentialIsNoError() throws Exception {
        CredentialFiles files =
                files("{\"credsStore\": \"s\"}", "echo 'credentials not found in native keychain'; exit 1");

        assertThat(files.find("r.io", "x")).isNull();
    }

    @Test
    void aFailingHelperIsAnError() throws Exception {
        assertThatThrownBy(() ->
                        files("{\"credsStore\": \"s\"}", "echo s3cret; exit 2").find("r.io", "x"))
                .isInstanceOf(ImageException.class)
                .hasMessage("docker-credential-s failed to get a credential");
        assertThatThrownBy(() -> files("{\"credsStore\": \"s\"}", "echo s3cret").find("r.io", "x"))
                .hasMessage("docker-credential-s did not answer with a credential")
                .hasNoCause();
        assertThatThrownBy(() -> files("{\"credsStore\": \"../../evil\"}").find("r.io", "x"))
                .hasMessage("\"../../evil\" is no name of a credential helper");
        CredentialFiles absent =
                new CredentialFiles(List.of(write("{\"credsStore\": \"not-installed-here\"}")), new CredentialHelper());
        assertThatThrownBy(() -> absent.find("r.io", "x"))
                .hasMessageStartingWith("docker-credential-not-installed-here cannot be run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"auths\": {\"r.io\": s3cret}}",
                "{\"auths\": {\"r.io\": {\"auth\": \"s3cret!\"}}}",
                "{\"auths\": {\"r.io\": {\"auth\": [\"s3cret\"]}}}",
                "{\"auths\": \"s3cret\"}",
            })
    void errorsShowNoSecret(String config) throws Exception {
        Path file = write(config);
        Throwable failure =
                catchThrowable(() -> new CredentialFiles(List.of(file), new CredentialHelper()).find("r.io", "x"));

        assertThat(failure).isInstanceOf(ImageException.class).hasMessageContaining(file.toString());
        assertThat(failure.toString() + failure.getCause()).doesNotContain("s3cret");
    }

    @Test
    void aCredentialIsNotPrinted() {
        assertThat(new Credential("user", "s3cret", false)).hasToString("credential of user");
    }

    @Test
    void theUsersFilesAreThoseOfDockerAndPodman() throws Exception {
        Files.createDirectories(folder.resolve(".docker"));
        Files.createDirectories(folder.resolve("run/containers"));
        Files.writeString(
                folder.resolve(".docker/config.json"),
                "{\"auths\": {\"a.io\": {\"username\": \"a\", \"password\": \"x\"}}}");
        Files.writeString(
                folder.resolve("run/containers/auth.json"),
                "{\"auths\": {\"a.io\": {\"username\": \"later\", \"password\": \"x\"}, \"b.io\": {\"username\": \"b\", \"password\": \"x\"}}}");
        CredentialFiles files =
                CredentialFiles.ofUser(Map.of("HOME", folder.toString(), "XDG_RUNTIME_DIR", folder + "/run"));

        assertThat(files.find("a.io", "x")).extracting(Credential::user).isEqualTo("a");
        assertThat(files.find("b.io", "x")).extracting(Credential::user).isEqualTo("b");
        assertThat(files.find("c.io", "x")).isNull();
    }

    private CredentialFiles files(String config) throws IOException {
        return files(config, "exit 1");
    }

    /** With helpers that run a shell script. */
    private CredentialFiles files(String config, String script) throws IOException {
        return new CredentialFiles(List.of(write(config)), new CredentialHelper() {
            @Override
            protected List<String> command(String program) {
                return List.of("sh", "-c", script, program);
            }
        });
    }

    private Path write(String config) throws IOException {
        return Files.writeString(folder.resolve("config.json"), config);
    }
}
