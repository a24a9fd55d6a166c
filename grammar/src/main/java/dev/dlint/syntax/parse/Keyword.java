package dev.dlint.syntax.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The instructions that BuildKit knows. */
enum Keyword {
    ADD,
    ARG,
    CMD,
    COPY,
    ENTRYPOINT,
    ENV,
    EXPOSE,
    FROM,
    HEALTHCHECK,
    LABEL,
    MAINTAINER,
    ONBUILD,
    RUN,
    SHELL,
    STOPSIGNAL,
    USER,
    VOLUME,
    WORKDIR;

    private static final Map<String, Keyword> BY_NAME = new HashMap<>();
    private static final List<String> NAMES = new ArrayList<>();

    static {
        for (Keyword keyword : values()) {
            BY_NAME.put(keyword.name(), keyword);
            BY_NAME.put(keyword.lowerName(), keyword);
            NAMES.add(keyword.lowerName());
        }
    }

    /** The instruction of that name in whatever case, or null. */
    static @Nullable Keyword of(String name) {
        Keyword usual = BY_NAME.get(name);
        return usual != null || name.length() > HEALTHCHECK.name().length()
                ? usual
                : BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    /** The name most like {@code name}, in the same case, or null. */
    static @Nullable String suggest(String name) {
        String match = Suggestion.nearest(name.toLowerCase(Locale.ROOT), NAMES);
        return match != null
                        && name.equals(name.toUpperCase(Locale.ROOT))
                        && !name.equals(name.toLowerCase(Locale.ROOT))
                ? match.toUpperCase(Locale.ROOT)
                : match;
    }

    boolean takesHeredocs() {
        return this == ADD || this == COPY || this == RUN;
    }

    private String lowerName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
