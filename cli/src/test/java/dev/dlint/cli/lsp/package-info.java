/** Tests of the {@code lsp} subcommand as a process. */
@NullMarked
package dev.dlint.cli.lsp;

import org.jspecify.annotations.NullMarked;
