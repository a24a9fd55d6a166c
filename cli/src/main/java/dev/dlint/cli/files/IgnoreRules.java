package dev.dlint.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code .gitignore} files that apply in a folder: its own, and behind it those of the folders above. */
final class IgnoreRules {
    private static final int MAX_BYTES = 1 << 20;

    private final @Nullable IgnoreRules above;
    /** The folder of the file, with a slash at its end. */
    private final String base;

    private final List<IgnoreRule> rules;

    private IgnoreRules(@Nullable IgnoreRules above, String base, List<IgnoreRule> rules) {
        this.above = above;
        this.base = base;
        this.rules = rules;
    }

    /**
     * The rules of a text in front of other rules.
     *
     * @param base the folder that patterns are relative to, absolute, with {@code /} between names and at its end
     */
    static IgnoreRules of(String text, String base, @Nullable IgnoreRules above) {
        List<IgnoreRule> rules = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            IgnoreRule rule = IgnoreRule.parse(text.substring(start, end));
            if (rule != null) {
                rules.add(rule);
            }
            start = end + 1;
        }
        return new IgnoreRules(above, base, rules);
    }

    /** The rules of a file in front of other rules; those others if there is no such file, or none that git would write. */
    static @Nullable IgnoreRules read(Path file, String base, @Nullable IgnoreRules above) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return above;
            }
            return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), base, above);
        } catch (IOException e) {
            return above;
        }
    }

    /** Whether git ignores a path, given that it ignores none of the folders above it. The last rule that speaks of it decides, the nearest file first. */
    boolean ignore(String path, boolean directory) {
        for (IgnoreRules file = this; file != null; file = file.above) {
            String relative = path.substring(file.base.length());
            for (int i = file.rules.size() - 1; i >= 0; i--) {
                IgnoreRule rule = file.rules.get(i);
                if (rule.matches(relative, directory)) {
                    return !rule.negated();
                }
            }
        }
        return false;
    }
}
