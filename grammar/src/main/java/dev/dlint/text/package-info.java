/** Source text: offsets, lines, columns, and texts assembled from pieces of a source. */
@NullMarked
package dev.dlint.text;

import org.jspecify.annotations.NullMarked;
