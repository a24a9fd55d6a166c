/** What the scripts of RUN do that they should not, whatever they install. */
@NullMarked
package dev.dlint.rules.shell;

import org.jspecify.annotations.NullMarked;
