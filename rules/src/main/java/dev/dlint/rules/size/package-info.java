/** What takes space in an image and serves nobody there. */
@NullMarked
package dev.dlint.rules.size;

import org.jspecify.annotations.NullMarked;
