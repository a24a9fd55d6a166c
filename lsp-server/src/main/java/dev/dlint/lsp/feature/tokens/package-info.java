/** Semantic tokens: what each piece of a Dockerfile is, down to the words of the shell scripts in it. */
@NullMarked
package dev.dlint.lsp.feature.tokens;

import org.jspecify.annotations.NullMarked;
