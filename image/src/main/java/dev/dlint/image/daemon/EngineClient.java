package dev.dlint.image.daemon;

import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks an engine for images.
 *
 * @see <a href="https://docs.docker.com/reference/api/engine/">Docker Engine API</a>
 */
public final class EngineClient {
    private static final int MOST_JSON_BYTES = 8 << 20;

    private final EngineConnection connection;

    private EngineClient(EngineConnection connection) {
        this.connection = connection;
    }

    /** A client for the engine at an address; nothing is sent yet. */
    public static EngineClient at(EngineAddress address, Duration timeout) throws ImageException {
        if (address instanceof EngineAddress.UnixSocket socket) {
            return new EngineClient(new UnixConnection(socket.path()));
        }
        return new EngineClient(new ServerConnection((EngineAddress.Server) address, timeout));
    }

    /**
     * The ID of an image.
     *
     * @param image a name or an ID, as the engine takes them
     * @throws MissingImageException when the engine does not have it
     */
    public String imageId(String image) throws IOException {
        try (EngineConnection.Response response = connection.get(path(image, "json"))) {
            byte[] json = response.body().readNBytes(MOST_JSON_BYTES);
            if (response.status() == 404) {
                throw new MissingImageException("the engine has no image " + image);
            }
            checkOk(response, image);
            return JsonObject.parse(json, "the engine's answer about " + image).text("Id");
        }
    }

    /** The image as {@code docker save} writes it; close the stream. */
    public InputStream save(String image) throws IOException {
        EngineConnection.Response response = connection.get(path(image, "get"));
        try {
            checkOk(response, image);
        } catch (ImageException e) {
            response.close();
            throw e;
        }
        return response.body();
    }

    private static String path(String image, String what) {
        // The engine's routes take slashes in names as they are.
        String escaped = URLEncoder.encode(image, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return "/images/" + escaped + "/" + what;
    }

    private static void checkOk(EngineConnection.Response response, String image) throws ImageException {
        if (response.status() != 200) {
            throw new ImageException("the engine answered " + response.status() + " for image " + image);
        }
    }
}
