package dev.dlint.analyzer.model.packages;

/** When a version means itself alone. */
enum Exactness {
    /** Anything without wildcards and ranges. */
    NO_WILDCARD {
        @Override
        boolean exact(String version) {
            return containsNone(version, "*<>,^|!~ ");
        }
    },
    /** Numbers with dots, perhaps with a qualifier. */
    DIGITS {
        @Override
        boolean exact(String version) {
            String text = version.startsWith("=") ? version.substring(1).strip() : version;
            int start = text.startsWith("v") ? 1 : 0;
            return text.length() > start
                    && Character.isDigit(text.charAt(start))
                    && containsNone(text, "*<>,^|!~ ")
                    && !text.contains(".x");
        }
    },
    /** At least three numbers, as semantic versioning has it, or a commit. */
    SEMANTIC {
        @Override
        boolean exact(String version) {
            return (DIGITS.exact(version) && hasThreeNumbers(version)) || isCommit(version);
        }
    };

    private static final int SHORTEST_COMMIT = 7;

    abstract boolean exact(String version);

    /** Whether a version means itself alone; one that is in a variable is taken to, unless it is written as a range. */
    boolean accepts(String version) {
        if (version.isEmpty()) {
            return false;
        }
        boolean range = "^~<>!*".indexOf(version.charAt(0)) >= 0;
        return SpecText.hasExpansion(version) ? !range : exact(version);
    }

    private static boolean containsNone(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasThreeNumbers(String version) {
        int dots = 0;
        for (int i = 0; i < version.length() && dots < 2; i++) {
            char c = version.charAt(i);
            if (c == '.') {
                boolean number = i + 1 < version.length() && Character.isDigit(version.charAt(i + 1));
                if (!number) {
                    return false;
                }
                dots++;
            } else if (c == '-' || c == '+') {
                return false;
            }
        }
        return dots == 2;
    }

    private static boolean isCommit(String version) {
        for (int i = 0; i < version.length(); i++) {
            char c = version.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return version.length() >= SHORTEST_COMMIT;
    }
}
