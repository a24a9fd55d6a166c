package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What in a file leads elsewhere. */
class DocumentLinksTest extends ProtocolTest {
    @ParameterizedTest
    @CsvSource({
        "FROM ⟦node⟧:20, https://hub.docker.com/_/node",
        "FROM ⟦docker.io/library/node⟧, https://hub.docker.com/_/node",
        "FROM ⟦grafana/loki⟧:3@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, https://hub.docker.com/r/grafana/loki",
        "FROM ⟦ghcr.io/astral-sh/uv⟧:latest, https://github.com/astral-sh/uv/pkgs/container/uv",
        "FROM ⟦ghcr.io/a/b/c⟧, https://github.com/a/b/pkgs/container/b%2Fc",
        "FROM ⟦mcr.microsoft.com/dotnet/sdk⟧:8.0, https://mcr.microsoft.com/artifact/mar/dotnet/sdk",
        "FROM ⟦quay.io/prometheus/node-exporter⟧:v1, https://quay.io/repository/prometheus/node-exporter",
        "FROM ⟦public.ecr.aws/docker/library/node⟧, https://gallery.ecr.aws/docker/library/node",
        "FROM ⟦cgr.dev/chainguard/node⟧, https://images.chainguard.dev/directory/image/node",
    })
    void anImageLeadsToItsPage(String marked, String target) {
        Marked file = open(marked);
        JsonElement links = server.ask("textDocument/documentLink");
        assertThat(Json.text(links, "0.target")).isEqualTo(target);
        assertThat(Json.at(links, "0.range")).isEqualTo(file.range(0));
    }

    @Test
    void aStageLeadsNowhereAndNeitherDoesAnUnknownRegistry() {
        server.open("FROM example.com/x AS base\nFROM base\nFROM scratch\nCOPY --from=base /a /b\n");
        assertThat(Json.items(server.ask("textDocument/documentLink"))).isEmpty();
    }

    @Test
    void theFrontendTheImagesOfCopyAndMountAndAddressesLeadToTheirPages() {
        Marked file = open("""
                # syntax=⟦docker/dockerfile⟧:1
                ARG BASE=alpine:3.20
                FROM ⟦$BASE⟧
                COPY --from=⟦nginx⟧:1 /a /b
                RUN --mount=from=⟦busybox⟧,target=/x true
                ADD ⟦https://example.com/x.tar⟧ /x
                """);
        JsonElement links = server.ask("textDocument/documentLink");
        assertThat(each(links, "range")).containsExactlyElementsOf(file.allRanges());
        assertThat(texts(links, "target"))
                .containsExactly(
                        "https://hub.docker.com/r/docker/dockerfile",
                        "https://hub.docker.com/_/alpine",
                        "https://hub.docker.com/_/nginx",
                        "https://hub.docker.com/_/busybox",
                        "https://example.com/x.tar");
    }

    @Test
    void aSourceThatLiesBesideTheDockerfileLeadsThere(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/main.c"), "");
        String uri = folder.resolve("Dockerfile").toUri().toString();
        server.open(uri, "dockerfile", "FROM scratch\nCOPY src/main.c missing.c ../x /\n");
        JsonObject params = Json.object("textDocument", Json.object("uri", uri));
        assertThat(texts(server.client().ask("textDocument/documentLink", params), "target"))
                .containsExactly(folder.resolve("src/main.c").toUri().toString());
    }
}
