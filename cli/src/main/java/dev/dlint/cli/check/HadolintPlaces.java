package dev.dlint.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a configuration of hadolint may lie that holds for all files. */
public final class HadolintPlaces {
    private HadolintPlaces() {}

    /**
     * The places that hadolint's own documentation names, as absolute paths with {@code /} between names.
     *
     * @param variables the environment variables, which they depend on
     */
    public static List<String> of(Map<String, String> variables) {
        List<String> stems = new ArrayList<>();
        String config = variables.getOrDefault("XDG_CONFIG_HOME", "");
        String home = variables.getOrDefault("HOME", "");
        if (!config.isEmpty() || !home.isEmpty()) {
            stems.add((config.isEmpty() ? home + "/.config" : config) + "/hadolint");
        }
        if (!home.isEmpty()) {
            stems.addAll(List.of(home + "/.hadolint/hadolint", home + "/.hadolint/config", home + "/.hadolint"));
        }
        List<String> places = new ArrayList<>();
        for (String stem : stems) {
            places.add(stem + ".yaml");
            places.add(stem + ".yml");
        }
        return places;
    }
}
