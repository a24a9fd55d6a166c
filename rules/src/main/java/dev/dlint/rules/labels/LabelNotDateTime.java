package dev.dlint.rules.labels;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

public final class LabelNotDateTime extends LabelValueRule {
    public LabelNotDateTime() {
        super("rfc3339", "a date and time as in RFC 3339");
    }

    @Override
    boolean isValid(String value) {
        try {
            OffsetDateTime.parse(value.replace(' ', 'T'));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
