/** YAML as values that know where they stand in their file. */
@NullMarked
package dev.dlint.analyzer.yaml;

import org.jspecify.annotations.NullMarked;
