package dev.dlint.cli.lsp;

import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.cli.check.HadolintPlaces;
import dev.dlint.cli.files.BuildContexts;
import dev.dlint.cli.files.DockerfileFinder;
import dev.dlint.cli.files.Input;
import dev.dlint.lsp.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers the language server as {@code dlint check} sees the machine. */
final class Machine implements Surroundings {
    private final Map<String, String> variables;

    /** @param variables the environment variables */
    Machine(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public BuildContext contextOf(Path dockerfile) {
        return new BuildContexts(null).of(dockerfile);
    }

    @Override
    public List<Path> dockerfilesIn(Path folder) {
        return DockerfileFinder.find(folder, List.of(".")).inputs().stream()
                .map(Input::path)
                .filter(Objects::nonNull)
                .map(path -> path.toAbsolutePath().normalize())
                .toList();
    }

    @Override
    public List<String> hadolintPlaces() {
        return HadolintPlaces.of(variables);
    }

    @Override
    public @Nullable String pageOf(RuleInfo rule) {
        return null; // the pages are not published anywhere yet
    }
}
