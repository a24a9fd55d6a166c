package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name comes from: the marked range is the definition of what is at the cursor. */
class DefinitionTest extends ProtocolTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM a AS ⟦build⟧\nFROM b\nCOPY --from=bui‸ld /x /y\n",
                "FROM a AS ⟦build⟧\nFROM b‸uild\n",
                "FROM a AS ⟦Build⟧\nFROM b\nRUN --mount=from=bu‸ild,target=/x true\n",
                "⟦FROM⟧ a\nFROM b\nCOPY --from=‸0 /x /y\n",
                "FROM a\nARG ⟦x⟧=1\nENV y=$‸x\n",
                "FROM a\nENV ⟦x⟧=1\nWORKDIR /${‸x}\n",
                "FROM a\nENV x=1\nENV ⟦x⟧=2\nWORKDIR /$‸x\n",
                "FROM a\nENV ⟦x⟧=1\nENV x=2$‸x\n",
                "ARG ⟦x⟧=1\nFROM a:$x‸\n",
                "ARG ⟦x⟧=1\nFROM a\nARG x‸\n",
                "ARG x=1\nFROM a\nARG ⟦x‸⟧=2\n",
                "FROM a AS b\nENV ⟦x⟧=1\nFROM b\nUSER $x‸\n",
                "FROM a\nENV ⟦x⟧=1\nUSER ${y:-$‸x}\n",
                "FROM a\nCOPY <<⟦E⟧ /x\nhello\n‸E\n",
                "FROM a\nCOPY <<-'⟦one two⟧' /x\nhello\n\tone t‸wo\n",
                "# escape=`\nFROM a\nARG ⟦long⟧=1\nUSER $lo`\nn‸g\n",
            })
    void isThePlaceThatGivesTheName(String marked) {
        Marked file = Marked.of(marked);
        JsonElement links = askAtCursor("textDocument/definition", file);
        assertThat(each(links, "targetSelectionRange")).containsExactly(file.range(0));
        assertThat(texts(links, "targetUri")).containsExactly(InProcessServer.URI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM a\nUSER $undef‸ined\n",
                "FROM a\nARG x=1\nFROM b\nUSER $x‸\n",
                "FROM a\nCOPY --from=ng‸inx /x /y\n",
                "FROM al‸pine\n",
                "FROM a\nLABEL x='$y‸'\nENV y=1\n",
                "‸FROM a\n",
            })
    void isNothingForWhatTheFileDoesNotName(String marked) {
        assertThat(Json.items(askAtCursor("textDocument/definition", Marked.of(marked))))
                .isEmpty();
    }

    @Test
    void isAPlainLocationForAClientThatKnowsNoLinks() {
        Marked file = Marked.of("FROM a AS ⟦b⟧\nFROM ‸b\n");
        try (InProcessServer bare = InProcessServer.start(Editor.bare(), TestOptions.OPTIONS)) {
            bare.open(file.text());
            assertThat(Json.at(bare.ask("textDocument/definition", "position", file.cursor()), "0.range"))
                    .isEqualTo(file.range(0));
        }
    }
}
