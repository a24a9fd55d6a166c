package dev.dlint.analyzer.model.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mentions of variables by scope and name, and which of these belong together. A stage's scope is its number. */
final class VariableGroups {
    /** What FROM and the ARGs before the first stage see. */
    static final int GLOBAL = -1;
    /** Other instructions before the first stage, where there should be none. */
    static final int PRELUDE = -2;

    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparingInt(mention -> mention.range().start());

    private final Map<Integer, Map<String, Group>> scopes = new LinkedHashMap<>();

    /** The mentions of a name in one scope; those that belong together form a tree with one root. */
    private static final class Group {
        private final String name;
        private final List<Mention> mentions = new ArrayList<>();
        private @Nullable Group joinedTo;

        Group(String name) {
            this.name = name;
        }

        Group root() {
            Group at = this;
            while (at.joinedTo != null) {
                at = at.joinedTo;
            }
            return at;
        }

        boolean defines() {
            return mentions.stream().anyMatch(mention -> mention.role() == Mention.Role.DEFINITION);
        }
    }

    /** The scope of a script of its own. */
    static int script(int number) {
        return PRELUDE - 1 - number;
    }

    void add(int scope, String name, Mention mention) {
        scopes.computeIfAbsent(scope, key -> new LinkedHashMap<>())
                .computeIfAbsent(name, Group::new)
                .mentions
                .add(mention);
    }

    /** Whether a definition of the name has been added to the scope. */
    boolean defines(int scope, String name) {
        Group group = group(scope, name);
        return group != null && group.defines();
    }

    /** A name of a scope and the global ARG of that name are one, if there is such an ARG. */
    void joinGlobal(int scope, String name) {
        join(group(scope, name), group(GLOBAL, name));
    }

    void joinPrelude() {
        for (Group group : groups(PRELUDE)) {
            join(group, group(GLOBAL, group.name));
        }
    }

    /** A name in a stage is one with that of the nearest stage that it is built on and that defines it. */
    void inherit(int stage, List<Integer> ancestors) {
        for (Group group : groups(stage)) {
            for (int ancestor : ancestors) {
                Group inherited = group(ancestor, group.name);
                if (inherited != null && inherited.defines()) {
                    join(group, inherited);
                    break;
                }
            }
        }
    }

    private static void join(@Nullable Group group, @Nullable Group other) {
        if (group != null && other != null && other.defines() && group.root() != other.root()) {
            group.root().joinedTo = other.root();
        }
    }

    private List<Group> groups(int scope) {
        return List.copyOf(scopes.getOrDefault(scope, Map.of()).values());
    }

    private @Nullable Group group(int scope, String name) {
        return scopes.getOrDefault(scope, Map.of()).get(name);
    }

    List<Name> names() {
        Map<Group, List<Mention>> together = new LinkedHashMap<>();
        for (Map<String, Group> scope : scopes.values()) {
            for (Group group : scope.values()) {
                together.computeIfAbsent(group.root(), root -> new ArrayList<>())
                        .addAll(group.mentions);
            }
        }
        List<Name> names = new ArrayList<>();
        together.forEach((root, mentions) ->
                names.add(new Name(Name.Kind.VARIABLE, root.name, withDefinitions(ordered(mentions)))));
        return names;
    }

    /** A place may be met twice, as when one script stands in another. */
    private static List<Mention> ordered(List<Mention> mentions) {
        Set<Mention> once = new LinkedHashSet<>(mentions);
        return once.stream().sorted(BY_PLACE).toList();
    }

    /** A use for which no definition is known is led to the last one before it, or else to the first. */
    private static List<Mention> withDefinitions(List<Mention> mentions) {
        Mention nearest = mentions.stream()
                .filter(mention -> mention.role() == Mention.Role.DEFINITION)
                .findFirst()
                .orElse(null);
        if (nearest == null) {
            return mentions;
        }
        List<Mention> complete = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention.role() == Mention.Role.DEFINITION) {
                nearest = mention;
            }
            boolean missing = mention.definition() == null;
            complete.add(missing ? new Mention(mention.range(), mention.role(), nearest.range()) : mention);
        }
        return complete;
    }
}
