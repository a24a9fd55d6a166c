package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Step;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Mount;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a RUN mounts. */
public final class Mounts {
    /** The types of which nothing that is written below the target gets into the layer. */
    private static final Set<String> KEEPING_OUT = Set.of("cache", "tmpfs", "bind");

    private Mounts() {}

    /** The mounts of an instruction; none if it is no RUN. */
    public static List<Mount> of(Step step) {
        return step.instruction() instanceof Instruction.Run run ? run.mounts() : List.of();
    }

    /** Whether a directory lies in a mount of an instruction, or may do so, so that it is not part of the layer. */
    public static boolean mayCover(Step step, String directory) {
        return of(step).stream().anyMatch(mount -> mayCover(step, mount, directory));
    }

    private static boolean mayCover(Step step, Mount mount, String directory) {
        if (!KEEPING_OUT.contains(type(mount))) {
            return false;
        }
        String target = target(step, mount);
        return target == null || lies(directory, target);
    }

    /** The type of a mount in small letters. */
    public static String type(Mount mount) {
        Mount.Option type = mount.option("type");
        String value =
                type == null || type.value() == null ? null : type.value().literal();
        return value == null ? "bind" : value.toLowerCase(Locale.ROOT);
    }

    /** The directory where a mount is put, or null if it is not known. */
    public static @Nullable String target(Step step, Mount mount) {
        Mount.Option target = mount.option("target", "dst", "destination");
        return target == null || target.value() == null
                ? null
                : step.expand(target.value()).value().text();
    }

    /** Whether a directory is another, or lies below it; either may start with {@code ~}. */
    public static boolean lies(String directory, String above) {
        return PathPattern.of(above, null).stream().anyMatch(pattern -> pattern.clears(directory));
    }
}
