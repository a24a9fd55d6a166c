package dev.dlint.lsp;

import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.List;

/** Rules for tests of the protocol. */
final class TestRules implements RuleCatalog {
    static final ServerOptions OPTIONS = new ServerOptions("1.2.3", new TestRules());

    @Override
    public List<RuleInfo> rules() {
        return List.of();
    }

    @Override
    public Rule rule(RuleInfo info) {
        throw new IllegalArgumentException(info.id());
    }

    @Override
    public String page(RuleInfo info) {
        throw new IllegalArgumentException(info.id());
    }
}
