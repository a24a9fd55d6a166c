package dev.dlint.lsp;

import dev.dlint.analyzer.rule.RuleCatalog;

/**
 * What the server is given by whoever starts it.
 *
 * @param version the version that the client is told
 * @param rules the rules that can be run
 * @param surroundings the machine around it
 */
public record ServerOptions(String version, RuleCatalog rules, Surroundings surroundings) {}
