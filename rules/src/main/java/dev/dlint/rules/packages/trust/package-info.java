/** Packages that nobody has vouched for. */
@NullMarked
package dev.dlint.rules.packages.trust;

import org.jspecify.annotations.NullMarked;
