/** What a container sees of all layers together, which layer each byte comes from, and which bytes nobody sees any more. */
@NullMarked
package dev.dlint.image.tree;

import org.jspecify.annotations.NullMarked;
