package dev.dlint.rules;

import dev.dlint.testkit.RulePageTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule does what its page says. */
class RulePagesTest {
    @TestFactory
    Stream<DynamicNode> pages() {
        return RulePageTests.of(new BuiltinRules());
    }
}
