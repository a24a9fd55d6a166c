package dev.dlint.analyzer.model.packages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Models;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands ask of package managers. */
@NullUnmarked
class PackagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    apt-get update                          | APT        | UPDATE
                    apt-get -qq update                      | APT        | UPDATE
                    apt install a                           | APT        | INSTALL
                    apt-get dist-upgrade -y                 | APT        | UPGRADE
                    apt-get purge --auto-remove a           | APT        | REMOVE
                    apt-get clean                           | APT        | CLEAN
                    aptitude install a                      | APT        | INSTALL
                    apk add a                               | APK        | INSTALL
                    apk --update add a                      | APK        | INSTALL
                    apk update                              | APK        | UPDATE
                    apk del .deps                           | APK        | REMOVE
                    apk cache clean                         | APK        | CLEAN
                    yum -y install a                        | DNF        | INSTALL
                    dnf -y in a                             | DNF        | INSTALL
                    dnf up                                  | DNF        | UPGRADE
                    microdnf install a                      | DNF        | INSTALL
                    dnf module install nodejs:18            | DNF        | INSTALL
                    yum clean all                           | DNF        | CLEAN
                    yum update -y                           | DNF        | UPGRADE
                    yum makecache                           | DNF        | UPDATE
                    zypper -n in a                          | ZYPPER     | INSTALL
                    zypper --non-interactive refresh        | ZYPPER     | UPDATE
                    zypper dup                              | ZYPPER     | UPGRADE
                    pacman -Syu                             | PACMAN     | UPGRADE
                    pacman -Sy                              | PACMAN     | UPDATE
                    pacman -Sy --noconfirm a                | PACMAN     | INSTALL
                    pacman -Scc                             | PACMAN     | CLEAN
                    pacman -Rns a                           | PACMAN     | REMOVE
                    pip3 install a                          | PIP        | INSTALL
                    python3 -m pip install a                | PIP        | INSTALL
                    pip cache purge                         | PIP        | CLEAN
                    uv pip install a                        | PIP        | INSTALL
                    uv sync                                 | PIP        | INSTALL
                    uv tool install a                       | PIP        | INSTALL
                    conda env create -f environment.yml     | CONDA      | INSTALL
                    conda clean -afy                        | CONDA      | CLEAN
                    poetry install                          | POETRY     | INSTALL
                    npm ci                                  | NPM        | INSTALL
                    npm cache clean --force                 | NPM        | CLEAN
                    yarn                                    | YARN       | INSTALL
                    yarn --frozen-lockfile                  | YARN       | INSTALL
                    yarn global add a                       | YARN       | INSTALL
                    pnpm i                                  | PNPM       | INSTALL
                    gem install a                           | GEM        | INSTALL
                    bundle install                          | BUNDLER    | INSTALL
                    go mod download                         | GO         | DOWNLOAD
                    go install a.example/b@v1               | GO         | INSTALL
                    go clean -modcache                      | GO         | CLEAN
                    cargo install a                         | CARGO      | INSTALL
                    composer require a/b                    | COMPOSER   | INSTALL
                    dotnet restore                          | DOTNET     | INSTALL
                    dotnet add app.csproj package A         | DOTNET     | INSTALL
                    dotnet tool install -g A                | DOTNET     | INSTALL
                    cpanm A::B                              | CPAN       | INSTALL
                    docker-php-ext-install -j4 pdo          | PHP_EXTENSION | INSTALL
                    pecl install redis                      | PECL       | INSTALL
                    helm repo update                        | HELM       | UPDATE
                    """)
    void aCommandIsAnActionOfAManager(String line, PackageManager manager, PackageOperation.Action action) {
        PackageOperation operation = Models.command(line).packages();

        assertThat(operation).isNotNull();
        assertThat(operation.manager()).isEqualTo(manager);
        assertThat(operation.action()).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({
        "apt-get --version",
        "apt-cache search a",
        "npm run build",
        "yarn build",
        "go build ./...",
        "cargo build --release",
        "pip --version",
        "python3 -m venv install",
        "bundle exec rake",
        "pacman -Q",
        "dotnet publish",
        "echo apt-get install a",
        "go run main.go",
        "go run ./cmd/gen",
    })
    void otherCommandsDoNothingToPackages(String line) {
        assertThat(Models.command(line).packages()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    apt-get install a=1.0-2                  | a 1.0-2 pinned
                    apt-get install a:amd64=1.0              | a 1.0 pinned
                    apt-get install a=1.*                    | a 1.*
                    apt-get install a/stable                 | a stable
                    apt-get install -y a b=2                 | a, b 2 pinned
                    apt-get install ./a.deb                  | ./a.deb FILE
                    apt-get install /tmp/a_1.deb             | /tmp/a_1.deb FILE
                    apt-get install a=$V                     | a $V pinned
                    apt-get install libc++-dev               | libc++-dev
                    apk add a=1.0-r0 b~=1.2 c>1 d@edge       | a 1.0-r0 pinned, b 1.2, c 1, d
                    apk add a@edge=1                         | a 1 pinned
                    apk add --virtual .deps a                | a
                    apk del .deps                            | .deps GROUP
                    yum install a-1.2.3-4.el9 b-1.2 c        | a 1.2.3-4.el9 pinned, b 1.2 pinned, c
                    yum install java-11-openjdk-devel        | java-11-openjdk-devel
                    yum install java-1.8.0-openjdk-1.8.0.242 | java-1.8.0-openjdk 1.8.0.242 pinned
                    yum install devtoolset-9 fonts-75dpi     | devtoolset-9, fonts-75dpi
                    yum install a-1.2.x86_64 b-c.noarch      | a 1.2.x86_64 pinned, b-c.noarch
                    dnf install a-${V}                       | a ${V} pinned
                    dnf install a-1.*                        | a 1.*
                    yum install https://x/a.rpm              | https://x/a.rpm URL
                    yum install @development-tools           | @development-tools GROUP
                    yum groupinstall Development             | Development GROUP
                    dnf module install a:9 b c:1/d           | a 9 pinned, b, c 1/d pinned
                    zypper in a=1.0 b>=2                     | a 1.0 pinned, b 2
                    zypper in -t pattern devel_basis         | devel_basis GROUP
                    pip install a==1.0 b>=1 c d~=1.4         | a 1.0 pinned, b 1, c, d 1.4
                    pip install a[x,y]==1.0                  | a 1.0 pinned
                    pip install a[x] src/b                   | a, src/b FILE
                    pip install a==1.*                       | a 1.*
                    pip install a>=1,<2                      | a 1,<2
                    pip install -r requirements.txt          | requirements.txt REQUIREMENTS
                    pip install .                            | . FILE
                    pip install -e .[dev]                    | .[dev] FILE
                    pip install a.whl                        | a.whl FILE
                    pip install git+https://x/y@v1           | git+https://x/y@v1 v1 VCS
                    pip install git+ssh://git@x/y@1.2.3#egg=y | git+ssh://git@x/y@1.2.3#egg=y 1.2.3 pinned VCS
                    pip install git+ssh://git@x/y#egg=y      | git+ssh://git@x/y#egg=y VCS
                    pip install a@https://x/a.zip            | a@https://x/a.zip URL
                    pip install -U pip                       | pip
                    uv add a==1                              | a 1 pinned
                    uv pip install --system -r r.txt a       | r.txt REQUIREMENTS, a
                    conda install -c forge a=1.0 b==1.0 c=1.0=py3 d | a 1.0, b 1.0 pinned, c 1.0=py3 pinned, d
                    npm install a@1.2.3 b@^1 c@latest d      | a 1.2.3 pinned, b ^1, c latest, d
                    npm install -g @s/a @s/b@1.0.0           | @s/a, @s/b 1.0.0 pinned
                    npm install a@1                          | a 1
                    npm install owner/repo                   | owner/repo VCS
                    npm install git+ssh://x/y.git            | git+ssh://x/y.git VCS
                    npm install git+ssh://git@x:y/z.git#v1.0.27 | git+ssh://git@x:y/z.git#v1.0.27 v1.0.27 pinned VCS
                    npm install ./a ../b c.tgz               | ./a FILE, ../b FILE, c.tgz FILE
                    npm install a@npm:b@1.0.0                | a npm:b@1.0.0
                    yarn add a@1.0.0                         | a 1.0.0 pinned
                    npm ci                                   | -
                    gem install a:1.2.3 b                    | a 1.2.3 pinned, b
                    gem install a -v 1.2.3                   | a 1.2.3 pinned
                    gem install a --version ~>1.2            | a ~>1.2
                    gem install a -- --with-b=c              | a
                    yarn workspaces focus a                  | -
                    pnpm --filter a deploy out               | -
                    go install a.b/c@v1.2.3 a.b/d@latest     | a.b/c v1.2.3 pinned, a.b/d latest
                    go install a.b/c@0123456789abcdef        | a.b/c 0123456789abcdef pinned
                    go install ./cmd/...                     | ./cmd/... FILE
                    go install -ldflags -s -tags x a.b/c     | a.b/c
                    go get a.b/c                             | a.b/c
                    go run a.b/c@v1.0.0 x y                  | a.b/c v1.0.0 pinned
                    cargo install a@1.2.3 b                  | a 1.2.3 pinned, b
                    cargo install a --version 1.2.3          | a 1.2.3 pinned
                    cargo install --git https://x a          | a VCS
                    cargo install --git https://x --tag v1 a | a v1 VCS
                    cargo install --git https://x --rev 01ab a | a 01ab pinned VCS
                    cargo install --path . a                 | a FILE
                    composer require a/b:1.2.3 c/d:^1        | a/b 1.2.3 pinned, c/d ^1
                    composer require a/b:~$V c/d:2.x-dev     | a/b ~$V, c/d 2.x-dev
                    dotnet tool install -g A --version 1.2.3 | A 1.2.3 pinned
                    cpanm A::B@1.0 C                         | A::B 1.0 pinned, C
                    cpan install A                           | A
                    bundle install --without test dev        | -
                    docker-php-ext-install -j 4 pdo          | pdo
                    dotnet restore src/a.csproj              | src/a.csproj FILE
                    apk --virtual .deps add a                | a
                    conda env create -f=environment.yml      | environment.yml REQUIREMENTS
                    luarocks install a 1.0-1                 | a 1.0-1 pinned
                    pecl install redis-5.3.7 apcu            | redis 5.3.7 pinned, apcu
                    choco install a --version 1.0            | a 1.0 pinned
                    """)
    void packagesAreReadAsTheirManagerWritesThem(String line, String packages) {
        PackageOperation operation = Models.command(line).packages();

        assertThat(operation.packages().stream().map(PackagesTest::describe).collect(Collectors.joining(", ")))
                .isEqualTo(packages == null ? "" : packages);
    }

    private static String describe(PackageSpec spec) {
        String kind = spec.isNamed() ? "" : " " + spec.kind();
        String version = spec.version() == null ? "" : " " + spec.version();
        return spec.name() + version + (spec.pinned() ? " pinned" : "") + kind;
    }

    @Test
    void theRangesAreThoseOfTheWords() {
        Command command = Models.command("npm cache clean");
        assertThat(Models.slice(command.step(), command.packages().range())).isEqualTo("cache\", \"clean");

        Command install = Models.command("apt-get install -y a b=1");
        assertThat(install.packages().packages())
                .extracting(spec -> Models.slice(install.step(), spec.range()))
                .containsExactly("a", "b=1");
    }
}
