/** What labels say, and whether it is what a team has agreed on. */
@NullMarked
package dev.dlint.rules.labels;

import org.jspecify.annotations.NullMarked;
