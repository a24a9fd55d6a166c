/** What BuildKit refuses to read, and what it only reads under protest. */
@NullMarked
package dev.dlint.rules.syntax;

import org.jspecify.annotations.NullMarked;
