package dev.dlint.analyzer.model.names;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Script;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.analyzer.model.variables.Reference;
import dev.dlint.analyzer.model.variables.Variable;
import dev.dlint.shell.ShellVariable;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds variables: where ARG and ENV give their names, and where words and scripts use them. */
final class VariableNames {
    private final VariableGroups groups = new VariableGroups();
    private int scripts;

    private VariableNames() {}

    static List<Name> in(DockerfileModel model) {
        VariableNames names = new VariableNames();
        model.steps().forEach(names::find);
        names.groups.joinPrelude();
        for (Stage stage : model.stages()) {
            names.groups.inherit(
                    stage.index(), stage.ancestors().stream().map(Stage::index).toList());
        }
        return names.groups.names();
    }

    private void find(Step step) {
        if (step.instruction() instanceof Instruction.Arg arg) {
            arg.assignments().forEach(assignment -> declare(step, assignment));
        } else if (step.instruction() instanceof Instruction.Env env) {
            env.assignments().forEach(assignment -> define(scope(step), assignment, null));
        }
        for (Expansion expansion : step.expansions()) {
            expansion.references().forEach(reference -> use(scopeOfWords(step), reference));
        }
        step.scripts().forEach(script -> find(step, script));
        Step trigger = step.trigger();
        if (trigger != null) {
            find(trigger);
        }
    }

    private static int scope(Step step) {
        Stage stage = step.stage();
        return stage == null ? VariableGroups.PRELUDE : stage.index();
    }

    private static int scopeOfWords(Step step) {
        boolean global = step.instruction() instanceof Instruction.From
                || (step.stage() == null && step.instruction() instanceof Instruction.Arg);
        return global ? VariableGroups.GLOBAL : scope(step);
    }

    private void declare(Step step, Assignment assignment) {
        String name = assignment.key().text();
        int scope = scopeOfWords(step);
        boolean takesOver = step.stage() != null && assignment.value() == null;
        Variable global = takesOver ? step.model().globals().lookup(name) : null;
        define(scope, assignment, global == null ? null : global.range());
        if (takesOver) {
            groups.joinGlobal(scope, name);
        }
    }

    private void define(int scope, Assignment assignment, @Nullable TextRange original) {
        TextRange range = assignment.key().range();
        if (!range.isEmpty()) {
            TextRange definition = original == null ? range : original;
            groups.add(scope, assignment.key().text(), new Mention(range, Mention.Role.DEFINITION, definition));
        }
    }

    private void use(int scope, Reference reference) {
        Variable variable = reference.variable();
        groups.add(scope, reference.name(), used(reference.range(), variable));
    }

    private static Mention used(TextRange range, @Nullable Variable variable) {
        return new Mention(range, Mention.Role.USE, variable == null ? null : variable.range());
    }

    /**
     * A name that a script sets itself is the script's own, unless an ARG or ENV has it in force there. What stands in
     * single quotes counts if an ARG or ENV has it: whoever is given the text most often expands it.
     */
    private void find(Step step, Script script) {
        List<ShellVariable> variables = script.tree().variables();
        Set<String> set = new HashSet<>();
        variables.stream()
                .filter(variable -> variable.use() == ShellVariable.Use.SET)
                .forEach(variable -> set.add(variable.name().text()));
        int own = VariableGroups.script(scripts++);
        for (ShellVariable variable : variables) {
            String name = variable.name().text();
            Variable known = step.variables().lookup(name);
            boolean defined = (known != null && known.range() != null) || groups.defines(scope(step), name);
            boolean quoted = variable.use() == ShellVariable.Use.QUOTED;
            if (defined || (!quoted && !set.contains(name))) {
                groups.add(scope(step), name, used(variable.name().range(), known));
            } else if (!quoted) {
                groups.add(own, name, own(variable));
            }
        }
    }

    private static Mention own(ShellVariable variable) {
        TextRange range = variable.name().range();
        return variable.use() == ShellVariable.Use.SET
                ? new Mention(range, Mention.Role.DEFINITION, range)
                : new Mention(range, Mention.Role.USE, null);
    }
}
