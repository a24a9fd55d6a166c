package dev.dlint.image.registry;

import dev.dlint.image.ImageException;

/** A registry refused a request, or could not be reached. */
public final class RegistryException extends ImageException {
    RegistryException(String message) {
        super(message);
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
