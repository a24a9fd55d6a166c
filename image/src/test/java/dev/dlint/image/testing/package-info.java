/** Small images for tests, made in memory. */
@NullMarked
package dev.dlint.image.testing;

import org.jspecify.annotations.NullMarked;
