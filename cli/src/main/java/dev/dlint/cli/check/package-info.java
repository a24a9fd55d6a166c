/** {@code dlint check}. */
@NullMarked
package dev.dlint.cli.check;

import org.jspecify.annotations.NullMarked;
