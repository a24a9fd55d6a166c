package dev.dlint.analyzer.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one configuration file says.
 *
 * @param path its absolute path
 * @param root whether configuration files in folders above are left out
 * @param replacesDefault whether it extends a built-in pack, so that {@code recommended} is not the ground any more
 * @param layers what it changes, in order
 * @param exclude the files that are not checked unless they are named
 * @param failOn {@code error}, {@code warning}, {@code info} or {@code none}; null if it does not say
 * @param formats the report formats; empty if it does not say
 * @param ignoresComments whether comments in checked files suppress nothing
 * @param waivers the findings it waives
 */
public record ConfigFile(
        String path,
        boolean root,
        boolean replacesDefault,
        List<Layer> layers,
        List<PathGlob> exclude,
        @Nullable String failOn,
        List<String> formats,
        boolean ignoresComments,
        List<Waiver> waivers) {
    public ConfigFile {
        layers = List.copyOf(layers);
        exclude = List.copyOf(exclude);
        formats = List.copyOf(formats);
        waivers = List.copyOf(waivers);
    }

    /** A file that says nothing. */
    static ConfigFile empty(String path) {
        return new ConfigFile(path, false, false, List.of(), List.of(), null, List.of(), false, List.of());
    }
}
