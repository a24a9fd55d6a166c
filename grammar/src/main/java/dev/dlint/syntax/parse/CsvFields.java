package dev.dlint.syntax.parse;

import java.util.ArrayList;
import java.util.List;

final class CsvFields {
    private CsvFields() {}

    static List<Slice> split(Slice value) {
        List<Slice> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ',') {
                fields.add(value.sub(start, i));
                start = i + 1;
            }
        }
        return fields;
    }
}
