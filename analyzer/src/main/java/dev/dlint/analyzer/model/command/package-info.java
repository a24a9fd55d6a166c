/** Programs as they are called: their arguments, flags, operands and the programs that run others. */
@NullMarked
package dev.dlint.analyzer.model.command;

import org.jspecify.annotations.NullMarked;
