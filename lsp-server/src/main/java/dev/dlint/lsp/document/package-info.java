/** Open documents: their text as the client edits it, and the client's way to count positions. */
@NullMarked
package dev.dlint.lsp.document;

import org.jspecify.annotations.NullMarked;
