package dev.dlint.analyzer.model;

import dev.dlint.image.reference.ImageReference;
import dev.dlint.syntax.Flag;
import java.util.Locale;

/** Tells a stage for Windows from one for Linux. */
final class OperatingSystems {
    private OperatingSystems() {}

    static OperatingSystem of(Stage stage) {
        Flag platform = stage.from().flag("platform");
        String value = platform == null || platform.value() == null
                ? null
                : stage.steps().get(0).expand(platform.value()).value().text();
        if (value != null && !value.isEmpty()) {
            return value.toLowerCase(Locale.ROOT).startsWith("windows")
                    ? OperatingSystem.WINDOWS
                    : OperatingSystem.LINUX;
        }
        Stage parent = stage.parent();
        return parent != null ? parent.operatingSystem() : ofBase(stage);
    }

    private static OperatingSystem ofBase(Stage stage) {
        ImageReference reference = stage.base().reference();
        if (reference != null && isWindows(reference)) {
            return OperatingSystem.WINDOWS;
        }
        // The backquote is of use only where a backslash separates the names of a path.
        if (stage.model().file().escape() == '`') {
            return OperatingSystem.WINDOWS;
        }
        return reference == null && !(stage.base() instanceof BaseImage.Scratch)
                ? OperatingSystem.UNKNOWN
                : OperatingSystem.LINUX;
    }

    private static boolean isWindows(ImageReference image) {
        String repository = image.repository();
        boolean microsoft = image.registry().equals("mcr.microsoft.com")
                && (repository.startsWith("windows")
                        || repository.startsWith("dotnet/framework/")
                        || (repository.startsWith("powershell") && hasWindowsTag(image)));
        return microsoft
                || repository.startsWith("microsoft/windowsservercore")
                || repository.startsWith("microsoft/nanoserver")
                || repository.endsWith("/nanoserver")
                || repository.endsWith("/servercore")
                || repository.endsWith("windowsservercore")
                || hasWindowsTag(image);
    }

    private static boolean hasWindowsTag(ImageReference image) {
        String tag = image.tag();
        return tag != null
                && (tag.contains("nanoserver") || tag.contains("windowsservercore") || tag.contains("ltsc2"));
    }
}
