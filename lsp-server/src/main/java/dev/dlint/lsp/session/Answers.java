package dev.dlint.lsp.session;

import dev.dlint.lsp.document.Document;
import dev.dlint.lsp.document.Documents;
import dev.dlint.lsp.document.OpenDockerfile;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests on a thread of their own, in order, so that the thread that reads messages never waits. What the
 * client has taken back before its turn came is not worked on.
 */
public final class Answers {
    private final Documents documents;
    private final Executor worker;

    public Answers(Documents documents, Executor worker) {
        this.documents = documents;
        this.worker = worker;
    }

    /**
     * Answers a question about a document as it is now, whatever edits come in before the answer.
     *
     * @param nothing the answer if the document is not open
     */
    public <T> CompletableFuture<T> about(String uri, @Nullable T nothing, Function<Document, T> answer) {
        Document document = documents.get(uri);
        return document == null ? CompletableFuture.completedFuture(nothing) : later(() -> answer.apply(document));
    }

    /**
     * Answers a question about a document, unless an edit has come in before its turn.
     *
     * @param overtaken what is answered then, as an error
     */
    public <T> CompletableFuture<T> aboutNewest(
            String uri, @Nullable T nothing, ResponseError overtaken, Function<Document, T> answer) {
        return about(uri, nothing, document -> {
            if (!documents.isNewest(document)) {
                throw new ResponseErrorException(overtaken);
            }
            return answer.apply(document);
        });
    }

    /** Answers a question about a Dockerfile; {@code nothing} is the answer for other documents as well. */
    public <T> CompletableFuture<T> aboutDockerfile(
            TextDocumentIdentifier document, @Nullable T nothing, Function<OpenDockerfile, T> answer) {
        return about(document.getUri(), nothing, open -> {
            OpenDockerfile dockerfile = open.dockerfile();
            return dockerfile == null ? nothing : answer.apply(dockerfile);
        });
    }

    /** Answers a question that is about no document. */
    public <T> CompletableFuture<T> later(Supplier<T> answer) {
        CompletableFuture<T> future = new CompletableFuture<>();
        worker.execute(() -> {
            if (!future.isDone()) {
                complete(future, answer);
            }
        });
        return future;
    }

    private static <T> void complete(CompletableFuture<T> future, Supplier<T> answer) {
        try {
            future.complete(answer.get());
        } catch (RuntimeException | StackOverflowError e) {
            future.completeExceptionally(e);
        }
    }
}
