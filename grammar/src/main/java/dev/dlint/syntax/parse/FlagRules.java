package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The flags that an instruction takes, and what BuildKit says of others. */
final class FlagRules {
    static final FlagRules NONE = new FlagRules();
    static final FlagRules FROM = new FlagRules().with(FlagType.STRING, "platform");
    static final FlagRules RUN =
            new FlagRules().with(FlagType.STRINGS, "mount", "device").with(FlagType.STRING, "network", "security");
    static final FlagRules ADD = new FlagRules()
            .with(FlagType.STRING, "chown", "chmod", "checksum")
            .with(FlagType.BOOL, "link", "keep-git-dir", "unpack")
            .with(FlagType.STRINGS, "exclude");
    static final FlagRules COPY = new FlagRules()
            .with(FlagType.STRING, "chown", "chmod", "from")
            .with(FlagType.BOOL, "link", "parents")
            .with(FlagType.STRINGS, "exclude");
    static final FlagRules HEALTHCHECK =
            new FlagRules().with(FlagType.STRING, "interval", "timeout", "start-period", "start-interval", "retries");

    private final Map<String, FlagType> types = new LinkedHashMap<>();

    private FlagRules() {}

    private FlagRules with(FlagType type, String... names) {
        for (String name : names) {
            types.put(name, type);
        }
        return this;
    }

    /** Reports the first flag that BuildKit would refuse. */
    void check(List<FlagText> flags, InstructionProblems problems) {
        if (flags.isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        for (FlagText flag : flags) {
            FlagType type = types.get(flag.name());
            if (type == null) {
                reportUnknown(flag, problems);
                return;
            }
            String message = messageFor(flag, type, used.add(flag.name()));
            if (message != null) {
                problems.instruction(Kind.FLAG, message, flag.flag().range());
                return;
            }
        }
    }

    private void reportUnknown(FlagText flag, InstructionProblems problems) {
        String suggestion = Suggestion.nearest(flag.name(), types.keySet());
        String message = Suggestion.append("unknown flag: --" + flag.name(), suggestion);
        var place =
                suggestion == null ? flag.flag().range() : flag.flag().name().range();
        problems.instruction(Kind.FLAG, message, place, suggestion);
    }

    private static @Nullable String messageFor(FlagText flag, FlagType type, boolean first) {
        if (!first && type != FlagType.STRINGS) {
            return "duplicate flag specified: --" + flag.name();
        }
        Slice value = flag.value();
        if (type == FlagType.BOOL ? value != null && value.isEmpty() : value == null) {
            return "missing a value on flag: --" + flag.name();
        }
        if (type == FlagType.BOOL && value != null && !isTrueOrFalse(value.text())) {
            return "expecting boolean value for flag --" + flag.name() + ", not: " + value.text();
        }
        return null;
    }

    private static boolean isTrueOrFalse(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false");
    }
}
