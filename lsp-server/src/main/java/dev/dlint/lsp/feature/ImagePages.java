package dev.dlint.lsp.feature;

import dev.dlint.image.reference.ImageReference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where people read about an image: the page that its registry has for it. */
final class ImagePages {
    private ImagePages() {}

    /** The address of an image's page, or null for registries whose pages are not known. */
    static @Nullable String of(ImageReference image) {
        String repository = image.repository();
        return switch (image.registry()) {
            case ImageReference.DOCKER_HUB ->
                image.isOfficial()
                        ? "https://hub.docker.com/_/" + image.familiarName()
                        : "https://hub.docker.com/r/" + repository;
            case "ghcr.io" -> onGitHub(repository);
            case "mcr.microsoft.com" -> "https://mcr.microsoft.com/artifact/mar/" + repository;
            case "quay.io" -> "https://quay.io/repository/" + repository;
            case "public.ecr.aws" -> "https://gallery.ecr.aws/" + repository;
            case "cgr.dev" ->
                repository.startsWith("chainguard/")
                        ? "https://images.chainguard.dev/directory/image/"
                                + repository.substring("chainguard/".length())
                        : null;
            default -> null;
        };
    }

    /** A package belongs to a repository, most often to the one of its own name. */
    private static @Nullable String onGitHub(String path) {
        String[] parts = path.split("/", 2);
        if (parts.length < 2) {
            return null;
        }
        String repository = parts[1].split("/", 2)[0];
        String name = URLEncoder.encode(parts[1], StandardCharsets.UTF_8);
        return "https://github.com/" + parts[0] + "/" + repository + "/pkgs/container/" + name;
    }
}
