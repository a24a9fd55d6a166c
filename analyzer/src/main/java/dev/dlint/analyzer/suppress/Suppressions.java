package dev.dlint.analyzer.suppress;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.suppress.Suppression.Tool;
import dev.dlint.syntax.Dockerfile;
import dev.dlint.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The comments of a file that take findings away, and which of their names have done so. */
public final class Suppressions {
    private static final String ALL = "all";
    private static final String BUILDKIT = "buildkit";
    /** The alias of whatever makes BuildKit refuse a file, which none of its comments can make it overlook. */
    private static final String BUILD_ERROR = "BuildError";

    private final List<Suppression> comments;
    private final Set<Token> used = new HashSet<>();

    private Suppressions(List<Suppression> comments) {
        this.comments = List.copyOf(comments);
    }

    /** The comments of a file. */
    public static Suppressions of(Dockerfile file) {
        return new Suppressions(new SuppressionReader(file).read());
    }

    /** The comments in the order of the text. */
    public List<Suppression> comments() {
        return comments;
    }

    /** Whether a name has taken a finding away. */
    public boolean used(Token name) {
        return used.contains(name);
    }

    /** A finding with the reason of the first comment that takes it away, or null. Notes the names in all that do. */
    public @Nullable Suppressed suppress(Finding finding) {
        int start = finding.range().start();
        Suppression first = null;
        for (Suppression comment : comments) {
            if (comment.scope().start() <= start && start <= comment.scope().end()) {
                for (Token name : comment.names()) {
                    if (means(comment.tool(), name.text(), finding.rule())) {
                        used.add(name);
                        first = first == null ? comment : first;
                    }
                }
            }
        }
        return first == null ? null : new Suppressed(finding, first.reason());
    }

    private static boolean means(Tool tool, String name, RuleInfo rule) {
        if (tool != Tool.BUILDKIT) {
            return rule.answersTo(name);
        }
        return rule.aliases().stream()
                .filter(alias -> alias.tool().equals(BUILDKIT) && !alias.id().equals(BUILD_ERROR))
                .anyMatch(alias -> alias.id().equals(name) || name.equals(ALL));
    }

    /** Whether a name stands for all checks of BuildKit. */
    public static boolean meansAll(Suppression comment, Token name) {
        return comment.tool() == Tool.BUILDKIT && name.text().equals(ALL);
    }
}
