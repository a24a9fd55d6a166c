package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.rules.packages.PathPattern;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the build context that are in a stage when a step runs, as far as COPY and ADD tell.
 *
 * @param sources the words that name them, in order
 */
record CopiedFiles(List<Source> sources) {
    /**
     * A word that names files.
     *
     * @param step the COPY or ADD
     * @param path what it names, with wildcards; null if it depends on a variable
     */
    record Source(Step step, Word word, @Nullable String path) {
        /** The last name of the path, or null. */
        @Nullable
        String name() {
            return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
        }

        /** Whether it brings in a file of the context, surely unless an ignore file keeps that out. */
        boolean brings(String file) {
            return path != null
                    && (path.isEmpty()
                            || path.equals(".")
                            || PathPattern.of("/" + path, null).stream()
                                    .anyMatch(pattern -> pattern.clears("/" + file)));
        }

        /** The folder in the context, with a slash at its end unless it is the context itself. */
        String folder() {
            return path == null ? "" : path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    static CopiedFiles before(Step step) {
        List<Source> sources = new ArrayList<>();
        Stage stage = step.stage();
        if (stage != null) {
            Stream<Step> below = stage.ancestors().stream().flatMap(ancestor -> ancestor.steps().stream());
            Stream<Step> own = stage.steps().subList(0, step.index()).stream();
            Stream.concat(below, own).forEach(each -> collect(each, sources));
        }
        return new CopiedFiles(List.copyOf(sources));
    }

    private static void collect(Step step, List<Source> into) {
        boolean fromContext = step.instruction() instanceof Instruction.Transfer
                && step.instruction().flag("from") == null;
        if (fromContext) {
            for (Word word : ((Instruction.Transfer) step.instruction()).sources()) {
                into.add(new Source(step, word, path(step, word)));
            }
        }
    }

    private static @Nullable String path(Step step, Word word) {
        String text = step.expand(word).value().text();
        if (text == null) {
            return null;
        }
        String path = text.startsWith("./") ? text.substring(2) : text;
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /**
     * Whether a file with one of these names is surely there: it is named so, or the context is known and has one.
     */
    boolean have(Set<String> names, BuildContext context) {
        if (named(names::contains) != null) {
            return true;
        }
        List<BuildContext.File> files = context.files();
        return files != null
                && files.stream()
                        .map(BuildContext.File::path)
                        .filter(path -> names.contains(path.substring(path.lastIndexOf('/') + 1)))
                        .filter(path -> !mayBeIgnored(path, context))
                        .anyMatch(path -> sources.stream().anyMatch(source -> source.brings(path)));
    }

    /** Whether the ignore file may keep a file out of the context. */
    static boolean mayBeIgnored(String path, BuildContext context) {
        String ignored = context.dockerignore();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return ignored != null && (ignored.contains(name) || ignored.contains("lock"));
    }

    /** The last word that names a file exactly so, in whatever folder; null if none does. */
    @Nullable
    Source named(Predicate<String> name) {
        for (int i = sources.size() - 1; i >= 0; i--) {
            String last = sources.get(i).name();
            if (last != null && name.test(last)) {
                return sources.get(i);
            }
        }
        return null;
    }
}
