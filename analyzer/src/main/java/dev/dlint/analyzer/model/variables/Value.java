package dev.dlint.analyzer.model.variables;

import org.jspecify.annotations.Nullable;

/** A text that a build works with, as far as it can be known from the Dockerfile alone. */
public sealed interface Value {
    /** A value that a build without build arguments is certain to have. */
    record Known(String text) implements Value {}

    /** A value that the Dockerfile does not tell. */
    record Unknown() implements Value {
        private static final Unknown INSTANCE = new Unknown();
    }

    /** The value of what depends on the base image, on build arguments or on the platform. */
    static Value unknown() {
        return Unknown.INSTANCE;
    }

    static Value known(String text) {
        return new Known(text);
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    /** The text, or null if it is unknown. */
    default @Nullable String text() {
        return this instanceof Known known ? known.text() : null;
    }

    /** Whether the value is known to be {@code text}. */
    default boolean is(String text) {
        return text.equals(text());
    }
}
