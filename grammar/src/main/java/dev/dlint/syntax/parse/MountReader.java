package dev.dlint.syntax.parse;

import dev.dlint.syntax.Mount;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Splits the value of {@code --mount}. */
final class MountReader {
    private MountReader() {}

    static Mount read(Slice value, Statement statement) {
        List<Mount.Option> options = new ArrayList<>();
        for (Slice field : CsvFields.split(value)) {
            int equals = field.indexOf('=');
            Slice key = equals < 0 ? field : field.sub(0, equals);
            Word word = equals < 0
                    ? null
                    : statement.reader().word(field.from(equals + 1)).word();
            options.add(new Mount.Option(field.range(), key.token(), word));
        }
        return new Mount(value.range(), options);
    }
}
