package dev.dlint.lsp.feature;

import dev.dlint.analyzer.model.names.Mention;
import dev.dlint.analyzer.model.names.Name;
import dev.dlint.analyzer.model.names.Names;
import dev.dlint.analyzer.model.variables.Variable;
import dev.dlint.lsp.document.OpenDockerfile;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Changes a name at every place where it stands. */
public final class Renaming {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern STAGE = Pattern.compile("[A-Za-z][A-Za-z0-9-_.]*");
    private static final Pattern HEREDOC = Pattern.compile("[^\\s<\"'\\\\;&|()]+");

    private Renaming() {}

    /** The name that a rename at a position would change, or null if there is none that can be changed. */
    public static @Nullable Range prepare(OpenDockerfile file, Position position) {
        Names.Place place = renamable(file, position);
        return place == null ? null : file.positions().range(place.mention().range());
    }

    /**
     * The edits of a rename; none where there is nothing to rename.
     *
     * @throws ResponseErrorException if the new name cannot be one, or is that of something else
     */
    public static List<TextEdit> edits(OpenDockerfile file, Position position, String newName) {
        Names.Place place = renamable(file, position);
        if (place == null) {
            return List.of();
        }
        Name name = place.name();
        if (!allows(name.kind(), newName)) {
            throw refused(rule(name.kind()));
        }
        if (!name.text().equalsIgnoreCase(newName) && isTaken(file, name, newName)) {
            throw refused("There is another " + name.kind().name().toLowerCase(Locale.ROOT) + " of that name");
        }
        return name.mentions().stream()
                .filter(mention -> mention.role() != Mention.Role.NUMBER)
                .map(mention -> new TextEdit(file.positions().range(mention.range()), newName))
                .toList();
    }

    /** What the builder defines cannot be renamed, nor what only looks like a name: a stage's number, an image, {@code $1}. */
    private static Names.@Nullable Place renamable(OpenDockerfile file, Position position) {
        Names.Place place = Naming.place(file, position);
        if (place == null || place.mention().role() == Mention.Role.NUMBER) {
            return null;
        }
        Name name = place.name();
        boolean given = name.isDefined() || !isBuiltIn(file, name);
        boolean plain = name.kind() == Name.Kind.HEREDOC || allows(name.kind(), name.text());
        return given && plain ? place : null;
    }

    private static boolean isBuiltIn(OpenDockerfile file, Name name) {
        Variable global = file.model().globals().lookup(name.text());
        return name.kind() == Name.Kind.VARIABLE && global != null && global.kind() == Variable.Kind.PREDEFINED;
    }

    private static boolean allows(Name.Kind kind, String name) {
        return switch (kind) {
            case VARIABLE -> VARIABLE.matcher(name).matches();
            case STAGE -> STAGE.matcher(name).matches();
            case HEREDOC -> HEREDOC.matcher(name).matches();
        };
    }

    private static String rule(Name.Kind kind) {
        return switch (kind) {
            case VARIABLE -> "A variable's name has letters, digits and underscores, and begins with no digit";
            case STAGE -> "A stage's name has letters, digits, '-', '_' and '.', and begins with a letter";
            case HEREDOC -> "A heredoc's name has no blanks, quotes or operators of the shell";
        };
    }

    /** Whether a stage, or a variable of one of the same stages, already has the name. */
    private static boolean isTaken(OpenDockerfile file, Name name, String newName) {
        Set<Integer> stages = stages(file, name);
        return file.names().all().stream()
                .filter(other -> other.kind() == name.kind() && other.isDefined())
                .anyMatch(other -> switch (name.kind()) {
                    case HEREDOC -> false;
                    case STAGE -> other.text().equalsIgnoreCase(newName);
                    case VARIABLE -> other.text().equals(newName) && !Collections.disjoint(stages(file, other), stages);
                });
    }

    /** The numbers of the stages in which a name stands; -1 is what is before the first. */
    private static Set<Integer> stages(OpenDockerfile file, Name name) {
        Set<Integer> stages = new HashSet<>();
        for (Mention mention : name.mentions()) {
            int offset = mention.range().start();
            int before = (int) file.model().stages().stream()
                    .filter(stage -> stage.from().range().start() <= offset)
                    .count();
            stages.add(before - 1);
        }
        return stages;
    }

    private static ResponseErrorException refused(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, why, null));
    }
}
