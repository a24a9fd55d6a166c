package dev.dlint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the pages of the built-in rules, which lie beside this class. */
final class PageResource {
    private PageResource() {}

    static String read(String ruleId) {
        try (InputStream page = PageResource.class.getResourceAsStream(ruleId + ".md")) {
            if (page == null) {
                throw new IllegalArgumentException("no page of a rule " + ruleId);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
