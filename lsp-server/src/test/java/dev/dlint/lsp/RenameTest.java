package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing a name everywhere. */
class RenameTest extends ProtocolTest {
    @ParameterizedTest
    @CsvSource({
        "'FROM a AS bui‸ld|COPY --from=build /x /y|FROM BUILD', 'FROM a AS new|COPY --from=new /x /y|FROM BUILD'",
        "'FROM a AS build|FROM b|COPY --from=bu‸ild /x /y|COPY --from=0 /x /y', 'FROM a AS new|FROM b|COPY --from=new /x /y|COPY --from=0 /x /y'",
        "'ARG x=1|FROM a:${x‸:-2}|ARG x|USER $x-$y|FROM b|ARG x=3', 'ARG new=1|FROM a:${new:-2}|ARG new|USER $new-$y|FROM b|ARG x=3'",
        "'FROM a|USER $misspe‸lt|WORKDIR ${misspelt}', 'FROM a|USER $new|WORKDIR ${new}'",
        "'FROM a|COPY <<-‸E /x|E |\tE', 'FROM a|COPY <<-new /x|E |\tnew'",
    })
    void changesEveryPlaceThatMeansTheSame(String before, String after) {
        Marked file = Marked.of(before.replace('|', '\n'));
        JsonElement edit = askAtCursor("textDocument/rename", file, "newName", "new");
        assertThat(file.after(Json.items(Json.at(edit, "documentChanges.0.edits"))))
                .isEqualTo(after.replace('|', '\n'));
        assertThat(Json.at(edit, "documentChanges.0.textDocument"))
                .isEqualTo(Json.object("uri", InProcessServer.URI, "version", 1));
    }

    @Test
    void changesWithoutVersionForAClientThatTakesNone() {
        Marked file = Marked.of("FROM a AS ⟦‸b⟧\n");
        try (InProcessServer bare = InProcessServer.start(Editor.bare(), TestOptions.OPTIONS)) {
            bare.open(file.text());
            JsonElement edit = bare.ask("textDocument/rename", "position", file.cursor(), "newName", "c");
            assertThat(edit.getAsJsonObject().getAsJsonObject("changes").get(InProcessServer.URI))
                    .isEqualTo(Json.parse("{a: [{range: " + file.range(0) + ", newText: 'c'}]}")
                            .get("a"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM a AS ⟦bui‸ld⟧\n",
                "FROM a\nENV ⟦x‸⟧=1\n",
                "FROM a\nENV x=1\nUSER ${⟦x‸⟧:-1}\n",
                "FROM a\nCOPY <<⟦‸E⟧ /x\nE\n",
            })
    void isOfferedForTheNameAtTheCursor(String marked) {
        Marked file = Marked.of(marked);
        assertThat(askAtCursor("textDocument/prepareRename", file)).isEqualTo(file.range(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM al‸pine\n",
                "FROM a\nUSER $TARGET‸ARCH\n",
                "FROM a\nUSER $‸1\n",
                "FROM a\nFROM b\nCOPY --from=0‸ /x /y\n",
                "FROM a\nCOPY --from=nginx:‸1 /x /y\n",
                "‸FROM a\n",
            })
    void isNotOfferedForWhatHasNoNameOfItsOwn(String marked) {
        assertThat(askAtCursor("textDocument/prepareRename", Marked.of(marked)).isJsonNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FROM a AS bui‸ld, 1st",
        "FROM a AS bui‸ld, two words",
        "'FROM a|ENV x‸=1', a-b",
        "'FROM a|ENV x‸=1', ''",
        "'FROM a|COPY <<‸E /x', a b",
        "'FROM a AS bui‸ld|FROM b AS other', Other",
        "'FROM a|ARG x‸=1|ARG y=2', y",
    })
    void isRefusedForANameThatCannotBeOrIsTaken(String marked, String newName) {
        Marked file = open(marked.replace('|', '\n'));
        JsonObject params = InProcessServer.params("position", file.cursor(), "newName", newName);
        JsonObject error = server.client().askInVain("textDocument/rename", params);
        assertThat(error.get("code").getAsInt()).isEqualTo(-32602);
    }
}
