/** The names in a file: variables, stages and heredocs, each with every place where it stands. */
@NullMarked
package dev.dlint.analyzer.model.names;

import org.jspecify.annotations.NullMarked;
