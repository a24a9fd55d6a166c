/** The {@code lsp} subcommand, which starts the language server. */
@NullMarked
package dev.dlint.cli.lsp;

import org.jspecify.annotations.NullMarked;
