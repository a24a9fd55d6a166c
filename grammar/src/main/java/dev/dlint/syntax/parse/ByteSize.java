package dev.dlint.syntax.parse;

import java.util.regex.Pattern;

/** Sizes such as {@code 64m} or {@code 1.5 GiB}, as {@code github.com/docker/go-units} reads them. */
final class ByteSize {
    private static final Pattern SIZE = Pattern.compile(
            "\\+?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:e[+-]?[0-9]++)? ?(?:b|[kmgtp](?:i?b)?)?",
            Pattern.CASE_INSENSITIVE);

    private ByteSize() {}

    static boolean isSize(String text) {
        return SIZE.matcher(text).matches();
    }
}
