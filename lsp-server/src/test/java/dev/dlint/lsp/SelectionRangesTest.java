package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A selection grows from the smallest thing at the cursor to the whole file. */
class SelectionRangesTest extends ProtocolTest {
    private List<String> growing(String marked) {
        Marked file = open(marked);
        JsonElement answer = server.ask("textDocument/selectionRange", "positions", List.of(file.cursor()));
        List<String> grown = new ArrayList<>();
        for (JsonElement at = Json.at(answer, "0"); !at.isJsonNull(); at = Json.at(at, "parent")) {
            grown.add(file.slice(Json.at(at, "range")));
        }
        return grown;
    }

    @Test
    void overAVariableItsWordItsPairAndItsInstruction() {
        assertThat(growing("FROM a\nENV x=\"1 ${VER‸SION}\" y=2\n"))
                .containsExactly(
                        "VERSION",
                        "${VERSION}",
                        "\"1 ${VERSION}\"",
                        "x=\"1 ${VERSION}\"",
                        "x=\"1 ${VERSION}\" y=2",
                        "ENV x=\"1 ${VERSION}\" y=2",
                        "FROM a\nENV x=\"1 ${VERSION}\" y=2",
                        "FROM a\nENV x=\"1 ${VERSION}\" y=2\n");
    }

    @Test
    void overAFlagsValueAndTheFlag() {
        assertThat(growing("FROM a\nCOPY --from=bu‸ild /x /y\n"))
                .startsWith("build", "--from=build", "COPY --from=build /x /y");
    }

    @Test
    void overAnOptionOfAMount() {
        assertThat(growing("FROM a\nRUN --mount=type=cache,target=/ca‸che true\n"))
                .startsWith(
                        "/cache",
                        "target=/cache",
                        "type=cache,target=/cache",
                        "--mount=type=cache,target=/cache",
                        "RUN --mount=type=cache,target=/cache true");
    }

    @Test
    void overALineOfAHeredocAndItsBody() {
        assertThat(growing("FROM a\nCOPY <<E /x\nl‸1\nl2\nE\n")).startsWith("l1", "l1\nl2\n", "COPY <<E /x\nl1\nl2\nE");
    }
}
