package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that change together while one of them is typed at. */
class LinkedEditingTest extends ProtocolTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM a AS ⟦bui‸ld⟧\nFROM ⟦build⟧\nCOPY --from=⟦build⟧ /x /y\nCOPY --from=0 /x /y\n",
                "FROM a\nCOPY <<⟦‸E⟧ /x\nE E\n⟦E⟧\n",
            })
    void areThoseOfAStageOrAHeredoc(String marked) {
        Marked file = Marked.of(marked);
        assertThat(Json.items(Json.at(askAtCursor("textDocument/linkedEditingRange", file), "ranges")))
                .containsExactlyElementsOf(file.allRanges());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM a AS bui‸ld\n", "FROM a\nENV x=1\nUSER $x‸\n", "FR‸OM a\n"})
    void areNoneElsewhere(String marked) {
        assertThat(askAtCursor("textDocument/linkedEditingRange", Marked.of(marked))
                        .isJsonNull())
                .isTrue();
    }
}
