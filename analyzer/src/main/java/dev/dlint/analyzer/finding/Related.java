package dev.dlint.analyzer.finding;

import dev.dlint.text.TextRange;

/** Another place of the same file that a finding speaks of, with what there is to say about it. */
public record Related(TextRange range, String message) {}
