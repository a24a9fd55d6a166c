/** The immutable syntax tree of a Dockerfile, and the parser that makes it. */
@NullMarked
package dev.dlint.syntax;

import org.jspecify.annotations.NullMarked;
