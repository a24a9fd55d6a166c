package dev.dlint.shell;

import java.util.List;
import java.util.function.Consumer;

/** Walks a tree in the order of execution and hands out its simple commands. */
final class ShellWalker {
    private final Consumer<ShellNode.Simple> visitor;

    ShellWalker(Consumer<ShellNode.Simple> visitor) {
        this.visitor = visitor;
    }

    void visit(ShellNode node) {
        if (node instanceof ShellNode.Sequence sequence) {
            visitAll(sequence.commands());
        } else if (node instanceof ShellNode.AndOr list) {
            visitAll(list.commands());
        } else if (node instanceof ShellNode.Pipeline pipeline) {
            visitAll(pipeline.commands());
        } else if (node instanceof ShellNode.Simple simple) {
            simple.assignments().forEach(assignment -> visitWord(assignment.value()));
            visitWords(simple.words());
            visitRedirections(simple.redirections());
            visitor.accept(simple);
        } else if (node instanceof ShellNode.Function function) {
            visit(function.body());
        } else {
            visitCompound(node);
        }
    }

    private void visitCompound(ShellNode node) {
        if (node instanceof ShellNode.Subshell subshell) {
            visitRedirections(subshell.redirections());
            visit(subshell.body());
        } else if (node instanceof ShellNode.Group group) {
            visitRedirections(group.redirections());
            visit(group.body());
        } else if (node instanceof ShellNode.If choice) {
            visitIf(choice);
        } else if (node instanceof ShellNode.While loop) {
            visitRedirections(loop.redirections());
            visit(loop.condition());
            visit(loop.body());
        } else if (node instanceof ShellNode.For loop) {
            visitFor(loop);
        } else if (node instanceof ShellNode.Case choice) {
            visitCase(choice);
        } else if (node instanceof ShellNode.Condition condition) {
            visitWords(condition.words());
            visitRedirections(condition.redirections());
        }
    }

    private void visitIf(ShellNode.If choice) {
        visitRedirections(choice.redirections());
        for (ShellNode.Branch branch : choice.branches()) {
            visit(branch.condition());
            visit(branch.body());
        }
        if (choice.otherwise() != null) {
            visit(choice.otherwise());
        }
    }

    private void visitFor(ShellNode.For loop) {
        visitRedirections(loop.redirections());
        if (loop.words() != null) {
            visitWords(loop.words());
        }
        visit(loop.body());
    }

    private void visitCase(ShellNode.Case choice) {
        visitRedirections(choice.redirections());
        visitWord(choice.subject());
        for (ShellNode.Clause clause : choice.clauses()) {
            visitWords(clause.patterns());
            visit(clause.body());
        }
    }

    private void visitAll(List<ShellNode> nodes) {
        nodes.forEach(this::visit);
    }

    private void visitRedirections(List<ShellNode.Redirection> redirections) {
        for (ShellNode.Redirection redirection : redirections) {
            visitWord(redirection.target());
            if (redirection.body() != null) {
                visitWord(redirection.body());
            }
        }
    }

    private void visitWords(List<ShellWord> words) {
        words.forEach(this::visitWord);
    }

    private void visitWord(ShellWord word) {
        visitParts(word.parts());
    }

    private void visitParts(List<ShellPart> parts) {
        for (ShellPart part : parts) {
            if (part instanceof ShellPart.DoubleQuoted quoted) {
                visitParts(quoted.parts());
            } else if (part instanceof ShellPart.CommandSubstitution substitution) {
                visit(substitution.body());
            } else if (part instanceof ShellPart.ProcessSubstitution substitution) {
                visit(substitution.body());
            } else if (part instanceof ShellPart.Arithmetic arithmetic) {
                visitParts(arithmetic.parts());
            } else if (part instanceof ShellPart.Array array) {
                visitWords(array.elements());
            } else if (part instanceof ShellPart.Parameter parameter && parameter.word() != null) {
                visitWord(parameter.word());
            }
        }
    }
}
