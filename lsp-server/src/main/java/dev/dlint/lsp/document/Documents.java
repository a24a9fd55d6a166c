package dev.dlint.lsp.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/** The documents that are open, each at its newest version. Only the thread that reads the client's messages writes; any may read. */
public final class Documents {
    private final Map<String, Document> open = new ConcurrentHashMap<>();

    public void open(Document document) {
        open.put(document.uri(), document);
    }

    /** Applies changes and gives the document after them; null if it is not open. */
    public @Nullable Document change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        return open.computeIfPresent(uri, (key, document) -> document.changed(version, changes));
    }

    /** Gives the document that was open until now, or null. */
    public @Nullable Document close(String uri) {
        return open.remove(uri);
    }

    /** The newest version of a document, or null if it is not open. */
    public @Nullable Document get(String uri) {
        return open.get(uri);
    }

    /** Whether no newer version of an open document is known. */
    public boolean isNewest(Document document) {
        return open.get(document.uri()) == document;
    }

    public Collection<Document> all() {
        return List.copyOf(open.values());
    }
}
