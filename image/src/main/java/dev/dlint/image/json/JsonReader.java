package dev.dlint.image.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns one JSON document into maps, lists, strings, numbers and booleans.
 *
 * <p>A name that occurs twice in one object is an error, not the last value: two tools could otherwise see two different images.
 */
final class JsonReader {
    /** Registries refuse manifests above 4 MiB; image configurations are smaller still. */
    static final int MAX_BYTES = 8 << 20;

    static final int MAX_DEPTH = 64;
    static final int MAX_VALUES = 500_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_VALUES)
                    .maxStringLength(MAX_BYTES)
                    .maxNameLength(MAX_BYTES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonReader() {}

    /** @param document what the document is, for errors: "manifest sha256:..." */
    static @Nullable Object read(byte[] json, String document) throws ImageException {
        if (json.length > MAX_BYTES) {
            throw new LimitExceededException(
                    document + " has " + json.length + " bytes; at most " + MAX_BYTES + " are read");
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            Object value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new BrokenImageException(document + " goes on after its JSON value");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new LimitExceededException(document + " is not read: " + e.getOriginalMessage());
        } catch (ImageException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenImageException(document + " is not valid JSON: " + firstLine(e), e);
        }
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new IOException("it is empty or ends early");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return elements;
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
