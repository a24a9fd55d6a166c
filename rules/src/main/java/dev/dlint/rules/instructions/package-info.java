/** How single instructions are written. */
@NullMarked
package dev.dlint.rules.instructions;

import org.jspecify.annotations.NullMarked;
