package dev.dlint.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindTest {
    @ParameterizedTest
    @CsvSource({
        "dockerfile, file:///p/anything.txt, DOCKERFILE",
        "dockerfile, untitled:Untitled-1, DOCKERFILE",
        "Dockerfile, file:///p/x, DOCKERFILE",
        "plaintext, file:///p/Dockerfile, DOCKERFILE",
        "plaintext, file:///p/Dockerfile.dev, DOCKERFILE",
        "plaintext, file:///p/web.dockerfile, DOCKERFILE",
        "'', file:///p/Containerfile, DOCKERFILE",
        "yaml, file:///p/dlint.yaml, CONFIGURATION",
        "markdown, file:///p/README.md, OTHER",
        "plaintext, file:///p/Dockerfiles/notes, OTHER",
    })
    void isWhatTheClientSaysOrElseWhatTheNameSays(String languageId, String uri, DocumentKind kind) {
        assertThat(DocumentKind.of(languageId, uri)).isEqualTo(kind);
    }
}
