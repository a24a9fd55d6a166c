package dev.dlint.syntax;

import dev.dlint.syntax.parse.FileReader;
import dev.dlint.text.SourceText;

/** Makes the syntax tree of a Dockerfile as BuildKit reads it. */
public final class DockerfileParser {
    private DockerfileParser() {}

    /**
     * The tree of a text. There is one for any text: what is wrong with it is among the tree's problems, and costs only the
     * instruction in which it stands.
     */
    public static Dockerfile parse(SourceText source) {
        return FileReader.read(source);
    }
}
