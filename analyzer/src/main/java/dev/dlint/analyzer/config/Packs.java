package dev.dlint.analyzer.config;

import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.Pack;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The built-in packs: selections of the built-in rules by name. */
public final class Packs {
    /** What is on where nothing else is said. */
    public static final String DEFAULT = "recommended";

    public static final List<String> NAMES = List.of(DEFAULT, "strict", "all", "hadolint", "buildkit");

    /** Severities in hadolint 2.15, by code; those not listed are warnings. */
    private static final Set<String> HADOLINT_ERRORS = Set.of(
            "DL1000", "DL3000", "DL3004", "DL3011", "DL3012", "DL3020", "DL3021", "DL3023", "DL3024", "DL3026",
            "DL3043", "DL3044", "DL3061", "DL4000", "DL4004");

    private static final Set<String> HADOLINT_INFOS = Set.of(
            "DL3001", "DL3009", "DL3010", "DL3015", "DL3019", "DL3047", "DL3048", "DL3049", "DL3050", "DL3059",
            "DL3060", "DL3066");

    private static final Set<String> HADOLINT_OFF = Set.of("DL1001", "DL3057");

    private Packs() {}

    /** The changes that switch a pack's rules on, each at its level there; the name is one of {@link #NAMES}. */
    public static List<RuleChange> changes(String name, RuleCatalog catalog) {
        Origin origin = new Origin("pack " + name, 0);
        List<RuleChange> changes = new ArrayList<>();
        for (RuleInfo rule : catalog.rules()) {
            Level level = level(name, rule);
            if (level != null) {
                changes.add(new RuleChange(List.of(rule), level, Map.of(), origin));
            }
        }
        return changes;
    }

    private static @Nullable Level level(String pack, RuleInfo rule) {
        return switch (pack) {
            case DEFAULT -> rule.pack() == Pack.RECOMMENDED ? Level.of(rule.severity()) : null;
            case "strict" -> rule.pack() == Pack.OPTIONAL ? null : Level.of(rule.severity());
            case "all" -> Level.of(rule.severity());
            default -> peerLevel(pack, rule);
        };
    }

    private static @Nullable Level peerLevel(String tool, RuleInfo rule) {
        for (Alias alias : rule.aliases()) {
            if (alias.tool().equals(tool)) {
                return tool.equals("hadolint") ? hadolintLevel(alias.id()) : Level.of(Severity.WARNING);
            }
        }
        return null;
    }

    private static @Nullable Level hadolintLevel(String code) {
        if (HADOLINT_OFF.contains(code)) {
            return null;
        }
        return HADOLINT_ERRORS.contains(code)
                ? Level.ERROR
                : HADOLINT_INFOS.contains(code) ? Level.INFO : Level.WARNING;
    }
}
