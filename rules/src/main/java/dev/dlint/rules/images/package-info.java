/** Which images a build takes, and how firmly they are pinned. */
@NullMarked
package dev.dlint.rules.images;

import org.jspecify.annotations.NullMarked;
