package dev.dlint.analyzer.suppress;

import dev.dlint.analyzer.suppress.Suppression.Tool;
import dev.dlint.syntax.Comment;
import dev.dlint.syntax.Directive;
import dev.dlint.syntax.Dockerfile;
import dev.dlint.syntax.Element;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comments of a file that take findings away, and what they hold for.
 *
 * <p>Where several comments stand above an instruction all of them hold for it, whatever stands in between; hadolint itself
 * knows only the last. A comment of BuildKit's has to be among those that BuildKit attaches to the instruction, be the first of
 * its kind there, and start in the first column.
 */
final class SuppressionReader {
    private final Dockerfile file;
    private final SourceText source;
    private final List<Suppression> found = new ArrayList<>();

    SuppressionReader(Dockerfile file) {
        this.file = file;
        this.source = file.source();
    }

    List<Suppression> read() {
        int next = 0;
        for (Element element : file.elements()) {
            if (element instanceof Instruction instruction) {
                next++;
                ofBuildkit(instruction);
                inside(instruction);
            } else if (element instanceof Directive directive) {
                add(directive.range(), SuppressionText.of(directive.range(), source), wholeFile());
            } else if (element instanceof Comment comment) {
                above(comment.range(), next);
            }
        }
        return found;
    }

    /** A comment between instructions; {@code next} is the number of the one below it. */
    private void above(TextRange comment, int next) {
        SuppressionText text = SuppressionText.of(comment, source);
        if (text != null && text.tool() != Tool.BUILDKIT) {
            add(
                    comment,
                    text,
                    switch (text.reach()) {
                        case FILE -> wholeFile();
                        case STAGE -> stage(next).cover(comment);
                        case NEXT -> new TextRange(comment.end(), endOf(next));
                    });
        }
    }

    /** BuildKit's comment above an instruction. */
    private void ofBuildkit(Instruction instruction) {
        for (Comment comment : instruction.header().leadingComments()) {
            SuppressionText text = SuppressionText.of(comment.range(), source);
            int column = source.position(comment.range().start()).column();
            if (text != null && text.tool() == Tool.BUILDKIT && column == 1) {
                add(comment.range(), text, instruction.range());
                return;
            }
        }
    }

    /** Our own comments between the continued lines of an instruction hold for the next of its lines. */
    private void inside(Instruction instruction) {
        List<Comment> comments = instruction.header().innerComments();
        for (Comment comment : comments) {
            SuppressionText text = SuppressionText.of(comment.range(), source);
            if (text != null && text.tool() == Tool.DLINT) {
                boolean file = text.reach() == SuppressionText.Reach.FILE;
                add(comment.range(), text, file ? wholeFile() : lineBelow(comment.range(), comments));
            }
        }
    }

    private void add(TextRange comment, @Nullable SuppressionText text, TextRange scope) {
        if (text != null) {
            found.add(new Suppression(text.tool(), comment, text.names(), scope, text.reason()));
        }
    }

    private TextRange wholeFile() {
        return new TextRange(0, source.length());
    }

    /** Where the instruction of that number ends; the end of the file if there is none. */
    private int endOf(int number) {
        List<Instruction> instructions = file.instructions();
        return number < instructions.size() ? instructions.get(number).range().end() : source.length();
    }

    /** The stage that the instruction of that number belongs to, or what stands before the first. */
    private TextRange stage(int number) {
        int start = 0;
        for (int i = 0; i < file.instructions().size(); i++) {
            if (file.instructions().get(i) instanceof Instruction.From from) {
                if (i > number) {
                    return new TextRange(start, from.range().start() - 1);
                }
                start = from.range().start();
            }
        }
        return new TextRange(start, source.length());
    }

    /** From a comment to the end of the next line that is no comment. */
    private TextRange lineBelow(TextRange comment, List<Comment> comments) {
        int line = source.line(comment.start()) + 1;
        for (Comment other : comments) {
            if (source.line(other.range().start()) == line) {
                line++;
            }
        }
        return new TextRange(
                comment.end(),
                source.lineRange(Math.min(line, source.lineCount())).end());
    }
}
