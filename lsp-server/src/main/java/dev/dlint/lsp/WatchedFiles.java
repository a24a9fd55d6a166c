package dev.dlint.lsp;

import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The files whose changes matter though they are not open: settings of any name, since they may extend one another, and ignore files. */
final class WatchedFiles {
    private static final List<String> PATTERNS = List.of("**/*.{yaml,yml}", "**/.dockerignore", "**/*.dockerignore");

    private WatchedFiles() {}

    static RegistrationParams registration() {
        List<FileSystemWatcher> watchers = PATTERNS.stream()
                .map(pattern -> new FileSystemWatcher(Either.forLeft(pattern)))
                .toList();
        return new RegistrationParams(List.of(new Registration(
                "watched-files",
                "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(watchers))));
    }
}
