package dev.dlint.cli.check;

import dev.dlint.cli.files.Trouble;
import dev.dlint.cli.report.CheckedFile;

/** What became of an input. */
sealed interface Outcome {
    /** It has been checked. */
    record Checked(CheckedFile file) implements Outcome {}

    /** It could not be checked, or the result could not be written. */
    record Failed(Trouble trouble) implements Outcome {}

    /** The configuration leaves it out. */
    record Excluded() implements Outcome {}
}
