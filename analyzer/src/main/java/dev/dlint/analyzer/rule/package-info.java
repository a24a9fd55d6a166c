/** What a rule is, and what it reports to. */
@NullMarked
package dev.dlint.analyzer.rule;

import org.jspecify.annotations.NullMarked;
