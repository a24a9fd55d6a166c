package dev.dlint.image.registry;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.manifest.Descriptor;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** A blob from a registry. When the connection fails in the middle, the rest is asked for (RFC 9110, range requests). */
final class ResumingStream extends InputStream {
    private final RegistryClient client;
    private final Descriptor descriptor;
    private final RetryPolicy retries;
    private @Nullable InputStream body;
    private long position;
    private int failures;

    ResumingStream(RegistryClient client, Descriptor descriptor, RetryPolicy retries) throws IOException {
        this.client = client;
        this.descriptor = descriptor;
        this.retries = retries;
        this.body = open();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            try {
                InputStream current = body == null ? open() : body;
                body = current;
                int read = current.read(buffer, offset, length);
                if (read < 0 && position < descriptor.size()) {
                    throw new IOException(
                            "the connection ended after " + position + " of " + descriptor.size() + " bytes");
                }
                if (read > 0) {
                    position += read;
                    failures = 0;
                }
                return read;
            } catch (ImageException e) {
                throw e;
            } catch (IOException e) {
                recover(e);
            }
        }
    }

    private void recover(IOException e) throws IOException {
        close();
        body = null;
        failures++;
        if (failures >= retries.attempts()) {
            throw new RegistryException("blob " + descriptor.digest() + " breaks off: " + e.getMessage(), e);
        }
        try {
            retries.pause(failures, 0);
        } catch (InterruptedException interrupted) {
            throw HttpTransport.interrupted(interrupted);
        }
    }

    private InputStream open() throws IOException {
        HttpResponse<InputStream> response = client.blob(descriptor.digest(), position);
        InputStream stream = response.body();
        if (response.statusCode() == 200) {
            stream.skipNBytes(position);
        } else if (!startsAt(response, position)) {
            stream.close();
            throw new BrokenImageException(
                    "blob " + descriptor.digest() + ": the registry sent another part than it was asked for");
        }
        return stream;
    }

    private static boolean startsAt(HttpResponse<?> response, long start) {
        return response.headers().firstValue("Content-Range").orElse("").startsWith("bytes " + start + "-");
    }

    @Override
    public void close() throws IOException {
        if (body != null) {
            body.close();
        }
    }
}
