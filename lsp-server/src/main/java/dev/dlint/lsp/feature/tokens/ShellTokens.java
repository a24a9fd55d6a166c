package dev.dlint.lsp.feature.tokens;

import dev.dlint.analyzer.model.Script;
import dev.dlint.shell.ShellNode;
import dev.dlint.shell.ShellPart;
import dev.dlint.shell.ShellVisitor;
import dev.dlint.shell.ShellWord;
import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paints the words of a shell script, and then what stands between them: operators and reserved words. */
final class ShellTokens extends ShellVisitor {
    private static final Set<String> RESERVED = Set.of(
            "if",
            "then",
            "elif",
            "else",
            "fi",
            "for",
            "select",
            "in",
            "while",
            "until",
            "do",
            "done",
            "case",
            "esac",
            "function",
            "time",
            "{",
            "}",
            "!",
            "[[",
            "]]");
    private static final String OPERATORS = "&|;<>()";

    private final MappedText script;
    private final TokenPaint paint;

    private ShellTokens(MappedText script, TokenPaint paint) {
        this.script = script;
        this.paint = paint;
    }

    static void paint(Script script, TokenPaint paint) {
        ShellTokens tokens = new ShellTokens(script.text(), paint);
        paint.clear(script.text().sourceRange());
        tokens.visit(script.tree().body());
        script.tree().comments().forEach(comment -> paint.paint(comment, TokenType.COMMENT));
        tokens.paintBetween();
    }

    @Override
    protected void visitSimple(ShellNode.Simple simple) {
        super.visitSimple(simple);
        List<ShellWord> words = simple.words();
        if (!words.isEmpty() && words.get(0).literal() != null) {
            paint.paint(words.get(0).range(), TokenType.FUNCTION);
        }
        for (ShellWord word : words) {
            if (word.text().startsWith("-") && word.literal() != null) {
                paint.paint(word.range(), TokenType.PARAMETER);
            }
        }
    }

    @Override
    protected void visitFor(ShellNode.For loop) {
        if (loop.variable() != null) {
            paint.paint(loop.variable().range(), TokenType.VARIABLE, TokenPaint.DECLARATION);
        }
        super.visitFor(loop);
    }

    @Override
    protected void visitFunction(ShellNode.Function function) {
        paint.paint(function.name().range(), TokenType.FUNCTION, TokenPaint.DECLARATION);
        super.visitFunction(function);
    }

    @Override
    protected void visitAssignment(ShellNode.Assignment assignment) {
        paint.paint(assignment.range(), TokenType.OPERATOR);
        paint.paint(assignment.name().range(), TokenType.VARIABLE, TokenPaint.DECLARATION);
        super.visitAssignment(assignment);
    }

    @Override
    protected void visitWord(@Nullable ShellWord word) {
        if (word != null) {
            paint.paint(word.range(), TokenType.STRING);
            super.visitWord(word);
        }
    }

    @Override
    protected void visitPart(ShellPart part) {
        if (part instanceof ShellPart.SingleQuoted || part instanceof ShellPart.DoubleQuoted) {
            paint.paint(part.range(), TokenType.STRING);
        } else if (part instanceof ShellPart.Parameter parameter) {
            paint.paint(parameter.range(), TokenType.VARIABLE);
            int end = parameter.name().range().end();
            if (parameter.word() != null && end <= parameter.word().range().start()) {
                paint.paint(new TextRange(end, parameter.word().range().start()), TokenType.OPERATOR);
            }
        } else if (part instanceof ShellPart.CommandSubstitution || part instanceof ShellPart.ProcessSubstitution) {
            paint.clear(part.range());
            paint.paint(new TextRange(part.range().start(), part.range().start() + 1), TokenType.OPERATOR);
        }
        super.visitPart(part);
    }

    /** What the parser gave up is shown as it looks. */
    @Override
    public void visit(ShellNode node) {
        super.visit(node);
        if (node instanceof ShellNode.Opaque) {
            int start = 0;
            while (start < script.length()
                    && script.sourceOffset(start) < node.range().start()) {
                start++;
            }
            int end = start;
            while (end < script.length()
                    && script.sourceOffset(end) < node.range().end()) {
                end++;
            }
            new PlainTokens(script, paint).paint(start, end);
        }
    }

    private void paintBetween() {
        String text = script.text();
        for (int at = 0; at < text.length(); ) {
            int end = at + 1;
            if (isOperator(at)) {
                while (end < text.length() && isOperator(end)) {
                    end++;
                }
                paint.paint(script.sourceRange(at, end), TokenType.OPERATOR);
            } else if (isOpen(at)) {
                while (end < text.length() && isOpen(end)) {
                    end++;
                }
                if (RESERVED.contains(text.substring(at, end))) {
                    paint.paint(script.sourceRange(at, end), TokenType.KEYWORD);
                }
            }
            at = end;
        }
    }

    private boolean isOperator(int index) {
        return OPERATORS.indexOf(script.text().charAt(index)) >= 0 && paint.isBlank(script.sourceOffset(index));
    }

    /** Whether a character that may belong to a word has no paint yet. */
    private boolean isOpen(int index) {
        char c = script.text().charAt(index);
        return c > ' ' && OPERATORS.indexOf(c) < 0 && paint.isBlank(script.sourceOffset(index));
    }
}
