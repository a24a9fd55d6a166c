package dev.dlint.analyzer.yaml;

/**
 * Something wrong in a YAML file.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what would be right
 */
public record YamlProblem(int line, int column, String message) {}
