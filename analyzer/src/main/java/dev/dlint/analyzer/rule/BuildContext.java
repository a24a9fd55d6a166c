package dev.dlint.analyzer.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a build context.
 *
 * @param files the files by path from the context's root, with {@code /} between names, sorted, ignored ones included; null if the listing is not known
 * @param dockerignore the text of the ignore file that applies, or null if there is none
 * @param dockerfile the path of the Dockerfile from the context's root, or null if it lies outside
 */
public record BuildContext(
        @Nullable List<File> files,
        @Nullable String dockerignore,
        @Nullable String dockerfile) {
    /** Nothing is known. */
    public static final BuildContext UNKNOWN = new BuildContext(null, null, null);

    public BuildContext {
        files = files == null ? null : List.copyOf(files);
    }

    /**
     * A file of the context.
     *
     * @param size in bytes
     */
    public record File(String path, long size) {}
}
