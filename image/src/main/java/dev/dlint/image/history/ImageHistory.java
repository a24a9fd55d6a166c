package dev.dlint.image.history;

import dev.dlint.image.manifest.HistoryRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The history of an image beside its layers.
 *
 * @param steps the oldest first
 * @param match how sure it is which step made which layer
 */
public record ImageHistory(List<HistoryStep> steps, Match match) {

    /** How steps were matched to layers. */
    public enum Match {
        /** There are as many records that claim a layer as there are layers. */
        EXACT,
        /** There are as many layers as records of instructions that can make one, though their marks say otherwise. */
        INFERRED,
        /** There are more layers than records; the newest belong together, as builders add to the end. The oldest layers have no record. */
        NEWEST_ONLY,
        /** There are more records than layers, or none at all: no step has a layer. */
        NONE
    }

    /**
     * Matches a history to layers. Its length is not trusted: histories are optional, and tools squash layers, or import them, without writing
     * one.
     *
     * @param layers how many layers the image has
     */
    public static ImageHistory of(List<HistoryRecord> history, int layers) {
        List<BuildCommand> commands = history.stream().map(CommandParser::parse).toList();
        int claimed = count(history, step -> !step.emptyLayer());
        if (claimed == layers && layers > 0) {
            return matched(history, commands, 0, Match.EXACT, HistoryRecord::emptyLayer);
        }
        int able = count(commands, command -> !command.isMetadata());
        if (able == layers && layers > 0) {
            return matched(history, commands, 0, Match.INFERRED, step -> CommandParser.parse(step)
                    .isMetadata());
        }
        if (claimed < layers && claimed > 0) {
            return matched(history, commands, layers - claimed, Match.NEWEST_ONLY, HistoryRecord::emptyLayer);
        }
        return matched(history, commands, 0, Match.NONE, step -> true);
    }

    /** The step that made a layer, as far as is known. */
    public Optional<HistoryStep> stepOf(int layer) {
        return steps.stream()
                .filter(step -> step.layer() != null && step.layer() == layer)
                .findFirst();
    }

    private static ImageHistory matched(
            List<HistoryRecord> history,
            List<BuildCommand> commands,
            int firstLayer,
            Match match,
            Predicate<HistoryRecord> empty) {
        List<HistoryStep> steps = new ArrayList<>();
        int next = firstLayer;
        for (int i = 0; i < history.size(); i++) {
            @Nullable Integer layer = empty.test(history.get(i)) ? null : (Integer) next++;
            steps.add(new HistoryStep(history.get(i), commands.get(i), layer));
        }
        return new ImageHistory(List.copyOf(steps), match);
    }

    private static <T> int count(List<T> list, Predicate<T> condition) {
        return (int) list.stream().filter(condition).count();
    }
}
