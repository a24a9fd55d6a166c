package dev.dlint.image.json;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose members are asked for by name and type. A member of another type is an error that names the document and the place in
 * it; {@code null} counts as absent, as it does for the Go programs that write these documents.
 */
public final class JsonObject {
    private final Map<?, ?> members;
    private final String place;

    private JsonObject(Map<?, ?> members, String place) {
        this.members = members;
        this.place = place;
    }

    /**
     * Reads a document that is one object.
     *
     * @param document what it is, for errors: {@code manifest sha256:...}
     * @throws ImageException when it is no JSON object or exceeds the limits on size, depth and number of values
     */
    public static JsonObject parse(byte[] json, String document) throws ImageException {
        return object(JsonReader.read(json, document), document);
    }

    /** Reads a document that is a list of objects. */
    public static List<JsonObject> parseList(byte[] json, String document) throws ImageException {
        Object value = JsonReader.read(json, document);
        if (!(value instanceof List<?> list)) {
            throw wrong(document, "a list", value);
        }
        return objects(list, document);
    }

    public boolean has(String name) {
        return members.get(name) != null;
    }

    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        members.keySet().forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    /** Where this object is, for errors of its reader: {@code manifest sha256:... at "config"}. */
    public String place() {
        return place;
    }

    public @Nullable String optionalText(String name) throws ImageException {
        Object value = members.get(name);
        return value == null ? null : text(value, at(name));
    }

    /** The text of a member, or the empty text when it is absent. */
    public String textOrEmpty(String name) throws ImageException {
        String value = optionalText(name);
        return value == null ? "" : value;
    }

    public String text(String name) throws ImageException {
        String value = optionalText(name);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    /** A whole number, or {@code otherwise} when it is absent. */
    public long number(String name, long otherwise) throws ImageException {
        Object value = members.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw wrong(at(name), "a whole number", value);
    }

    public long number(String name) throws ImageException {
        if (!has(name)) {
            throw missing(name);
        }
        return number(name, 0);
    }

    /** Whether the member is there and true. */
    public boolean flag(String name) throws ImageException {
        Object value = members.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(at(name), "true or false", value);
    }

    public @Nullable JsonObject optionalObject(String name) throws ImageException {
        Object value = members.get(name);
        return value == null ? null : object(value, at(name));
    }

    public JsonObject object(String name) throws ImageException {
        JsonObject value = optionalObject(name);
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    /** The objects of a list, none when it is absent. */
    public List<JsonObject> objects(String name) throws ImageException {
        return objects(list(name), at(name));
    }

    /** The texts of a list, none when it is absent. */
    public List<String> texts(String name) throws ImageException {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name)) {
            texts.add(text(element, at(name) + "[" + texts.size() + "]"));
        }
        return List.copyOf(texts);
    }

    /** An object whose members are all texts, in written order; empty when it is absent. */
    public Map<String, String> textMap(String name) throws ImageException {
        JsonObject object = optionalObject(name);
        if (object == null) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : object.names()) {
            texts.put(key, object.textOrEmpty(key));
        }
        return Collections.unmodifiableMap(texts);
    }

    /** An error about a member, as {@code manifest sha256:... at "layers[0].size": must not be negative}. */
    public BrokenImageException error(String name, String problem) {
        return new BrokenImageException(at(name) + ": " + problem);
    }

    private List<?> list(String name) throws ImageException {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(at(name), "a list", value);
    }

    private String at(String name) {
        return place.endsWith("\"")
                ? place.substring(0, place.length() - 1) + "." + name + "\""
                : place + " at \"" + name + "\"";
    }

    private BrokenImageException missing(String name) {
        return error(name, "is missing");
    }

    private static List<JsonObject> objects(List<?> list, String place) throws ImageException {
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : list) {
            objects.add(object(element, element(place, objects.size())));
        }
        return objects;
    }

    private static String element(String place, int index) {
        String subscript = "[" + index + "]";
        return place.endsWith("\"")
                ? place.substring(0, place.length() - 1) + subscript + "\""
                : place + " at \"" + subscript + "\"";
    }

    private static JsonObject object(@Nullable Object value, String place) throws ImageException {
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(map, place);
        }
        throw wrong(place, "an object", value);
    }

    private static String text(@Nullable Object value, String place) throws ImageException {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(place, "a text", value);
    }

    private static BrokenImageException wrong(String place, String expected, @Nullable Object actual) {
        return new BrokenImageException(place + ": expected " + expected + ", found " + kind(actual));
    }

    private static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        return value instanceof String ? "a text" : "\"" + value + "\"";
    }
}
