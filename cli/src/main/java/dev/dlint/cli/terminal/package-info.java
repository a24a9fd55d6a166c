/** Text for terminals: colours, the width of characters, wrapping. */
@NullMarked
package dev.dlint.cli.terminal;

import org.jspecify.annotations.NullMarked;
