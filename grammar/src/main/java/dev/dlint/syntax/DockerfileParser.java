package dev.dlint.syntax;

import dev.dlint.syntax.parse.FileReader;
import dev.dlint.syntax.parse.HeredocBody;
import dev.dlint.text.MappedText;
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

    /**
     * The body of a heredoc of ADD or COPY as the word that BuildKit expands, unless the heredoc's name is quoted. Quotes mean
     * nothing in it, and the escape character is always the backslash.
     *
     * @param body without the tabs that {@code <<-} drops
     */
    public static Word parseBody(MappedText body) {
        return HeredocBody.parse(body);
    }
}
