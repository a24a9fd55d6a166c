/** Edits that fixes of several rules are made of. */
@NullMarked
package dev.dlint.rules.edit;

import org.jspecify.annotations.NullMarked;
