package dev.dlint.testkit.index;

import java.util.List;

/** Why there can be no index. */
public final class IndexException extends Exception {
    private IndexException(List<String> problems) {
        super("The rule pages cannot be indexed:\n" + String.join("\n", problems));
    }

    static void throwIfAny(List<String> problems) throws IndexException {
        if (!problems.isEmpty()) {
            throw new IndexException(problems);
        }
    }
}
