package dev.dlint.syntax.parse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Durations as Go's {@code time.ParseDuration} reads them, such as {@code 1h2m3.5s}. */
final class GoDuration {
    /** Go also knows the micro sign, but BuildKit reads flags byte by byte and so never sees one. */
    private static final Map<String, Long> NANOSECONDS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private static final BigDecimal MILLISECOND = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Beyond this, a duration is not worth its arithmetic. */
    private static final int MAX_LENGTH = 1000;

    private final String text;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;

    private GoDuration(String text) {
        this.text = text;
    }

    /** What BuildKit says of an interval of a health check, or null if it takes it. */
    static @Nullable String messageFor(String text, String flag) {
        if (text.isEmpty()) {
            return null;
        }
        GoDuration duration = new GoDuration(text);
        String message = duration.parse();
        if (message != null) {
            return message;
        }
        boolean tooShort = duration.total.signum() != 0 && duration.total.compareTo(MILLISECOND) < 0;
        return tooShort ? "Interval " + GoText.quote(flag) + " cannot be less than 1ms" : null;
    }

    private @Nullable String parse() {
        boolean negative = text.charAt(0) == '-';
        if (negative || text.charAt(0) == '+') {
            at++;
        }
        if (text.substring(at).equals("0")) {
            return null;
        }
        if (at == text.length() || text.length() > MAX_LENGTH) {
            return invalid();
        }
        while (at < text.length()) {
            String message = parseTerm();
            if (message != null) {
                return message;
            }
        }
        if (total.compareTo(MAXIMUM) > 0) {
            return invalid();
        }
        total = negative ? total.negate() : total;
        return null;
    }

    /** A number and its unit. */
    private @Nullable String parseTerm() {
        String number = takeNumber();
        if (number.isEmpty() || number.equals(".")) {
            return invalid();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != '.' && !isDigit(text.charAt(at))) {
            at++;
        }
        String unit = text.substring(start, at);
        if (unit.isEmpty()) {
            return "time: missing unit in duration " + quote(text);
        }
        Long nanoseconds = NANOSECONDS.get(unit);
        if (nanoseconds == null) {
            return "time: unknown unit " + quote(unit) + " in duration " + quote(text);
        }
        total = total.add(new BigDecimal("0" + number + "0".repeat(number.endsWith(".") ? 1 : 0))
                .multiply(BigDecimal.valueOf(nanoseconds))
                .setScale(0, RoundingMode.DOWN));
        return null;
    }

    private String takeNumber() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    private String invalid() {
        return "time: invalid duration " + quote(text);
    }

    /** Go's own quotes for durations; each byte beyond ASCII has become a character of two bytes. */
    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        String mangled = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (byte b : mangled.getBytes(StandardCharsets.UTF_8)) {
            if (b >= ' ' && b < 0x7F) {
                out.append(b == '"' || b == '\\' ? "\\" : "").append((char) b);
            } else {
                out.append(String.format("\\x%02x", b));
            }
        }
        return out.append('"').toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
