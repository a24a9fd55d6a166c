package dev.dlint.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The promises about modules and packages that ARCHITECTURE.md makes. This module sees all the others. */
class ArchitectureTest {
    private static final JavaClasses DLINT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.dlint");

    private static final String[] GRAMMAR = {"dev.dlint.text..", "dev.dlint.syntax..", "dev.dlint.shell.."};
    private static final String IMAGE = "dev.dlint.image..";
    private static final String ANALYZER = "dev.dlint.analyzer..";
    private static final String RULES = "dev.dlint.rules..";
    private static final String LANGUAGE_SERVER = "dev.dlint.lsp..";
    private static final String CLI = "dev.dlint.cli..";

    @Test
    void grammarKnowsNoOtherModule() {
        noneIn(GRAMMAR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(IMAGE, ANALYZER, RULES, LANGUAGE_SERVER, CLI)
                .check(DLINT);
    }

    @Test
    void imageKnowsNoOtherModule() {
        noneIn(IMAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ANALYZER, RULES, LANGUAGE_SERVER, CLI)
                .check(DLINT);
        noneIn(IMAGE).should().dependOnClassesThat().resideInAnyPackage(GRAMMAR).check(DLINT);
    }

    @Test
    void analyzerKnowsNoRuleAndNoFrontEnd() {
        noneIn(ANALYZER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, LANGUAGE_SERVER, CLI)
                .check(DLINT);
    }

    @Test
    void rulesKnowNoFrontEnd() {
        noneIn(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LANGUAGE_SERVER, CLI)
                .check(DLINT);
    }

    @Test
    void theLanguageServerKnowsNothingOfTheCommand() {
        noneIn(LANGUAGE_SERVER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .check(DLINT);
    }

    @Test
    void antlrNeverLeavesGrammar() {
        noneIn(IMAGE, ANALYZER, RULES, LANGUAGE_SERVER, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .check(DLINT);
    }

    @Test
    void onlyTheLanguageServerKnowsLsp4j() {
        noneIn("dev.dlint.text..", "dev.dlint.syntax..", "dev.dlint.shell..", IMAGE, ANALYZER, RULES, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.lsp4j..")
                .check(DLINT);
    }

    /** What is on the class path, such as rule pages and tables, is part of the program; streams from there are no input. */
    @Test
    void grammarAnalyzerAndRulesTouchNoFilesAndNoNetwork() {
        noneIn("dev.dlint.text..", "dev.dlint.syntax..", "dev.dlint.shell..", ANALYZER, RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat(describe(
                        "are files",
                        type -> type.getPackageName().equals("java.io")
                                && type.getSimpleName().contains("File")))
                .orShould()
                .dependOnClassesThat(describe(
                        "are of the network, and more than the syntax of URIs",
                        type -> type.getPackageName().startsWith("java.net")
                                && !type.getSimpleName().startsWith("URI")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class)
                .check(DLINT);
    }

    /** Two runs on the same input print the same bytes. */
    @Test
    void grammarAnalyzerAndRulesKnowNeitherTheClockNorTheEnvironment() {
        noneIn("dev.dlint.text..", "dev.dlint.syntax..", "dev.dlint.shell..", ANALYZER, RULES)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(DLINT);
    }

    /** Below that, the packages of the rule API are one idea in several packages and know one another. */
    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.dlint.(*)..").should().beFreeOfCycles().check(DLINT);
        for (String module : new String[] {"image", "lsp", "cli"}) {
            slices().matching("dev.dlint." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(DLINT);
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("dev.dlint..")
                .and(describe(
                        "are written by hand",
                        type -> !type.isAssignableTo("org.antlr.v4.runtime.Recognizer")
                                && !type.getName().contains("Parser$")))
                .should(beInANullMarkedPackage());
        rule.check(DLINT);
    }

    private static GivenClassesConjunction noneIn(String... packages) {
        return noClasses().that().resideInAnyPackage(packages);
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " is not @NullMarked, see " + type.getSimpleName()));
                }
            }
        };
    }
}
