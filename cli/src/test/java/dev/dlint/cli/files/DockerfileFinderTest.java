package dev.dlint.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dlint.cli.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerfileFinderTest {
    private Path folder;
    private Workspace files;

    @BeforeEach
    void begin(@TempDir Path folder) {
        this.folder = folder;
        files = new Workspace(folder);
    }

    @Test
    void foldersAreSearchedInTheOrderOfNames() {
        files.file("b/Dockerfile", "")
                .file("a/Dockerfile.dev", "")
                .file("Dockerfile", "")
                .file("a/README.md", "");
        assertThat(names(".")).containsExactly("Dockerfile", "a/Dockerfile.dev", "b/Dockerfile");
    }

    @Test
    void namesAreAsTheUserWroteThem() {
        files.file("web/api/Dockerfile", "");
        assertThat(names("web")).containsExactly("web/api/Dockerfile");
        assertThat(names("./web/")).containsExactly("./web/api/Dockerfile");
        assertThat(names("web/api/../api")).containsExactly("web/api/../api/Dockerfile");
        String absolute = folder.resolve("web").toString();
        assertThat(names(absolute)).containsExactly(absolute + "/api/Dockerfile");
    }

    @Test
    void operandsKeepTheirOrderAndNoFileComesTwice() {
        files.file("b/Dockerfile", "").file("a/Dockerfile", "");
        assertThat(names("b/Dockerfile", "-", ".", "./a/Dockerfile", "-"))
                .containsExactly("b/Dockerfile", "-", "a/Dockerfile");
    }

    @Test
    void aNamedFileIsTakenWhateverItIsCalled() {
        files.file(".gitignore", "*").file("notes.txt", "").file("x/Dockerfile.j2", "");
        assertThat(names("notes.txt", "x/Dockerfile.j2")).containsExactly("notes.txt", "x/Dockerfile.j2");
    }

    @Test
    void whatGitIgnoresIsLeftOut() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        files.file(".gitignore", "vendor/\n*.dev\n")
                .file("sub/.gitignore", "!Dockerfile.dev\n/only-here/\n")
                .file("vendor/Dockerfile", "")
                .file("Dockerfile.dev", "")
                .file("sub/Dockerfile.dev", "")
                .file("sub/only-here/Dockerfile", "")
                .file("sub/x/only-here/Dockerfile", "");
        assertThat(names(".")).containsExactly("sub/Dockerfile.dev", "sub/x/only-here/Dockerfile");
    }

    @Test
    void theRulesAboveAFolderHoldInIt() {
        files.file(".git/info/exclude", "secret/\n")
                .file(".gitignore", "/web/dist/\n")
                .file("web/dist/Dockerfile", "")
                .file("web/secret/Dockerfile", "")
                .file("web/Dockerfile", "");
        assertThat(names("web")).containsExactly("web/Dockerfile");
    }

    @Test
    void anotherRepositoryInsideHasItsOwnRules() {
        files.file(".git/HEAD", "")
                .file(".gitignore", "Dockerfile.x\n")
                .file("inner/.git/HEAD", "")
                .file("inner/Dockerfile.x", "");
        assertThat(names(".")).containsExactly("inner/Dockerfile.x");
    }

    @Test
    void hiddenFoldersAreSearchedButNotGitsOwn() {
        files.file(".devcontainer/Dockerfile", "").file(".git/Dockerfile", "");
        assertThat(names(".")).containsExactly(".devcontainer/Dockerfile");
    }

    @Test
    void linksInFoldersAreNotFollowed() throws IOException {
        files.file("real/Dockerfile", "");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("Dockerfile"), folder.resolve("real/Dockerfile"));
        assertThat(names(".")).containsExactly("real/Dockerfile");
        assertThat(names("Dockerfile")).containsExactly("Dockerfile");
    }

    @Test
    void templatesAreNoted() {
        files.file("a/Dockerfile.j2", "").file("Dockerfile", "");
        Discovery found = DockerfileFinder.find(folder, List.of("."));
        assertThat(found.templates()).containsExactly("a/Dockerfile.j2");
        assertThat(found.inputs()).hasSize(1);
    }

    @Test
    void whatCannotBeLookedAtIsATroubleAndTheRestIsFound() throws IOException {
        files.file("closed/Dockerfile", "").file("open/Dockerfile", "");
        assumeTrue(!"root".equals(System.getProperty("user.name")), "root may enter every folder");
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("---------"));
        Discovery found = DockerfileFinder.find(folder, List.of("."));
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
        assertThat(found.troubles()).containsExactly(new Trouble("closed", "permission denied"));
        assertThat(found.inputs()).hasSize(1);
    }

    @Test
    void aMissingOperandIsATrouble() {
        assertThat(DockerfileFinder.find(folder, List.of("nowhere")).troubles())
                .containsExactly(new Trouble("nowhere", "no such file or folder"));
    }

    private List<String> names(String... operands) {
        return DockerfileFinder.find(folder, List.of(operands)).inputs().stream()
                .map(Input::name)
                .toList();
    }
}
