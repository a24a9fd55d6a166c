package dev.dlint.lsp.client;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON messages with their headers on a pair of streams. */
final class Wire {
    private final InputStream in;
    private final OutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    synchronized void send(JsonObject message) {
        message.addProperty("jsonrpc", "2.0");
        sendBytes(message.toString().getBytes(StandardCharsets.UTF_8));
    }

    synchronized void sendBytes(byte[] content) {
        try {
            out.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(content);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next message, or null at the end. */
    @Nullable
    JsonObject receive() throws IOException {
        int length = -1;
        String line = line();
        while (line != null && !line.isEmpty()) {
            if (line.startsWith("Content-Length:")) {
                length = Integer.parseInt(line.substring(15).trim());
            }
            line = line();
        }
        if (line == null) {
            return null;
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        return JsonParser.parseString(new String(content, StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
