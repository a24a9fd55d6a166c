/** The connection to one client: what it can do, how long it lasts, and on which threads its requests are answered. */
@NullMarked
package dev.dlint.lsp.session;

import org.jspecify.annotations.NullMarked;
