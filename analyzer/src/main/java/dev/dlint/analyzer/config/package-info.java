/** Configuration files: what they say, and what is in force for a file. */
@NullMarked
package dev.dlint.analyzer.config;

import org.jspecify.annotations.NullMarked;
