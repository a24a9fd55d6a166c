package dev.dlint.syntax.parse;

import dev.dlint.syntax.Directive;
import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of {@code # check=...}: options such as {@code skip=A,B;error=true}. */
final class CheckDirective {
    private static final int MAX_OPTIONS = 3;

    private CheckDirective() {}

    static void check(Directive directive, List<SyntaxProblem> problems) {
        String value = directive.value().text();
        int space = value.indexOf(' ');
        String options = trim(space < 0 ? value : value.substring(0, space));
        if (options.isEmpty()) {
            return;
        }
        for (String option : options.split(";", MAX_OPTIONS)) {
            String message = messageFor(option);
            if (message != null) {
                String full = "failed to parse check options: " + message;
                problems.add(new SyntaxProblem(
                        Kind.DIRECTIVE, full, directive.value().range(), null));
                return;
            }
        }
    }

    private static @Nullable String messageFor(String option) {
        int equals = option.indexOf('=');
        if (equals < 0) {
            return "invalid check option " + GoText.quote(option);
        }
        String key = trim(option.substring(0, equals));
        String value = trim(option.substring(equals + 1));
        return switch (key) {
            case "skip", "experimental" -> null;
            case "error" ->
                GoText.isBool(value)
                        ? null
                        : "failed to parse check option " + GoText.quote(option) + ": strconv.ParseBool: parsing "
                                + GoText.quote(value) + ": invalid syntax";
            default -> "invalid check option " + GoText.quote(key);
        };
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && GoText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && GoText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
