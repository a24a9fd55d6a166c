package dev.dlint.analyzer.rule;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds, and gives it what it may need to decide. */
public interface Reporter {
    /** The parameters in force for the file. */
    Params params();

    /** What is known beside the file's text. */
    Facts facts();

    /** Reports a finding; see {@link dev.dlint.analyzer.finding.Finding} for the parts. */
    void report(TextRange range, String message, List<Related> related, @Nullable Fix fix);

    default void report(TextRange range, String message) {
        report(range, message, List.of(), null);
    }

    default void report(TextRange range, String message, @Nullable Fix fix) {
        report(range, message, List.of(), fix);
    }
}
