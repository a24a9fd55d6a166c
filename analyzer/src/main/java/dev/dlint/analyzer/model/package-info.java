/** The semantic model: stages, scopes, values, commands and packages. */
@NullMarked
package dev.dlint.analyzer.model;

import org.jspecify.annotations.NullMarked;
