package dev.dlint.rules.labels;

import java.util.regex.Pattern;

public final class LabelNotSemver extends LabelValueRule {
    private static final String NUMBER = "(0|[1-9][0-9]*)";
    private static final String IDENTIFIERS = "[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*";
    /** The grammar of semver.org, version 2.0.0. */
    private static final Pattern SEMVER = Pattern.compile(
            NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(-" + IDENTIFIERS + ")?(\\+" + IDENTIFIERS + ")?");

    public LabelNotSemver() {
        super("semver", "a semantic version");
    }

    @Override
    boolean isValid(String value) {
        return SEMVER.matcher(value).matches();
    }
}
