/** Package managers: what they are asked to do, and with which packages and versions. */
@NullMarked
package dev.dlint.analyzer.model.packages;

import org.jspecify.annotations.NullMarked;
