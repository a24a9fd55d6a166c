package dev.dlint.cli.report;

import java.io.IOException;

/** Shows findings in some format, file by file, so that a run of any size needs no more memory than its largest file. */
public interface Reporter {
    /** Shows a file that has been checked. */
    void file(CheckedFile file) throws IOException;

    /** Shows what the run as a whole came to, and ends the report. */
    void end(Summary summary) throws IOException;
}
