/** {@code dlint rules} and {@code dlint explain}, and the look-up of rules by name. */
@NullMarked
package dev.dlint.cli.catalog;

import org.jspecify.annotations.NullMarked;
