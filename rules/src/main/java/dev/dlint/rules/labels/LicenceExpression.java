package dev.dlint.rules.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Licence expressions of the SPDX specification, annex D: identifiers joined by AND, OR and WITH, in parentheses. */
final class LicenceExpression {
    private LicenceExpression() {}

    static boolean isValid(String text) {
        String spaced = text.replace("(", " ( ").replace(")", " ) ").strip();
        int depth = 0;
        boolean wantsLicence = true;
        for (String word : spaced.split("\\s+", -1)) {
            if (word.equals("(") && wantsLicence) {
                depth++;
            } else if (word.equals(")") && !wantsLicence && depth > 0) {
                depth--;
            } else if (!wantsLicence && (word.equals("AND") || word.equals("OR") || word.equals("WITH"))) {
                wantsLicence = true;
            } else if (wantsLicence && isLicence(word)) {
                wantsLicence = false;
            } else {
                return false;
            }
        }
        return depth == 0 && !wantsLicence;
    }

    private static boolean isLicence(String word) {
        String plain = word.endsWith("+") ? word.substring(0, word.length() - 1) : word;
        return Known.LICENCES.contains(plain) || plain.startsWith("LicenseRef-") || plain.endsWith("-exception");
    }

    /** Read when the first licence is checked. */
    private static final class Known {
        static final Set<String> LICENCES = read();

        private static Set<String> read() {
            try (InputStream list =
                            LicenceExpression.class.getResourceAsStream("/dev/dlint/rules/labels/spdx-licences.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
                return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
