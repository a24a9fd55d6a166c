/** Comments that take findings away. */
@NullMarked
package dev.dlint.analyzer.suppress;

import org.jspecify.annotations.NullMarked;
