package dev.dlint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionTableTest {
    private static final OptionTable TABLE = new OptionTable(List.of(new OptionGroup(
            "Options",
            List.of(
                    Option.valued("select", "NAMES", "choose"),
                    Option.flag("fix", "mend"),
                    new Option(List.of("jobs", "j"), "N", "threads"),
                    new Option(List.of("quiet", "q"), null, "say less")))));

    @Test
    void optionsAndOperandsMayBeMixed() {
        Arguments arguments = TABLE.read(List.of("a", "--fix", "-j4", "-", "--select=x,y", "--", "--quiet"));
        assertThat(arguments.operands()).containsExactly("a", "-", "--quiet");
        assertThat(arguments.has("fix")).isTrue();
        assertThat(arguments.has("quiet")).isFalse();
        assertThat(arguments.value("jobs")).isEqualTo("4");
        assertThat(arguments.names("select")).containsExactly("x", "y");
    }

    @Test
    void listsAddUpAndSingleValuesGiveWay() {
        Arguments arguments = TABLE.read(List.of("--select", "a, b", "--select", "c,", "-j", "1", "--jobs", "2"));
        assertThat(arguments.names("select")).containsExactly("a", "b", "c");
        assertThat(arguments.value("jobs")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "--selct,          unknown option --selct; did you mean --select?",
        "--nonsense,       unknown option --nonsense",
        "-x,               unknown option -x",
        "--jobs,           option --jobs needs a value: N",
        "-j,               option --jobs needs a value: N",
        "--fix=no,         option --fix takes no value",
        "--sel,            unknown option --sel",
    })
    void whatMakesNoSenseIsExplained(String argument, String message) {
        assertThatThrownBy(() -> TABLE.read(List.of(argument)))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
