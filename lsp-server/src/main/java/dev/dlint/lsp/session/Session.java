package dev.dlint.lsp.session;

import dev.dlint.lsp.document.Document;
import dev.dlint.lsp.document.Documents;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** What belongs to the one client that the server has. */
public final class Session {
    private final Documents documents = new Documents();
    private final Lifetime lifetime;
    private final ExecutorService answering = WorkThread.named("dlint-answers");
    private final Answers answers = new Answers(documents, answering);
    private volatile ClientAbilities abilities = ClientAbilities.none();
    private volatile @Nullable LanguageClient client;

    public Session(Lifetime lifetime) {
        this.lifetime = lifetime;
    }

    /** Gives the session the proxy of its client, before the first message is read. */
    public void connect(LanguageClient connected) {
        client = connected;
    }

    /** Takes note of what the client says about itself. */
    public void begin(InitializeParams params) {
        ClientCapabilities capabilities = params.getCapabilities();
        abilities = capabilities == null ? ClientAbilities.none() : new ClientAbilities(capabilities);
        answers.setAbilities(abilities);
        if (params.getProcessId() != null) {
            lifetime.watch(params.getProcessId());
        }
    }

    /** Edits of one document in the form that the client takes. */
    public WorkspaceEdit edit(Document document, List<TextEdit> edits) {
        if (!abilities.versionedEdits()) {
            return new WorkspaceEdit(Map.of(document.uri(), edits));
        }
        VersionedTextDocumentIdentifier target =
                new VersionedTextDocumentIdentifier(document.uri(), document.version());
        List<Either<TextEdit, SnippetTextEdit>> changes =
                edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(target, changes))));
    }

    /** Drops all work that is left. */
    public void stop() {
        answering.shutdownNow();
    }

    public Documents documents() {
        return documents;
    }

    public Answers answers() {
        return answers;
    }

    public ClientAbilities abilities() {
        return abilities;
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    public LanguageClient client() {
        LanguageClient connected = client;
        if (connected == null) {
            throw new IllegalStateException("no client yet");
        }
        return connected;
    }
}
