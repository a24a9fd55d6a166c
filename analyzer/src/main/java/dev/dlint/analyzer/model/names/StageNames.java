package dev.dlint.analyzer.model.names;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.StageReference;
import dev.dlint.syntax.Token;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of stages. Stages of the same name are one: whoever reads or changes the name means both. Names in
 * {@code COPY --from} and mounts that no stage has are found too.
 */
final class StageNames {
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    private StageNames() {}

    static List<Name> in(DockerfileModel model) {
        StageNames names = new StageNames();
        model.stages().forEach(names::define);
        model.stages().stream().flatMap(stage -> stage.dependencies().stream()).forEach(names::use);
        List<Name> found = new ArrayList<>();
        names.mentions.forEach((text, list) -> {
            list.sort(Comparator.comparingInt(mention -> mention.range().start()));
            found.add(new Name(Name.Kind.STAGE, text, list));
        });
        return found;
    }

    private void define(Stage stage) {
        Token name = stage.nameToken();
        if (name != null) {
            add(name.text(), new Mention(name.range(), Mention.Role.DEFINITION, name.range()));
        }
    }

    private void use(Dependency dependency) {
        Stage target = dependency.target().target();
        if (target != null) {
            boolean named = dependency.text().equalsIgnoreCase(target.name());
            Mention.Role role = named ? Mention.Role.USE : Mention.Role.NUMBER;
            add(target.nameOrIndex(), new Mention(dependency.range(), role, place(target)));
        } else if (dependency.kind() != Dependency.Kind.BASE
                && !(dependency.target() instanceof StageReference.InvalidIndex)) {
            add(dependency.text(), new Mention(dependency.range(), Mention.Role.USE, null));
        }
    }

    private static @Nullable TextRange place(Stage stage) {
        Token name = stage.nameToken();
        return name == null ? stage.from().keyword().range() : name.range();
    }

    private void add(String name, Mention mention) {
        mentions.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(mention);
    }
}
