package dev.dlint.syntax.parse;

import dev.dlint.syntax.Blank;
import dev.dlint.syntax.Comment;
import dev.dlint.syntax.Directive;
import dev.dlint.syntax.Dockerfile;
import dev.dlint.syntax.Element;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole file, line by line. */
public final class FileReader {
    private final SourceText source;
    private final String content;
    private final PhysicalLines lines;
    private final List<Element> elements = new ArrayList<>();
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final DirectiveReader directives;
    private final StageOrder stages = new StageOrder();
    /** The comments that the next instruction gets. */
    private List<Comment> comments = new ArrayList<>();
    /** How far elements cover the text. */
    private int covered;

    private FileReader(SourceText source) {
        this.source = source;
        this.content = source.content();
        this.lines = new PhysicalLines(content);
        this.directives = new DirectiveReader(content, problems);
    }

    /** The tree of a text; there is one for any text. */
    public static Dockerfile read(SourceText source) {
        return new FileReader(source).read();
    }

    private Dockerfile read() {
        LineLengths.check(source, problems);
        reportMalformed();
        readDirectives();
        readElements();
        addBlank(content.length());
        SyntaxProblem missing = stages.problem(source, instructions);
        if (missing != null) {
            problems.add(missing);
        }
        if (problems.size() > 1) {
            problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        }
        return new Dockerfile(source, directives.escape(), elements, instructions, problems);
    }

    /** One problem a line, so that a text in another encoding does not drown in them. */
    private void reportMalformed() {
        int lastLine = 0;
        for (TextRange place : source.malformed()) {
            int line = source.line(place.start());
            if (line != lastLine) {
                String message = "these bytes are not UTF-8 and are read as U+FFFD";
                problems.add(new SyntaxProblem(Kind.ENCODING, message, place, null));
                lastLine = line;
            }
        }
    }

    /** Reads lines up to the first that is neither directive nor comment nor blank. */
    private void readDirectives() {
        while (lines.advance()) {
            int first = lines.firstCharacter();
            DirectiveReader.Line line = directives.read(lines, first);
            if (line.directive() != null) {
                add(line.directive());
            } else if (first < lines.end() && content.charAt(first) == '#') {
                addComment(first, line.kind() == DirectiveReader.LineKind.OTHER);
            } else if (first < lines.end()) {
                lines.goBackTo(lines.start());
                return;
            }
        }
    }

    private void readElements() {
        ArgumentReader arguments = new ArgumentReader(Dialect.of(directives.escape(), syntax()));
        HeredocReader heredocs = new HeredocReader(lines, content, arguments);
        InstructionReader reader = new InstructionReader(arguments);
        while (lines.advance()) {
            int first = lines.firstCharacter();
            if (first == lines.end()) {
                continue;
            }
            if (content.charAt(first) == '#') {
                addComment(first, true);
            } else {
                addInstruction(arguments, heredocs, reader);
            }
        }
    }

    private @Nullable Directive syntax() {
        for (Element element : elements) {
            if (element instanceof Directive directive && directive.key().text().equalsIgnoreCase("syntax")) {
                return directive;
            }
        }
        return null;
    }

    private void addComment(int hash, boolean counts) {
        Comment comment = LogicalLine.comment(lines, content, hash);
        add(comment);
        if (counts && hash == lines.start() && comment.text().isEmpty()) {
            comments = new ArrayList<>();
        } else if (counts) {
            comments.add(comment);
        }
    }

    private void addInstruction(ArgumentReader arguments, HeredocReader heredocReader, InstructionReader reader) {
        LogicalLine line = LogicalLine.read(lines, content, arguments.dialect().escape());
        LineCut cut = LineCut.of(Slice.of(line.text()), arguments);
        InstructionProblems found = new InstructionProblems();
        List<HeredocText> heredocs = heredocReader.read(cut, found);
        TextRange range = line.range();
        for (HeredocText heredoc : heredocs) {
            range = range.cover(heredoc.heredoc().terminator());
        }
        var surroundings = new InstructionReader.Surroundings(range, heredocs, comments, line.comments());
        Instruction instruction = reader.read(cut, surroundings, found);
        add(instruction);
        instructions.add(instruction);
        comments = new ArrayList<>();
        stages.add(instruction, found.readable());
        if (found.first() != null) {
            problems.add(found.first());
        }
        if (line.emptyContinuation()) {
            addEmptyContinuation(line);
        }
    }

    /** BuildKit names the last line of the instruction, wherever the blank ones are. */
    private void addEmptyContinuation(LogicalLine line) {
        TextRange last = source.lineRange(source.line(line.range().end()));
        TextRange place = new TextRange(
                Math.max(last.start(), line.range().start()), line.range().end());
        problems.add(new SyntaxProblem(Kind.EMPTY_CONTINUATION, "Empty continuation line", place, null));
    }

    private void add(Element element) {
        addBlank(element.range().start());
        elements.add(element);
        covered = element.range().end();
    }

    private void addBlank(int end) {
        if (covered < end) {
            elements.add(new Blank(new TextRange(covered, end)));
            covered = end;
        }
    }
}
