package dev.dlint.lsp.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to write and to read JSON. */
public final class Json {
    private Json() {}

    /** Reads JSON in which names and strings may stand in single quotes. */
    public static JsonObject parse(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** An object of names and values in turn. */
    public static JsonObject object(@Nullable Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(String.valueOf(namesAndValues[i]), value(namesAndValues[i + 1]));
        }
        return object;
    }

    private static JsonElement value(@Nullable Object value) {
        if (value instanceof JsonElement element) {
            return element;
        }
        if (value instanceof List<?> list) {
            JsonArray array = new JsonArray();
            list.forEach(item -> array.add(value(item)));
            return array;
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value.toString());
    }

    /** What lies at a path of names and indexes, such as {@code items.0.label}; JSON null if there is nothing. */
    public static JsonElement at(JsonElement root, String path) {
        JsonElement found = root;
        for (String step : path.split("\\.", -1)) {
            found = found.isJsonArray() ? index(found.getAsJsonArray(), Integer.parseInt(step)) : member(found, step);
        }
        return found;
    }

    /** The text at a path. */
    public static String text(JsonElement root, String path) {
        return at(root, path).getAsString();
    }

    /** The items of an array; none for null. */
    public static List<JsonElement> items(JsonElement array) {
        return array.isJsonNull() ? List.of() : array.getAsJsonArray().asList();
    }

    private static JsonElement index(JsonArray array, int index) {
        return index < array.size() ? array.get(index) : JsonNull.INSTANCE;
    }

    private static JsonElement member(JsonElement object, String name) {
        JsonElement member = object.isJsonObject() ? object.getAsJsonObject().get(name) : null;
        return member == null ? JsonNull.INSTANCE : member;
    }
}
