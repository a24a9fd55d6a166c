package dev.dlint.lsp.document;

import java.util.Locale;
import java.util.Set;

/** What a document is to this server. */
public enum DocumentKind {
    DOCKERFILE,
    /** The settings of a project, {@code dlint.yaml}. */
    CONFIGURATION,
    /** Anything else; nothing is known of it. */
    OTHER;

    private static final Set<String> DOCKERFILE_LANGUAGES = Set.of("dockerfile", "docker", "containerfile");
    private static final Set<String> DOCKERFILE_NAMES = Set.of("dockerfile", "containerfile");

    /**
     * The kind of a document. What the client calls a Dockerfile is one, whatever its name; else the name decides, since
     * some clients know no language for Dockerfiles.
     *
     * @param languageId the client's name of the language
     * @param uri the document's address, of any scheme
     */
    public static DocumentKind of(String languageId, String uri) {
        if (DOCKERFILE_LANGUAGES.contains(languageId.toLowerCase(Locale.ROOT))) {
            return DOCKERFILE;
        }
        String name = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.equals("dlint.yaml") || name.equals(".dlint.yaml")) {
            return CONFIGURATION;
        }
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return DOCKERFILE_NAMES.contains(stem) || DOCKERFILE_NAMES.contains(extension) ? DOCKERFILE : OTHER;
    }
}
