package dev.dlint.shell;

import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Makes the commands of the tree out of what ANTLR read. */
final class TreeBuilder {
    private final MappedText text;
    private final TokenList found;
    private final WordBuilder words;
    private boolean complete = true;

    TreeBuilder(MappedText text, TokenList found, int depth) {
        this.text = text;
        this.found = found;
        this.words = new WordBuilder(text, this, depth);
    }

    boolean complete() {
        return complete;
    }

    void incomplete() {
        complete = false;
    }

    List<TextRange> comments() {
        List<TextRange> comments = new ArrayList<>();
        found.comments().forEach(comment -> comments.add(range(comment.start(), comment.end())));
        return comments;
    }

    ShellNode.Sequence script(ShellGrammar.ScriptContext context) {
        ShellNode.Sequence body = sequence(context.sequence(), 0, text.length());
        if (context.exception == null) {
            return body;
        }
        int start = context.exception.getOffendingToken() == null
                ? text.length()
                : Math.min(context.exception.getOffendingToken().getStartIndex(), text.length());
        List<ShellNode> commands = new ArrayList<>(body.commands());
        List<ShellToken> separators = new ArrayList<>(body.separators());
        commands.add(opaque(start, text.length()));
        separators.add(none(text.length()));
        return new ShellNode.Sequence(body.range(), commands, separators);
    }

    ShellWord hereDocument(ShellGrammar.HereDocumentContext context) {
        return new ShellWord(text.sourceRange(), text.text(), words.parts(context.part(), true));
    }

    TextRange range(int start, int end) {
        return text.sourceRange(Math.min(start, end), end);
    }

    TextRange range(ParserRuleContext context) {
        return range(start(context), end(context));
    }

    private static int start(ParserRuleContext context) {
        return context.getStart().getStartIndex();
    }

    /** Where a rule ends; one that took no token ends where it starts. */
    private static int end(ParserRuleContext context) {
        Token stop = context.getStop();
        return stop == null ? start(context) : Math.max(start(context), stop.getStopIndex() + 1);
    }

    private ShellToken token(Token token) {
        int end = token.getStopIndex() + 1;
        return new ShellToken(range(token.getStartIndex(), end), text.text().substring(token.getStartIndex(), end));
    }

    private ShellToken none(int at) {
        return new ShellToken(range(at, at), "");
    }

    private ShellNode.Opaque opaque(int start, int end) {
        incomplete();
        return new ShellNode.Opaque(range(start, end), text.text().substring(start, end));
    }

    ShellNode.Sequence sequence(ShellGrammar.SequenceContext context, int start, int end) {
        List<ShellNode> commands = new ArrayList<>();
        List<ShellToken> separators = new ArrayList<>();
        int count = context.getChildCount();
        for (int i = 0; i < count; i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof ShellGrammar.AndOrContext list) {
                commands.add(andOr(list));
                boolean ended = i + 1 < count && context.getChild(i + 1) instanceof ShellGrammar.SeparatorContext;
                separators.add(
                        ended
                                ? token(((ShellGrammar.SeparatorContext) context.getChild(i + 1)).getStart())
                                : none(end(list)));
            }
        }
        return new ShellNode.Sequence(range(start, Math.max(start, end)), commands, separators);
    }

    private ShellNode andOr(ShellGrammar.AndOrContext context) {
        List<ShellNode> commands = new ArrayList<>();
        context.pipeline().forEach(each -> commands.add(pipeline(each)));
        return commands.size() == 1
                ? commands.get(0)
                : new ShellNode.AndOr(range(context), commands, operators(context));
    }

    private List<ShellToken> operators(ParserRuleContext context) {
        List<ShellToken> operators = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode terminal
                    && terminal.getSymbol().getType() != ShellGrammar.BANG
                    && terminal.getSymbol().getType() != ShellGrammar.TIME) {
                operators.add(token(terminal.getSymbol()));
            }
        }
        return operators;
    }

    private ShellNode pipeline(ShellGrammar.PipelineContext context) {
        List<ShellNode> commands = new ArrayList<>();
        context.command().forEach(each -> commands.add(command(each)));
        boolean negated = context.BANG().size() % 2 == 1;
        boolean timed = !context.TIME().isEmpty();
        if (commands.size() == 1 && !timed && context.BANG().isEmpty()) {
            return commands.get(0);
        }
        return new ShellNode.Pipeline(range(context), negated, timed, commands, operators(context));
    }

    private ShellNode command(ShellGrammar.CommandContext context) {
        if (context.exception != null) {
            return opaque(start(context), end(context));
        }
        if (context.simple() != null) {
            return simple(context.simple());
        }
        CompoundBuilder builder = new CompoundBuilder(this, words);
        ShellNode body = builder.compound(context.compound(), redirections(context.redirection()), range(context));
        TerminalNode function = context.FUNCTION_NAME();
        return function == null
                ? body
                : new ShellNode.Function(range(context), functionName(function.getSymbol()), body);
    }

    /** The name without the parentheses behind it. */
    private ShellToken functionName(Token token) {
        int start = token.getStartIndex();
        int end = start;
        while (end <= token.getStopIndex() && !WordScanner.endsWord(text.text().charAt(end))) {
            end++;
        }
        return new ShellToken(range(start, end), text.text().substring(start, end));
    }

    private ShellNode simple(ShellGrammar.SimpleContext context) {
        List<ShellNode.Assignment> assignments = new ArrayList<>();
        List<ShellWord> arguments = new ArrayList<>();
        context.assignment().forEach(each -> assignments.add(assignment(each)));
        context.word().forEach(each -> arguments.add(words.word(each)));
        return new ShellNode.Simple(range(context), assignments, arguments, redirections(context.redirection()));
    }

    private ShellNode.Assignment assignment(ShellGrammar.AssignmentContext context) {
        Token token = context.ASSIGNMENT().getSymbol();
        String written = text.text().substring(token.getStartIndex(), token.getStopIndex() + 1);
        boolean append = written.endsWith("+=");
        int nameEnd = token.getStopIndex() + 1 - (append ? 2 : 1);
        ShellToken name = new ShellToken(
                range(token.getStartIndex(), nameEnd), text.text().substring(token.getStartIndex(), nameEnd));
        return new ShellNode.Assignment(range(context), name, append, words.word(context.word()));
    }

    List<ShellNode.Redirection> redirections(List<ShellGrammar.RedirectionContext> contexts) {
        List<ShellNode.Redirection> redirections = new ArrayList<>(contexts.size());
        contexts.forEach(each -> redirections.add(redirection(each)));
        return redirections;
    }

    private ShellNode.Redirection redirection(ShellGrammar.RedirectionContext context) {
        Token token = context.REDIRECTION().getSymbol();
        String operator = text.text().substring(token.getStartIndex(), token.getStopIndex() + 1);
        int digits = 0;
        while (Character.isDigit(operator.charAt(digits))) {
            digits++;
        }
        int descriptor = digits == 0 || digits > 6 ? -1 : Integer.parseInt(operator.substring(0, digits));
        return new ShellNode.Redirection(
                range(context),
                descriptor,
                operator.substring(digits),
                words.word(context.word()),
                body(token.getStartIndex()));
    }

    private @Nullable ShellWord body(int operatorStart) {
        TokenList.Body body = found.body(operatorStart);
        return body == null ? null : words.hereDocument(body);
    }
}
