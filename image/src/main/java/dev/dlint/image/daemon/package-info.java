/** A client for the three requests that reading an image from a local engine (Docker, Podman) needs. */
@NullMarked
package dev.dlint.image.daemon;

import org.jspecify.annotations.NullMarked;
