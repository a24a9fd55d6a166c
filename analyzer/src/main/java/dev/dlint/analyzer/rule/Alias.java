package dev.dlint.analyzer.rule;

/** The name of a rule in another tool, such as {@code DL3006} in {@code hadolint}. */
public record Alias(String tool, String id) {}
