/** Rules about comments and parser directives. */
@NullMarked
package dev.dlint.rules.comments;

import org.jspecify.annotations.NullMarked;
