package dev.dlint.lsp.check;

import dev.dlint.analyzer.config.ConfigProblem;
import dev.dlint.analyzer.yaml.YamlProblem;
import dev.dlint.lsp.document.Positions;
import dev.dlint.text.TextRange;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Puts what is wrong with a configuration file into the client's form. */
final class ConfigurationProblems {
    private ConfigurationProblems() {}

    static List<Diagnostic> diagnostics(List<ConfigProblem> problems, String text, Positions positions) {
        return problems.stream()
                .map(problem -> diagnostic(problem.problem(), text, positions))
                .toList();
    }

    private static Diagnostic diagnostic(YamlProblem problem, String text, Positions positions) {
        int line = Math.min(problem.line(), positions.lineCount()) - 1;
        TextRange content = positions.contentOfLine(line);
        int start = Math.min(content.start() + problem.column() - 1, content.end());
        int end = start;
        while (end < content.end() && !isEndOfWord(text, end, content.end())) {
            end++;
        }
        Diagnostic diagnostic = new Diagnostic(
                positions.range(new TextRange(start, end)),
                problem.message(),
                DiagnosticSeverity.Error,
                Diagnostics.SOURCE);
        diagnostic.setCode("configuration");
        return diagnostic;
    }

    /** Whether a word of YAML ends at an offset: at a comment, a bracket, a comma, or a colon with nothing behind it. */
    private static boolean isEndOfWord(String text, int offset, int end) {
        char c = text.charAt(offset);
        boolean last = offset + 1 == end || text.charAt(offset + 1) == ' ';
        return switch (c) {
            case ' ' -> offset + 1 < end && text.charAt(offset + 1) == '#';
            case ']', '}', ',' -> true;
            case ':' -> last;
            default -> false;
        };
    }
}
