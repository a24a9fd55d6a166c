package dev.dlint.analyzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code --select} and {@code --ignore} mean, with and without configuration files. */
class SelectionTest {
    private final ConfigTest.Catalog catalog = new ConfigTest.Catalog();
    private final List<String> problems = new ArrayList<>();
    private String config = "";

    @Test
    void aSelectedPackTakesThePlaceOfTheDefaultOne() {
        assertThat(levels("strict", "")).containsExactlyInAnyOrder("sudo-in-run=info", "unpinned-base-image=warning");
        assertThat(levels("all", ""))
                .containsExactlyInAnyOrder(
                        "sudo-in-run=info",
                        "unpinned-base-image=warning",
                        "too-many-lines=info",
                        "untrusted-registry=error");
    }

    @Test
    void aSelectedRuleIsTheOnlyOne() {
        assertThat(levels("DL3004", "")).containsExactly("sudo-in-run=info");
        assertThat(levels("too-many-lines,tool/DL3004", ""))
                .containsExactlyInAnyOrder("sudo-in-run=info", "too-many-lines=info");
    }

    @Test
    void ignoringGoesBeforeSelecting() {
        assertThat(levels("strict", "DL3006")).containsExactly("sudo-in-run=info");
        assertThat(levels("", "all")).isEmpty();
    }

    @Test
    void configurationFilesChangeTheRulesOfASelectedPack() {
        config = "rules: {DL3006: off, DL3004: error, too-many-lines: {params: {max: 7}}}";
        assertThat(levels("strict", "")).containsExactly("sudo-in-run=error");
        assertThat(effective("too-many-lines", "").rules().all())
                .singleElement()
                .satisfies(active -> assertThat(active.params().number("max")).isEqualTo(7));
    }

    @Test
    void aRuleSelectedByNameIsOnWhateverConfigurationFilesSay() {
        config = "rules: {DL3006: off}";
        assertThat(levels("DL3006", "")).containsExactly("unpinned-base-image=warning");
        assertThat(levels("DL3006,all", "")).contains("unpinned-base-image=warning");
    }

    @Test
    void unknownNamesAreReportedWithASuggestion() {
        levels("stict,DL3O06", "sudo-in-rum,recommended");
        assertThat(problems)
                .containsExactly(
                        "there is no rule or pack 'stict'; did you mean strict?",
                        "there is no rule 'DL3O06'; did you mean DL3006?",
                        "there is no rule 'sudo-in-rum'; did you mean sudo-in-run?");
    }

    private List<String> levels(String select, String ignore) {
        return effective(select, ignore).rules().all().stream()
                .map(active -> active.info().id() + "=" + active.severity().id())
                .toList();
    }

    private EffectiveConfig effective(String select, String ignore) {
        Selection selection = Selection.of(catalog, names(select), names(ignore), problems::add);
        ConfigFinder finder =
                new ConfigFinder(catalog, path -> path.equals("/p/dlint.yaml") ? config : null, List.of(), selection);
        try {
            return finder.forFolder("/p").forFile("/p/Dockerfile");
        } catch (ConfigException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(","));
    }
}
