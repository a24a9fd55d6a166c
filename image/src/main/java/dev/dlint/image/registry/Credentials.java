package dev.dlint.image.registry;

import dev.dlint.image.ImageException;
import org.jspecify.annotations.Nullable;

/** Finds the credential for a registry. */
@FunctionalInterface
public interface Credentials {
    /** Knows no credential: everything is read anonymously. */
    Credentials NONE = (registry, repository) -> null;

    /**
     * Looks a credential up.
     *
     * @param registry as in a reference: {@code docker.io}, {@code localhost:5000}
     * @param repository as in a reference
     * @return null when the user has not logged in there
     */
    @Nullable
    Credential find(String registry, String repository) throws ImageException;
}
