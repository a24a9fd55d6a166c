package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instruction of a Dockerfile. Parts that are missing or cannot be read are null or empty; a {@link SyntaxProblem}
 * then says why.
 */
public sealed interface Instruction extends Element {
    Header header();

    @Override
    default TextRange range() {
        return header().range();
    }

    default Token keyword() {
        return header().keyword();
    }

    /** The first flag of that name, or null; names are case-sensitive. */
    default @Nullable Flag flag(String name) {
        for (Flag flag : header().flags()) {
            if (flag.name().text().equals(name)) {
                return flag;
            }
        }
        return null;
    }

    /** {@code FROM [--platform=...] image [AS name]}; {@code as} is the keyword as typed. */
    record From(
            Header header,
            @Nullable Word image,
            @Nullable Token as,
            @Nullable Token name) implements Instruction {}

    record Run(Header header, CommandForm command, List<Mount> mounts) implements Instruction {
        public Run {
            mounts = List.copyOf(mounts);
        }
    }

    record Cmd(Header header, CommandForm command) implements Instruction {}

    record Entrypoint(Header header, CommandForm command) implements Instruction {}

    /** {@code SHELL ["executable", "parameter"...]}; null if it is not in JSON form. */
    record Shell(Header header, CommandForm.@Nullable ExecForm command) implements Instruction {}

    /** {@code HEALTHCHECK NONE} or {@code HEALTHCHECK [flags] CMD command}; {@code type} is the word as typed. */
    record Healthcheck(
            Header header, @Nullable Token type, @Nullable CommandForm command) implements Instruction {}

    /** ADD or COPY: what brings files into the image. */
    sealed interface Transfer extends Instruction permits Add, Copy {
        /** The sources in order; a heredoc stands as the word that marks it. */
        List<Word> sources();

        @Nullable
        Word destination();

        /** Whether the arguments are a JSON array. */
        boolean json();
    }

    record Add(Header header, List<Word> sources, @Nullable Word destination, boolean json) implements Transfer {
        public Add {
            sources = List.copyOf(sources);
        }
    }

    record Copy(Header header, List<Word> sources, @Nullable Word destination, boolean json) implements Transfer {
        public Copy {
            sources = List.copyOf(sources);
        }
    }

    /** ENV; {@code legacy} for the form {@code ENV key value}. */
    record Env(Header header, List<Assignment> assignments, boolean legacy) implements Instruction {
        public Env {
            assignments = List.copyOf(assignments);
        }
    }

    /** LABEL; {@code legacy} for the form {@code LABEL key value}. */
    record Label(Header header, List<Assignment> assignments, boolean legacy) implements Instruction {
        public Label {
            assignments = List.copyOf(assignments);
        }
    }

    record Arg(Header header, List<Assignment> assignments) implements Instruction {
        public Arg {
            assignments = List.copyOf(assignments);
        }
    }

    record Expose(Header header, List<Word> ports) implements Instruction {
        public Expose {
            ports = List.copyOf(ports);
        }
    }

    record Volume(Header header, List<Word> paths, boolean json) implements Instruction {
        public Volume {
            paths = List.copyOf(paths);
        }
    }

    record User(Header header, @Nullable Word user) implements Instruction {}

    record Workdir(Header header, @Nullable Word path) implements Instruction {}

    record Stopsignal(Header header, @Nullable Word signal) implements Instruction {}

    record Maintainer(Header header, @Nullable Token name) implements Instruction {}

    /** ONBUILD; the trigger's ranges point into the same file. Null if there is none. */
    record Onbuild(Header header, @Nullable Instruction trigger) implements Instruction {}

    /** An instruction with a keyword that BuildKit does not know. */
    record Unknown(Header header) implements Instruction {}
}
