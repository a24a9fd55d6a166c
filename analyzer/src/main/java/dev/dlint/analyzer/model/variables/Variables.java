package dev.dlint.analyzer.model.variables;

import dev.dlint.syntax.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that are in force at one place of a Dockerfile. */
public final class Variables {
    private final Scope scope;
    private final int offset;

    /** What {@code scope} holds at an offset of the file. */
    Variables(Scope scope, int offset) {
        this.scope = scope;
        this.offset = offset;
    }

    Scope scope() {
        return scope;
    }

    int offset() {
        return offset;
    }

    /** The variable of that name, or null if the Dockerfile defines none here; names are case-sensitive. */
    public @Nullable Variable lookup(String name) {
        Variable own = scope.lookup(name, offset);
        return own != null ? own : scope.lookupInherited(name);
    }

    /** All variables by name, the nearest definition of each, in the order of the file within a scope. */
    public Map<String, Variable> all() {
        Map<String, Variable> all = new LinkedHashMap<>();
        for (Variables at = this; at != null; at = at.scope.inherited()) {
            at.scope.collect(at.offset, all);
        }
        return all;
    }

    /**
     * Whether no other variable can be defined here. Not so in a stage whose base image is not {@code scratch}, since its
     * environment is not known: a name that {@link #lookup} does not find may be defined there.
     */
    public boolean complete() {
        return scope.complete();
    }

    /** Expands a word as BuildKit does. */
    public Expansion expand(Word word) {
        return new Expander(this, false).expand(word);
    }

    /** Expands a word as a build without build arguments does, in which an ARG without a default is not set. */
    public Expansion expandUnsetArgs(Word word) {
        return new Expander(this, true).expand(word);
    }
}
