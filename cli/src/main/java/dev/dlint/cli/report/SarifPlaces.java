package dev.dlint.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dlint.text.Position;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes places in files as SARIF. */
final class SarifPlaces {
    private static final String UNESCAPED = "-._~/!$&'()*+,;=:@";
    private static final String HEX = "0123456789ABCDEF";

    private final JsonGenerator json;

    SarifPlaces(JsonGenerator json) {
        this.json = json;
    }

    /** A location object, with a message if there is one. */
    void location(CheckedFile file, TextRange range, @Nullable String message) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(file.name());
        region("region", file.source(), range);
        json.writeEndObject();
        if (message != null) {
            json.writeObjectFieldStart("message");
            json.writeStringField("text", message);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A field that says which file. */
    void artifact(String name) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(name));
        json.writeEndObject();
    }

    /** A field that says where in a file, both in lines and in characters. */
    void region(String field, SourceText source, TextRange range) throws IOException {
        Position start = source.position(range.start());
        Position end = source.position(range.end());
        json.writeObjectFieldStart(field);
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeNumberField("charOffset", range.start());
        json.writeNumberField("charLength", range.length());
        json.writeEndObject();
    }

    /** A file name as a URI reference; a relative name stays relative. */
    static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        boolean drive = name.startsWith(":/", 1) && Character.isLetter(name.charAt(0));
        if (name.startsWith("/")) {
            uri.append("file://");
        } else if (drive) {
            uri.append("file:///");
        } else if (name.indexOf(':') >= 0) {
            uri.append("./"); // else the part before the colon would be a scheme
        }
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNESCAPED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return uri.toString();
    }
}
