package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be folded. */
class FoldingTest extends ProtocolTest {
    private static final String FILE = """
            # Builds
            # the thing.

            # Really.
            FROM debian AS build
            RUN a \\
              # one
              # two
              && b \\
              # three
              && c
            COPY <<ONE <<TWO /x/
            1
            ONE
            2
            2
            TWO

            FROM scratch
            """;

    private static String shown(JsonElement range) {
        JsonElement kind = Json.at(range, "kind");
        return Json.at(range, "startLine") + "-" + Json.at(range, "endLine")
                + (kind.isJsonNull() ? "" : " " + kind.getAsString());
    }

    private static List<String> shownAll(JsonElement ranges) {
        return Json.items(ranges).stream().map(FoldingTest::shown).toList();
    }

    @Test
    void isStagesInstructionsHeredocsAndComments() {
        server.open(FILE);
        assertThat(shownAll(server.ask("textDocument/foldingRange")))
                .containsExactly("0-1 comment", "4-16 region", "5-10", "6-7 comment", "11-16", "12-13", "14-16");
    }

    @Test
    void isTheLargestForAClientThatWantsFew() {
        JsonObject few = Editor.able();
        few.getAsJsonObject("textDocument").add("foldingRange", Json.object("rangeLimit", 3));
        try (InProcessServer limited = InProcessServer.start(few, TestOptions.OPTIONS)) {
            limited.open(FILE);
            assertThat(shownAll(limited.ask("textDocument/foldingRange")))
                    .containsExactly("4-16 region", "5-10", "11-16");
        }
    }

    @Test
    void isNothingWhereEverythingTakesOneLine() {
        server.open("# syntax=a\n# comment\nFROM a\n");
        assertThat(shownAll(server.ask("textDocument/foldingRange"))).isEmpty();
    }
}
