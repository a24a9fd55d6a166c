package dev.dlint.analyzer.model.variables;

import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Adds what the instructions of a stage define. */
public final class StageScope {
    private final Scope scope;
    private final Variables globals;
    private final int place;

    /**
     * @param scope the stage's
     * @param globals what is defined before the first stage
     */
    public StageScope(Scope scope, Variables globals) {
        this(scope, globals, -1);
    }

    private StageScope(Scope scope, Variables globals, int place) {
        this.scope = scope;
        this.globals = globals;
        this.place = place;
    }

    /** The same for instructions that stand elsewhere in the file and take effect at {@code offset}: triggers. */
    public StageScope at(int offset) {
        return new StageScope(scope, globals, offset);
    }

    /** Adds what an instruction defines; to be called in the order of the stage. */
    public void define(Instruction instruction) {
        if (instruction instanceof Instruction.Arg arg) {
            arg.assignments().forEach(assignment -> declare(arg, assignment));
        } else if (instruction instanceof Instruction.Env env) {
            Variables before = before(env.range().start());
            env.assignments().forEach(assignment -> set(env, assignment, before));
        }
    }

    private Variables before(int offset) {
        return scope.before(place < 0 ? offset : place);
    }

    private void declare(Instruction.Arg arg, Assignment assignment) {
        String name = assignment.key().text();
        Word fallback = assignment.value();
        if (fallback != null) {
            Value value = before(assignment.range().start()).expand(fallback).value();
            add(arg, assignment, Variable.Kind.ARG, name, value, true);
            return;
        }
        Variable global = globals.lookup(name);
        if (global != null
                && global.kind() == Variable.Kind.GLOBAL_ARG
                && global.value().isKnown()) {
            add(arg, assignment, Variable.Kind.ARG, name, global.value(), true);
        } else if (before(assignment.range().start()).lookup(name) == null) {
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
                place < 0 ? assignment.range().end() : place,
                new Variable(
                        name,
                        kind,
                        value,
                        overridable,
                        definition,
                        assignment.key().range()));
    }
}
