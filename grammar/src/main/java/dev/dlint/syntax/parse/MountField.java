package dev.dlint.syntax.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field of the value of {@code --mount}.
 *
 * @param field the whole field
 * @param key what stands before the {@code =}, as typed
 * @param value what stands after it, or null without a {@code =}
 */
record MountField(Slice field, Slice key, @Nullable ParsedWord value) {
    static MountField of(Slice field, ArgumentReader reader) {
        int equals = field.indexOf('=');
        return equals < 0
                ? new MountField(field, field, null)
                : new MountField(field, field.sub(0, equals), reader.word(field.from(equals + 1)));
    }

    /** Keys are compared without regard to case. */
    String name() {
        return key.text().toLowerCase(Locale.ROOT);
    }
}
