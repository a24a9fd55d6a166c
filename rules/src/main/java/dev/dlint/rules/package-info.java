/** The built-in rules: a page and a class each, found by the build. */
@NullMarked
package dev.dlint.rules;

import org.jspecify.annotations.NullMarked;
