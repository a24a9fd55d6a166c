package dev.dlint.lsp.session;

import dev.dlint.lsp.Surroundings;
import dev.dlint.lsp.document.Document;
import dev.dlint.lsp.document.Documents;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private static final Logger LOG = Logger.getLogger(Session.class.getName());

    private final Documents documents = new Documents();
    private final Lifetime lifetime;
    private final Surroundings surroundings;
    private final ExecutorService worker = WorkThread.named("dlint-worker");
    private final ExecutorService background = WorkThread.named("dlint-background");
    private final Answers answers = new Answers(documents, worker);
    private volatile ClientAbilities abilities = ClientAbilities.none();
    private volatile @Nullable LanguageClient client;

    public Session(Surroundings surroundings, Lifetime lifetime) {
        this.surroundings = surroundings;
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
        worker.shutdownNow();
        background.shutdownNow();
    }

    /** Has something done on the thread that works for the client, after what it has to do already. */
    public void work(Runnable task) {
        worker.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException | StackOverflowError e) {
                LOG.log(Level.SEVERE, "This is a defect of dlint", e);
            }
        });
    }

    /** Where to do what takes long. */
    public Executor background() {
        return background;
    }

    public Surroundings surroundings() {
        return surroundings;
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
