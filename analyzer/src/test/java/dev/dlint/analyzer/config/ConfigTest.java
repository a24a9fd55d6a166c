package dev.dlint.analyzer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.Category;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.Pack;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What configuration files mean, from the user's side. */
class ConfigTest {
    static final RuleInfo PINS = rule("unpinned-base-image", Severity.WARNING, Pack.RECOMMENDED, Params.NONE, "DL3006");
    static final RuleInfo LINES = rule(
            "too-many-lines",
            Severity.INFO,
            Pack.OPTIONAL,
            new Params(Map.of("max", 50, "strict", false, "names", List.of("a"))),
            "max-lines");
    static final RuleInfo REGISTRY = rule(
            "untrusted-registry", Severity.ERROR, Pack.OPTIONAL, new Params(Map.of("registries", List.of())), "DL3026");
    static final RuleInfo SUDO = rule("sudo-in-run", Severity.INFO, Pack.STRICT, Params.NONE, "DL3004");

    private final Map<String, String> files = new HashMap<>();
    private List<String> places = List.of();

    @Test
    void withoutConfigurationTheRecommendedRulesAreOn() throws ConfigException {
        assertThat(levels("/p/Dockerfile")).containsExactlyInAnyOrder("unpinned-base-image=warning");
    }

    @Test
    void rulesAreSetByIdOrByTheNameAnotherToolGivesThem() throws ConfigException {
        files.put("/p/dlint.yaml", """
                rules:
                  DL3006: off
                  tool/DL3004: error
                """);
        assertThat(levels("/p/a/Dockerfile")).containsExactlyInAnyOrder("sudo-in-run=error");
    }

    @Test
    void givingARuleParametersSwitchesItOn() throws ConfigException {
        files.put("/p/dlint.yaml", """
                rules:
                  too-many-lines: {params: {max: 100}}
                """);
        EffectiveConfig.Setting setting = effective("/p/Dockerfile").setting(LINES);
        assertThat(setting.level()).isEqualTo(Level.INFO);
        assertThat(setting.params().number("max")).isEqualTo(100);
        assertThat(setting.params().flag("strict")).isFalse();
        assertThat(setting.origin()).hasToString("/p/dlint.yaml:2");
    }

    @Test
    void extendingAPackReplacesTheRecommendedOne() throws ConfigException {
        files.put("/p/dlint.yaml", "extends: hadolint\n");
        assertThat(levels("/p/Dockerfile")).isEmpty();
        files.put("/q/dlint.yaml", "extends: [strict]\n");
        assertThat(levels("/q/Dockerfile"))
                .containsExactlyInAnyOrder("unpinned-base-image=warning", "sudo-in-run=info");
    }

    @Test
    void filesAreExtendedRelativeToTheFileThatNamesThem() throws ConfigException {
        files.put("/p/app/dlint.yaml", "extends: ../team/base.yaml\nrules: {DL3004: warning}\n");
        files.put("/p/team/base.yaml", "rules: {DL3004: error, DL3006: error}\n");
        assertThat(levels("/p/app/Dockerfile"))
                .containsExactlyInAnyOrder("unpinned-base-image=error", "sudo-in-run=warning");
    }

    @Test
    void nearerFilesGoInFrontOfFartherOnesUpToARoot() throws ConfigException {
        files.put("/p/dlint.yaml", "rules: {DL3004: error}\n");
        files.put("/p/q/.dlint.yaml", "rules: {DL3006: info}\n");
        assertThat(levels("/p/q/r/Dockerfile"))
                .containsExactlyInAnyOrder("unpinned-base-image=info", "sudo-in-run=error");
        files.put("/p/q/.dlint.yaml", "root: true\nrules: {DL3006: info}\n");
        assertThat(levels("/p/q/r/Dockerfile")).containsExactlyInAnyOrder("unpinned-base-image=info");
    }

    @Test
    void overridesHoldForTheFilesTheyName() throws ConfigException {
        files.put("/p/dlint.yaml", """
                overrides:
                  - files: ["test/**", "*.dev"]
                    rules: {DL3006: off}
                """);
        assertThat(levels("/p/test/deep/Dockerfile")).isEmpty();
        assertThat(levels("/p/x/Dockerfile.dev")).isEmpty();
        assertThat(levels("/p/tests/Dockerfile")).isNotEmpty();
    }

    @Test
    void excludedFilesAreKnown() throws ConfigException {
        files.put("/p/dlint.yaml", "exclude: [vendor/, '**/old/*.Dockerfile']\n");
        Configuration configuration = configuration("/p");
        assertThat(configuration.excludes("/p/vendor/x/Dockerfile")).isTrue();
        assertThat(configuration.excludes("/p/a/old/b.Dockerfile")).isTrue();
        assertThat(configuration.excludes("/p/a/vendored/Dockerfile")).isFalse();
    }

