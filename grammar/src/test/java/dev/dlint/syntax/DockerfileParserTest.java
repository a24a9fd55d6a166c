package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.text.SourceText;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** An everyday Dockerfile, from text to tree. */
@NullUnmarked
class DockerfileParserTest {
    private static final String TEXT = """
            # syntax=docker/dockerfile:1
            ARG VERSION=22
            # The build stage
            FROM --platform=$BUILDPLATFORM node:${VERSION}-slim AS build
            WORKDIR /src
            COPY package.json package-lock.json ./
            RUN --mount=type=cache,target=/root/.npm \\
                npm ci && \\
                # nothing is left behind
                npm cache clean --force
            COPY . .
            ENV NODE_ENV=production PATH="/src/bin:$PATH"
            EXPOSE 8080/tcp
            USER node
            CMD ["node", "server.js"]
            """;

    private static final Dockerfile FILE = DockerfileParser.parse(SourceText.of(TEXT));

    @Test
    void hasEveryInstructionInOrder() {
        assertThat(FILE.instructions())
                .extracting(instruction -> instruction.keyword().text())
                .containsExactly("ARG", "FROM", "WORKDIR", "COPY", "RUN", "COPY", "ENV", "EXPOSE", "USER", "CMD");
        assertThat(FILE.problems()).isEmpty();
    }

    @Test
    void knowsTheSyntaxDirective() {
        assertThat(FILE.elements().get(0)).isInstanceOfSatisfying(Directive.class, directive -> {
            assertThat(directive.key().text()).isEqualTo("syntax");
            assertThat(directive.value().text()).isEqualTo("docker/dockerfile:1");
        });
    }

    @Test
    void readsTheParts() {
        Instruction.From from = (Instruction.From) FILE.instructions().get(1);
        assertThat(from.image().text()).isEqualTo("node:${VERSION}-slim");
        assertThat(from.image().parts()).hasSize(3);
        assertThat(from.name().text()).isEqualTo("build");
        assertThat(from.flag("platform").value().hasVariables()).isTrue();
        assertThat(from.header().leadingComments()).extracting(Comment::text).containsExactly("The build stage");

        Instruction.Run run = (Instruction.Run) FILE.instructions().get(4);
        assertThat(run.mounts().get(0).option("target", "dst").value().text()).isEqualTo("/root/.npm");
        assertThat(((CommandForm.ShellForm) run.command()).text().text())
                .isEqualTo("npm ci &&     npm cache clean --force");
        assertThat(run.header().innerComments()).hasSize(1);

        Instruction.Env env = (Instruction.Env) FILE.instructions().get(6);
        assertThat(env.assignments())
                .extracting(assignment -> assignment.key().text())
                .containsExactly("NODE_ENV", "PATH");

        Instruction.Cmd cmd = (Instruction.Cmd) FILE.instructions().get(9);
        assertThat(((CommandForm.ExecForm) cmd.command()).arguments())
                .extracting(Token::text)
                .isEqualTo(List.of("node", "server.js"));
    }

    @Test
    void everyRangeIsThatOfItsText() {
        Instruction.Copy copy = (Instruction.Copy) FILE.instructions().get(3);
        assertThat(copy.sources()).allSatisfy(word -> assertThat(FILE.source().slice(word.range()))
                .isEqualTo(word.text()));
        Instruction.Run run = (Instruction.Run) FILE.instructions().get(4);
        assertThat(FILE.source().slice(run.range())).startsWith("RUN --mount").endsWith("--force");
        assertThat(FILE.source().slice(run.flag("mount").range())).isEqualTo("--mount=type=cache,target=/root/.npm");
    }
}
