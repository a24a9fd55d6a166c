package dev.dlint.lsp.feature;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.lsp.document.Positions;
import dev.dlint.syntax.Blank;
import dev.dlint.syntax.Comment;
import dev.dlint.syntax.Element;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.jspecify.annotations.Nullable;

/** What can be folded: stages, instructions of several lines, heredocs and blocks of comments. */
public final class Folding {
    private final Positions positions;
    private final List<FoldingRange> ranges = new ArrayList<>();
    private @Nullable TextRange comments;

    private Folding(Positions positions) {
        this.positions = positions;
    }

    /**
     * The ranges, in the order of the text and the larger before the smaller.
     *
     * @param limit how many the client wants at most; the largest are kept
     */
    public static List<FoldingRange> of(OpenDockerfile file, int limit) {
        Folding folding = new Folding(file.positions());
        file.model().stages().forEach(folding::addStage);
        file.tree().elements().forEach(folding::addElement);
        folding.endComments();
        return folding.largest(limit);
    }

    private List<FoldingRange> largest(int limit) {
        Comparator<FoldingRange> bySize =
                Comparator.comparingInt((FoldingRange range) -> range.getStartLine() - range.getEndLine());
        return ranges.stream()
                .sorted(bySize)
                .limit(limit)
                .sorted(Comparator.comparingInt(FoldingRange::getStartLine).thenComparing(bySize))
                .toList();
    }

    private void addStage(Stage stage) {
        TextRange last =
                stage.steps().get(stage.steps().size() - 1).instruction().range();
        add(stage.from().range().cover(last), FoldingRangeKind.Region);
    }

    private void addElement(Element element) {
        if (element instanceof Comment comment) {
            addComment(comment);
        } else if (!(element instanceof Blank blank) || hasEmptyLine(blank)) {
            endComments();
        }
        if (element instanceof Instruction instruction) {
            addInstruction(instruction);
        }
    }

    /** Whether a blank holds more than the end of the line before it and the indentation of the line after it. */
    private boolean hasEmptyLine(Blank blank) {
        return positions.line(blank.range().end())
                        - positions.line(blank.range().start())
                > 1;
    }

    private void addInstruction(Instruction instruction) {
        add(instruction.range(), null);
        for (Heredoc heredoc : instruction.header().heredocs()) {
            TextRange end = heredoc.terminator().isEmpty() ? heredoc.body() : heredoc.terminator();
            if (!heredoc.body().isEmpty()) {
                add(heredoc.body().cover(end), null);
            }
        }
        for (Comment comment : instruction.header().innerComments()) {
            if (comments != null && positions.line(comment.range().start()) - positions.line(comments.end()) > 1) {
                endComments();
            }
            addComment(comment);
        }
        endComments();
    }

    private void addComment(Comment comment) {
        comments = comments == null ? comment.range() : comments.cover(comment.range());
    }

    private void endComments() {
        if (comments != null) {
            add(comments, FoldingRangeKind.Comment);
            comments = null;
        }
    }

    private void add(TextRange range, @Nullable String kind) {
        int first = positions.line(range.start());
        int last = positions.line(range.end());
        if (last > first) {
            FoldingRange folding = new FoldingRange(first, last);
            folding.setKind(kind);
            ranges.add(folding);
        }
    }
}
