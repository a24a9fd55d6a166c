package dev.dlint.lsp.check;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.lsp.Surroundings;
import dev.dlint.lsp.document.Positions;
import dev.dlint.lsp.session.ClientAbilities;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Puts findings into the client's form. */
public final class Diagnostics {
    /** By what name the client shows who says it. */
    public static final String SOURCE = "dlint";

    private final Surroundings surroundings;
    private final ClientAbilities client;

    public Diagnostics(Surroundings surroundings, ClientAbilities client) {
        this.surroundings = surroundings;
        this.client = client;
    }

    /** A finding of a document. */
    public Diagnostic of(Finding finding, String uri, Positions positions) {
        Diagnostic diagnostic = new Diagnostic(positions.range(finding.range()), finding.message());
        diagnostic.setSeverity(severity(finding.severity()));
        diagnostic.setSource(SOURCE);
        diagnostic.setCode(finding.rule().id());
        String page = client.linksCodes() ? surroundings.pageOf(finding.rule()) : null;
        if (page != null) {
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(page));
        }
        if (client.relatesDiagnostics() && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(finding.related().stream()
                    .map(related -> related(related, uri, positions))
                    .toList());
        }
        return diagnostic;
    }

    /** Findings of a document in their order. */
    public List<Diagnostic> of(List<Finding> findings, String uri, Positions positions) {
        return findings.stream().map(finding -> of(finding, uri, positions)).toList();
    }

    private static DiagnosticRelatedInformation related(Related related, String uri, Positions positions) {
        return new DiagnosticRelatedInformation(new Location(uri, positions.range(related.range())), related.message());
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
