package dev.dlint.syntax.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** What BuildKit takes a source of ADD or COPY for. */
enum RemoteSource {
    /** A path in the build context. */
    NONE,
    HTTP,
    GIT;

    /** Like {@code git@host:path}. */
    private static final String SCP_STYLE = "[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^\n]*";

    private static final String SCHEME = "[a-zA-Z0-9]+";

    static RemoteSource of(String source) {
        int colon = source.indexOf(':');
        if (colon < 0) {
            return NONE;
        }
        String scheme = source.substring(0, colon);
        if (!source.startsWith("://", colon) || !scheme.matches(SCHEME)) {
            return source.matches(SCP_STYLE) ? GIT : NONE;
        }
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "git", "ssh" -> GIT;
            case "http", "https" -> ofWeb(scheme, source);
            default -> NONE;
        };
    }

    /** Capitals in the scheme are no hindrance to Git, but make a path of what is not. */
    private static RemoteSource ofWeb(String scheme, String source) {
        if (path(source).endsWith(".git")) {
            return GIT;
        }
        return scheme.equals(scheme.toLowerCase(Locale.ROOT)) ? HTTP : NONE;
    }

    private static String path(String url) {
        try {
            String path = new URI(url).getPath();
            return path == null ? "" : path;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
