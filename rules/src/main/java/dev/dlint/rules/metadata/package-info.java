/** Rules about what an image says of itself: labels, ports, volumes, health. */
@NullMarked
package dev.dlint.rules.metadata;

import org.jspecify.annotations.NullMarked;
