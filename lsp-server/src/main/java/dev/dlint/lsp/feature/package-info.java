/** What an editor can ask for, one class a feature. */
@NullMarked
package dev.dlint.lsp.feature;

import org.jspecify.annotations.NullMarked;
