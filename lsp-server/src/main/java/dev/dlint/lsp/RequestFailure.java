package dev.dlint.lsp;

import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What a client is told of a request that failed. */
final class RequestFailure {
    private RequestFailure() {}

    static ResponseError describe(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError();
        }
        String where = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
        return new ResponseError(ResponseErrorCode.InternalError, "This is a defect of dlint: " + cause + where, null);
    }
}
