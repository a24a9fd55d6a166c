/** Fixes: edits of the text, and how several are applied. */
@NullMarked
package dev.dlint.analyzer.fix;

import org.jspecify.annotations.NullMarked;
