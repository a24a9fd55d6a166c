/** Build variables: what ARG, ENV and the builder define, and how words are expanded with them. */
@NullMarked
package dev.dlint.analyzer.model.variables;

import org.jspecify.annotations.NullMarked;
