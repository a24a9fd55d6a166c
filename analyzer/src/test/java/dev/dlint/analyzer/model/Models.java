package dev.dlint.analyzer.model;

import dev.dlint.syntax.DockerfileParser;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;

/** Models of texts, for tests. */
public final class Models {
    private Models() {}

    public static DockerfileModel model(String text) {
        return DockerfileModel.of(DockerfileParser.parse(SourceText.of(text)));
    }

    /** The last instruction of a text. */
    public static Step lastStep(String text) {
        DockerfileModel model = model(text);
        return model.steps().get(model.steps().size() - 1);
    }

    /** What the file has in a range. */
    public static String slice(Step step, TextRange range) {
        return step.model().file().source().slice(range);
    }

    /** The command that a RUN has in exec form; its words are separated by single blanks. */
    public static Command command(String words) {
        String arguments =
                "[\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace(" ", "\", \"") + "\"]";
        return lastStep("FROM x\nRUN " + arguments + "\n").commands().get(0);
    }
}
