package dev.dlint.lsp.check;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.rule.Facts;
import dev.dlint.lsp.document.DocumentPath;
import dev.dlint.lsp.document.OpenDockerfile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what {@code dlint check} finds in the text of an open Dockerfile, and keeps it while nothing changes. */
public final class Checker {
    private final Policies policies;
    private final Contexts contexts;
    private final Clock clock;
    private final Map<String, Checked> known = new HashMap<>();

    private int checks;

    /**
     * What is found in a file.
     *
     * @param number is of this result alone
     */
    public record Checked(OpenDockerfile file, List<Finding> findings, int number) {}

    Checker(Policies policies, Contexts contexts, Clock clock) {
        this.policies = policies;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** What there is to report, in the order of the text. */
    public Checked check(OpenDockerfile file) {
        Checked checked = known.get(file.document().uri());
        if (checked == null || checked.file() != file) {
            checked = new Checked(file, findings(file), ++checks);
            known.put(file.document().uri(), checked);
        }
        return checked;
    }

    private List<Finding> findings(OpenDockerfile file) {
        Path place = DocumentPath.of(file.document().uri());
        String path = place == null ? null : DocumentPath.slashes(place);
        Policy policy = policies.of(path);
        if (path != null && policy.configuration().excludes(path)) {
            return List.of();
        }
        return policy.analyzer().analyze(file.model(), facts(place)).findings();
    }

    private Facts facts(@Nullable Path place) {
        Path name = place == null ? null : place.getFileName();
        return new Facts(name == null ? null : name.toString(), () -> contexts.of(place), LocalDate.now(clock));
    }

    /** Drops what is known of a document that was closed. */
    public void forget(String uri) {
        known.remove(uri);
    }

    /** Drops what is known of all documents: configuration or surroundings have changed. */
    public void forgetAll() {
        known.clear();
        policies.forget();
    }
}
