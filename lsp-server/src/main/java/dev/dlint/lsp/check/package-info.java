/** Findings of open documents: what configuration is in force, what the rules find, and how the client is told. */
@NullMarked
package dev.dlint.lsp.check;

import org.jspecify.annotations.NullMarked;
