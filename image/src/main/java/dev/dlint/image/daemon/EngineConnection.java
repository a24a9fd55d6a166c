package dev.dlint.image.daemon;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Sends requests to an engine. */
interface EngineConnection {
    /** Gets a path; close the response. */
    Response get(String path) throws IOException;

    /** An answer; closing it closes the connection. */
    record Response(int status, InputStream body) implements Closeable {
        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
