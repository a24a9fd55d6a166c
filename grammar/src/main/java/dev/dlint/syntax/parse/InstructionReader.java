package dev.dlint.syntax.parse;

import dev.dlint.syntax.Comment;
import dev.dlint.syntax.Header;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the record of an instruction whose line has been cut. */
final class InstructionReader {
    /** How much of what is no keyword a message repeats; it may be all of a binary file. */
    private static final int MAX_SHOWN = 80;

    private final ArgumentReader reader;
    private int triggerDepth;

    InstructionReader(ArgumentReader reader) {
        this.reader = reader;
    }

    /** What surrounds an instruction's line. */
    record Surroundings(
            TextRange range, List<HeredocText> heredocs, List<Comment> leadingComments, List<Comment> innerComments) {}

    Instruction read(LineCut cut, Surroundings surroundings, InstructionProblems problems) {
        Keyword keyword = Keyword.of(cut.keyword().text());
        // The heredocs of a trigger are the trigger's own.
        List<HeredocText> heredocs = keyword == Keyword.ONBUILD ? List.of() : surroundings.heredocs();
        Header header = new Header(
                surroundings.range(),
                cut.keyword().token(),
                cut.line().mapped(),
                cut.arguments().mapped(),
                cut.plainFlags(),
                plain(heredocs),
                surroundings.leadingComments(),
                surroundings.innerComments());
        Statement statement = new Statement(header, cut.flags(), heredocs, cut.arguments(), reader, problems);
        if (keyword == null) {
            return unknown(statement);
        }
        return keyword == Keyword.ONBUILD
                ? OnbuildBuilder.build(statement, surroundings.heredocs(), this)
                : build(keyword, statement);
    }

    private static List<Heredoc> plain(List<HeredocText> heredocs) {
        if (heredocs.isEmpty()) {
            return List.of();
        }
        List<Heredoc> plain = new ArrayList<>();
        for (HeredocText heredoc : heredocs) {
            plain.add(heredoc.heredoc());
        }
        return plain;
    }

    private static Instruction unknown(Statement statement) {
        String name = statement.header().keyword().text();
        String suggestion = Keyword.suggest(name);
        String shown = name.length() > MAX_SHOWN ? name.substring(0, MAX_SHOWN) + "..." : name;
        String message = Suggestion.append("unknown instruction: " + shown, suggestion);
        statement.problems().instruction(Kind.UNKNOWN_INSTRUCTION, message, statement.keywordRange(), suggestion);
        return new Instruction.Unknown(statement.header());
    }

    private static Instruction build(Keyword keyword, Statement statement) {
        return switch (keyword) {
            case ADD -> TransferBuilder.add(statement);
            case ARG -> PairBuilder.arg(statement);
            case CMD -> CommandBuilder.cmd(statement);
            case COPY -> TransferBuilder.copy(statement);
            case ENTRYPOINT -> CommandBuilder.entrypoint(statement);
            case ENV -> PairBuilder.env(statement);
            case EXPOSE -> ListBuilder.expose(statement);
            case FROM -> FromBuilder.build(statement);
            case HEALTHCHECK -> HealthcheckBuilder.build(statement);
            case LABEL -> PairBuilder.label(statement);
            case MAINTAINER -> SingleBuilder.maintainer(statement);
            case RUN -> RunBuilder.build(statement);
            case SHELL -> CommandBuilder.shell(statement);
            case STOPSIGNAL -> SingleBuilder.stopsignal(statement);
            case USER -> SingleBuilder.user(statement);
            case VOLUME -> ListBuilder.volume(statement);
            case WORKDIR -> SingleBuilder.workdir(statement);
            case ONBUILD -> throw new IllegalArgumentException("built elsewhere");
        };
    }

    /** The trigger of an ONBUILD, or null if triggers nest too deep. */
    @Nullable
    Instruction readTrigger(Statement onbuild, List<HeredocText> heredocs, InstructionProblems problems) {
        if (triggerDepth == Grammar.MAX_DEPTH) {
            return null;
        }
        triggerDepth++;
        LineCut cut = LineCut.of(onbuild.arguments(), reader);
        TextRange range = new TextRange(
                cut.keyword().range().start(), onbuild.header().range().end());
        Instruction trigger = read(cut, new Surroundings(range, heredocs, List.of(), List.of()), problems);
        triggerDepth--;
        return trigger;
    }
}
