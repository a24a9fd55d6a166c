package dev.dlint.cli.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads findings from what {@code dlint check --format json} prints. */
final class CheckJson {
    private CheckJson() {}

    static Stream<String> findings(String json) {
        Iterable<JsonElement> findings =
                JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings");
        return StreamSupport.stream(findings.spliterator(), false).map(finding -> line(finding.getAsJsonObject()));
    }

    private static String line(JsonObject finding) {
        JsonObject start = finding.getAsJsonObject("range").getAsJsonObject("start");
        JsonObject end = finding.getAsJsonObject("range").getAsJsonObject("end");
        return line(
                finding.get("file").getAsString(),
                start.get("line").getAsInt(),
                start.get("column").getAsInt(),
                end.get("line").getAsInt(),
                end.get("column").getAsInt(),
                finding.get("rule").getAsString(),
                finding.get("message").getAsString());
    }

    static String line(String file, int line, int column, int endLine, int endColumn, String rule, String message) {
        return "%s:%d:%d-%d:%d: %s: %s".formatted(file, line, column, endLine, endColumn, rule, message);
    }
}
