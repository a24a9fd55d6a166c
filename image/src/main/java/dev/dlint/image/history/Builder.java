package dev.dlint.image.history;

import dev.dlint.image.manifest.HistoryRecord;

/** The programs that write histories, as far as a record shows which one wrote it. */
public enum Builder {
    BUILDKIT,
    /** Docker's builder before BuildKit, or one that writes as it does. */
    CLASSIC,
    BUILDAH,
    KANIKO,
    JIB,
    UNKNOWN;

    /** The mark of the classic builder for a step that runs nothing. */
    static final String NO_OPERATION = "#(nop)";

    static final String BUILDKIT_SUFFIX = "# buildkit";

    static Builder of(HistoryRecord step) {
        String text = step.createdBy();
        if (step.comment().startsWith("buildkit") || text.endsWith(BUILDKIT_SUFFIX)) {
            return BUILDKIT;
        }
        if (step.author().equals("kaniko")) {
            return KANIKO;
        }
        if (step.author().equals("Jib") || text.startsWith("jib-")) {
            return JIB;
        }
        if (step.comment().startsWith("FROM ")) {
            return BUILDAH;
        }
        return text.contains(NO_OPERATION) || BuildArguments.areIn(text) ? CLASSIC : UNKNOWN;
    }
}
