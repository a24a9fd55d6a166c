package dev.dlint.analyzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.model.Command.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which commands an instruction runs, and where they stand. */
@NullUnmarked
class CommandTest {

    private static List<Command> commands(String instruction) {
        return Models.lastStep("FROM x\n" + instruction).commands();
    }

    private static String names(List<Command> commands) {
        return commands.stream().map(Command::name).collect(Collectors.joining(" "));
    }

    private static Command command(String script, String name) {
        return commands("RUN " + script).stream()
                .filter(command -> command.is(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
                    RUN a && b || c; d | e & f                         ! a b c d e f
                    RUN if a; then b; elif c; then d; else e; fi       ! a b c d e
                    RUN for x in $(a); do b "$(c $(d))"; done          ! a d c b
                    RUN while a; do b; done                            ! a b
                    RUN case $(a) in x) b;; *) c;; esac                ! a b c
                    RUN f() { a; }; f                                  ! a f
                    RUN (a; b) && { c; d; }                            ! a b c d
                    RUN x=$(a) b && y=1                                ! a b
                    RUN a > "$(b)"                                     ! b a
                    RUN diff <(a) <(b)                                 ! a b diff
                    RUN a ${x:-$(b)} $((1 + $(c)))                     ! b c a
                    RUN ["a", "b"]                                     ! a
                    CMD a && b                                         ! a b
                    ENTRYPOINT ["/bin/a", "b"]                         ! a
                    HEALTHCHECK CMD curl -f http://x || exit 1         ! curl exit
                    RUN sh -c "a && b"                                 ! sh a b
                    RUN bash -ec 'a; sh -c "b | c"'                    ! bash a sh b c
                    RUN ["/bin/bash", "-c", "a && b"]                  ! bash a b
                    RUN ["/bin/bash", "-o", "pipefail", "-c", "a|b"]   ! bash a b
                    RUN su app -c "a && b"                             ! su a b
                    RUN sudo -u app sh -c "a"                          ! sh a
                    RUN sh script.sh -c                                ! sh
                    RUN eval "a"                                       ! eval
                    RUN echo "apt-get update"                          ! echo
                    """)
    void commandsComeInTheOrderInWhichTheyRun(String instruction, String names) {
        assertThat(names(commands(instruction))).isEqualTo(names);
    }

    @Test
    void continuationsAndCommentsAreNoPartOfTheScript() {
        Command command = commands("""
                        RUN apt-get update \\
                          # a comment
                          && apt-get install -y \\
                            nginx
                        """).get(1);

        assertThat(command.runs("apt-get", "install")).isTrue();
        assertThat(Models.slice(command.step(), command.range())).isEqualTo("apt-get install -y \\\n    nginx");
        assertThat(Models.slice(command.step(), command.operands().get(0).range()))
                .isEqualTo("nginx");
    }

    @Test
    void theBodyOfALoneHeredocIsTheScript() {
        Step step = Models.lastStep("""
                FROM x
                RUN <<EOF
                apt-get update
                apt-get install -y nginx
                EOF
                """);

        assertThat(names(step.commands())).isEqualTo("apt-get apt-get");
        assertThat(step.scripts().get(0).kind()).isEqualTo(Script.Kind.HEREDOC);
        assertThat(Models.slice(step, step.commands().get(1).range())).isEqualTo("apt-get install -y nginx");
    }

    @Test
    void tabsThatTheHeredocDropsAreNoPartOfTheScript() {
        Step step = Models.lastStep("FROM x\nRUN <<-EOF\n\tcat <<-X\n\tnot a command\n\tX\n\tmake\n\tEOF\n");

        assertThat(names(step.commands())).isEqualTo("cat make");
    }

    @ParameterizedTest
    @CsvSource({
        "#!/usr/bin/env bash, make",
        "#!/bin/sh -e, make",
        "#!/usr/bin/env python3, ''",
        "#!/usr/bin/node, ''",
    })
    void aHeredocMayNameItsInterpreter(String first, String names) {
        assertThat(names(commands("RUN <<EOF\n" + first + "\nmake\nEOF\n"))).isEqualTo(names);
    }

    @Test
    void aHeredocThatIsFedToAShellIsAScriptOfItsOwn() {
        List<Command> commands = commands("RUN bash -e <<EOF\nmake all\nEOF\n");

        assertThat(names(commands)).isEqualTo("bash make");
        assertThat(commands.get(1).outer()).isSameAs(commands.get(0));
        assertThat(commands.get(1).errexit()).isTrue();
        assertThat(names(commands("RUN cat <<EOF > file\nmake all\nEOF\n"))).isEqualTo("cat");
        assertThat(names(commands("RUN python3 <<EOF\nimport os\nEOF\n"))).isEqualTo("python3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    RUN sh -c "make all"             ! make all
                    RUN sh -c 'make all'             ! make all
                    RUN sh -c "make \\"all\\""       ! make \\"all\\"
                    RUN sh -c make' 'all             ! make' 'all
                    RUN ["sh", "-c", "make all"]     ! make all
                    RUN ["sh", "-c", "make \\"all\\""] ! make \\"all\\"
                    """)
    void commandsInAnArgumentHaveTheirPlaceInTheFile(String instruction, String text) {
        List<Command> commands = commands(instruction);
        Command make = commands.get(1);

        assertThat(make.operands().get(0).literal()).isEqualTo("all");
        assertThat(make.outer()).isSameAs(commands.get(0));
        assertThat(Models.slice(make.step(), make.range())).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', nullValues = "-", textBlock = """
                    c                                  ~ -
                    a && c                             ~ -
                    c || true                          ~ CONDITION
                    a || c                             ~ BRANCH
                    a && c || b                        ~ CONDITION
                    [ -f x ] && c                      ~ BRANCH
                    [[ -f x ]] && c                    ~ BRANCH
                    if c; then a; fi                   ~ CONDITION
                    if a; then c; fi                   ~ BRANCH
                    if a; then b; else c; fi           ~ BRANCH
                    while c; do a; done                ~ CONDITION
                    until a; do c; done                ~ LOOP
                    for i in 1; do c; done             ~ LOOP
                    case $a in x) c;; esac             ~ BRANCH
                    f() { c; }; f                      ~ FUNCTION
                    (a; c)                             ~ SUBSHELL
                    { a; c; }                          ~ -
                    a $(c)                             ~ SUBSTITUTION
                    c | a                              ~ PIPELINE
                    a | c                              ~ PIPELINE
                    c & a                              ~ BACKGROUND
                    ! c                                ~ NEGATED
                    """)
    void aCommandKnowsWhatIsAroundIt(String script, Context context) {
        Command command = command(script, "c");

        assertThat(command.contexts()).isEqualTo(context == null ? Set.of() : Set.of(context));
    }

    @Test
    void commandsOfAPipelineKnowTheirNeighbours() {
        List<Command> commands = commands("RUN curl x | tar xz | cat; ls\n");

        assertThat(commands.get(0).pipedInto()).isSameAs(commands.get(1));
        assertThat(commands.get(1).pipedFrom()).isSameAs(commands.get(0));
        assertThat(commands.get(2).pipedInto()).isNull();
        assertThat(commands.get(3).pipedFrom()).isNull();
    }

    @Test
    void operatorsTellWhatJoinsACommandToTheOneBefore() {
        assertThat(commands("RUN a && b || c; d | e\n"))
                .extracting(command ->
                        command.operator() == null ? "" : command.operator().text())
                .containsExactly("", "&&", "||", ";", "|");
    }

    @Test
    void assignmentsAndRedirectionsBelongToTheCommand() {
        Command command = commands("RUN A=1 B=2 sudo make > log\n").get(0);

        assertThat(command.assignments())
                .extracting(assignment -> assignment.name().text())
                .containsExactly("A", "B");
        assertThat(command.redirections()).hasSize(1);
        assertThat(Models.slice(command.step(), command.range())).isEqualTo("make");
        assertThat(Models.slice(command.step(), command.fullRange())).isEqualTo("A=1 B=2 sudo make > log");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
                    RUN c                                                   ! false ! false
                    RUN set -e; c                                           ! true  ! false
                    RUN set -eux && c                                       ! true  ! false
                    RUN set -o pipefail && c                                ! false ! true
                    RUN set -euxo pipefail; c                               ! true  ! true
                    RUN set -e -o pipefail; set +e; c                       ! false ! true
                    RUN set -o pipefail; set +o pipefail; c                 ! false ! false
                    RUN set -o errexit; c                                   ! true  ! false
                    RUN (set -e); c                                         ! false ! false
                    RUN set -e; (c)                                         ! true  ! false
                    RUN set -e; for x in 1; do c; done                      ! true  ! false
                    RUN if a; then set -e; fi; c                            ! false ! false
                    RUN set -e | a; c                                       ! false ! false
                    RUN bash -euo pipefail -c 'c'                           ! true  ! true
                    RUN bash --login -o pipefail -c 'c'                     ! false ! true
                    SHELL ["/usr/bin/env", "bash", "-eo", "pipefail", "-c"];RUN c ! true ! true
                    RUN set -e; bash -c 'c'                                 ! false ! false
                    RUN ["bash", "-eo", "pipefail", "-c", "c"]              ! true  ! true
                    SHELL ["bash", "-o", "pipefail", "-c"];RUN c            ! false ! true
                    SHELL ["bash", "-eo", "pipefail", "-c"];RUN a | c       ! true  ! true
                    SHELL ["bash", "-o", "pipefail", "-c"];RUN set +o pipefail;: ! false ! false
                    """)
    void errexitAndPipefailAreKnownAtEachCommand(String instruction, boolean errexit, boolean pipefail) {
        List<Command> commands = commands(instruction.replaceFirst("^(SHELL.*);RUN", "$1\nRUN"));
        Command last = commands.get(commands.size() - 1);

        assertThat(last.errexit()).isEqualTo(errexit);
        assertThat(last.pipefail()).isEqualTo(pipefail);
    }

    @Test
    void theWordsOfACmdMayBeArgumentsOfAnEntrypoint() {
        assertThat(names(commands("ENTRYPOINT [\"a\"]\nCMD [\"b\"]"))).isEmpty();
        assertThat(names(commands("CMD [\"--help\"]"))).isEmpty();
        assertThat(names(commands("CMD [\"b\", \"--help\"]"))).isEqualTo("b");
    }

    @Test
    void windowsShellsAreNotMisread() {
        Step step = Models.lastStep("FROM x\nSHELL [\"powershell\", \"-Command\"]\nRUN if (Test-Path x) { y }\n");

        assertThat(step.commands()).isEmpty();
    }

    @Test
    void deepNestingIsBounded() {
        String script = "(".repeat(5000) + "c" + ")".repeat(5000);
        String quoted = "sh -c '".repeat(50) + "c";

        assertThat(commands("RUN " + script)).hasSizeLessThan(2);
        assertThat(commands("RUN " + quoted)).hasSizeLessThan(60);
    }
}
