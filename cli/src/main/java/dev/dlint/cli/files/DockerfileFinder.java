package dev.dlint.cli.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds Dockerfiles. A file that the user names is taken whatever it is called; folders are searched for files that are
 * called like Dockerfiles, leaving out what git ignores, {@code .git} itself and symbolic links.
 */
public final class DockerfileFinder {
    private static final String GIT = ".git";
    private static final String GITIGNORE = ".gitignore";

    private final Path folder;
    private final List<Input> inputs = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<String> templates = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    private DockerfileFinder(Path folder) {
        this.folder = folder;
    }

    /**
     * Finds what to check.
     *
     * @param folder the working directory
     * @param operands files and folders as the user wrote them
     */
    public static Discovery find(Path folder, List<String> operands) {
        DockerfileFinder finder = new DockerfileFinder(folder);
        for (String operand : operands) {
            finder.add(operand);
        }
        return new Discovery(finder.inputs, finder.templates, finder.troubles);
    }

    private void add(String operand) {
        String name = operand.replace(folder.getFileSystem().getSeparator(), "/");
        if (name.equals(Input.STANDARD)) {
            addStandardInput(name);
            return;
        }
        try {
            Path path = folder.resolve(operand);
            if (Files.isDirectory(path)) {
                addFolder(path, name);
            } else if (Files.exists(path)) {
                addFile(path, name, true);
            } else {
                throw new NoSuchFileException(operand);
            }
        } catch (InvalidPathException e) {
            troubles.add(new Trouble(name, "not a path: " + e.getReason()));
        } catch (IOException e) {
            troubles.add(Trouble.of(name, e));
        }
    }

    private void addStandardInput(String name) {
        Input input = new Input(name, null, true);
        if (!inputs.contains(input)) {
            inputs.add(input);
        }
    }

    private void addFile(Path path, String name, boolean named) {
        if (seen.add(path.toAbsolutePath().normalize())) {
            inputs.add(new Input(name, path, named));
        }
    }

    private void addFolder(Path path, String name) {
        Path absolute = path.toAbsolutePath().normalize();
        String prefix = name.equals(".") || name.equals("./") ? "" : name.endsWith("/") ? name : name + "/";
        search(path, prefix, withSlash(absolute), rulesAbove(absolute));
    }

    private static String withSlash(Path absolute) {
        String text = absolute.toString().replace(absolute.getFileSystem().getSeparator(), "/");
        return text.endsWith("/") ? text : text + "/";
    }

    /** The rules of the repository around a folder, as far as they stand above it; null outside of repositories. */
    private static @Nullable IgnoreRules rulesAbove(Path folder) {
        List<Path> above = new ArrayList<>();
        Path root = folder;
        while (root != null && !Files.exists(root.resolve(GIT))) {
            root = root.getParent();
            if (root != null) {
                above.add(root);
            }
        }
        if (root == null || root.equals(folder)) {
            return null;
        }
        IgnoreRules rules = IgnoreRules.read(root.resolve(".git/info/exclude"), withSlash(root), null);
        for (int i = above.size() - 1; i >= 0; i--) {
            Path each = above.get(i);
            rules = IgnoreRules.read(each.resolve(GITIGNORE), withSlash(each), rules);
        }
        return rules;
    }

    /**
     * Searches a folder.
     *
     * @param prefix how reports call it, with a slash at its end unless it is empty
     * @param base its absolute path with a slash at its end
     * @param above the ignore rules of the folders above
     */
    private void search(Path directory, String prefix, String base, @Nullable IgnoreRules above) {
        String[] names;
        try {
            names = names(directory);
        } catch (IOException e) {
            troubles.add(Trouble.of(prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1), e));
            return;
        }
        IgnoreRules rules = above;
        if (Arrays.binarySearch(names, GIT) >= 0) {
            rules = IgnoreRules.read(directory.resolve(".git/info/exclude"), base, null);
        }
        if (Arrays.binarySearch(names, GITIGNORE) >= 0) {
            rules = IgnoreRules.read(directory.resolve(GITIGNORE), base, rules);
        }
        for (String name : names) {
            visit(directory, prefix, base, name, rules);
        }
    }

    private void visit(Path directory, String prefix, String base, String name, @Nullable IgnoreRules rules) {
        if (name.equals(GIT)) {
            return;
        }
        Path path = directory.resolve(name);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return; // gone since the folder was listed
        }
        if (attributes.isDirectory()) {
            if (rules == null || !rules.ignore(base + name, true)) {
                search(path, prefix + name + "/", base + name + "/", rules);
            }
        } else if (attributes.isRegularFile()) {
            DockerfileNames.Kind kind = DockerfileNames.kind(name);
            if (kind != DockerfileNames.Kind.OTHER && (rules == null || !rules.ignore(base + name, false))) {
                take(path, prefix + name, kind);
            }
        }
    }

    private void take(Path path, String name, DockerfileNames.Kind kind) {
        if (kind == DockerfileNames.Kind.TEMPLATE) {
            templates.add(name);
        } else {
            addFile(path, name, false);
        }
    }

    private static String[] names(Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        return sorted;
    }
}
