package dev.dlint.analyzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.model.variables.Value;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command finds in its environment. */
@NullUnmarked
class CommandEnvironmentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            V=1 run                              | 1
            V='a b' run                          | a b
            env V=1 run                          | 1
            sudo V=1 run                         | 1
            export V=1 && run                    | 1
            V=1; export V; run                   | 1
            V=1; V=2 run                         | 2
            export V=1; export V=2; run          | 2
            export W=1 V=2; run                  | 2
            W=1 run                              | env
            run; export V=1                      | env
            true                                 | env
            """)
    void theNearestAssignmentCounts(String script, String value) {
        Command last = command("FROM scratch\nENV V=env\nRUN " + script + "\n", "run", "true");

        assertThat(last.variable("V")).isEqualTo(Value.known(value));
    }

    @Test
    void whatTheShellExpandsIsUnknown() {
        assertThat(command("FROM scratch\nRUN V=$(date) run\n", "run").variable("V"))
                .isEqualTo(Value.unknown());
        assertThat(command("FROM scratch\nRUN V+=1 run\n", "run").variable("V")).isEqualTo(Value.unknown());
    }

    @Test
    void aVariableThatNothingSetsIsNull() {
        assertThat(command("FROM debian\nRUN run\n", "run").variable("V")).isNull();
    }

    @Test
    void aPartOfADockerfileHasAnEnvironmentToo() {
        assertThat(command("ENV V=1\nRUN run\n", "run").variable("V")).isEqualTo(Value.known("1"));
    }

    @Test
    void anExecFormSeesEnvironmentInstructions() {
        assertThat(command("FROM scratch\nENV V=1\nRUN [\"run\"]\n", "run").variable("V"))
                .isEqualTo(Value.known("1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            run $PACKAGES                        | false
            run "$PACKAGES"                      | false
            run ${PACKAGES}/bin                  | false
            more='a b' && run $more              | false
            run a$OTHER                          | false
            run $OTHER                           | true
            run $FLAGS                           | true
            run $MIXED                           | true
            run $(cat list)                      | true
            run "$@"                             | true
            run ${OTHER:-a}                      | true
            """)
    void anArgumentMayHoldFlagsUnlessItsVariableIsKnownToHoldNone(String script, boolean unknown) {
        String file = "FROM debian\nENV PACKAGES=\"a b-c\" FLAGS=-y MIXED=\"a -y\"\nRUN " + script + "\n";

        assertThat(command(file, "run").hasUnknownArguments()).isEqualTo(unknown);
    }

    private static Command command(String file, String... names) {
        List<Command> commands = Models.lastStep(file).commands();
        return commands.stream()
                .filter(command -> command.is(names))
                .findFirst()
                .orElseThrow();
    }
}
