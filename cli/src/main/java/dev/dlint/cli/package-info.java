/** The {@code dlint} executable: picks the subcommand. */
@NullMarked
package dev.dlint.cli;

import org.jspecify.annotations.NullMarked;
