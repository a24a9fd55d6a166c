package dev.dlint.syntax.parse;

import org.jspecify.annotations.Nullable;

/** Whole numbers as Go's {@code strconv} reads them. */
final class GoNumber {
    private GoNumber() {}

    /**
     * The number that the text says, with or without a sign; null if it is not one. What does not fit is
     * {@link Long#MAX_VALUE} or {@link Long#MIN_VALUE}.
     */
    static @Nullable Long parse(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        Long magnitude = parseUnsigned(signed ? text.substring(1) : text, 10);
        if (magnitude == null || !text.startsWith("-")) {
            return magnitude;
        }
        return magnitude == Long.MAX_VALUE ? Long.MIN_VALUE : -magnitude;
    }

    /** Like {@link #parse}, in another base and without a sign. */
    static @Nullable Long parseUnsigned(String text, int base) {
        if (text.isEmpty()) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit >= base) {
                return null;
            }
            value = value > (Long.MAX_VALUE - digit) / base ? Long.MAX_VALUE : value * base + digit;
        }
        return value;
    }
}
