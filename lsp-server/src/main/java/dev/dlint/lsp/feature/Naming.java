package dev.dlint.lsp.feature;

import dev.dlint.analyzer.model.names.Mention;
import dev.dlint.analyzer.model.names.Name;
import dev.dlint.analyzer.model.names.Names;
import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.text.TextRange;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Answers where the name at a position comes from and where else it stands. */
public final class Naming {
    private Naming() {}

    /**
     * Where the name at a position was given.
     *
     * @param links whether the client takes the answer with the range of the name that was asked about
     */
    public static Either<List<? extends Location>, List<? extends LocationLink>> definition(
            OpenDockerfile file, Position position, boolean links) {
        Names.Place place = place(file, position);
        TextRange definition = place == null ? null : place.mention().definition();
        if (place == null || definition == null) {
            return Either.forLeft(List.of());
        }
        Location target = location(file, definition);
        if (!links) {
            return Either.forLeft(List.of(target));
        }
        LocationLink link = new LocationLink(target.getUri(), target.getRange(), target.getRange());
        link.setOriginSelectionRange(file.positions().range(place.mention().range()));
        return Either.forRight(List.of(link));
    }

    /** Every place where the name at a position stands, with those that give it or without. */
    public static List<Location> references(OpenDockerfile file, Position position, boolean definitions) {
        Names.Place place = place(file, position);
        if (place == null) {
            return List.of();
        }
        return place.name().mentions().stream()
                .filter(mention -> definitions || mention.role() != Mention.Role.DEFINITION)
                .map(mention -> location(file, mention.range()))
                .toList();
    }

    public static List<DocumentHighlight> highlights(OpenDockerfile file, Position position) {
        Names.Place place = place(file, position);
        if (place == null) {
            return List.of();
        }
        return place.name().mentions().stream()
                .map(mention -> new DocumentHighlight(file.positions().range(mention.range()), kind(mention)))
                .toList();
    }

    private static DocumentHighlightKind kind(Mention mention) {
        return mention.role() == Mention.Role.DEFINITION ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    }

    /** The places that change together while the name of a stage or a heredoc is typed; null where there is none or only one. */
    public static @Nullable LinkedEditingRanges linked(OpenDockerfile file, Position position) {
        Names.Place place = place(file, position);
        if (place == null
                || place.name().kind() == Name.Kind.VARIABLE
                || !place.name().isDefined()) {
            return null;
        }
        String written = file.source().slice(place.mention().range());
        List<TextRange> same = place.name().mentions().stream()
                .filter(mention -> mention.role() != Mention.Role.NUMBER)
                .map(Mention::range)
                .filter(range -> file.source().slice(range).equals(written))
                .toList();
        if (same.size() < 2) {
            return null;
        }
        return new LinkedEditingRanges(
                same.stream().map(file.positions()::range).toList());
    }

    static Names.@Nullable Place place(OpenDockerfile file, Position position) {
        return file.names().at(file.positions().offset(position));
    }

    private static Location location(OpenDockerfile file, TextRange range) {
        return new Location(file.document().uri(), file.positions().range(range));
    }
}
