/** A client for tests: it speaks the protocol's JSON and knows nothing of the server's classes. */
@NullMarked
package dev.dlint.lsp.client;

import org.jspecify.annotations.NullMarked;
