package dev.dlint.lsp.check;

import dev.dlint.analyzer.config.FileSource;
import dev.dlint.lsp.document.Document;
import dev.dlint.lsp.document.DocumentPath;
import dev.dlint.lsp.document.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Gives the text of configuration files: as it is in the editor if it is open there, else as it is on disk. */
final class ConfigurationTexts implements FileSource {
    /** Nobody writes a larger one by hand; it counts as missing. */
    private static final int MAX_BYTES = 1 << 20;

    private final Documents documents;

    ConfigurationTexts(Documents documents) {
        this.documents = documents;
    }

    @Override
    public @Nullable String read(String path) {
        for (Document document : documents.all()) {
            Path open = DocumentPath.of(document.uri());
            if (open != null && DocumentPath.slashes(open).equals(path)) {
                return document.source().content();
            }
        }
        try {
            Path file = Path.of(path);
            boolean readable = Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES;
            return readable ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
