package dev.dlint.rules.labels;

public final class LabelNotGitHash extends LabelValueRule {
    public LabelNotGitHash() {
        super("hash", "a git commit");
    }

    @Override
    boolean isValid(String value) {
        boolean length = value.length() == 7 || value.length() == 40 || value.length() == 64;
        return length && value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
