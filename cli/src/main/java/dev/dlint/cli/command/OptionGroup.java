package dev.dlint.cli.command;

import java.util.List;

/** Options that the help shows under one heading. */
public record OptionGroup(String heading, List<Option> options) {}
