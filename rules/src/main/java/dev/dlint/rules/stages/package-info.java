/** What FROM says: stages, their names and the images they are built on. */
@NullMarked
package dev.dlint.rules.stages;

import org.jspecify.annotations.NullMarked;
