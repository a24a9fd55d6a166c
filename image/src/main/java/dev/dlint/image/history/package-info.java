/** How an image was built: the records of its history in one notation, and the layers they made. */
@NullMarked
package dev.dlint.image.history;

import org.jspecify.annotations.NullMarked;
