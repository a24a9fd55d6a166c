package dev.dlint.analyzer.suppress;

import dev.dlint.analyzer.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a comment takes away.
 *
 * @param reason why, in the words of the comment, or null
 */
public record Suppressed(Finding finding, @Nullable String reason) {}
