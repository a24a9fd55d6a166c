package dev.dlint.syntax.parse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of {@code --chmod}: octal digits, or symbols as the command chmod takes them. */
final class FileMode {
    private static final int MAX_MODE = 07777;
    private static final Pattern CLAUSE = Pattern.compile("[augo]*+(?:[+=-][rstwXxugo]*+)++");

    private FileMode() {}

    /** What BuildKit says of a mode, or null if it takes it. */
    static @Nullable String messageFor(String mode) {
        Long octal = GoNumber.parseUnsigned(mode, 8);
        if (octal != null ? octal <= MAX_MODE : isSymbolic(mode)) {
            return null;
        }
        return Character.isDigit(mode.charAt(0))
                ? "invalid chmod parameter: '" + mode + "'. it should be octal string and between 0 and 07777"
                : "invalid syntax";
    }

    private static boolean isSymbolic(String mode) {
        for (String clause : mode.split(",", -1)) {
            if (!CLAUSE.matcher(clause).matches()) {
                return false;
            }
        }
        return true;
    }
}
