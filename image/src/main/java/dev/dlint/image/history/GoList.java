package dev.dlint.image.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which builders print lists: as JSON, or as the language Go prints its slices and maps. */
final class GoList {
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern WRAPPING = Pattern.compile("^(?:map)?\\[|\\]$|:\\{\\}|[\",]");

    private GoList() {}

    /** {@code ["a" "b c"]} as {@code ["a", "b c"]}; a text in another form stays as it is. */
    static String toJson(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return text;
        }
        List<String> elements = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        int start = text.indexOf('"');
        // Where one text has no end, none after it is sought: that would take quadratic time.
        while (start >= 0 && quoted.region(start, text.length()).lookingAt()) {
            elements.add(quoted.group());
            start = text.indexOf('"', quoted.end());
        }
        return elements.isEmpty() ? text : "[" + String.join(", ", elements) + "]";
    }

    /** {@code map[80/tcp:{} 443/tcp:{}]}, {@code [/data]} and {@code ["/data"]} as plain words. */
    static String toWords(String text) {
        return WRAPPING.matcher(text).replaceAll("").strip();
    }
}
