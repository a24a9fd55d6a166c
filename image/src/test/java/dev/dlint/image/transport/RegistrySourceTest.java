package dev.dlint.image.transport;

import static dev.dlint.image.testing.ImageBuilder.image;
import static dev.dlint.image.testing.StubRegistry.status;
import static dev.dlint.image.testing.StubRegistry.text;
import static dev.dlint.image.testing.TarBuilder.tar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.UnsupportedImageException;
import dev.dlint.image.layer.LayerScanner;
import dev.dlint.image.layer.ScanOptions;
import dev.dlint.image.layer.ScannedLayer;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.registry.BlobCache;
import dev.dlint.image.registry.Credential;
import dev.dlint.image.registry.RegistryException;
import dev.dlint.image.registry.RegistryOptions;
import dev.dlint.image.registry.RetryPolicy;
import dev.dlint.image.testing.ImageBuilder;
import dev.dlint.image.testing.StubRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrySourceTest {
    private static final ImageBuilder APP = image(tar().file("a", "1"), tar().file("random", random(200_000)));
    private static final Digest LAYER = layer(1);
    private static final String SECRET = "s3cret";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("user:s3cret".getBytes(StandardCharsets.UTF_8));

    private final StubRegistry registry = StubRegistry.start().with("1", APP);
    private final RegistryOptions options =
            RegistryOptions.DEFAULT.withRetries(new RetryPolicy(3, Duration.ofMillis(1)));
    private final RegistryOptions loggedIn =
            options.withCredentials((host, repository) -> new Credential("user", SECRET, false));

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void anImageIsReadByTagAndByDigest() throws Exception {
        assertThat(files("app:1", options)).containsExactly("a", "random");
        assertThat(files("app@" + Digest.sha256(APP.manifest()), options)).containsExactly("a", "random");
        assertThat(files("app:1@" + Digest.sha256(APP.manifest()), options)).containsExactly("a", "random");
    }

    @Test
    void layersAreNotFetchedBeforeTheyAreRead() throws Exception {
        try (ImageSource source = open("app:1", options)) {
            assertThat(source.image(null).config().history()).isEmpty();
        }

        assertThat(registry.paths()).containsExactly("/v2/app/manifests/1", "/v2/app/blobs/" + APP.id());
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThatThrownBy(() -> files("app:2", options))
                .isInstanceOf(MissingImageException.class)
                .hasMessage(registry.host() + " has no " + registry.host() + "/app (manifests/2)");
    }

    @Test
    void everythingIsVerified() {
        ImageBuilder other = image(tar().file("evil", "x"));
        Digest digest = Digest.sha256(APP.manifest());
        registry.manifest(digest.toString(), MediaType.OCI_MANIFEST, other.manifest())
                .blob(LAYER, new byte[200]);

        assertThatThrownBy(() -> files("app@" + digest, options))
                .isInstanceOf(BrokenImageException.class)
                .hasMessageContaining("manifest " + digest);
        assertThatThrownBy(() -> files("app:1", options))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining(LAYER.toString());
    }

    @Test
    void theDigestThatTheRegistryNamesForATagMustBeRight() {
        registry.behaving(exchange -> {
            exchange.getResponseHeaders().set("Docker-Content-Digest", LAYER.toString());
            return false;
        });

        assertThatThrownBy(() -> files("app:1", options)).isInstanceOf(BrokenImageException.class);
    }

    @Test
    void schema1IsRefusedWithAdvice() {
        registry.manifest(
                "old",
                new MediaType("application/vnd.docker.distribution.manifest.v1+prettyjws"),
                "{\"schemaVersion\": 1}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> files("app:old", options))
                .isInstanceOf(UnsupportedImageException.class)
                .hasMessageContaining("schema 1");
    }

    @Test
    void basicAuthenticationIsAnswered() throws Exception {
        registry.behaving(exchange -> refusedWithout(BASIC, exchange, "Basic realm=\"registry\""));

        assertThat(files("app:1", loggedIn)).hasSize(2);
        assertThat(registry.requests().get(0).authorization())
                .as("not before it is asked for")
                .isNull();
    }

    @Test
    void aRefusalSaysWhatToDoAndNoSecret() {
        registry.behaving(exchange -> refusedWithout("nothing", exchange, "Basic realm=\"registry\""));

        for (RegistryOptions some : List.of(options, loggedIn)) {
            Throwable failure = catchThrowable(() -> files("app:1", some));

            assertThat(failure)
                    .isInstanceOf(RegistryException.class)
                    .hasMessage(registry.host() + " denies access to " + registry.host()
                            + "/app (manifests/1): it does not exist or needs a login (docker login " + registry.host()
                            + ")");
            assertThat(failure).hasStackTraceContaining("RegistryException");
            assertThat(stackTrace(failure)).doesNotContain(SECRET).doesNotContain(BASIC);
        }
        assertThat(registry.requests()).as("no endless tries").hasSizeLessThan(5);
    }

    @Test
    void aTokenIsFetchedFromTheServiceThatTheRegistryNames() throws Exception {
        try (StubRegistry tokens = StubRegistry.start().behaving(exchange -> text(exchange, "{\"token\": \"abc\"}"))) {
            String challenge = "Bearer realm=\"http://" + tokens.host()
                    + "/token\",service=\"my registry\",scope=\"repository:app:pull\"";
            registry.behaving(exchange -> refusedWithout("Bearer abc", exchange, challenge));

            assertThat(files("app:1", loggedIn)).hasSize(2);
            assertThat(files("app:1", options)).hasSize(2);

            assertThat(tokens.requests())
                    .extracting(StubRegistry.Request::authorization)
                    .containsExactly(BASIC, null);
            assertThat(tokens.paths()).containsOnly("/token?service=my+registry&scope=repository%3Aapp%3Apull");
            assertThat(registry.requests())
                    .extracting(StubRegistry.Request::authorization)
                    .doesNotContain(BASIC);
        }
    }

    @Test
    void anIdentityTokenIsExchanged() throws Exception {
        try (StubRegistry tokens =
                StubRegistry.start().behaving(exchange -> text(exchange, "{\"access_token\": \"abc\"}"))) {
            String challenge = "Bearer realm=\"http://" + tokens.host() + "/token\",service=\"r\"";
            registry.behaving(exchange -> refusedWithout("Bearer abc", exchange, challenge));
            RegistryOptions identity =
                    options.withCredentials((host, repository) -> new Credential("", "refresh me", true));

            assertThat(files("app:1", identity)).hasSize(2);

            assertThat(tokens.requests()).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("POST");
                assertThat(request.body())
                        .isEqualTo(
                                "service=r&scope=repository%3Aapp%3Apull&grant_type=refresh_token&client_id=dlint&refresh_token=refresh+me");
            });
        }
    }

    @Test
    void aTokenWithALineBreakIsRefused() {
        registry.behaving(exchange -> exchange.getRequestURI().getPath().equals("/token")
                ? text(exchange, "{\"token\": \"a\\r\\nX: y\"}")
                : status(exchange, 401, "WWW-Authenticate", "Bearer realm=\"http://" + registry.host() + "/token\""));

        assertThatThrownBy(() -> files("app:1", options)).hasMessageEndingWith("gave no usable token");
    }

    @Test
    void credentialsDoNotFollowARedirectToAnotherServer() throws Exception {
        try (StubRegistry storage = StubRegistry.start().with("1", APP)) {
            registry.behaving(exchange -> {
                if (refusedWithout(BASIC, exchange, "Basic realm=\"registry\"")) {
                    return true;
                }
                String path = exchange.getRequestURI().getPath();
                return path.contains("/blobs/") && status(exchange, 307, "Location", "http://" + storage.host() + path);
            });

            assertThat(files("app:1", loggedIn)).hasSize(2);

            assertThat(storage.requests()).isNotEmpty().allSatisfy(request -> assertThat(request.authorization())
                    .isNull());
        }
    }

    @Test
    void credentialsDoFollowARedirectOnTheSameServer() throws Exception {
        registry.behaving(exchange -> {
            if (refusedWithout(BASIC, exchange, "Basic realm=\"registry\"")) {
                return true;
            }
            return exchange.getRequestURI().getPath().endsWith("/manifests/moved")
                    && status(exchange, 302, "Location", "/v2/app/manifests/1");
        });

        assertThat(files("app:moved", loggedIn)).hasSize(2);
    }

    @Test
    void aRedirectToAnUnencryptedServerElsewhereIsRefused() {
        registry.behaving(exchange -> status(exchange, 307, "Location", "http://registry.example/x"));

        assertThatThrownBy(() -> files("app:1", options))
                .isInstanceOf(RegistryException.class)
                .hasMessage(
                        "no request is sent to http://registry.example without encryption; allow plain HTTP if you trust the network");
    }

    @Test
    void redirectsWithoutEndAreRefused() {
        registry.behaving(exchange ->
                status(exchange, 302, "Location", exchange.getRequestURI().toString()));

        assertThatThrownBy(() -> files("app:1", options)).hasMessage("127.0.0.1 redirects without end");
    }

    @Test
    void aFailingServerIsAskedAgain() throws Exception {
        AtomicInteger count = new AtomicInteger();
        registry.behaving(exchange -> count.incrementAndGet() % 3 != 0 && status(exchange, 503));

        assertThat(files("app:1", options)).hasSize(2);
    }

    @Test
    void aServerThatKeepsFailingIsGivenUp() {
        registry.behaving(exchange -> status(exchange, 500));

        assertThatThrownBy(() -> files("app:1", options))
                .isInstanceOf(RegistryException.class)
                .hasMessage(registry.host() + " answered 500 for " + registry.host() + "/app (manifests/1)");
        assertThat(registry.requests()).hasSize(3);
    }

    @Test
    void aServerThatIsNotThereIsSaidToBe() {
        registry.close();

        assertThatThrownBy(() -> files("app:1", options))
                .isInstanceOf(RegistryException.class)
                .hasMessageStartingWith(registry.host() + " cannot be reached: ");
    }

    @Test
    void abortedBlobsAreResumedWhereTheyBrokeOff() throws Exception {
        byte[] blob = blob();
        registry.behaving(exchange -> isLayer(exchange) && part(exchange, blob, 50_000, true));

        assertThat(files("app:1", options)).hasSize(2);
        assertThat(registry.requests())
                .filteredOn(request -> request.path().contains(LAYER.toString()))
                .extracting(StubRegistry.Request::range)
                .containsExactly(null, "bytes=50000-", "bytes=100000-", "bytes=150000-", "bytes=200000-");
    }

    @Test
    void aServerWithoutRangesStartsAgain() throws Exception {
        byte[] blob = blob();
        AtomicInteger count = new AtomicInteger();
        registry.behaving(
                exchange -> isLayer(exchange) && part(exchange, blob, 70_000 * count.incrementAndGet(), false));

        assertThat(files("app:1", options)).hasSize(2);
    }

    @Test
    void aBlobThatNeverGetsFurtherIsGivenUp() {
        registry.behaving(exchange -> isLayer(exchange) && part(exchange, blob(), 0, true));

        assertThatThrownBy(() -> files("app:1", options)).hasMessageContaining("blob " + LAYER + " breaks off");
    }

    @Test
    void blobsAreCachedByDigest(@TempDir Path folder) throws Exception {
        RegistryOptions cached = options.withCache(new BlobCache(folder.resolve("blobs"), 1 << 20));

        files("app:1", cached);
        registry.requests().clear();
        assertThat(files("app:1", cached)).hasSize(2);

        assertThat(registry.paths()).containsExactly("/v2/app/manifests/1");
    }

    @Test
    void aWrongBlobIsNotCached(@TempDir Path folder) throws Exception {
        RegistryOptions cached = options.withCache(new BlobCache(folder, 1 << 20));
        byte[] right = blob();
        byte[] wrong = right.clone();
        wrong[1_000] ^= 1;
        registry.blob(LAYER, wrong);
        assertThatThrownBy(() -> files("app:1", cached)).isInstanceOf(ImageException.class);

        registry.blob(LAYER, right);

        assertThat(files("app:1", cached)).hasSize(2);
    }

    @Test
    void theCacheKeepsToItsSizeAndRepairsItself(@TempDir Path folder) throws Exception {
        RegistryOptions cached = options.withCache(new BlobCache(folder, 201_000));
        files("app:1", cached);
        assertThat(sizeOf(folder)).isLessThanOrEqualTo(201_000);

        try (var kept = Files.newDirectoryStream(folder)) {
            for (Path file : kept) {
                Files.write(file, new byte[] {1});
            }
        }

        assertThat(files("app:1", cached)).hasSize(2);
    }

    private static byte[] blob() {
        return Objects.requireNonNull(APP.blobs().get(LAYER));
    }

    private static boolean isLayer(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith(LAYER.toString());
    }

    /** Sends some bytes and hangs up. */
    private static boolean part(HttpExchange exchange, byte[] blob, int length, boolean ranges) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        int start = range == null || !ranges ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + start + "-" + (blob.length - 1) + "/" + blob.length);
        exchange.sendResponseHeaders(range == null || !ranges ? 200 : 206, blob.length - start);
        exchange.getResponseBody().write(blob, start, Math.min(length, blob.length - start));
        exchange.getResponseBody().flush();
        return true;
    }

    private static boolean refusedWithout(String authorization, HttpExchange exchange, String challenge)
            throws IOException {
        boolean allowed = authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        return !allowed && status(exchange, 401, "WWW-Authenticate", challenge);
    }

    private ImageSource open(String name, RegistryOptions chosen) throws Exception {
        ImageReference reference = ImageReference.parse(registry.host() + "/" + name);
        return ImageSources.open(new ImageLocation.Registry(reference), TransportOptions.DEFAULT.withRegistry(chosen));
    }

    private List<String> files(String name, RegistryOptions chosen) throws Exception {
        try (ImageSource source = open(name, chosen)) {
            List<ScannedLayer> layers = new LayerScanner(ScanOptions.DEFAULT.withThreads(1))
                    .scan(source.image(null).layers());
            return layers.stream()
                    .flatMap(layer -> layer.entries().stream())
                    .map(entry -> entry.path())
                    .toList();
        }
    }

    private static Digest layer(int index) {
        List<Digest> digests = List.copyOf(APP.blobs().keySet());
        return digests.get(index + 2);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static long sizeOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String stackTrace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause).append(Arrays.toString(cause.getStackTrace()));
        }
        return text.toString();
    }
}
