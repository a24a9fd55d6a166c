/** The language server: {@link dev.dlint.lsp.LanguageServerMain} starts it. */
@NullMarked
package dev.dlint.lsp;

import org.jspecify.annotations.NullMarked;
