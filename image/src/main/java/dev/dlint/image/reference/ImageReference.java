package dev.dlint.image.reference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of an image, {@code [REGISTRY/]REPOSITORY[:TAG][@DIGEST]}, in the form that tools agree on: a missing registry is Docker Hub, and
 * Docker Hub's official images live below {@code library/}. Follows the reference grammar of the distribution project.
 *
 * <p>Two references are equal when they name the same thing, however they were written: {@code debian:12} and
 * {@code docker.io/library/debian:12} are. A missing tag stays missing; {@link #tagOrLatest()} gives the tag that is pulled then.
 */
public final class ImageReference {
    /** The registry that is meant when none is written. */
    public static final String DOCKER_HUB = "docker.io";

    static final String OFFICIAL = "library/";

    private final String registry;
    private final String repository;
    private final @Nullable String tag;
    private final @Nullable Digest digest;

    ImageReference(String registry, String repository, @Nullable String tag, @Nullable Digest digest) {
        this.registry = registry;
        this.repository = repository;
        this.tag = tag;
        this.digest = digest;
    }

    /**
     * Reads a reference as {@code FROM} and {@code docker pull} do.
     *
     * @throws InvalidReferenceException when the text cannot name an image
     */
    public static ImageReference parse(String text) throws InvalidReferenceException {
        return new ReferenceParser(text).parse();
    }

    /** The host, with its port where one was written: {@code docker.io}, {@code localhost:5000}. */
    public String registry() {
        return registry;
    }

    /** The path inside the registry: {@code library/debian}, {@code grafana/loki}. */
    public String repository() {
        return repository;
    }

    /** The tag as written, or null when there was none. */
    public @Nullable String tag() {
        return tag;
    }

    public @Nullable Digest digest() {
        return digest;
    }

    public boolean isTagged() {
        return tag != null;
    }

    /** Whether the reference can only ever mean one image. */
    public boolean isDigested() {
        return digest != null;
    }

    /** The written tag, or {@code latest}, which is pulled when neither tag nor digest is written. */
    public String tagOrLatest() {
        return tag == null ? "latest" : tag;
    }

    public boolean isOnDockerHub() {
        return registry.equals(DOCKER_HUB);
    }

    /** Whether this is one of Docker's official images, those that are written without a slash. */
    public boolean isOfficial() {
        return isOnDockerHub() && repository.startsWith(OFFICIAL) && repository.indexOf('/', OFFICIAL.length()) < 0;
    }

    /** The registry and repository as people write them: without {@code docker.io/} and {@code library/}. */
    public String familiarName() {
        if (isOfficial()) {
            return repository.substring(OFFICIAL.length());
        }
        return isOnDockerHub() ? repository : name();
    }

    /** The registry and repository in full, without tag and digest. */
    public String name() {
        return registry + "/" + repository;
    }

    /** The familiar name with tag and digest as written. */
    public String familiar() {
        return familiarName() + suffix();
    }

    /** The same repository with this tag and no digest. */
    public ImageReference withTag(String newTag) throws InvalidReferenceException {
        return new ImageReference(registry, repository, ReferenceParser.checkedTag(newTag), null);
    }

    /** The same reference with this digest. */
    public ImageReference withDigest(Digest newDigest) {
        return new ImageReference(registry, repository, tag, newDigest);
    }

    private String suffix() {
        return (tag == null ? "" : ":" + tag) + (digest == null ? "" : "@" + digest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImageReference that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(registry, repository, tag, digest);
    }

    /** The reference in full. */
    @Override
    public String toString() {
        return name() + suffix();
    }
}
