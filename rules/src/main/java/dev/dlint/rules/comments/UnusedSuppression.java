package dev.dlint.rules.comments;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.suppress.SuppressedName;
import dev.dlint.analyzer.suppress.SuppressedName.Effect;
import dev.dlint.analyzer.suppress.Suppression.Tool;
import dev.dlint.syntax.Token;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public final class UnusedSuppression implements Rule.OnSuppressions {
    private static final Pattern DIRECTIVE = Pattern.compile("\\s*#\\s*(?i:escape|syntax|check)\\s*=");

    @Override
    public void check(DockerfileModel file, List<SuppressedName> names, Reporter report) {
        SourceText source = file.file().source();
        for (SuppressedName name : names) {
            String text = name.name().text();
            TextRange range = name.name().range();
            boolean ours = name.suppression().tool() == Tool.DLINT;
            if (name.effect() == Effect.UNUSED && (ours || report.params().flag("other-tools"))) {
                report.report(range, "Nothing to ignore: %s finds nothing here".formatted(text), removal(name, source));
            } else if (name.effect() == Effect.UNKNOWN && ours) {
                report.report(range, unknown(text, name.suggestion()), correction(name, source));
            }
        }
    }

    private static String unknown(String name, @Nullable String suggestion) {
        return "There is no rule " + name + (suggestion == null ? "" : "; did you mean " + suggestion + "?");
    }

    private static @Nullable Fix correction(SuppressedName name, SourceText source) {
        return name.suggestion() == null
                ? removal(name, source)
                : Fix.safe("Correct the name", Edit.replace(name.name().range(), name.suggestion()));
    }

    /** Removes the name, or the comment if it has no other; not a directive, which may have further options. */
    private static @Nullable Fix removal(SuppressedName name, SourceText source) {
        List<Token> names = name.suppression().names();
        int index = names.indexOf(name.name());
        if (names.size() > 1) {
            TextRange range = index == 0
                    ? new TextRange(
                            names.get(0).range().start(), names.get(1).range().start())
                    : new TextRange(
                            names.get(index - 1).range().end(),
                            names.get(index).range().end());
            return Fix.safe("Remove the name", Edit.delete(range));
        }
        TextRange comment = name.suppression().comment();
        return name.suppression().tool() == Tool.BUILDKIT ? null : lineRemoval(source.line(comment.start()), source);
    }

    private static @Nullable Fix lineRemoval(int line, SourceText source) {
        if (line == source.lineCount()) {
            return Fix.safe("Remove the comment", Edit.delete(source.lineRange(line)));
        }
        if (DIRECTIVE.matcher(source.slice(source.lineRange(line + 1))).lookingAt()) {
            return null; // it might come into force
        }
        return Fix.safe(
                "Remove the comment", Edit.delete(new TextRange(source.lineStart(line), source.lineStart(line + 1))));
    }
}
