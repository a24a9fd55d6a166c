package dev.dlint.cli.files;

import java.util.Locale;
import java.util.Set;

/** Which file names are those of Dockerfiles. Upper and lower case are the same. */
final class DockerfileNames {
    private static final Set<String> TEMPLATES = Set.of(
            "ejs",
            "erb",
            "ftl",
            "gotmpl",
            "handlebars",
            "hbs",
            "in",
            "j2",
            "jinja",
            "jinja-template",
            "jinja2",
            "liquid",
            "m4",
            "mako",
            "mustache",
            "template",
            "tmpl",
            "tpl",
            "twig");

    /** Endings of files that lie beside a Dockerfile and carry its name. */
    private static final Set<String> OTHER_FILES = Set.of(
            "adoc",
            "cfg",
            "cmake",
            "conf",
            "diff",
            "dockerignore",
            "env",
            "go",
            "gz",
            "html",
            "js",
            "json",
            "lock",
            "markdown",
            "md",
            "mk",
            "nix",
            "orig",
            "patch",
            "php",
            "png",
            "ps1",
            "py",
            "rb",
            "rs",
            "rst",
            "sh",
            "swp",
            "toml",
            "ts",
            "txt",
            "xml",
            "yaml",
            "yml",
            "zip");

    private DockerfileNames() {}

    /** What a name says about a file. */
    enum Kind {
        DOCKERFILE,
        /** Becomes a Dockerfile when a template engine has filled it in. */
        TEMPLATE,
        OTHER
    }

    static Kind kind(String name) {
        if (!hasDockerfileForm(name)) {
            return Kind.OTHER;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (TEMPLATES.contains(ending)) {
            return Kind.TEMPLATE;
        }
        return OTHER_FILES.contains(ending) ? Kind.OTHER : Kind.DOCKERFILE;
    }

    /** {@code Dockerfile}, {@code Dockerfile.x}, {@code x.Dockerfile}, {@code Containerfile} with anything after it. */
    private static boolean hasDockerfileForm(String name) {
        if (startsWith(name, "Containerfile")) {
            return true;
        }
        if (startsWith(name, "Dockerfile")) {
            int length = "Dockerfile".length();
            return name.length() == length || (name.length() > length + 1 && name.charAt(length) == '.');
        }
        int dot = name.length() - ".Dockerfile".length();
        return dot > 0 && name.regionMatches(true, dot, ".Dockerfile", 0, ".Dockerfile".length());
    }

    private static boolean startsWith(String name, String start) {
        return name.regionMatches(true, 0, start, 0, start.length());
    }
}
