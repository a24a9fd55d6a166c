/** The immutable syntax tree of shell scripts inside a Dockerfile, and the parser that makes it. */
@NullMarked
package dev.dlint.shell;

import org.jspecify.annotations.NullMarked;
