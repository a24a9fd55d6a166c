package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of a folder: the nearest {@code dlint.yaml} or {@code .dlint.yaml}, merged with those above it
 * until one says {@code root: true}. Where there is none, the nearest {@code .hadolint.yaml}, then hadolint's own places.
 * Answers are kept, so that each file is read once.
 */
public final class ConfigFinder {
    private static final List<String> NAMES = List.of("dlint.yaml", ".dlint.yaml");
    private static final List<String> HADOLINT_NAMES = List.of(".hadolint.yaml", ".hadolint.yml");

    private final RuleCatalog catalog;
    private final FileSource source;
    private final List<String> hadolintPlaces;
    private final Selection selection;
    /** By folder. A folder without files of its own has the very list of the folder above, here and in the next. */
    private final Map<String, List<ConfigFile>> chains = new HashMap<>();

    private final Map<String, List<ConfigFile>> hadolintFiles = new HashMap<>();
    private final IdentityHashMap<List<ConfigFile>, Configuration> configurations = new IdentityHashMap<>();

    /**
     * @param hadolintPlaces absolute paths of hadolint configurations that hold everywhere, the first that exists counts
     * @param selection what is said beside the files, such as on the command line
     */
    public ConfigFinder(RuleCatalog catalog, FileSource source, List<String> hadolintPlaces, Selection selection) {
        this.catalog = catalog;
        this.source = source;
        this.hadolintPlaces = List.copyOf(hadolintPlaces);
        this.selection = selection;
    }

    /**
     * The configuration for files in a folder.
     *
     * @param folder its absolute path, without {@code /} at its end (empty for the root)
     */
    public synchronized Configuration forFolder(String folder) throws ConfigException {
        List<ConfigFile> chain = chain(folder);
        List<ConfigFile> files = chain.isEmpty() ? hadolint(folder) : chain;
        Configuration known = configurations.get(files);
        if (known == null) {
            known = new Configuration(catalog, files, selection);
            configurations.put(files, known);
        }
        return known;
    }

    /** The files of a folder and those above it, the farthest first. */
    private List<ConfigFile> chain(String folder) throws ConfigException {
        List<ConfigFile> known = chains.get(folder);
        if (known == null) {
            ConfigFile here = own(folder);
            String parent = parent(folder);
            boolean root = here != null && here.root();
            List<ConfigFile> above = parent == null || root ? List.of() : chain(parent);
            known = here == null ? above : append(above, here);
            chains.put(folder, known);
        }
        return known;
    }

    private static List<ConfigFile> append(List<ConfigFile> files, ConfigFile last) {
        List<ConfigFile> all = new ArrayList<>(files);
        all.add(last);
        return Collections.unmodifiableList(all);
    }

    private @Nullable ConfigFile own(String folder) throws ConfigException {
        for (String name : NAMES) {
            String path = folder + "/" + name;
            String text = source.read(path);
            if (text != null) {
                return new ConfigReader(catalog, source).read(path, text);
            }
        }
        return null;
    }

    private List<ConfigFile> hadolint(String folder) throws ConfigException {
        List<ConfigFile> known = hadolintFiles.get(folder);
        if (known == null) {
            String parent = parent(folder);
            known = firstOf(HADOLINT_NAMES, folder + "/");
            if (known.isEmpty()) {
                known = parent == null ? firstOf(hadolintPlaces, "") : hadolint(parent);
            }
            hadolintFiles.put(folder, known);
        }
        return known;
    }

    private List<ConfigFile> firstOf(List<String> names, String prefix) throws ConfigException {
        for (String name : names) {
            List<ConfigFile> file = hadolintFile(prefix + name);
            if (!file.isEmpty()) {
                return file;
            }
        }
        return List.of();
    }

    private List<ConfigFile> hadolintFile(String path) throws ConfigException {
        String text = source.read(path);
        return text == null ? List.of() : List.of(new HadolintConfig(catalog).read(path, text));
    }

    private static @Nullable String parent(String folder) {
        int slash = folder.lastIndexOf('/');
        return slash < 0 ? null : folder.substring(0, slash);
    }
}
