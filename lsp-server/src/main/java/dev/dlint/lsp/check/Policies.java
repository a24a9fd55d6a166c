package dev.dlint.lsp.check;

import dev.dlint.analyzer.config.ConfigException;
import dev.dlint.analyzer.config.ConfigFinder;
import dev.dlint.analyzer.config.ConfigProblem;
import dev.dlint.analyzer.config.Configuration;
import dev.dlint.analyzer.config.FileSource;
import dev.dlint.analyzer.config.Selection;
import dev.dlint.analyzer.engine.Analyzer;
import dev.dlint.analyzer.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is in force for each file. Where a configuration file is wrong, the one that was last right for the folder
 * stays in force, or the built-in one if there was none, and the problems can be asked for.
 */
final class Policies {
    private final RuleCatalog catalog;
    private final FileSource texts;
    private final List<String> hadolintPlaces;
    private final Configuration builtIn;
    private final Map<String, Configuration> lastRight = new HashMap<>();
    private final Map<String, List<ConfigProblem>> problems = new HashMap<>();
    private final IdentityHashMap<Configuration, Analyzer> analyzers = new IdentityHashMap<>();
    private ConfigFinder finder;

    Policies(RuleCatalog catalog, FileSource texts, List<String> hadolintPlaces) {
        this.catalog = catalog;
        this.texts = texts;
        this.hadolintPlaces = hadolintPlaces;
        this.builtIn = new Configuration(catalog, List.of(), Selection.NONE);
        this.finder = newFinder();
    }

    private ConfigFinder newFinder() {
        return new ConfigFinder(catalog, texts, hadolintPlaces, Selection.NONE);
    }

    /** Looks at all configuration files again when next asked: one of them has changed. */
    void forget() {
        finder = newFinder();
        analyzers.clear();
        problems.clear();
    }

    /**
     * What is in force for a file.
     *
     * @param path its absolute path with {@code /} between names, or null for a file that lies nowhere
     */
    Policy of(@Nullable String path) {
        if (path == null) {
            return new Policy(builtIn, analyzer(builtIn, "/"));
        }
        Configuration configuration = configuration(path.substring(0, path.lastIndexOf('/')));
        return new Policy(configuration, analyzer(configuration, path));
    }

    private Configuration configuration(String folder) {
        try {
            Configuration right = finder.forFolder(folder);
            lastRight.put(folder, right);
            return right;
        } catch (ConfigException e) {
            e.problems().forEach(this::note);
            return lastRight.getOrDefault(folder, builtIn);
        }
    }

    private void note(ConfigProblem problem) {
        List<ConfigProblem> known = problems.getOrDefault(problem.file(), List.of());
        if (!known.contains(problem)) {
            List<ConfigProblem> more = new ArrayList<>(known);
            more.add(problem);
            problems.put(problem.file(), more);
        }
    }

    /** What is wrong with the configuration files that have been looked at, by their paths. */
    Map<String, List<ConfigProblem>> problems() {
        return Map.copyOf(problems);
    }

    private Analyzer analyzer(Configuration configuration, String path) {
        if (!configuration.uniform()) {
            return new Analyzer(configuration.forFile(path).rules());
        }
        return analyzers.computeIfAbsent(
                configuration, key -> new Analyzer(key.forFile(path).rules()));
    }
}
