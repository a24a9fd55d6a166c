package dev.dlint.syntax.parse;

import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Token;
import dev.dlint.syntax.Word;
import dev.dlint.text.TextRange;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** FROM. */
final class FromBuilder {
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
        checkPlatform(statement);
        String message = name == null ? null : StageName.messageForContext(name.text());
        if (name != null && message != null) {
            statement.problems().dispatch(Kind.ARGUMENTS, message, name.range());
        }
        return new Instruction.From(statement.header(), image, as, name);
    }

    private static void checkArguments(Statement statement, InstructionGrammar.FromContext tree, @Nullable Token name) {
        boolean complete = tree.image != null && (tree.as == null) == (name == null) && tree.extra.isEmpty();
        if (!complete) {
            TextRange place = tree.extra.isEmpty() ? statement.keywordRange() : extraRange(statement, tree);
            statement.problems().instruction(Kind.ARGUMENTS, "FROM requires either one or three arguments", place);
        } else if (name != null && !StageName.isName(name.text())) {
            String message = "invalid name for build stage: " + GoText.quote(name.text())
                    + ", name can't start with a number or contain symbols";
            statement.problems().instruction(Kind.ARGUMENTS, message, name.range());
        }
    }

    private static void checkPlatform(Statement statement) {
        FlagText flag = statement.flag("platform");
        Word value = flag == null ? null : flag.flag().value();
        if (flag == null || value == null || value.text().isEmpty()) {
            return;
        }
        String literal = value.literal();
        if (flag.problem() != null) {
            String message = "failed to process arguments for platform : "
                    + flag.problem().message();
            statement.problems().dispatch(Kind.WORD, message, flag.problem().range());
        } else if (literal != null && literal.isEmpty()) {
            statement
                    .problems()
                    .dispatch(Kind.FLAG, "empty platform value from expression " + value.text(), value.range());
        } else if (literal != null) {
            String message = PlatformName.messageFor(literal);
            if (message != null) {
                String full = "failed to parse platform " + value.text() + ": " + message;
                statement.problems().dispatch(Kind.FLAG, full, value.range());
            }
        }
    }

    private static TextRange extraRange(Statement statement, InstructionGrammar.FromContext tree) {
        int start = tree.extra.get(0).getStart().getStartIndex();
        return statement.arguments().from(start).range();
    }

    private static Slice slice(Statement statement, ParserRuleContext tree) {
        return Grammar.slice(statement.arguments(), tree.getStart());
    }
}
