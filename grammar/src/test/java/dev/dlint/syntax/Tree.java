package dev.dlint.syntax;

import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.List;

/** A parsed text with the short ways into it that tests want. */
record Tree(Dockerfile file) {
    static Tree of(String text) {
        return new Tree(DockerfileParser.parse(SourceText.of(text)));
    }

    /** The tree of instructions in a stage. */
    static Tree inStage(String instructions) {
        return of("FROM scratch\n" + instructions);
    }

    /** The last instruction. */
    Instruction last() {
        return file.instructions().get(file.instructions().size() - 1);
    }

    /** The last instruction, which is of this type. */
    <T extends Instruction> T last(Class<T> type) {
        return type.cast(last());
    }

    /** The keywords of all instructions. */
    List<String> keywords() {
        return file.instructions().stream()
                .map(instruction -> instruction.keyword().text())
                .toList();
    }

    /** The messages of what BuildKit refuses. */
    List<String> refusals() {
        return file.problems().stream()
                .filter(problem -> problem.kind().refused())
                .map(SyntaxProblem::message)
                .toList();
    }

    /** The only problem. */
    SyntaxProblem problem() {
        if (file.problems().size() != 1) {
            throw new AssertionError("not one problem: " + file.problems());
        }
        return file.problems().get(0);
    }

    /** What stands in the source at a range. */
    String at(TextRange range) {
        return file.source().slice(range);
    }

    /** The command of a RUN, CMD or ENTRYPOINT in shell form. */
    String shell() {
        CommandForm form = last() instanceof Instruction.Run run
                ? run.command()
                : last() instanceof Instruction.Cmd cmd
                        ? cmd.command()
                        : last(Instruction.Entrypoint.class).command();
        return ((CommandForm.ShellForm) form).text().text();
    }
}
