/** Comments that silence findings. */
@NullMarked
package dev.dlint.analyzer.suppress;

import org.jspecify.annotations.NullMarked;
