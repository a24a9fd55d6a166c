package dev.dlint.lsp.check;

import dev.dlint.lsp.ServerOptions;
import dev.dlint.lsp.document.Document;
import dev.dlint.lsp.document.DocumentKind;
import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.lsp.session.Session;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/**
 * Tells the client what is found in its documents. A client that asks for diagnostics itself gets them when it asks;
 * others are sent them after each edit, at the newest version only: while the server is busy, edits overtake one another.
 */
public final class Diagnosing {
    private final Session session;
    private final Checker checker;
    private final ConfigurationReports configurations;
    private final Set<String> scheduled = ConcurrentHashMap.newKeySet();

    public Diagnosing(ServerOptions options, Session session) {
        this.session = session;
        ConfigurationTexts texts = new ConfigurationTexts(session.documents());
        Policies policies =
                new Policies(options.rules(), texts, options.surroundings().hadolintPlaces());
        Contexts contexts = new Contexts(options.surroundings(), session.background(), this::reconsider);
        checker = new Checker(policies, contexts, Clock.system(ZoneId.systemDefault()));
        configurations = new ConfigurationReports(policies, texts, options.rules(), session);
    }

    /** What is found in open Dockerfiles. */
    public Checker checker() {
        return checker;
    }

    /** A document was opened or edited. */
    public void changed(Document document) {
        if (document.kind() == DocumentKind.CONFIGURATION) {
            reconsider();
        } else {
            schedule(document.uri());
        }
    }

    /** A document was closed. */
    public void closed(Document document) {
        session.work(() -> {
            checker.forget(document.uri());
            if (!session.abilities().pullsDiagnostics()) {
                session.client().publishDiagnostics(new PublishDiagnosticsParams(document.uri(), List.of()));
            }
        });
        if (document.kind() == DocumentKind.CONFIGURATION) {
            reconsider();
        }
    }

    /** Something that findings depend on beside the text has changed. */
    public void reconsider() {
        session.work(() -> {
            checker.forgetAll();
            if (!session.abilities().pullsDiagnostics()) {
                session.documents().all().forEach(this::publish);
            } else if (session.abilities().refreshesDiagnostics()) {
                CompletableFuture<Void> unused = session.client().refreshDiagnostics();
            }
        });
    }

    private void schedule(String uri) {
        if (!session.abilities().pullsDiagnostics() && scheduled.add(uri)) {
            session.work(() -> {
                scheduled.remove(uri);
                Document newest = session.documents().get(uri);
                if (newest != null) {
                    publish(newest);
                }
            });
        }
    }

    private void publish(Document document) {
        List<Diagnostic> found = diagnostics(document);
        if (session.documents().isNewest(document)) {
            PublishDiagnosticsParams params = new PublishDiagnosticsParams(document.uri(), found);
            if (session.abilities().versionsDiagnostics()) {
                params.setVersion(document.version());
            }
            session.client().publishDiagnostics(params);
        }
    }

    /** The diagnostics of a document; to be asked on the thread that works for the client. */
    public List<Diagnostic> diagnostics(Document document) {
        OpenDockerfile dockerfile = document.dockerfile();
        List<Diagnostic> found = List.of();
        if (dockerfile != null) {
            Diagnostics form = new Diagnostics(session.surroundings(), session.abilities());
            found = form.of(checker.check(dockerfile).findings(), document.uri(), document.positions());
        } else if (document.kind() == DocumentKind.CONFIGURATION) {
            found = configurations.of(document);
        }
        configurations.tellNews();
        return found;
    }

    /**
     * The answer to a client that asks for the diagnostics of a document.
     *
     * @param known the number of the answer that the client has already, or null
     */
    public DocumentDiagnosticReport report(Document document, @Nullable String known) {
        List<Diagnostic> found = diagnostics(document);
        OpenDockerfile dockerfile = document.dockerfile();
        String number = dockerfile == null
                ? null
                : Integer.toString(checker.check(dockerfile).number());
        if (number != null && number.equals(known)) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(number));
        }
        RelatedFullDocumentDiagnosticReport report = new RelatedFullDocumentDiagnosticReport(found);
        report.setResultId(number);
        return new DocumentDiagnosticReport(report);
    }
}
