package dev.dlint.image.registry;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.manifest.Descriptor;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import dev.dlint.image.reference.ImageReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one repository of a registry.
 *
 * @see <a href="https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pull">OCI distribution specification, "Pull"</a>
 */
public final class RegistryClient {
    private static final int MOST_MANIFEST_BYTES = 8 << 20;
    private static final Map<String, String> ACCEPT = Map.of(
            "Accept",
            Stream.of(MediaType.OCI_INDEX, MediaType.DOCKER_LIST, MediaType.OCI_MANIFEST, MediaType.DOCKER_MANIFEST)
                    .map(MediaType::name)
                    .collect(Collectors.joining(", ")));

    private final ImageReference reference;
    private final String host;
    private final HttpTransport http;
    private final Authorizer authorizer;
    private final boolean plainHttp;
    private @Nullable URI base;

    /** Prepares to read the repository of a reference; nothing is sent yet. */
    public RegistryClient(ImageReference reference, RegistryOptions options) throws ImageException {
        this.reference = reference;
        this.host = reference.isOnDockerHub() ? "registry-1.docker.io" : reference.registry();
        this.plainHttp = options.plainHttp();
        this.http = new HttpTransport(httpClient(options), options.retries(), options.timeout(), this::mayBePlain);
        this.authorizer = new Authorizer(reference.registry(), reference.repository(), options.credentials(), http);
    }

    /**
     * Reads a manifest.
     *
     * @param tagOrDigest a digest is verified; of a tag, the digest that the registry names is
     * @throws MissingImageException when there is none, or none without logging in
     */
    public RegistryManifest manifest(String tagOrDigest) throws IOException {
        HttpResponse<InputStream> response = get("manifests/" + tagOrDigest, ACCEPT);
        try (InputStream body = response.body()) {
            byte[] content = body.readNBytes(MOST_MANIFEST_BYTES + 1);
            if (content.length > MOST_MANIFEST_BYTES) {
                throw new LimitExceededException(
                        "manifest " + tagOrDigest + " has more than " + MOST_MANIFEST_BYTES + " bytes");
            }
            String named = tagOrDigest.contains(":")
                    ? tagOrDigest
                    : response.headers().firstValue("Docker-Content-Digest").orElse("");
            Digest digest = verified(content, named);
            String type = response.headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .replaceFirst(";.*", "")
                    .strip();
            return new RegistryManifest(new Descriptor(new MediaType(type), digest, content.length), content);
        }
    }

    private Digest verified(byte[] content, String named) throws BrokenImageException {
        Digest expected = parsed(named);
        Digest.Algorithm algorithm = expected == null ? Digest.Algorithm.SHA256 : expected.algorithm();
        MessageDigest hash = algorithm.start();
        hash.update(content);
        Digest actual = Digest.of(algorithm, hash);
        if (expected != null && !actual.equals(expected)) {
            throw new BrokenImageException(
                    "manifest " + expected + " from " + reference.registry() + " has the digest " + actual);
        }
        return actual;
    }

    private static @Nullable Digest parsed(String digest) {
        try {
            return Digest.parse(digest);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Opens a blob, which goes on where it broke off when the connection fails. What is read is not verified here. */
    public InputStream blob(Descriptor descriptor) throws IOException {
        return new ResumingStream(this, descriptor, http.retries());
    }

    /** Opens a blob from some byte on; the answer may start at the first byte all the same (status 200 instead of 206). */
    HttpResponse<InputStream> blob(Digest digest, long start) throws IOException {
        Map<String, String> range = start == 0 ? Map.of() : Map.of("Range", "bytes=" + start + "-");
        return get("blobs/" + digest, range);
    }

    private HttpResponse<InputStream> get(String path, Map<String, String> headers) throws IOException {
        URI uri = base().resolve("/v2/" + reference.repository() + "/" + path);
        String authorization = authorizer.header();
        HttpResponse<InputStream> response = http.get(uri, headers, authorization);
        if (response.statusCode() == 401 && answered(response, authorization)) {
            response = http.get(uri, headers, authorizer.header());
        }
        int status = response.statusCode();
        if (status == 200 || status == 206) {
            return response;
        }
        response.body().close();
        throw failure(status, path);
    }

    private boolean answered(HttpResponse<InputStream> response, @Nullable String sent) throws IOException {
        response.body().close();
        return authorizer.answer(response.headers(), sent);
    }

    private ImageException failure(int status, String path) {
        String what = reference.familiarName() + " (" + path + ")";
        return switch (status) {
            case 404 -> new MissingImageException(reference.registry() + " has no " + what);
            case 401, 403 ->
                new RegistryException(reference.registry() + " denies access to " + what
                        + ": it does not exist or needs a login (docker login " + reference.registry() + ")");
            case 429 ->
                new RegistryException(reference.registry() + " limits how often it answers; try again later or log in");
            default -> new RegistryException(reference.registry() + " answered " + status + " for " + what);
        };
    }

    /** The registry's address. On this machine, where registries often speak plain HTTP, that is found out by asking. */
    private synchronized URI base() throws IOException {
        if (base == null) {
            URI plain = URI.create("http://" + host);
            boolean loopback = Hosts.isLoopback(Hosts.withoutPort(host));
            base = plainHttp || (loopback && speaksPlainHttp(plain)) ? plain : URI.create("https://" + host);
        }
        return base;
    }

    /** Servers that want encryption answer plain HTTP with "bad request" or not at all. */
    private boolean speaksPlainHttp(URI plain) throws RegistryException {
        int status = http.probe(plain.resolve("/v2/"));
        return status > 0 && status != 400;
    }

    private boolean mayBePlain(URI uri) {
        return plainHttp || Hosts.isLoopback(uri.getHost());
    }

    private HttpClient httpClient(RegistryOptions options) throws ImageException {
        List<Path> authorities = new ArrayList<>(options.authorities());
        authorities.addAll(dockersAuthorities(host));
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout());
        if (!authorities.isEmpty()) {
            builder.sslContext(Trust.context(authorities, null));
        }
        return builder.build();
    }

    /** Where Docker and Podman look for the authorities of a registry. */
    private static List<Path> dockersAuthorities(String host) throws ImageException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("/etc/docker/certs.d", "/etc/containers/certs.d")) {
            Path certificates = Path.of(folder, host);
            if (Files.isDirectory(certificates)) {
                try (Stream<Path> entries = Files.list(certificates)) {
                    entries.filter(file -> file.toString().endsWith(".crt"))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    throw new ImageException(certificates + " cannot be read: " + e.getMessage(), e);
                }
            }
        }
        return files;
    }
}
