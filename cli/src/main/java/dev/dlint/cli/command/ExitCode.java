package dev.dlint.cli.command;

/** What the process tells its caller. */
public enum ExitCode {
    /** Nothing at or above the threshold. */
    OK(0),
    /** Findings at or above the threshold. */
    FINDINGS(1),
    /** Wrong usage or configuration, or something that could not be read or written. */
    FAILURE(2);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The status of the process. */
    public int status() {
        return status;
    }
}