    @Test
    void waiversNeedAReasonAndExpireAfterTheirLastDay() throws ConfigException {
        files.put("/p/dlint.yaml", """
                waivers:
                  - rules: DL3006
                    files: [a/Dockerfile]
                    reason: moved next quarter
                    until: 2027-03-31
                """);
        Waiver waiver = configuration("/p").waivers().get(0);
        assertThat(waiver.covers(PINS, "/p/a/Dockerfile")).isTrue();
        assertThat(waiver.covers(PINS, "/p/b/Dockerfile")).isFalse();
        assertThat(waiver.covers(SUDO, "/p/a/Dockerfile")).isFalse();
        assertThat(waiver.expired(LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(waiver.expired(LocalDate.of(2027, 4, 1))).isTrue();
    }

    @Test
    void everyMistakeIsNamedWithItsPlaceAndWhatWasProbablyMeant() {
        files.put("/p/dlint.yaml", """
                ruels: {}
                rules:
                  unpined-base-image: error
                  DL3006: wraning
                  too-many-lines: {params: {mx: 3, max: many, names: [1, {a: b}]}}
                waivers: [{rules: DL3006}]
                fail-on: never
                """);
        assertThatThrownBy(() -> configuration("/p"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("/p/dlint.yaml:1:1: unknown key 'ruels'; did you mean rules?")
                .hasMessageContaining(
                        "/p/dlint.yaml:3:3: there is no rule 'unpined-base-image'; did you mean unpinned-base-image?")
                .hasMessageContaining("/p/dlint.yaml:4:11: a severity must be one of off, info, warning, error, not"
                        + " 'wraning'; did you mean warning?")
                .hasMessageContaining("/p/dlint.yaml:5:29: too-many-lines has no parameter 'mx'; did you mean max?")
                .hasMessageContaining("/p/dlint.yaml:5:41: max must be a whole number, not text")
                .hasMessageContaining("/p/dlint.yaml:5:58: an entry of names must be text, not a map")
                .hasMessageContaining("/p/dlint.yaml:6:11: a waiver needs 'rules' and a 'reason'")
                .hasMessageContaining("/p/dlint.yaml:7:10: fail-on must be one of");
    }

    @Test
    void whatIsNotYamlIsRefused() {
        files.put("/p/dlint.yaml", "rules: {\n");
        assertThatThrownBy(() -> configuration("/p"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("/p/dlint.yaml:2:1: not YAML");
    }

    @Test
    void circlesOfExtendsAreRefused() {
        files.put("/p/dlint.yaml", "extends: ./dlint.yaml\n");
        assertThatThrownBy(() -> configuration("/p")).hasMessageContaining("circle");
    }

    @Test
    void hadolintsConfigurationIsHonouredWhereThereIsNoOther() throws ConfigException {
        files.put("/p/.hadolint.yaml", """
                ignored: [DL3006, SC2086]
                override: {warning: [DL3004]}
                trustedRegistries: registry.example
                failure-threshold: error
                unknown: passed over
                """);
        EffectiveConfig effective = effective("/p/sub/Dockerfile");
        assertThat(levels("/p/sub/Dockerfile"))
                .containsExactlyInAnyOrder("sudo-in-run=warning", "untrusted-registry=error");
        assertThat(effective.setting(REGISTRY).params().list("registries")).containsExactly("registry.example");
        assertThat(configuration("/p/sub").failOn()).isEqualTo("error");
        files.put("/p/dlint.yaml", "");
        assertThat(levels("/p/Dockerfile")).containsExactlyInAnyOrder("unpinned-base-image=warning");
    }

    @Test
    void hadolintsOwnPlacesComeLast() throws ConfigException {
        places = List.of("/home/a/.config/hadolint.yaml", "/home/a/.hadolint.yaml");
        files.put("/home/a/.hadolint.yaml", "ignored: [DL3006]\nno-fail: true\n");
        assertThat(levels("/p/Dockerfile")).isEmpty();
        assertThat(configuration("/p").failOn()).isEqualTo("none");
        files.put("/p/.hadolint.yml", "failure-threshold: none\n");
        assertThat(levels("/p/Dockerfile")).isNotEmpty();
        assertThat(configuration("/p").failOn()).isEqualTo("info");
    }

    @Test
    void foldersWithTheSameFilesShareOneConfiguration() throws ConfigException {
        files.put("/p/a/.hadolint.yaml", "ignored: [DL3006]");
        files.put("/q/dlint.yaml", "rules: {DL3006: off}");
        ConfigFinder finder = finder();
        assertThat(finder.forFolder("/p/x/y")).isSameAs(finder.forFolder("/p"));
        assertThat(finder.forFolder("/p/a/x"))
                .isSameAs(finder.forFolder("/p/a"))
                .isNotSameAs(finder.forFolder("/p"));
        assertThat(finder.forFolder("/q/x")).isSameAs(finder.forFolder("/q")).isNotSameAs(finder.forFolder("/p"));
    }

    private ConfigFinder finder() {
        return new ConfigFinder(new Catalog(), files::get, places, Selection.NONE);
    }

    private Configuration configuration(String folder) throws ConfigException {
        return finder().forFolder(folder);
    }

    private EffectiveConfig effective(String path) throws ConfigException {
        return configuration(path.substring(0, path.lastIndexOf('/'))).forFile(path);
    }

    private List<String> levels(String path) throws ConfigException {
        return effective(path).rules().all().stream()
                .map(active -> active.info().id() + "=" + active.severity().id())
                .toList();
    }

    private static RuleInfo rule(String id, Severity severity, Pack pack, Params params, String alias) {
        return new RuleInfo(
                id,
                id,
                severity,
                Category.CORRECTNESS,
                pack,
                List.of(new Alias("tool", alias)),
                FixKind.NONE,
                params,
                "why");
    }

    static final class Catalog implements RuleCatalog {
        @Override
        public List<RuleInfo> rules() {
            return List.of(SUDO, LINES, PINS, REGISTRY);
        }

        @Override
        public Rule rule(RuleInfo info) {
            return (Rule.OnFile) (file, report) -> {};
        }

        @Override
        public String page(RuleInfo info) {
            return "";
        }
    }
}
