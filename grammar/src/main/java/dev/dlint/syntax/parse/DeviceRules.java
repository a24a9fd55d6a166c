package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The value of {@code RUN --device}: a name, and whether the device is required. */
final class DeviceRules {
    private static final List<String> KEYS = List.of("name", "required");

    private String name = "";

    private DeviceRules() {}

    static void check(Slice value, Statement statement) {
        CsvFields csv = CsvFields.read(value, statement.reader().grammar());
        String message = csv.problem() == null ? null : "failed to parse csv devices: " + csv.problem();
        DeviceRules rules = new DeviceRules();
        Slice place = value;
        for (int i = 0; i < csv.fields().size() && message == null; i++) {
            place = csv.fields().get(i);
            message = rules.messageFor(place.text());
        }
        if (message != null) {
            statement.problems().instruction(Kind.FLAG, message, place.range());
        }
    }

    private @Nullable String messageFor(String field) {
        int equals = field.indexOf('=');
        String key = (equals < 0 ? field : field.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? null : field.substring(equals + 1);
        if (key.equals("required")) {
            return value == null || GoText.isBool(value) ? null : "invalid value for required: " + value;
        }
        if (key.equals("name") && value != null) {
            String before = name;
            name = before.isEmpty() ? value : before;
            return before.isEmpty() ? null : "device name already set to " + before;
        }
        if (name.isEmpty()) {
            name = field;
            return null;
        }
        return value == null
                ? "invalid field '" + field + "' must be a key=value pair"
                : Suggestion.append("unexpected key '" + key + "' in '" + field + "'", Suggestion.nearest(key, KEYS));
    }
}
