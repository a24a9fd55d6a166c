package dev.dlint.syntax;

import dev.dlint.text.SourceText;
import java.util.List;

/**
 * The syntax tree of a Dockerfile. There is one for any text.
 *
 * @param source the text
 * @param escape the escape character in force, {@code \} or {@code `}
 * @param elements all elements in order; together they cover the text without a gap
 * @param instructions the instructions among them
 * @param problems what BuildKit would refuse or warn of, ordered by place
 */
public record Dockerfile(
        SourceText source,
        char escape,
        List<Element> elements,
        List<Instruction> instructions,
        List<SyntaxProblem> problems) {
    public Dockerfile {
        elements = List.copyOf(elements);
        instructions = List.copyOf(instructions);
        problems = List.copyOf(problems);
    }
}
