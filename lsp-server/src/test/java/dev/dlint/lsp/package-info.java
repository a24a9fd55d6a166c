/** Tests of the server as a client sees it, one file a feature. */
@NullMarked
package dev.dlint.lsp;

import org.jspecify.annotations.NullMarked;
