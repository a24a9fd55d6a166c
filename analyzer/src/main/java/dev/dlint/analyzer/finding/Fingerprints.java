package dev.dlint.analyzer.finding;

import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that stay the same when other parts of the file change, so that a finding can be recognised in a later
 * version of the file.
 */
public final class Fingerprints {
    private Fingerprints() {}

    /**
     * A fingerprint for each finding of a file. It depends on the rule, the text of the finding's first line without its
     * indentation, and on how many findings with the same rule and text come before it.
     *
     * @return sixteen hexadecimal digits, a colon and the count, from 1
     */
    public static List<String> of(List<Finding> findings, SourceText source) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            TextRange line = source.lineRange(source.line(finding.range().start()));
            String hash = hash(finding.rule().id() + "\n" + source.slice(line).strip());
            int count = seen.merge(hash, 1, Integer::sum);
            fingerprints.add(hash + ":" + count);
        }
        return fingerprints;
    }

    /** The 64-bit FNV-1a hash: these names need to differ, not to be kept secret. */
    private static String hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
