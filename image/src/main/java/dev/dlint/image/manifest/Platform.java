package dev.dlint.image.manifest;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a build of an image runs on, {@code linux/arm64/v8}, in the names of Go ({@code GOOS}, {@code GOARCH}).
 *
 * @param os {@code linux}, {@code windows}; {@code unknown} for entries that are no image, such as attestations
 * @param architecture {@code amd64}, {@code arm64}
 * @param variant {@code v7}; empty when there is none or only the usual one of its architecture ({@code v8} of arm64, {@code v1} of amd64)
 */
public record Platform(String os, String architecture, String variant) {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Map<String, String> ARCHITECTURES = Map.of(
            "x86_64", "amd64", "x86-64", "amd64", "aarch64", "arm64", "i386", "386", "i486", "386", "i686", "386",
            "armhf", "arm");
    private static final Map<String, String> USUAL_VARIANTS = Map.of("arm64", "v8", "amd64", "v1");

    /** Normalises case, other names of an architecture and variants that go without saying. */
    public Platform {
        os = os.toLowerCase(Locale.ROOT);
        architecture = architecture.toLowerCase(Locale.ROOT);
        architecture = ARCHITECTURES.getOrDefault(architecture, architecture);
        variant = variant.toLowerCase(Locale.ROOT);
        if (variant.equals(USUAL_VARIANTS.get(architecture))) {
            variant = "";
        }
    }

    /**
     * Reads {@code OS/ARCHITECTURE[/VARIANT]}, the form of {@code --platform}. An architecture alone means Linux.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static Platform parse(String text) {
        String[] parts = text.split("/", -1);
        for (String part : parts) {
            if (!PART.matcher(part).matches() || parts.length > 3) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is no platform; write it as linux/amd64 or linux/arm/v7");
            }
        }
        return switch (parts.length) {
            case 1 -> new Platform("linux", parts[0], "");
            case 2 -> new Platform(parts[0], parts[1], "");
            default -> new Platform(parts[0], parts[1], parts[2]);
        };
    }

    /** Linux on this machine's processor: what an engine here would run. */
    public static Platform ofThisMachine() {
        return new Platform("linux", System.getProperty("os.arch", "amd64"), "");
    }

    static Platform read(JsonObject json) throws ImageException {
        return new Platform(json.textOrEmpty("os"), json.textOrEmpty("architecture"), json.textOrEmpty("variant"));
    }

    /** Whether this stands for something that is no image: BuildKit's attestations have {@code unknown/unknown}. */
    public boolean isUnknown() {
        return os.equals("unknown") || architecture.equals("unknown");
    }

    /** Whether an image for this platform is what was asked for; one who does not ask for a variant takes any. */
    public boolean satisfies(Platform wanted) {
        return os.equals(wanted.os)
                && architecture.equals(wanted.architecture)
                && (wanted.variant.isEmpty() || variant.equals(wanted.variant));
    }

    @Override
    public String toString() {
        return os + "/" + architecture + (variant.isEmpty() ? "" : "/" + variant);
    }
}
