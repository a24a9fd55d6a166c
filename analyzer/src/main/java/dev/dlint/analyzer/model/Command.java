package dev.dlint.analyzer.model;

import dev.dlint.shell.ShellNode;

/** A program that a script runs. */
public record Command(Step step, ShellNode.Simple node) {}
