package dev.dlint.rules.labels;

import java.util.regex.Pattern;

public final class LabelNotEmail extends LabelValueRule {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>.]+(\\.[^\\s@<>.]+)+");

    public LabelNotEmail() {
        super("email", "an e-mail address");
    }

    @Override
    boolean isValid(String value) {
        return EMAIL.matcher(value).matches();
    }
}
