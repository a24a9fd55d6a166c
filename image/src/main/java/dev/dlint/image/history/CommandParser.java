package dev.dlint.image.history;

import dev.dlint.image.manifest.HistoryRecord;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the notations of the builders.
 *
 * <pre>{@code
 * classic   /bin/sh -c #(nop)  CMD ["/bin/sh"]       |1 A=b /bin/sh -c make       /bin/sh -c #(nop) COPY file:06a6... in /etc/
 * BuildKit  CMD ["/bin/sh"]                          RUN |1 A=b /bin/sh -c make # buildkit      COPY Dockerfile /etc/ # buildkit
 * buildah   as classic
 * kaniko    RUN make                                 COPY . /app
 * jib       jib-maven-plugin:3.4.0
 * }</pre>
 */
final class CommandParser {
    private static final Pattern NO_OPERATION =
            Pattern.compile("(?s)(?:.{0,100}? )?" + Pattern.quote(Builder.NO_OPERATION) + "\\s+(.*)");
    private static final Pattern KEYWORD = Pattern.compile("(?s)([A-Z]+)(?:\\s+(.*))?");
    private static final Set<String> INSTRUCTIONS = Set.of(
            "ADD",
            "ARG",
            "CMD",
            "COPY",
            "ENTRYPOINT",
            "ENV",
            "EXPOSE",
            "FROM",
            "HEALTHCHECK",
            "LABEL",
            "MAINTAINER",
            "ONBUILD",
            "RUN",
            "SHELL",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");

    private CommandParser() {}

    static BuildCommand parse(HistoryRecord step) {
        Builder builder = Builder.of(step);
        String text = step.createdBy().strip();
        if (builder == Builder.BUILDKIT && text.endsWith(Builder.BUILDKIT_SUFFIX)) {
            text = text.substring(0, text.length() - Builder.BUILDKIT_SUFFIX.length())
                    .strip();
        }
        Matcher noOperation = NO_OPERATION.matcher(text);
        if (noOperation.matches()) {
            return instruction(builder, noOperation.group(1));
        }
        return instruction(builder, text);
    }

    private static BuildCommand instruction(Builder builder, String text) {
        Matcher keyword = KEYWORD.matcher(text);
        if (!keyword.matches() || !INSTRUCTIONS.contains(keyword.group(1))) {
            return withoutKeyword(builder, text);
        }
        String name = keyword.group(1);
        String arguments = keyword.group(2) == null ? "" : keyword.group(2).strip();
        return switch (name) {
            case "RUN" -> run(builder, arguments);
            case "CMD", "ENTRYPOINT", "SHELL" -> plain(builder, name, GoList.toJson(arguments));
            case "EXPOSE", "VOLUME" -> plain(builder, name, GoList.toWords(arguments));
            default -> plain(builder, name, arguments);
        };
    }

    /** The classic builder writes the command of RUN without the keyword. */
    private static BuildCommand withoutKeyword(Builder builder, String text) {
        boolean run = BuildArguments.areIn(text) || !Shells.startOf(text).isEmpty();
        return run ? run(builder, text) : plain(builder, "", text);
    }

    private static BuildCommand run(Builder builder, String text) {
        BuildArguments arguments = BuildArguments.split(text);
        String shell = Shells.startOf(arguments.command());
        String command = arguments.command().substring(shell.length()).strip();
        return new BuildCommand(builder, "RUN", command, shell, arguments.values());
    }

    private static BuildCommand plain(Builder builder, String instruction, String arguments) {
        return new BuildCommand(builder, instruction, arguments, "", Map.of());
    }
}
