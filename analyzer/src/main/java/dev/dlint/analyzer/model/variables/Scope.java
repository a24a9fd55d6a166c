package dev.dlint.analyzer.model.variables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a stage, or those before the first stage, with the place from which each is in force. */
public final class Scope {
    private static final String DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private final @Nullable Variables inherited;
    private final boolean complete;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, @Nullable Variable> inheritedByName = new HashMap<>();

    private record Entry(int offset, Variable variable) {}

    /**
     * @param inherited what is in force at the start, or null
     * @param complete whether nothing else is
     */
    Scope(@Nullable Variables inherited, boolean complete) {
        this.inherited = inherited;
        this.complete = complete;
    }

    /** The scope of a stage that is built on another, with what is in force at that one's end. */
    public static Scope inheriting(Variables inherited) {
        return new Scope(inherited, inherited.complete());
    }

    /** The scope of a stage that is built on an image. Each has a search path; {@code scratch} has nothing else. */
    public static Scope ofBaseImage(boolean scratch) {
        Scope scope = new Scope(null, scratch);
        Value path = scratch ? Value.known(DEFAULT_PATH) : Value.unknown();
        scope.define(-1, new Variable("PATH", Variable.Kind.BASE_IMAGE, path, false, null, null));
        for (String name : GlobalScope.SCAN_OPTIONS) {
            scope.define(-1, new Variable(name, Variable.Kind.PREDEFINED, Value.unknown(), true, null, null));
        }
        return scope;
    }

    @Nullable
    Variables inherited() {
        return inherited;
    }

    boolean complete() {
        return complete;
    }

    /** What is in force at an offset of the file. */
    public Variables before(int offset) {
        return new Variables(this, offset);
    }

    /** Defines a variable from an offset of the file on; offsets never decrease from call to call. */
    public void define(int offset, Variable variable) {
        entries.computeIfAbsent(variable.name(), name -> new ArrayList<>(1)).add(new Entry(offset, variable));
    }

    /**
     * What is in force at the start. What is found is kept, since of a long chain of stages each asks the one below it, and
     * often for the same names.
     */
    @Nullable
    Variable lookupInherited(String name) {
        if (inheritedByName.containsKey(name)) {
            return inheritedByName.get(name);
        }
        Variable found = null;
        for (Variables at = inherited; at != null && found == null; at = at.scope().inherited) {
            found = at.scope().lookup(name, at.offset());
            if (found == null && at.scope().inheritedByName.containsKey(name)) {
                found = at.scope().inheritedByName.get(name);
                break;
            }
        }
        inheritedByName.put(name, found);
        return found;
    }

    @Nullable
    Variable lookup(String name, int offset) {
        List<Entry> found = entries.get(name);
        return found == null ? null : latest(found, offset);
    }

    private static @Nullable Variable latest(List<Entry> entries, int offset) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : entries.get(low - 1).variable();
    }

    void collect(int offset, Map<String, Variable> into) {
        entries.forEach((name, list) -> {
            Variable variable = latest(list, offset);
            if (variable != null) {
                into.putIfAbsent(name, variable);
            }
        });
    }
}
