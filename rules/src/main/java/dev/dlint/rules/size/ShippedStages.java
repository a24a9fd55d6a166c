package dev.dlint.rules.size;

import dev.dlint.analyzer.model.Stage;

/** Which stages end up in the final image with all their layers. */
final class ShippedStages {
    private ShippedStages() {}

    /** Whether the stage is the final one, or one that it is built on. */
    static boolean ships(Stage stage) {
        Stage last = stage.model().finalStage();
        return last != null && (last == stage || last.ancestors().contains(stage));
    }
}
