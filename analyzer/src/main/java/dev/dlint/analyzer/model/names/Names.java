package dev.dlint.analyzer.model.names;

import dev.dlint.analyzer.model.DockerfileModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All names in a file. */
public final class Names {
    private final List<Name> all;
    private final List<Place> places = new ArrayList<>();

    private Names(List<Name> all) {
        this.all = List.copyOf(all);
        for (Name name : all) {
            name.mentions().forEach(mention -> places.add(new Place(name, mention)));
        }
        places.sort(Comparator.comparingInt(place -> place.mention().range().start()));
    }

    /**
     * A place and what is named there.
     *
     * @param mention one of the name's
     */
    public record Place(Name name, Mention mention) {}

    public static Names of(DockerfileModel model) {
        List<Name> all = new ArrayList<>();
        all.addAll(VariableNames.in(model));
        all.addAll(StageNames.in(model));
        all.addAll(HeredocNames.in(model));
        return new Names(all);
    }

    public List<Name> all() {
        return all;
    }

    /** What is named at an offset, which may also lie just behind the name; null if nothing is. */
    public @Nullable Place at(int offset) {
        Place found = null;
        for (Place place : places) {
            if (place.mention().range().start() > offset) {
                break;
            }
            if (place.mention().range().end() >= offset) {
                found = place;
            }
        }
        return found;
    }
}
