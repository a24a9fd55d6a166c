package dev.dlint.image.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of build arguments that builders note before a command: {@code |2 A=1 TOKEN=x y /bin/sh -c make}. Values are not quoted. Where
 * they end is known from their number and from the shell that follows.
 *
 * @param values in written order
 * @param command the rest of the text
 */
record BuildArguments(Map<String, String> values, String command) {
    private static final Pattern START = Pattern.compile("\\|(\\d{1,4}) ");
    private static final Pattern NAME = Pattern.compile("(?:^| )([A-Za-z_][A-Za-z0-9_]*)=");

    static boolean areIn(String text) {
        return START.matcher(text).lookingAt();
    }

    /** Takes the arguments off a text; one without them stays as it is. */
    static BuildArguments split(String text) {
        Matcher start = START.matcher(text);
        if (!start.lookingAt()) {
            return new BuildArguments(Map.of(), text);
        }
        int count = Integer.parseInt(start.group(1));
        String rest = text.substring(start.end());
        int shell = Shells.firstIn(rest);
        int end = shell < 0 ? endWithoutShell(rest, count) : shell;
        return new BuildArguments(
                values(rest.substring(0, end).strip(), count),
                rest.substring(end).strip());
    }

    private static Map<String, String> values(String text, int count) {
        List<MatchResult> names = names(text, count);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1).start() : text.length();
            values.put(names.get(i).group(1), text.substring(names.get(i).end(), end));
        }
        return Collections.unmodifiableMap(values);
    }

    /** Without a shell to tell the end, the last value is one word. */
    private static int endWithoutShell(String text, int count) {
        List<MatchResult> names = names(text, count);
        if (names.isEmpty()) {
            return 0;
        }
        int space = text.indexOf(' ', names.get(names.size() - 1).end());
        return space < 0 ? text.length() : space;
    }

    private static List<MatchResult> names(String text, int count) {
        List<MatchResult> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (names.size() < count && matcher.find()) {
            names.add(matcher.toMatchResult());
        }
        return names;
    }
}
