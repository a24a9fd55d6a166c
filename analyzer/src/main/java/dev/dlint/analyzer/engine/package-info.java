/** Runs rules over a file. */
@NullMarked
package dev.dlint.analyzer.engine;

import org.jspecify.annotations.NullMarked;
