package dev.dlint.analyzer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one page. */
final class Problems {
    private static final Comparator<PageProblem> ORDER =
            Comparator.comparingInt(PageProblem::line).thenComparingInt(PageProblem::column);

    private final String file;
    private final List<PageProblem> problems = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, int column, String message) {
        problems.add(new PageProblem(file, line, column, message));
    }

    void throwIfAny() throws PageException {
        if (!problems.isEmpty()) {
            throw new PageException(problems.stream().sorted(ORDER).toList());
        }
    }
}
