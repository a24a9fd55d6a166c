package dev.dlint.syntax.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What BuildKit takes a source of ADD or COPY for. */
enum RemoteSource {
    /** A path in the build context. */
    NONE,
    HTTP,
    GIT;

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z0-9]+)://.*", Pattern.DOTALL);
    private static final Pattern SCP_STYLE = Pattern.compile("[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^\n]*");

    static RemoteSource of(String source) {
        Matcher matcher = SCHEME.matcher(source);
        if (!matcher.matches()) {
            return SCP_STYLE.matcher(source).matches() ? GIT : NONE;
        }
        return switch (matcher.group(1)) {
            case "git", "ssh" -> GIT;
            case "http", "https" -> path(source).endsWith(".git") ? GIT : HTTP;
            default -> NONE;
        };
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
