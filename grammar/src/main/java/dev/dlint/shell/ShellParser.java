package dev.dlint.shell;

import dev.dlint.text.MappedText;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Makes the tree of a shell script: POSIX sh and what bash adds to it.
 *
 * <p>A script has a tree whatever it holds. A command that cannot be read becomes a {@link ShellNode.Opaque} together with
 * the rest of the list in which it stands, since where the list goes on is then not known.
 */
public final class ShellParser {
    private ShellParser() {}

    /** The tree of a script; its ranges are those of the file that the text is mapped to. */
    public static ShellScript parse(MappedText script) {
        return parse(script, 0);
    }

    /** The tree of a script inside another one, {@code depth} rules deep. */
    static ShellScript parse(MappedText script, int depth) {
        ScriptScanner scanner = new ScriptScanner(script.text());
        ShellGrammar parser = parser(scanner.script(), depth);
        TreeBuilder builder = new TreeBuilder(script, scanner.found(), depth);
        ShellNode.Sequence body = builder.script(parser.script());
        return new ShellScript(body, builder.comments(), builder.complete());
    }

    /** The body of a here-document as a word. */
    static ShellWord hereDocument(MappedText body, int depth) {
        ScriptScanner scanner = new ScriptScanner(body.text());
        ShellGrammar parser = parser(scanner.hereDocument(), depth);
        return new TreeBuilder(body, scanner.found(), depth).hereDocument(parser.hereDocument());
    }

    private static ShellGrammar parser(List<CommonToken> tokens, int depth) {
        ShellGrammar parser = new ShellGrammar(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.setErrorHandler(new ShellRecovery());
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setDepth(depth);
        return parser;
    }
}
