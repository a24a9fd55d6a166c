package dev.dlint.analyzer.model.variables;

import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Adds what the instructions of a stage define. */
public final class StageScope {
    private final Scope scope;
    private final Variables globals;

    /**
     * @param scope the stage's
     * @param globals what is defined before the first stage
     */
    public StageScope(Scope scope, Variables globals) {
        this.scope = scope;
        this.globals = globals;
    }

    /** Adds what an instruction defines; to be called in the order of the stage. */
    public void define(Instruction instruction) {
        if (instruction instanceof Instruction.Arg arg) {
            arg.assignments().forEach(assignment -> declare(arg, assignment));
        } else if (instruction instanceof Instruction.Env env) {
            Variables before = scope.before(env.range().start());
            env.assignments().forEach(assignment -> set(env, assignment, before));
        }
    }

    private void declare(Instruction.Arg arg, Assignment assignment) {
        String name = assignment.key().text();
        Word fallback = assignment.value();
        if (fallback != null) {
            Value value =
                    scope.before(assignment.range().start()).expand(fallback).value();
            add(arg, assignment, Variable.Kind.ARG, name, value, true);
            return;
        }
        Variable global = globals.lookup(name);
        if (global != null
                && global.kind() == Variable.Kind.GLOBAL_ARG
                && global.value().isKnown()) {
            add(arg, assignment, Variable.Kind.ARG, name, global.value(), true);
        } else if (scope.before(assignment.range().start()).lookup(name) == null) {
            add(arg, assignment, kind(name, global), name, Value.unknown(), true);
        }
    }

    private static Variable.Kind kind(String name, @Nullable Variable global) {
        if (global != null && global.kind() == Variable.Kind.PREDEFINED) {
            return Variable.Kind.PREDEFINED;
        }
        return GlobalScope.isProxy(name) ? Variable.Kind.PROXY : Variable.Kind.ARG;
    }

    private void set(Instruction.Env env, Assignment assignment, Variables before) {
        String name = before.expand(assignment.key()).value().text();
        if (name != null && assignment.value() != null) {
            Expansion value = before.expand(assignment.value());
            add(env, assignment, Variable.Kind.ENV, name, value.value(), value.overridable());
        }
    }

    private void add(
            Instruction definition,
            Assignment assignment,
            Variable.Kind kind,
            String name,
            Value value,
            boolean overridable) {
        scope.define(
                assignment.range().end(),
                new Variable(
                        name,
                        kind,
                        value,
                        overridable,
                        definition,
                        assignment.key().range()));
    }
}
