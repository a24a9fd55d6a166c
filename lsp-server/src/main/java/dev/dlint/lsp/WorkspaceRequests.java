package dev.dlint.lsp;

import dev.dlint.lsp.check.Diagnosing;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Takes the client's messages about the workspace. */
final class WorkspaceRequests implements WorkspaceService {
    private final Diagnosing diagnosing;

    WorkspaceRequests(Diagnosing diagnosing) {
        this.diagnosing = diagnosing;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        diagnosing.reconsider();
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        diagnosing.reconsider();
    }
}
