package dev.dlint.syntax.parse;

import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Token;
import dev.dlint.syntax.Word;
import java.util.Locale;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** FROM. */
final class FromBuilder {
    private static final Pattern STAGE_NAME = Pattern.compile("[a-z][a-z0-9-_.]*");
    /** A stage's name is looked up among named contexts, which are written like repositories. */
    private static final Pattern REPOSITORY = Pattern.compile("[a-z0-9]++(?:(?:[._]|__|-++)[a-z0-9]++)*+");

    private static final int MAX_REPOSITORY = 255;

    private FromBuilder() {}

    static Instruction.From build(Statement statement) {
        InstructionGrammar.FromContext tree = statement.reader().grammar().from(statement.arguments());
        Token as = tree.as == null
                ? null
                : Grammar.slice(statement.arguments(), tree.as).token();
        Token name = tree.name == null ? null : slice(statement, tree.name).token();
        checkArguments(statement, tree, name);
        statement.check(FlagRules.FROM);
        Word image = tree.image == null ? null : statement.word(slice(statement, tree.image));
        FlagText platform = statement.flag("platform");
        if (platform != null) {
            ArgumentReader.reportWord(platform.problem(), statement.problems());
        }
        if (name != null) {
            checkContextName(statement, name);
        }
        return new Instruction.From(statement.header(), image, as, name);
    }

    private static void checkArguments(Statement statement, InstructionGrammar.FromContext tree, @Nullable Token name) {
        boolean complete = tree.image != null && (tree.as == null) == (name == null) && tree.extra.isEmpty();
        if (!complete) {
            var place = tree.extra.isEmpty()
                    ? statement.keywordRange()
                    : slice(statement, tree.extra.get(0))
                            .range()
                            .cover(statement.arguments().range());
            statement.problems().instruction(Kind.ARGUMENTS, "FROM requires either one or three arguments", place);
        } else if (name != null
                && !STAGE_NAME.matcher(name.text().toLowerCase(Locale.ROOT)).matches()) {
            String message = "invalid name for build stage: " + GoText.quote(name.text())
                    + ", name can't start with a number or contain symbols";
            statement.problems().instruction(Kind.ARGUMENTS, message, name.range());
        }
    }

    private static void checkContextName(Statement statement, Token name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        if (lower.length() > MAX_REPOSITORY || !REPOSITORY.matcher(lower).matches()) {
            String message = "invalid context name " + lower + ": invalid reference format";
            statement.problems().dispatch(Kind.ARGUMENTS, message, name.range());
        }
    }

    private static Slice slice(Statement statement, ParserRuleContext tree) {
        return Grammar.slice(statement.arguments(), tree.getStart());
    }
}
