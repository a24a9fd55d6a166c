/** What an image says about itself: index, manifest, configuration and history, after the OCI image specification and Docker's schema 2. */
@NullMarked
package dev.dlint.image.manifest;

import org.jspecify.annotations.NullMarked;
