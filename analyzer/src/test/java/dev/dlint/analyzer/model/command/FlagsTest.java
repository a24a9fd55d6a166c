package dev.dlint.analyzer.model.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Models;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the arguments of a program are sorted into flags, a subcommand and operands. */
@NullUnmarked
class FlagsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    apt-get install -y nginx                       | install  | nginx
                    apt-get -qq -o Dpkg::Options::=x -y install a b | install | a b
                    apt-get -oDpkg::Options::=x install a          | install  | a
                    apt-get install -t bookworm-backports a        | install  | a
                    apk --no-cache add -t .deps a                  | add      | a
                    apk add --virtual .deps a                      | add      | a
                    pip install -r requirements.txt a              | install  | a
                    pip3.11 install --index-url x a                | install  | a
                    npm --prefix dir install a                     | install  | a
                    git -C dir clone -b main url                   | clone    | url
                    go build -o /out ./cmd                         | build    | ./cmd
                    go install -ldflags x ./cmd                    | install  | ./cmd
                    docker -H tcp://x run                          | run      | -
                    rm -rf /var/lib/apt/lists                      | -        | /var/lib/apt/lists
                    tar -xzf file -C /opt                          | -        | -
                    curl -fsSLo file https://x                     | -        | https://x
                    find / -name x -delete                         | -        | / x
                    grep -- -x file                                | -        | -x file
                    useradd -r -u 999 app                          | -        | app
                    """)
    void subcommandAndOperands(String line, String subcommand, String operands) {
        Command command = Models.command(line);

        assertThat(command.subcommand()).isEqualTo(subcommand == null ? "" : subcommand);
        assertThat(String.join(
                        " ", command.operands().stream().map(Argument::display).toList()))
                .isEqualTo(operands == null ? "" : operands);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    apt-get install -y a            | -y
                    apt-get install -qy a           | -y
                    apt-get install -qy a           | -q
                    apt-get install --yes a         | --yes
                    apt-get install --yes=true a    | --yes
                    apt-get -o x=y install a        | -o
                    go build -trimpath              | -trimpath
                    find / -name x                  | -name
                    tar -xzf file                   | -z
                    """)
    void aFlagIsFound(String line, String flag) {
        assertThat(Models.command(line).hasFlag(flag)).isTrue();
    }

    @ParameterizedTest(name = "{0} has no {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    apt-get install a               | -y
                    apt-get install a -- -y         | -y
                    apt-get -o -y install a         | -y
                    go build -trimpath              | -t
                    curl -o -f url                  | -f
                    curl -ofile url                 | -f
                    """)
    void aFlagIsNotFound(String line, String flag) {
        assertThat(Models.command(line).hasFlag(flag)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    curl -o file url                | -o            | file
                    curl -ofile url                 | -o            | file
                    curl -sLo file url              | -o            | file
                    curl --output=file url          | --output      | file
                    curl --output file url          | --output      | file
                    pip install -r a.txt -r b.txt   | -r            | b.txt
                    go build -o=/out .              | -o            | /out
                    tar xf file -C /opt             | -C            | /opt
                    """)
    void aFlagHasItsValue(String line, String flag, String value) {
        assertThat(Models.command(line).flagValue(flag).literal()).isEqualTo(value);
    }

    @Test
    void rangesAreThoseOfTheText() {
        Command command = Models.command("curl -sLo file --retry=3 url");

        assertThat(command.flags())
                .extracting(flag -> Models.slice(command.step(), flag.range()))
                .containsExactly("s", "L", "o", "--retry=3");
        assertThat(Models.slice(command.step(), command.flagValue("--retry").range()))
                .isEqualTo("3");
        assertThat(Models.slice(command.step(), command.range()))
                .startsWith("curl")
                .endsWith("url");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    sudo -E -u app apt-get update        | apt-get | sudo
                    sudo A=1 B=2 make                    | make    | sudo
                    env -i PATH=/bin A=1 make            | make    | env
                    /usr/bin/env make                    | make    | env
                    exec nice -n 5 make                  | make    | exec nice
                    timeout -s KILL 10 curl x            | curl    | timeout
                    nohup /opt/bin/run.sh                | run.sh  | nohup
                    xargs -n 1 rm -f                     | rm      | xargs
                    gosu app:app make                    | make    | gosu
                    su-exec app make                     | make    | su-exec
                    busybox wget x                       | wget    | busybox
                    command -v curl                      | command | -
                    env                                  | env     | -
                    sudo -l                              | sudo    | -
                    time make                            | make    | time
                    tini -- make                         | make    | tini
                    python3 -m pip install a             | pip     | python3
                    python -m venv /venv                 | python  | -
                    python -u -m pip install a           | pip     | python
                    conda run -n env pip install a       | pip     | conda
                    conda install a                      | conda   | -
                    chroot /mnt apt-get update           | apt-get | chroot
                    """)
    void aProgramThatOnlyRunsAnotherIsTakenOff(String line, String name, String wrappers) {
        Command command = Models.command(line);

        assertThat(command.name()).isEqualTo(name);
        assertThat(String.join(
                        " ", command.wrappers().stream().map(Wrapper::name).toList()))
                .isEqualTo(wrappers == null ? "" : wrappers);
    }

    @Test
    void aWrapperKeepsItsArguments() {
        Wrapper sudo = Models.command("sudo -u app -E make all").wrappers().get(0);

        assertThat(sudo.arguments()).extracting(Argument::literal).containsExactly("-u", "app", "-E");
    }

    @Test
    void theCommandCoversItsProgramAlone() {
        Command command = Models.command("sudo make all");

        assertThat(Models.slice(command.step(), command.range())).isEqualTo("make\", \"all");
        assertThat(Models.slice(command.step(), command.fullRange())).isEqualTo("sudo\", \"make\", \"all");
        assertThat(command.isRunBy("sudo")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "npm cache clean --force, npm, cache, clean, true",
        "npm cache verify, npm, cache, clean, false",
        "go mod download, go, mod, download, true",
        "go -C dir mod download, go, mod, download, true",
    })
    void runsAsksForAllWordsOfASubcommand(String line, String program, String first, String second, boolean runs) {
        assertThat(Models.command(line).runs(program, first, second)).isEqualTo(runs);
    }
}
