package dev.dlint.image.testing;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An engine on a socket in the file system that gives prepared answers, one a connection, byte by byte as prepared. */
public final class StubEngine implements AutoCloseable {
    private final ServerSocketChannel server;
    private final Map<String, byte[]> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** @param answers whole HTTP responses by path */
    public StubEngine(Path socket, Map<String, byte[]> answers) {
        this.answers = answers;
        try {
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "stub engine");
        thread.setDaemon(true);
        thread.start();
    }

    public List<String> requests() {
        return requests;
    }

    /** A response whose length ends with the connection. */
    public static byte[] plain(int status, byte[] body) {
        return joined(
                ("HTTP/1.1 " + status + " x\r\nContent-Type: application/json\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII),
                body);
    }

    /** A response in chunks, as engines send archives. */
    public static byte[] chunked(byte[] body, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        for (int start = 0; start < body.length; start += size) {
            int length = Math.min(size, body.length - start);
            out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body, start, length);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] joined(byte[] head, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(body);
        return out.toByteArray();
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel connection = server.accept()) {
                answer(connection);
            } catch (IOException e) {
                // The test has ended, or its client hung up.
            }
        }
    }

    private void answer(SocketChannel connection) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(Channels.newInputStream(connection), StandardCharsets.US_ASCII));
        String line = String.valueOf(in.readLine());
        requests.add(line);
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            requests.add(header);
        }
        String path = line.replaceFirst("GET (\\S+) .*", "$1");
        ByteBuffer answer = ByteBuffer.wrap(
                answers.getOrDefault(path, plain(404, "{\"message\": \"no\"}".getBytes(StandardCharsets.US_ASCII))));
        while (answer.hasRemaining()) {
            connection.write(answer);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
