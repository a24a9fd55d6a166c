package dev.dlint.lsp.check;

import dev.dlint.analyzer.config.ConfigException;
import dev.dlint.analyzer.config.ConfigProblem;
import dev.dlint.analyzer.config.ConfigReader;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.lsp.document.Document;
import dev.dlint.lsp.document.DocumentPath;
import dev.dlint.lsp.document.Positions;
import dev.dlint.lsp.session.Session;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Tells the client what is wrong with configuration files, those that are open and those that are only in force. */
final class ConfigurationReports {
    private final Policies policies;
    private final ConfigurationTexts texts;
    private final RuleCatalog catalog;
    private final Session session;
    /** What the client was told of files that are not open, by path. */
    private final Map<String, List<ConfigProblem>> told = new HashMap<>();

    ConfigurationReports(Policies policies, ConfigurationTexts texts, RuleCatalog catalog, Session session) {
        this.policies = policies;
        this.texts = texts;
        this.catalog = catalog;
        this.session = session;
    }

    /** What is wrong with an open configuration file. */
    List<Diagnostic> of(Document document) {
        Path place = DocumentPath.of(document.uri());
        String path = place == null ? "/dlint.yaml" : DocumentPath.slashes(place);
        String text = document.source().content();
        try {
            new ConfigReader(catalog, texts).read(path, text);
            return List.of();
        } catch (ConfigException e) {
            List<ConfigProblem> own = e.problems().stream()
                    .filter(problem -> problem.file().equals(path))
                    .toList();
            return ConfigurationProblems.diagnostics(own, text, document.positions());
        }
    }

    /** Tells what has become wrong, or right again, since the client was told last. */
    void tellNews() {
        Map<String, List<ConfigProblem>> now = policies.problems();
        for (Map.Entry<String, List<ConfigProblem>> file : now.entrySet()) {
            if (!file.getValue().equals(told.get(file.getKey()))) {
                tell(file.getKey(), file.getValue());
                warn(file.getValue().get(0));
            }
        }
        for (String path : List.copyOf(told.keySet())) {
            if (!now.containsKey(path)) {
                tell(path, List.of());
                told.remove(path);
            }
        }
        told.putAll(now);
    }

    private void tell(String path, List<ConfigProblem> problems) {
        String uri = Path.of(path).toUri().toString();
        String text = texts.read(path);
        if (session.documents().get(uri) == null) {
            Positions positions =
                    new Positions(text == null ? "" : text, session.abilities().positionEncoding());
            List<Diagnostic> diagnostics =
                    text == null ? List.of() : ConfigurationProblems.diagnostics(problems, text, positions);
            session.client().publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics));
        }
    }

    private void warn(ConfigProblem first) {
        String message = "dlint goes on with the settings it had, since its configuration is wrong: " + first;
        session.client().showMessage(new MessageParams(MessageType.Warning, message));
    }
}
