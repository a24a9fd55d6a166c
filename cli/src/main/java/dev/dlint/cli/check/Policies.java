package dev.dlint.cli.check;

import dev.dlint.analyzer.config.ConfigException;
import dev.dlint.analyzer.config.ConfigFinder;
import dev.dlint.analyzer.config.Configuration;
import dev.dlint.analyzer.config.Selection;
import dev.dlint.analyzer.engine.Analyzer;
import dev.dlint.analyzer.rule.RuleCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows what is in force for each file. Several threads may ask at the same time. */
final class Policies {
    private static final int MAX_BYTES = 1 << 20;

    private final @Nullable ConfigFinder finder;
    private final Configuration withoutFiles;
    private final IdentityHashMap<Configuration, Analyzer> analyzers = new IdentityHashMap<>();

    /**
     * @param isolated whether configuration files are passed over
     * @param variables the environment variables, which say where hadolint's configuration may lie
     */
    Policies(RuleCatalog catalog, Selection selection, boolean isolated, Map<String, String> variables) {
        withoutFiles = new Configuration(catalog, List.of(), selection);
        finder = isolated ? null : new ConfigFinder(catalog, Policies::read, HadolintPlaces.of(variables), selection);
    }

    /** What is in force for a file. */
    record Policy(Configuration configuration, Analyzer analyzer) {}

    /**
     * What is in force for a file.
     *
     * @param path its absolute path, with {@code /} between names
     */
    Policy of(String path) throws ConfigException {
        Configuration configuration =
                finder == null ? withoutFiles : finder.forFolder(path.substring(0, path.lastIndexOf('/')));
        return new Policy(configuration, analyzer(configuration, path));
    }

    private synchronized Analyzer analyzer(Configuration configuration, String path) {
        if (!configuration.uniform()) {
            return new Analyzer(configuration.forFile(path).rules());
        }
        Analyzer known = analyzers.get(configuration);
        if (known == null) {
            known = new Analyzer(configuration.forFile(path).rules());
            analyzers.put(configuration, known);
        }
        return known;
    }

    /**
     * The text of a configuration file, or null if there is none. One that is there but cannot be read stops the check of the
     * files that it may speak of.
     */
    private static @Nullable String read(String path) {
        Path file = Path.of(path);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new FileSystemException(path, null, "larger than a configuration file can be");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
