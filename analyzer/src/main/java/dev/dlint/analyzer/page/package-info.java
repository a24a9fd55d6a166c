/** Rule pages: what they say of a rule, and the examples that test it. */
@NullMarked
package dev.dlint.analyzer.page;

import org.jspecify.annotations.NullMarked;
