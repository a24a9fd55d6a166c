/** The language server. */
@NullMarked
package dev.dlint.lsp;

import org.jspecify.annotations.NullMarked;
