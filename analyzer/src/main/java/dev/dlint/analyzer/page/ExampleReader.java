package dev.dlint.analyzer.page;

import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.analyzer.rule.Facts;
import dev.dlint.analyzer.rule.Params;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the examples of a page together from its fenced blocks. */
final class ExampleReader {
    private static final long DEFAULT_SIZE = 100;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Params defaults;
    private final Problems problems;
    private final List<Example> examples = new ArrayList<>();
    /** What the next example's context is, and the line where it is described; 0 if it is not. */
    private @Nullable String dockerignore;

    private @Nullable List<BuildContext.File> files;
    private int contextLine;
    /** Whether the block before was an example or one of its fixed forms. */
    private boolean afterExample;

    ExampleReader(Params defaults, Problems problems) {
        this.defaults = defaults;
        this.problems = problems;
    }

    /** Takes what is no fenced block. */
    void other(int line) {
        afterExample = false;
        if (contextLine > 0) {
            problems.add(contextLine, 1, "the example that this context is for must follow at once");
            forgetContext();
        }
    }

    /** Takes a fenced block whose fence opens on {@code line} of the page. */
    void block(int line, String info, String content) {
        if (info.equals("dockerignore")) {
            dockerignore = content;
            contextLine = line;
        } else if (info.equals("context")) {
            files = files(content, line + 1);
            contextLine = line;
        } else if (info.equals("dockerfile fixed") || info.equals("dockerfile fixed-unsafe")) {
            fixed(line, content, info.endsWith("-unsafe"));
            return;
        } else if (info.equals("dockerfile") || info.startsWith("dockerfile ")) {
            example(line, info, content);
            return;
        } else {
            other(line);
        }
        afterExample = false;
    }

    List<Example> finish() {
        other(0);
        return examples;
    }

    private void example(int line, String info, String content) {
        Attributes attributes = new Attributes(info.substring("dockerfile".length()), line, problems);
        MarkedText text = MarkedText.read(content, line + 1, problems);
        if (attributes.clean() != text.marks().isEmpty()) {
            problems.add(
                    line,
                    1,
                    attributes.clean()
                            ? "a clean example has no marker lines"
                            : "an example needs marker lines; where nothing is found, write ```dockerfile clean");
        }
        examples.add(new Example(
                line,
                text.text(),
                text.marks(),
                null,
                null,
                attributes.params(defaults),
                attributes.with(),
                facts(attributes)));
        forgetContext();
        afterExample = true;
    }

    private void fixed(int line, String content, boolean unsafely) {
        Example example = examples.isEmpty() ? null : examples.get(examples.size() - 1);
        if (!afterExample || example == null || example.clean()) {
            problems.add(line, 1, "a fixed example must follow the example that it fixes at once");
        } else if ((unsafely ? example.fixedUnsafely() : example.fixed()) != null) {
            problems.add(line, 1, "the example is fixed twice");
        } else {
            examples.set(
                    examples.size() - 1, unsafely ? example.withFixedUnsafely(content) : example.withFixed(content));
        }
    }

    private Facts facts(Attributes attributes) {
        List<BuildContext.File> known = files;
        String ignore = dockerignore;
        BuildContext context = known == null && ignore == null
                ? BuildContext.UNKNOWN
                : new BuildContext(known, ignore, attributes.file());
        return new Facts(attributes.file(), () -> context, attributes.today());
    }

    private List<BuildContext.File> files(String content, int firstLine) {
        List<BuildContext.File> read = new ArrayList<>();
        int line = firstLine;
        for (String entry : content.lines().toList()) {
            String[] words = BLANKS.split(entry.strip(), -1);
            if (words.length > 2 || words[0].isEmpty() || (words.length == 2 && !words[1].matches("\\d{1,18}"))) {
                problems.add(line, 1, "a line of a context is a path without blanks and, if you like, a size in bytes");
            } else {
                read.add(new BuildContext.File(words[0], words.length == 2 ? Long.parseLong(words[1]) : DEFAULT_SIZE));
            }
            line++;
        }
        read.sort(Comparator.comparing(BuildContext.File::path));
        return read;
    }

    private void forgetContext() {
        dockerignore = null;
        files = null;
        contextLine = 0;
    }
}
