package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Word;
import dev.dlint.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What BuildKit says of a mount when it carries out the instruction. Fields are looked at from left to right, so that some must
 * follow {@code type}. A value that depends on a variable is never found wrong.
 */
final class MountRules {
    private static final List<String> TYPES = List.of("bind", "cache", "tmpfs", "secret", "ssh");
    private static final List<String> SHARINGS = List.of("shared", "private", "locked");
    private static final List<String> KEYS = List.of(
            "type",
            "from",
            "source",
            "target",
            "readonly",
            "id",
            "sharing",
            "required",
            "size",
            "mode",
            "uid",
            "gid",
            "src",
            "dst",
            "destination",
            "ro",
            "rw",
            "readwrite",
            "env");
    private static final Set<String> WITH_FILE_MODE = Set.of("secret", "ssh", "cache");
    private static final Set<String> WITH_REQUIRED = Set.of("secret", "ssh");
    private static final long MAX_UNSIGNED = 0xFFFF_FFFFL;

    private final Slice mount;
    private final InstructionProblems problems;
    /** Values by the main name of their key; null for those that depend on a variable. */
    private final Map<String, @Nullable String> values = new HashMap<>();

    MountRules(Slice mount, InstructionProblems problems) {
        this.mount = mount;
        this.problems = problems;
        values.put("type", "bind");
    }

    /** Reports the first problem. */
    void check(List<MountField> fields) {
        for (MountField field : fields) {
            SyntaxProblem problem = field.value() == null ? checkBare(field) : checkPair(field, field.value());
            if (problem != null) {
                problems.report(InstructionProblems.Phase.DISPATCH, problem);
                return;
            }
        }
        String message = checkWhole();
        if (message != null) {
            problems.dispatch(Kind.MOUNT, message, mount.range());
        }
    }

    private @Nullable SyntaxProblem checkBare(MountField field) {
        return switch (field.name()) {
            case "readonly", "ro", "readwrite", "rw" -> null;
            case "required" -> checkTypeTakes("required", WITH_REQUIRED, field);
            default ->
                problem(
                        "invalid field '" + field.field().text() + "' must be a key=value pair",
                        field.field().range());
        };
    }

    private @Nullable SyntaxProblem checkPair(MountField field, ParsedWord value) {
        if (value.problem() != null) {
            return value.problem();
        }
        String literal = value.word().literal();
        String name = field.name();
        switch (name) {
            case "type" -> {
                values.put("type", literal == null ? null : literal.toLowerCase(Locale.ROOT));
                return checkChoice("unsupported mount type ", literal, TYPES, value.word());
            }
            case "sharing" -> {
                values.put("sharing", literal);
                return checkChoice("unsupported sharing value ", literal, SHARINGS, value.word());
            }
            case "from", "id", "env" -> values.put(name, literal);
            case "source", "src" -> values.put("source", literal);
            case "target", "dst", "destination" -> values.put("target", literal);
            case "readonly", "ro", "readwrite", "rw" -> {
                return checkBool(name, literal, value.word());
            }
            case "required" -> {
                SyntaxProblem misplaced = checkTypeTakes(name, WITH_REQUIRED, field);
                return misplaced != null ? misplaced : checkBool(name, literal, value.word());
            }
            case "size" -> {
                SyntaxProblem misplaced = checkTypeTakes(name, Set.of("tmpfs"), field);
                return misplaced != null ? misplaced : checkSize(literal, value.word());
            }
            case "mode", "uid", "gid" -> {
                values.put(name, literal);
                return checkNumber(name, literal, value.word());
            }
            default -> {
                return unknownKey(field, name);
            }
        }
        return null;
    }

    private static SyntaxProblem unknownKey(MountField field, String name) {
        String suggestion = Suggestion.nearest(name, KEYS);
        String message = "unexpected key '" + name + "' in '" + field.field().text() + "'";
        return new SyntaxProblem(
                Kind.MOUNT, Suggestion.append(message, suggestion), field.key().range(), suggestion);
    }

    private @Nullable SyntaxProblem checkTypeTakes(String key, Set<String> types, MountField field) {
        String type = values.get("type");
        return type == null || types.contains(type)
                ? null
                : problem(
                        "unexpected key '" + key + "' for mount type '" + type + "'",
                        field.field().range());
    }

    private static @Nullable SyntaxProblem checkChoice(
            String message, @Nullable String value, List<String> choices, Word word) {
        if (value == null || choices.contains(value.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String suggestion = Suggestion.nearest(value, choices);
        String full = Suggestion.append(message + GoText.quote(value), suggestion);
        return new SyntaxProblem(Kind.MOUNT, full, word.range(), suggestion);
    }

    private static @Nullable SyntaxProblem checkBool(String name, @Nullable String value, Word word) {
        return value == null || GoText.isBool(value)
                ? null
                : problem("invalid value for " + name + ": " + value, word.range());
    }

    private static @Nullable SyntaxProblem checkSize(@Nullable String value, Word word) {
        return value == null || ByteSize.isSize(value)
                ? null
                : problem("invalid value for size: " + value, word.range());
    }

    private static @Nullable SyntaxProblem checkNumber(String name, @Nullable String value, Word word) {
        if (value == null) {
            return null;
        }
        Long number = GoNumber.parseUnsigned(value, name.equals("mode") ? 8 : 10);
        return number != null && number <= MAX_UNSIGNED
                ? null
                : problem("invalid value " + value + " for " + name, word.range());
    }

    /** What can be said once all fields are known. */
    private @Nullable String checkWhole() {
        String type = values.get("type");
        if (type == null) {
            return null;
        }
        if (!WITH_FILE_MODE.contains(type)) {
            for (String key : List.of("mode", "uid", "gid")) {
                if (values.containsKey(key)) {
                    return key + " not allowed for " + GoText.quote(type) + " type mounts";
                }
            }
        }
        String ofSecret = type.equals("secret") ? checkSecret() : null;
        if (ofSecret != null) {
            return ofSecret;
        }
        if (isSet("sharing") && !type.equals("cache")) {
            return "invalid cache sharing set for " + type + " mount";
        }
        if (type.equals("ssh") && isSet("source")) {
            return "ssh does not support source";
        }
        return !WITH_REQUIRED.contains(type) && "/".equals(values.get("target")) ? "invalid mount target \"/\"" : null;
    }

    private @Nullable String checkSecret() {
        if (isSet("from")) {
            return "secret mount should not have a from";
        }
        if (isSet("sharing")) {
            return "secret mount should not define sharing";
        }
        if (isEmpty("source") && isEmpty("target") && isEmpty("id")) {
            return "invalid secret mount. one of source, target required";
        }
        return isSet("source") && isSet("id") ? "both source and id can't be set" : null;
    }

    /** Whether the value is certainly not empty. */
    private boolean isSet(String key) {
        String value = values.get(key);
        return value != null && !value.isEmpty();
    }

    /** Whether the value is certainly empty. */
    private boolean isEmpty(String key) {
        return !values.containsKey(key) || "".equals(values.get(key));
    }

    private static SyntaxProblem problem(String message, TextRange range) {
        return new SyntaxProblem(Kind.MOUNT, message, range, null);
    }
}
