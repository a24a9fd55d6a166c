/** The names of images: what a registry, a Dockerfile and the command line call them. */
@NullMarked
package dev.dlint.image.reference;

import org.jspecify.annotations.NullMarked;
