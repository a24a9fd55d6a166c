package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.rule.RuleInfo;

/** A rule that is on, with the severity and the parameters in force. */
public record ActiveRule(RuleInfo info, Rule rule, Severity severity, Params params) {}
