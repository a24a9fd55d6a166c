package dev.dlint.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tree of a shell script, roughly in the order of the text. A subclass overrides what it wants to see; what it
 * overrides calls the method of this class to go on to what is inside.
 */
public abstract class ShellVisitor {
    public void visit(ShellNode node) {
        if (node instanceof ShellNode.Sequence sequence) {
            visitAll(sequence.commands());
        } else if (node instanceof ShellNode.AndOr list) {
            visitAll(list.commands());
        } else if (node instanceof ShellNode.Pipeline pipeline) {
            visitAll(pipeline.commands());
        } else if (node instanceof ShellNode.Simple simple) {
            visitSimple(simple);
        } else {
            visitCompound(node);
        }
    }

    private void visitCompound(ShellNode node) {
        if (node instanceof ShellNode.Subshell subshell) {
            visit(subshell.body());
            visitRedirections(subshell.redirections());
        } else if (node instanceof ShellNode.Group group) {
            visit(group.body());
            visitRedirections(group.redirections());
        } else if (node instanceof ShellNode.If choice) {
            visitIf(choice);
        } else if (node instanceof ShellNode.While loop) {
            visit(loop.condition());
            visit(loop.body());
            visitRedirections(loop.redirections());
        } else if (node instanceof ShellNode.For loop) {
            visitFor(loop);
        } else if (node instanceof ShellNode.Case choice) {
            visitCase(choice);
        } else if (node instanceof ShellNode.Function function) {
            visitFunction(function);
        } else if (node instanceof ShellNode.Condition condition) {
            visitWords(condition.words());
            visitRedirections(condition.redirections());
        }
    }

    protected void visitSimple(ShellNode.Simple simple) {
        simple.assignments().forEach(this::visitAssignment);
        visitWords(simple.words());
        visitRedirections(simple.redirections());
    }

    private void visitIf(ShellNode.If choice) {
        for (ShellNode.Branch branch : choice.branches()) {
            visit(branch.condition());
            visit(branch.body());
        }
        if (choice.otherwise() != null) {
            visit(choice.otherwise());
        }
        visitRedirections(choice.redirections());
    }

    protected void visitFor(ShellNode.For loop) {
        visitWords(loop.words());
        visit(loop.body());
        visitRedirections(loop.redirections());
    }

    private void visitCase(ShellNode.Case choice) {
        visitWord(choice.subject());
        for (ShellNode.Clause clause : choice.clauses()) {
            visitWords(clause.patterns());
            visit(clause.body());
        }
        visitRedirections(choice.redirections());
    }

    protected void visitFunction(ShellNode.Function function) {
        visit(function.body());
    }

    protected void visitAssignment(ShellNode.Assignment assignment) {
        visitWord(assignment.value());
    }

    protected void visitRedirection(ShellNode.Redirection redirection) {
        visitWord(redirection.target());
        visitWord(redirection.body());
    }

    protected void visitWord(@Nullable ShellWord word) {
        if (word != null) {
            word.parts().forEach(this::visitPart);
        }
    }

    protected void visitPart(ShellPart part) {
        if (part instanceof ShellPart.DoubleQuoted quoted) {
            quoted.parts().forEach(this::visitPart);
        } else if (part instanceof ShellPart.Parameter parameter) {
            visitWord(parameter.word());
        } else if (part instanceof ShellPart.CommandSubstitution substitution) {
            visit(substitution.body());
        } else if (part instanceof ShellPart.ProcessSubstitution substitution) {
            visit(substitution.body());
        } else if (part instanceof ShellPart.Arithmetic arithmetic) {
            arithmetic.parts().forEach(this::visitPart);
        } else if (part instanceof ShellPart.Array array) {
            visitWords(array.elements());
        }
    }

    private void visitAll(List<ShellNode> nodes) {
        nodes.forEach(this::visit);
    }

    private void visitWords(@Nullable List<ShellWord> words) {
        if (words != null) {
            words.forEach(this::visitWord);
        }
    }

    private void visitRedirections(List<ShellNode.Redirection> redirections) {
        redirections.forEach(this::visitRedirection);
    }
}
