package dev.dlint.cli.report;

import java.io.IOException;
import java.io.Writer;

/** A line on a terminal that says how far a run is. It appears only when the run takes long. */
public final class Progress {
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long INTERVAL_NANOS = 100_000_000;

    private final Writer terminal;
    private final int total;
    private final long start = System.nanoTime();
    private long last = start;
    private int done;
    private boolean shown;

    public Progress(Writer terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** Takes the line away before other output. */
    public void hide() throws IOException {
        if (shown) {
            terminal.write("\r\033[K");
            terminal.flush();
            shown = false;
        }
    }

    /** Counts a file, and shows the line when it is time to. */
    public void advance() throws IOException {
        done++;
        long now = System.nanoTime();
        if (now - start > PATIENCE_NANOS && now - last > INTERVAL_NANOS) {
            terminal.write("\r\033[KChecked " + done + " of " + total + " files");
            terminal.flush();
            last = now;
            shown = true;
        }
    }
}
