/** Findings: what the linter tells its users. */
@NullMarked
package dev.dlint.analyzer.finding;

import org.jspecify.annotations.NullMarked;
