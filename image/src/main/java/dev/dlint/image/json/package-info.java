/** Reading JSON from strangers: bounded in size, depth and number of values, with errors that name the place. */
@NullMarked
package dev.dlint.image.json;

import org.jspecify.annotations.NullMarked;
