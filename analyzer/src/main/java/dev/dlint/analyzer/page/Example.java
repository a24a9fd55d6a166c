package dev.dlint.analyzer.page;

import dev.dlint.analyzer.rule.Facts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Dockerfile on a rule page, with what the rule has to say about it.
 *
 * @param line the line of the page, from 1, on which its fence opens
 * @param dockerfile its text without marker lines
 * @param marks what the rule finds in it, in the order of the page; none in a clean example
 * @param fixed the text once all safe fixes are applied, or null if the page does not show it
 * @param fixedUnsafely the text once all fixes are applied, or null if the page does not show it
 * @param params the parameters it sets
 * @param with further rules that are on; what they find is not looked at
 * @param facts what is known beside the text
 */
public record Example(
        int line,
        String dockerfile,
        List<Mark> marks,
        @Nullable String fixed,
        @Nullable String fixedUnsafely,
        Map<String, Object> params,
        List<String> with,
        Facts facts) {
    public Example {
        marks = List.copyOf(marks);
        params = Map.copyOf(params);
        with = List.copyOf(with);
    }

    public boolean clean() {
        return marks.isEmpty();
    }

    Example withFixed(String text) {
        return new Example(line, dockerfile, marks, text, fixedUnsafely, params, with, facts);
    }

    Example withFixedUnsafely(String text) {
        return new Example(line, dockerfile, marks, fixed, text, params, with, facts);
    }
}
