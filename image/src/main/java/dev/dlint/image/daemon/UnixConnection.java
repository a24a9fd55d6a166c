package dev.dlint.image.daemon;

import dev.dlint.image.ImageException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * An engine that listens on a socket in the file system, which the JDK's HTTP client does not reach. Each request has a connection of its own,
 * so that little of HTTP/1.1 is needed: status, headers, and a body that is chunked or ends with the connection.
 */
final class UnixConnection implements EngineConnection {
    private final Path socket;

    UnixConnection(Path socket) {
        this.socket = socket;
    }

    @Override
    public Response get(String path) throws IOException {
        SocketChannel channel = connect();
        boolean answered = false;
        try {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: engine\r\nUser-Agent: dlint\r\nConnection: close\r\n\r\n";
            ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            Response response = response(channel);
            answered = true;
            return response;
        } finally {
            if (!answered) {
                channel.close();
            }
        }
    }

    private SocketChannel connect() throws ImageException {
        try {
            return SocketChannel.open(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            throw new ImageException(
                    "the engine at " + socket + " cannot be reached: " + e.getMessage()
                            + "; is it running, and may you use it?",
                    e);
        }
    }

    private static Response response(SocketChannel channel) throws IOException {
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        HttpHead head = HttpHead.read(in);
        InputStream body = head.isChunked() ? new ChunkedStream(in) : in;
        return new Response(head.status(), new FilterInputStream(body) {
            @Override
            public void close() throws IOException {
                channel.close();
            }
        });
    }
}
