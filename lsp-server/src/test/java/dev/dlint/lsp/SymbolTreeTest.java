package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import org.junit.jupiter.api.Test;

/** The outline of a file. */
class SymbolTreeTest extends ProtocolTest {
    private static final String FILE = """
            # syntax=docker/dockerfile:1
            ARG VERSION=12
            ⟦FROM debian:$VERSION AS ⟦build⟧
            RUN make \\
              all⟧

            ⟦⟦FROM⟧ scratch
            COPY --from=build /out /⟧
            """;

    @Test
    void isATreeOfStages() {
        Marked file = open(FILE);
        JsonElement tree = server.ask("textDocument/documentSymbol");
        assertThat(texts(tree, "name")).containsExactly("syntax", "ARG", "build", "stage 1");
        assertThat(texts(tree, "detail"))
                .containsExactly("docker/dockerfile:1", "VERSION=12", "FROM debian:$VERSION AS build", "FROM scratch");
        assertThat(texts(Json.at(tree, "2.children"), "name")).containsExactly("RUN");
        assertThat(texts(Json.at(tree, "3.children"), "detail")).containsExactly("/out /");
        assertThat(Json.at(tree, "2.range")).isEqualTo(file.range(0));
        assertThat(Json.at(tree, "2.selectionRange")).isEqualTo(file.range(1));
        assertThat(Json.at(tree, "3.range")).isEqualTo(file.range(2));
        assertThat(Json.at(tree, "3.selectionRange")).isEqualTo(file.range(3));
    }

    @Test
    void isAListForAClientThatKnowsNoTrees() {
        try (InProcessServer bare = InProcessServer.start(Editor.bare(), TestOptions.OPTIONS)) {
            bare.open(Marked.of(FILE).text());
            JsonElement list = bare.ask("textDocument/documentSymbol");
            assertThat(texts(list, "name")).containsExactly("syntax", "ARG", "build", "RUN", "stage 1", "COPY");
            assertThat(Json.text(list, "3.containerName")).isEqualTo("build");
            assertThat(Json.text(list, "3.location.uri")).isEqualTo(InProcessServer.URI);
        }
    }

    @Test
    void cutsWhatIsTooLongToRead() {
        server.open("FROM scratch\nLABEL a=" + "x".repeat(500) + "\n");
        JsonElement tree = server.ask("textDocument/documentSymbol");
        assertThat(Json.text(tree, "0.children.0.detail"))
                .hasSize(60)
                .startsWith("a=xxx")
                .endsWith("x…");
    }

    @Test
    void hasAPlaceForInstructionsOutsideStagesAndForUnknownOnes() {
        server.open("RUNN x\n");
        assertThat(texts(server.ask("textDocument/documentSymbol"), "name")).containsExactly("RUNN");
    }
}
