package dev.dlint.image.layer;

import java.util.ArrayList;
import java.util.List;

/** The first oddities of a layer; a million of them would say no more than a hundred. */
final class Oddities {
    private static final int MOST_KEPT = 100;

    private final List<Oddity> kept = new ArrayList<>();

    void add(Oddity.Kind kind, String path) {
        add(kind, path, "");
    }

    void add(Oddity.Kind kind, String path, String detail) {
        if (kept.size() < MOST_KEPT) {
            kept.add(new Oddity(kind, path, detail));
        }
    }

    List<Oddity> toList() {
        return List.copyOf(kept);
    }
}
