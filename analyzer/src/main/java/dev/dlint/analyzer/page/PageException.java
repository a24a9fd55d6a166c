package dev.dlint.analyzer.page;

import java.util.List;
import java.util.stream.Collectors;

/** A rule page that cannot be used, with everything that is wrong with it. */
public final class PageException extends Exception {
    private final transient List<PageProblem> problems;

    PageException(List<PageProblem> problems) {
        super(problems.stream().map(PageProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the page. */
    public List<PageProblem> problems() {
        return problems;
    }
}
