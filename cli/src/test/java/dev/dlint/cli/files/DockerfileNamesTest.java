package dev.dlint.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Dockerfile, DOCKERFILE",
        "dockerfile, DOCKERFILE",
        "Dockerfile.dev, DOCKERFILE",
        "Dockerfile.alpine3.20, DOCKERFILE",
        "api.Dockerfile, DOCKERFILE",
        "api.dockerfile, DOCKERFILE",
        "Containerfile, DOCKERFILE",
        "Containerfile.dev, DOCKERFILE",
        "Containerfile-dev, DOCKERFILE",
        "Dockerfile.j2, TEMPLATE",
        "Dockerfile.dev.TMPL, TEMPLATE",
        "Containerfile.in, TEMPLATE",
        "Dockerfile., OTHER",
        ".Dockerfile, OTHER",
        "Dockerfiles, OTHER",
        "Dockerfile-dev, OTHER",
        "Dockerfile.dockerignore, OTHER",
        "Dockerfile.md, OTHER",
        "Dockerfile.sh, OTHER",
        "my.Dockerfile.txt, OTHER",
        "README.j2, OTHER",
    })
    void namesTellDockerfilesFromTemplatesAndOtherFiles(String name, DockerfileNames.Kind kind) {
        assertThat(DockerfileNames.kind(name)).isEqualTo(kind);
    }
}
