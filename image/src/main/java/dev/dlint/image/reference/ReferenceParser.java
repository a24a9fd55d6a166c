package dev.dlint.image.reference;

import dev.dlint.image.reference.InvalidReferenceException.Reason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one reference from left to right and stops at the first part that is wrong, so that the message can name that part.
 *
 * <p>The grammar is the one of the distribution project's {@code reference} package; where a slash-separated first part is a registry is
 * decided as its {@code ParseNormalizedNamed} does.
 */
final class ReferenceParser {
    /** A host name has at most 253 characters (RFC 1035), a port five. */
    private static final int LONGEST_REGISTRY = 253 + 1 + 5;

    private static final int LONGEST_REPOSITORY = 255;
    private static final int LONGEST_TAG = 128;
    private static final Pattern IMAGE_ID = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?");
    private static final Pattern REGISTRY =
            Pattern.compile("(?:" + LABEL + "(?:\\." + LABEL + ")*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?");
    private static final Pattern COMPONENT = Pattern.compile("[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*+");
    private static final Pattern TAG = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]*");

    private final String text;

    ReferenceParser(String text) {
        this.text = text;
    }

    ImageReference parse() throws InvalidReferenceException {
        refuseWhatIsNoReference();
        int at = text.indexOf('@');
        String named = at < 0 ? text : text.substring(0, at);
        String registry = registryOf(named);
        String rest = registry == null ? named : named.substring(registry.length() + 1);
        int colon = rest.indexOf(':');
        String path = colon < 0 ? rest : rest.substring(0, colon);
        String host = registry == null ? ImageReference.DOCKER_HUB : checkedRegistry(registry);
        String repository = inDockerHubsFolder(host, path);
        checkRepository(path, repository.length());
        String tag = colon < 0 ? null : checkedTag(rest.substring(colon + 1));
        Digest digest = at < 0 ? null : checkedDigest(text.substring(at + 1));
        return new ImageReference(host, repository, tag, digest);
    }

    private void refuseWhatIsNoReference() throws InvalidReferenceException {
        if (text.isEmpty()) {
            throw new InvalidReferenceException(Reason.EMPTY, "an image reference must not be empty");
        }
        int scheme = text.indexOf("://");
        if (scheme >= 0) {
            String rest = text.substring(scheme + 3);
            throw new InvalidReferenceException(
                    Reason.SCHEME,
                    "an image reference has no scheme; write \"" + rest + "\" without \""
                            + text.substring(0, scheme + 3) + "\"");
        }
        if (IMAGE_ID.matcher(text).matches()) {
            throw new InvalidReferenceException(
                    Reason.IMAGE_ID, "64 hexadecimal digits are an image ID, not the name of a repository");
        }
    }

    /** The part before the first slash when it can only be a registry, else null: Docker Hub is meant. */
    private static @Nullable String registryOf(String named) {
        int slash = named.indexOf('/');
        if (slash < 0) {
            return null;
        }
        String first = named.substring(0, slash);
        boolean host = first.equals("localhost") || first.contains(".") || first.contains(":") || hasUpperCase(first);
        return host ? first : null;
    }

    private static String checkedRegistry(String registry) throws InvalidReferenceException {
        if (registry.equals("index.docker.io")) {
            return ImageReference.DOCKER_HUB;
        }
        if (registry.length() > LONGEST_REGISTRY || !REGISTRY.matcher(registry).matches()) {
            throw new InvalidReferenceException(
                    Reason.REGISTRY, "\"" + registry + "\" is no registry: a host name, optionally with a port");
        }
        return registry;
    }

    private static String inDockerHubsFolder(String registry, String path) {
        boolean official = registry.equals(ImageReference.DOCKER_HUB) && path.indexOf('/') < 0;
        return official ? ImageReference.OFFICIAL + path : path;
    }

    private static void checkRepository(String path, int lengthInFull) throws InvalidReferenceException {
        if (lengthInFull > LONGEST_REPOSITORY) {
            throw new InvalidReferenceException(
                    Reason.LONG_REPOSITORY,
                    "a repository name has at most " + LONGEST_REPOSITORY + " characters, this one has "
                            + lengthInFull);
        }
        if (hasUpperCase(path)) {
            throw new InvalidReferenceException(
                    Reason.UPPERCASE_REPOSITORY, "repository name \"" + path + "\" must be in lower case");
        }
        for (String component : path.split("/", -1)) {
            checkComponent(component, path);
        }
    }

    private static void checkComponent(String component, String path) throws InvalidReferenceException {
        if (component.isEmpty()) {
            throw new InvalidReferenceException(
                    Reason.REPOSITORY, "repository name \"" + path + "\" has an empty part");
        }
        if (!COMPONENT.matcher(component).matches()) {
            throw new InvalidReferenceException(
                    Reason.REPOSITORY,
                    "\"" + component + "\" is no part of a repository name: lower-case letters and digits,"
                            + " separated by one \".\", one or two \"_\" or any number of \"-\"");
        }
    }

    static String checkedTag(String tag) throws InvalidReferenceException {
        if (tag.isEmpty()) {
            throw new InvalidReferenceException(Reason.TAG, "the tag after \":\" is empty");
        }
        if (!TAG.matcher(tag).matches()) {
            throw new InvalidReferenceException(
                    Reason.TAG,
                    "\"" + tag
                            + "\" is no tag: letters, digits, \"_\", \".\" and \"-\", not starting with \".\" or \"-\"");
        }
        if (tag.length() > LONGEST_TAG) {
            throw new InvalidReferenceException(
                    Reason.TAG, "a tag has at most " + LONGEST_TAG + " characters, this one has " + tag.length());
        }
        return tag;
    }

    private static Digest checkedDigest(String digest) throws InvalidReferenceException {
        try {
            return Digest.parse(digest);
        } catch (IllegalArgumentException e) {
            throw new InvalidReferenceException(Reason.DIGEST, String.valueOf(e.getMessage()));
        }
    }

    private static boolean hasUpperCase(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
