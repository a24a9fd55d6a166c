package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place where a name stands: the marked ranges are what there is to find from the cursor. */
class ReferencesTest extends ProtocolTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // a stage, whatever case it is written in, and also by its number
                "FROM a AS ⟦bui‸ld⟧\nFROM ⟦build⟧\nCOPY --from=⟦BUILD⟧ /x /y\nRUN --mount=from=⟦build⟧,target=/x x\n",
                "FROM a AS ⟦build⟧\nFROM b\nCOPY --from=⟦‸0⟧ /x /y\n",
                // a variable in its stage, not in another
                "FROM a\nARG ⟦x⟧=1\nUSER $⟦‸x⟧\nFROM b\nARG x=1\nUSER $x\n",
                // a variable that is set again
                "FROM a\nENV ⟦x⟧=1\nENV ⟦x⟧=$⟦‸x⟧:2\n",
                // a global ARG that a stage takes over, and what is built on that stage
                "ARG ⟦x⟧=1\nFROM a:$⟦x⟧ AS s\nARG ⟦x⟧\nUSER $⟦‸x⟧\nFROM s\nUSER ${⟦x⟧}\n",
                // a global ARG that no stage takes over
                "ARG ⟦‸x⟧=1\nFROM a:$⟦x⟧ AS s\nARG x=2\nUSER $x\n",
                // a variable in scripts: in words, in assignments and in what single quotes hand on
                "FROM a\nENV ⟦x⟧=1\nRUN ⟦x⟧=2 make \"$⟦x⟧\" && sh -c 'echo ${⟦‸x⟧}' && export ⟦x⟧=3\n",
                "FROM a\nENV ⟦x⟧=1\nRUN <<E\necho $⟦‸x⟧\nE\n",
                "FROM a\nENV ⟦x⟧=1\nCOPY <<E /y\n$⟦‸x⟧ \\$x\nE\n",
                // a variable that only a script knows
                "FROM a\nRUN for ⟦x⟧ in 1 2; do echo $⟦‸x⟧ '$x'; done\nRUN echo $x\n",
                // a heredoc
                "FROM a\nCOPY <<⟦‸E⟧ /x\nE F\n⟦E⟧\n",
            })
    void areWhereverTheNameMeansTheSame(String marked) {
        Marked file = Marked.of(marked);
        JsonElement context = Json.object("includeDeclaration", true);
        assertThat(each(askAtCursor("textDocument/references", file, "context", context), "range"))
                .containsExactlyElementsOf(file.allRanges());
    }

    @Test
    void leaveOutDefinitionsWhereTheyAreNotWanted() {
        Marked file = Marked.of("FROM a\nARG x=1\nUSER $⟦‸x⟧\n");
        JsonElement context = Json.object("includeDeclaration", false);
        assertThat(each(askAtCursor("textDocument/references", file, "context", context), "range"))
                .containsExactlyElementsOf(file.allRanges());
    }

    @Test
    void areHighlightedAsWrittenOrRead() {
        Marked file = Marked.of("FROM a\nENV ⟦x⟧=1\nUSER $⟦‸x⟧\n");
        JsonElement highlights = askAtCursor("textDocument/documentHighlight", file);
        assertThat(each(highlights, "range")).containsExactlyElementsOf(file.allRanges());
        assertThat(texts(highlights, "kind")).containsExactly("3", "2");
    }
}
