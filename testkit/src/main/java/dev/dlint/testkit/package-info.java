/** Runs the examples of rule pages as tests, for the built-in rules and for yours. */
@NullMarked
package dev.dlint.testkit;

import org.jspecify.annotations.NullMarked;
