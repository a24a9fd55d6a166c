package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The configuration that files in one folder share: configuration files from the farthest to the nearest, with what the
 * environment and the command line say on top.
 */
public final class Configuration {
    private final RuleCatalog catalog;
    private final List<ConfigFile> files;
    private final List<Layer> layers;

    /**
     * @param files the configuration files, the farthest first
     * @param selection what is said beside the files
     */
    public Configuration(RuleCatalog catalog, List<ConfigFile> files, Selection selection) {
        this.catalog = catalog;
        this.files = List.copyOf(files);
        this.layers = layers(selection);
    }

    private List<Layer> layers(Selection selection) {
        List<Layer> all = new ArrayList<>(selection.ground());
        if (all.isEmpty() && files.stream().noneMatch(ConfigFile::replacesDefault)) {
            all.add(Layer.of(Packs.changes(Packs.DEFAULT, catalog)));
        }
        files.forEach(file -> all.addAll(file.layers()));
        all.addAll(selection.onTop());
        return all;
    }

    /** What is in force for a file, given by its absolute path. */
    public EffectiveConfig forFile(String path) {
        return EffectiveConfig.of(catalog, layers, path);
    }

    /** Whether all files have the same settings, so that one look-up serves them all. */
    public boolean uniform() {
        return layers.stream().allMatch(layer -> layer.files().isEmpty());
    }

    /** Whether a file is not to be checked unless it is named. */
    public boolean excludes(String path) {
        return files.stream().anyMatch(file -> PathGlob.any(file.exclude(), path));
    }

    /** Whether comments in files suppress nothing. */
    public boolean ignoresComments() {
        return files.stream().anyMatch(ConfigFile::ignoresComments);
    }

    /** The nearest file's word on what makes a run fail, or null. */
    public @Nullable String failOn() {
        String nearest = null;
        for (ConfigFile file : files) {
            nearest = file.failOn() == null ? nearest : file.failOn();
        }
        return nearest;
    }

    /** The nearest file's word on report formats, or none. */
    public List<String> formats() {
        List<String> nearest = List.of();
        for (ConfigFile file : files) {
            nearest = file.formats().isEmpty() ? nearest : file.formats();
        }
        return nearest;
    }

    public List<Waiver> waivers() {
        return files.stream().flatMap(file -> file.waivers().stream()).toList();
    }

    /** The configuration files, the farthest first. */
    public List<ConfigFile> files() {
        return files;
    }
}
