package dev.dlint.image.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTest {

    @Test
    void membersAreReadByType() throws ImageException {
        JsonObject json = parse("""
                {"text": "a", "number": 9007199254740993, "flag": true, "nothing": null,
                 "list": ["x", "y"], "map": {"k": "v"}, "objects": [{"n": 1}, {"n": 2}]}
                """);

        assertThat(json.text("text")).isEqualTo("a");
        assertThat(json.number("number")).isEqualTo(9007199254740993L);
        assertThat(json.flag("flag")).isTrue();
        assertThat(json.texts("list")).containsExactly("x", "y");
        assertThat(json.textMap("map")).containsEntry("k", "v");
        assertThat(json.objects("objects").get(1).number("n")).isEqualTo(2);
    }

    @Test
    void nullIsAbsent() throws ImageException {
        JsonObject json = parse("{\"nothing\": null}");

        assertThat(json.has("nothing")).isFalse();
        assertThat(json.textOrEmpty("nothing")).isEmpty();
        assertThat(json.texts("nothing")).isEmpty();
        assertThat(json.optionalObject("nothing")).isNull();
        assertThat(json.number("nothing", 7)).isEqualTo(7);
    }

    @Test
    void anErrorNamesTheDocumentAndThePlace() throws ImageException {
        JsonObject layer = parse("{\"a\": {\"layers\": [{}, {\"size\": \"12\"}]}}")
                .object("a")
                .objects("layers")
                .get(1);

        assertThatThrownBy(() -> layer.number("size"))
                .isInstanceOf(BrokenImageException.class)
                .hasMessage("test document at \"a.layers[1].size\": expected a whole number, found a text");
        assertThatThrownBy(() -> layer.text("digest"))
                .hasMessage("test document at \"a.layers[1].digest\": is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''              | test document is not valid JSON
            {               | test document is not valid JSON
            {"a": 1} {}     | test document goes on after its JSON value
            {"a": 1, "a": 2} | test document is not valid JSON: Duplicate field 'a'
            [1]             | test document: expected an object, found a list
            null            | test document: expected an object, found null
            {"a": 1e999999999} | test document at "a": expected a whole number
            """)
    void brokenDocumentsAreRefused(String json, String message) {
        assertThatThrownBy(() -> parse(json).number("a"))
                .isInstanceOf(BrokenImageException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void bombsAreRefused() {
        assertThatThrownBy(() -> parse("[".repeat(100_000)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("nesting depth");
        assertThatThrownBy(() -> parse("[" + "[],".repeat(500_000) + "[]]"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("count");
        assertThatThrownBy(() -> parse("\"" + "a".repeat(9 << 20) + "\""))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("test document has 9437186 bytes; at most 8388608 are read");
        assertThatThrownBy(() -> parse("{\"a\": " + "9".repeat(100_000) + "}"))
                .isInstanceOf(LimitExceededException.class);
    }

    private static JsonObject parse(String json) throws ImageException {
        return JsonObject.parse(json.getBytes(StandardCharsets.UTF_8), "test document");
    }
}
