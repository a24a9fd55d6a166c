package dev.dlint.rules.labels;

public final class LabelNotSpdxLicence extends LabelValueRule {
    public LabelNotSpdxLicence() {
        super("spdx", "an SPDX licence expression");
    }

    @Override
    boolean isValid(String value) {
        return LicenceExpression.isValid(value);
    }
}
