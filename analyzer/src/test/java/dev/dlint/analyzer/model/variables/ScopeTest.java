package dev.dlint.analyzer.model.variables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Models;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which definition of a variable is in force where. The values are those that BuildKit gives. */
@NullUnmarked
class ScopeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ARG X=1;FROM scratch;ARG X;WORKDIR $X                         | 1
                    ARG X=1;FROM scratch;ENV X=2;ARG X;WORKDIR $X                 | 1
                    ARG X;FROM scratch;ENV X=2;ARG X;WORKDIR $X                   | 2
                    FROM scratch;ENV X=2;ARG X=3;WORKDIR $X                       | 3
                    FROM scratch;ARG X=3;ENV X=2;WORKDIR $X                       | 2
                    FROM scratch;ARG X=3;ARG X;WORKDIR $X                         | 3
                    FROM scratch;ARG X=3;ARG X=;WORKDIR $X.                       | .
                    FROM scratch;ARG TARGETARCH=foo;WORKDIR $TARGETARCH           | foo
                    ARG TARGETARCH=foo;FROM scratch;ARG TARGETARCH;WORKDIR $TARGETARCH | foo
                    FROM scratch;ENV a=1;ENV a=2 b=$a;WORKDIR $b                  | 1
                    FROM scratch;ARG a=1 b=$a c=$b$d d=4;WORKDIR $a$b$c           | 111
                    FROM scratch;ARG a=$a.;WORKDIR $a                             | .
                    FROM scratch;ENV k=KEY;ENV $k=v;WORKDIR $KEY                  | v
                    ARG A=1;ARG B=$A-$C;ARG C=3;FROM scratch;ARG B;WORKDIR $B     | 1-
                    FROM scratch AS a;ARG X=1;FROM a;WORKDIR $X                   | 1
                    FROM scratch AS a;ENV X=1;FROM scratch;WORKDIR $X.            | .
                    FROM scratch AS a;FROM a;ENV X=1;FROM a;WORKDIR $X.           | .
                    FROM scratch AS a;ENV X=1;ONBUILD ENV Y=2;FROM a;WORKDIR $X$Y | 12
                    FROM scratch AS a;ENV X=1;ONBUILD ARG Y=2;ONBUILD ENV Z=$Y$X;FROM a AS b;FROM b;WORKDIR $X$Y$Z | 1221
                    """)
    void theNearestDefinitionCounts(String lines, String value) {
        Step step = Models.lastStep(lines.replace(';', '\n'));

        assertThat(step.expansions().get(0).value().text()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ARG A;FROM scratch:$A                      | A             | GLOBAL_ARG
                    FROM scratch:$TARGETARCH                   | TARGETARCH    | PREDEFINED
                    FROM scratch;ARG TARGETARCH;USER $TARGETARCH | TARGETARCH  | PREDEFINED
                    FROM scratch;ARG A;USER $A                 | A             | ARG
                    ARG A=1;FROM scratch;ARG A;USER $A         | A             | ARG
                    FROM scratch;ARG https_proxy;USER $https_proxy | https_proxy | PROXY
                    FROM scratch;ENV A=1;USER $A               | A             | ENV
                    FROM debian;USER $PATH                     | PATH          | BASE_IMAGE
                    FROM debian;USER $BUILDKIT_SBOM_SCAN_STAGE | BUILDKIT_SBOM_SCAN_STAGE | PREDEFINED
                    """)
    void aVariableKnowsWhereItComesFrom(String lines, String name, Variable.Kind kind) {
        Variable variable =
                Models.lastStep(lines.replace(';', '\n')).variables().lookup(name);

        assertThat(variable).isNotNull();
        assertThat(variable.kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ARG A=1;FROM scratch;USER $A                    | A
                    FROM scratch;USER $TARGETARCH                   | TARGETARCH
                    FROM scratch;USER $HTTP_PROXY                   | HTTP_PROXY
                    FROM scratch;USER $A;ENV A=1                    | A
                    FROM scratch;ENV a=1;USER $A                    | A
                    FROM scratch;ARG A=1;FROM scratch$A             | A
                    """)
    void aNameOutsideItsScopeIsNotDefined(String lines, String name) {
        DockerfileModel model = Models.model(lines.replace(';', '\n'));

        assertThat(model.steps())
                .flatExtracting(Step::expansions)
                .flatExtracting(Expansion::references)
                .filteredOn(reference -> reference.name().equals(name) && reference.variable() == null)
                .isNotEmpty();
    }

    @Test
    void aDefinitionHasThePlaceOfItsName() {
        Step step = Models.lastStep("FROM scratch\nENV one=1 two=2\nUSER $two\n");

        Variable two = step.variables().lookup("two");
        assertThat(two).isNotNull();
        assertThat(two.definition()).isSameAs(step.previous().instruction());
        assertThat(Models.slice(step, two.range())).isEqualTo("two");
    }

    @Test
    void anArgWithoutDefaultIsDefinedButUnknown() {
        Step step = Models.lastStep("FROM scratch\nARG A\nUSER $A\n");

        assertThat(step.expansions().get(0).references().get(0).variable()).isNotNull();
        assertThat(step.user()).isEqualTo(Value.known("root"));
        assertThat(step.stage().user()).isEqualTo(Value.unknown());
    }

    @Test
    void allListsEachNameOnce() {
        Stage stage = Models.model("FROM scratch AS a\nENV x=1 y=2\nFROM a\nENV x=3\n")
                .finalStage();

        assertThat(stage.variables().all()).containsKeys("x", "y", "PATH");
        assertThat(stage.variables().all().get("x").value()).isEqualTo(Value.known("3"));
    }

    @Test
    void onlyScratchHasACompleteEnvironment() {
        assertThat(Models.lastStep("FROM scratch AS a\nFROM a\nRUN x\n")
                        .variables()
                        .complete())
                .isTrue();
        assertThat(Models.lastStep("FROM debian AS a\nFROM a\nRUN x\n")
                        .variables()
                        .complete())
                .isFalse();
        assertThat(Models.lastStep("ARG X\nFROM $X\n").variables().complete()).isTrue();
    }

    @Test
    void aLongChainOfStagesIsNoTrouble() {
        StringBuilder text = new StringBuilder("FROM scratch AS s0\nENV a=1\n");
        for (int i = 1; i < 5000; i++) {
            text.append("FROM s%d AS s%d\n".formatted(i - 1, i));
        }
        Step step = Models.lastStep(text + "WORKDIR /$a\n");

        assertThat(step.expansions().get(0).value()).isEqualTo(Value.known("/1"));
        assertThat(step.stage().workdir()).isEqualTo(Value.known("/1"));
        assertThat(step.model().stages().get(0).isReachable()).isTrue();
    }
}
