package dev.dlint.rules.labels;

import java.net.URI;
import java.net.URISyntaxException;

public final class LabelNotUrl extends LabelValueRule {
    public LabelNotUrl() {
        super("url", "a URL");
    }

    @Override
    boolean isValid(String value) {
        try {
            URI uri = new URI(value);
            return uri.isAbsolute() && (uri.getHost() != null || uri.isOpaque());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
