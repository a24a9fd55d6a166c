package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Makes the compound commands of the tree. */
final class CompoundBuilder {
    private final TreeBuilder tree;
    private final WordBuilder words;

    CompoundBuilder(TreeBuilder tree, WordBuilder words) {
        this.tree = tree;
        this.words = words;
    }

    ShellNode compound(
            ShellGrammar.CompoundContext context, List<ShellNode.Redirection> redirections, TextRange range) {
        if (context.subshell() != null) {
            return new ShellNode.Subshell(range, sequence(context.subshell().sequence()), redirections);
        } else if (context.group() != null) {
            return new ShellNode.Group(range, sequence(context.group().sequence()), redirections);
        } else if (context.choice() != null) {
            return choice(context.choice(), redirections, range);
        } else if (context.loop() != null) {
            ShellGrammar.LoopContext loop = context.loop();
            return new ShellNode.While(
                    range, loop.UNTIL() != null, sequence(loop.sequence(0)), sequence(loop.sequence(1)), redirections);
        } else if (context.iteration() != null) {
            return iteration(context.iteration(), redirections, range);
        } else if (context.selection() != null) {
            return selection(context.selection(), redirections, range);
        } else if (context.condition() != null) {
            return new ShellNode.Condition(
                    range, words.words(context.condition().word()), redirections);
        }
        List<ShellWord> arithmetic = List.of(words.arithmetic(context.arithmeticCommand()));
        return new ShellNode.Condition(range, arithmetic, redirections);
    }

    private ShellNode.Sequence sequence(ShellGrammar.SequenceContext context) {
        Token stop = context.getStop();
        int start = context.getStart().getStartIndex();
        return tree.sequence(context, start, stop == null ? start : stop.getStopIndex() + 1);
    }

    private ShellNode choice(
            ShellGrammar.ChoiceContext context, List<ShellNode.Redirection> redirections, TextRange range) {
        List<ShellNode.Branch> branches = new ArrayList<>();
        int conditions = 1 + context.ELIF().size();
        for (int i = 0; i < conditions; i++) {
            branches.add(
                    new ShellNode.Branch(sequence(context.sequence(2 * i)), sequence(context.sequence(2 * i + 1))));
        }
        ShellNode.Sequence otherwise = context.ELSE() == null ? null : sequence(context.sequence(2 * conditions));
        return new ShellNode.If(range, branches, otherwise, redirections);
    }

    private ShellNode iteration(
            ShellGrammar.IterationContext context, List<ShellNode.Redirection> redirections, TextRange range) {
        ShellGrammar.ArithmeticCommandContext arithmetic = context.arithmeticCommand();
        ShellNode.Sequence body = sequence(context.sequence());
        if (arithmetic != null) {
            return new ShellNode.For(range, null, List.of(words.arithmetic(arithmetic)), body, redirections);
        }
        ShellToken variable = words.token(context.LITERAL().getSymbol());
        List<ShellWord> over = context.IN() == null ? null : words.words(context.word());
        return new ShellNode.For(range, variable, over, body, redirections);
    }

    private ShellNode selection(
            ShellGrammar.SelectionContext context, List<ShellNode.Redirection> redirections, TextRange range) {
        List<ShellNode.Clause> clauses = new ArrayList<>();
        for (ShellGrammar.ClauseContext clause : context.clause()) {
            clauses.add(
                    new ShellNode.Clause(tree.range(clause), words.words(clause.word()), sequence(clause.sequence())));
        }
        return new ShellNode.Case(range, words.word(context.word()), clauses, redirections);
    }
}
