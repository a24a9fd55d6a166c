package dev.dlint.lsp.feature;

import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.text.TextRange;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;

/** Grows a selection step by step: a variable, its word, the flag or command, the instruction, the stage, the file. */
public final class SelectionRanges {
    private SelectionRanges() {}

    public static List<SelectionRange> of(OpenDockerfile file, List<Position> positions) {
        return positions.stream().map(position -> at(file, position)).toList();
    }

    private static SelectionRange at(OpenDockerfile file, Position position) {
        int offset = file.positions().offset(position);
        List<TextRange> around = EnclosingRanges.at(file, offset);
        TextRange whole = new TextRange(0, file.source().length());
        SelectionRange selection = new SelectionRange(file.positions().range(whole), null);
        TextRange outer = whole;
        for (TextRange range : around.stream()
                .sorted(Comparator.comparingInt(TextRange::length).reversed())
                .toList()) {
            if (outer.encloses(range) && !outer.equals(range)) {
                selection = new SelectionRange(file.positions().range(range), selection);
                outer = range;
            }
        }
        return selection;
    }
}
