package dev.dlint.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dlint.analyzer.page.Example;
import dev.dlint.analyzer.page.PageException;
import dev.dlint.analyzer.page.PageReader;
import dev.dlint.analyzer.page.RulePage;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * The tests that rule pages are. A test class gives them to JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> pages() {
 *     return RulePageTests.of(new BuiltinRules());
 * }
 * }</pre>
 *
 * The system property {@code rule} limits them to one rule.
 */
public final class RulePageTests {
    private RulePageTests() {}

    /** One container a page, with a test for each thing that an example shows and for each convention that pages keep. */
    public static Stream<DynamicNode> of(RuleCatalog catalog) {
        String only = System.getProperty("rule");
        Stream<DynamicNode> pages = catalog.rules().stream()
                .filter(rule -> only == null || rule.answersTo(only))
                .map(rule -> dynamicContainer(rule.id(), page(catalog, rule)));
        return Stream.concat(
                pages, Stream.of(dynamicTest("names mean one rule", () -> Conventions.checkNames(catalog))));
    }

    private static Stream<DynamicNode> page(RuleCatalog catalog, RuleInfo rule) {
        RulePage page;
        try {
            page = PageReader.read(rule.id() + ".md", catalog.page(rule));
        } catch (PageException e) {
            return Stream.of(dynamicTest("can be read", () -> {
                throw e;
            }));
        }
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("keeps the conventions", () -> Conventions.check(page, rule)));
        for (Example example : page.examples()) {
            ExampleRun run = new ExampleRun(catalog, rule, example);
            String name = "line " + example.line() + (example.clean() ? " is clean" : " has its findings");
            tests.add(dynamicTest(name, run::checkFindings));
            if (!example.clean() && rule.fix() != FixKind.NONE) {
                tests.add(dynamicTest("line " + example.line() + " is fixed", run::checkFix));
            }
        }
        return tests.stream();
    }
}
