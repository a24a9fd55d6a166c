/** Packages without a version. */
@NullMarked
package dev.dlint.rules.packages.pin;

import org.jspecify.annotations.NullMarked;
