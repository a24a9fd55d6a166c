package dev.dlint.rules.instructions;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import dev.dlint.syntax.Word;
import dev.dlint.syntax.WordPart;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class LegacyKeyValue implements Rule.OnInstruction {
    @Override
    public boolean inTriggers() {
        return true;
    }

    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Env env && env.legacy()) {
            check(env.keyword(), env.assignments(), report);
        } else if (step.instruction() instanceof Instruction.Label label && label.legacy()) {
            check(label.keyword(), label.assignments(), report);
        }
    }

    private static void check(Token keyword, List<Assignment> assignments, Reporter report) {
        String name = keyword.text();
        String message =
                "\"%s key=value\" should be used instead of legacy \"%s key value\" format".formatted(name, name);
        report.report(keyword.range(), message, assignments.size() == 1 ? fix(assignments.get(0)) : null);
    }

    /** Joins key and value; the value keeps its own text where it is one plain word, and is quoted anew where that is sure to mean the same. */
    private static @Nullable Fix fix(Assignment pair) {
        Word value = pair.value();
        if (value == null || value.text().length() != value.range().length()) {
            return null;
        }
        String written = rewritten(value);
        TextRange place = new TextRange(pair.key().range().end(), value.range().end());
        return written == null ? null : Fix.safe("Write key=value", Edit.replace(place, "=" + written));
    }

    private static @Nullable String rewritten(Word value) {
        String text = value.text();
        if (isOneWord(text)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        return appendQuoted(value.parts(), quoted) ? quoted.append('"').toString() : null;
    }

    private static boolean isOneWord(String text) {
        return text.chars().noneMatch(c -> Character.isWhitespace(c) || "'\"\\`#".indexOf(c) >= 0) && !text.isEmpty();
    }

    /** Literals and plain variables keep their meaning between double quotes; whatever else there is does not for certain. */
    private static boolean appendQuoted(List<WordPart> parts, StringBuilder quoted) {
        for (WordPart part : parts) {
            if (part instanceof WordPart.Literal literal) {
                if (literal.value().chars().anyMatch(c -> "\"\\`$".indexOf(c) >= 0 || c < ' ')) {
                    return false;
                }
                quoted.append(literal.value());
            } else if (part instanceof WordPart.Variable variable && variable.modifier() == null) {
                quoted.append("${").append(variable.name().text()).append('}');
            } else if (!(part instanceof WordPart.Quoted inner) || !appendQuoted(inner.parts(), quoted)) {
                return false;
            }
        }
        return true;
    }
}
