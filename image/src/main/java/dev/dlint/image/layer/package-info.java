/**
 * Reading the layers of an image: one pass over each, in constant memory besides the list of files, with every byte decompressed and hashed
 * once. Nothing is written to disk and no name from a layer is ever used as a name on this machine.
 */
@NullMarked
package dev.dlint.image.layer;

import org.jspecify.annotations.NullMarked;
