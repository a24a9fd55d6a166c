package dev.dlint.lsp.document;

import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.jspecify.annotations.Nullable;

/**
 * An open document at one version. It never changes: an edit makes another one, so that whoever works on this one is
 * never surprised.
 */
public final class Document {
    private final String uri;
    private final DocumentKind kind;
    private final int version;
    private final SourceText source;
    private final PositionEncoding encoding;
    private final Positions positions;
    private final @Nullable OpenDockerfile dockerfile;

    private Document(
            String uri,
            DocumentKind kind,
            int version,
            String content,
            PositionEncoding encoding,
            Positions positions) {
        this.uri = uri;
        this.kind = kind;
        this.version = version;
        this.source = SourceText.of(content);
        this.encoding = encoding;
        this.positions = positions;
        this.dockerfile = kind == DocumentKind.DOCKERFILE ? new OpenDockerfile(this) : null;
    }

    /** A document that the client has just opened. */
    public static Document opened(TextDocumentItem item, PositionEncoding encoding) {
        DocumentKind kind = DocumentKind.of(item.getLanguageId(), item.getUri());
        Positions positions = new Positions(item.getText(), encoding);
        return new Document(item.getUri(), kind, item.getVersion(), item.getText(), encoding, positions);
    }

    /** The document after changes, each of which counts its positions in the text that the one before it left. */
    public Document changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        String content = source.content();
        Positions counted = positions;
        for (TextDocumentContentChangeEvent change : changes) {
            content = after(change, content, counted);
            counted = new Positions(content, encoding);
        }
        return new Document(uri, kind, newVersion, content, encoding, counted);
    }

    private static String after(TextDocumentContentChangeEvent change, String content, Positions positions) {
        if (change.getRange() == null) {
            return change.getText();
        }
        TextRange range = positions.textRange(change.getRange());
        return content.substring(0, range.start()) + change.getText() + content.substring(range.end());
    }

    public String uri() {
        return uri;
    }

    public DocumentKind kind() {
        return kind;
    }

    public int version() {
        return version;
    }

    public SourceText source() {
        return source;
    }

    public Positions positions() {
        return positions;
    }

    /** What the document means as a Dockerfile, or null if it is none. */
    public @Nullable OpenDockerfile dockerfile() {
        return dockerfile;
    }
}
