package dev.dlint.rules.size;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that curl or wget stores.
 *
 * @param name its name without folders
 * @param place the argument that names it: the file, or the address
 */
record Download(String name, Argument place) {
    private static final Set<String> ARCHIVES =
            Set.of(".gz", ".tgz", ".xz", ".txz", ".bz2", ".tbz2", ".zip", ".tar", ".7z", ".zst", ".deb", ".rpm");

    /** What a command stores, or null if it stores nothing or something that is not known. */
    static @Nullable Download of(Command command) {
        if (command.is("curl")) {
            Argument file = command.flagValue("-o", "--output");
            boolean remoteName = command.hasFlag("-O", "--remote-name");
            return file != null ? stored(file) : remoteName ? fetched(command) : null;
        }
        if (command.is("wget")) {
            Argument file = command.flagValue("-O", "--output-document");
            return file != null ? stored(file) : fetched(command);
        }
        return null;
    }

    private static @Nullable Download stored(Argument file) {
        return file.literal() == null || file.is("-") ? null : new Download(lastName(file.literal()), file);
    }

    private static @Nullable Download fetched(Command command) {
        for (Argument address : command.operands()) {
            if (address.literal() != null && address.literal().contains("/")) {
                return new Download(lastName(address.literal()), address);
            }
        }
        return null;
    }

    private static String lastName(String path) {
        int query = path.indexOf('?');
        String plain = query < 0 ? path : path.substring(0, query);
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    boolean isArchive() {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ARCHIVES.contains(name.substring(dot).toLowerCase(Locale.ROOT));
    }
}
