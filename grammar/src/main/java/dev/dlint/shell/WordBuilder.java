package dev.dlint.shell;

import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Makes the words of the tree and their parts. */
final class WordBuilder {
    /** What one level of backquotes or here-documents counts in rules; a script inside them starts that deep. */
    private static final int RULES_A_LEVEL = 80;

    private final MappedText text;
    private final TreeBuilder tree;
    private final int depth;

    WordBuilder(MappedText text, TreeBuilder tree, int depth) {
        this.text = text;
        this.tree = tree;
        this.depth = depth;
    }

    List<ShellWord> words(List<ShellGrammar.WordContext> contexts) {
        List<ShellWord> words = new ArrayList<>(contexts.size());
        contexts.forEach(each -> words.add(word(each)));
        return words;
    }

    ShellWord word(ShellGrammar.WordContext context) {
        TerminalNode literal = context.LITERAL();
        if (literal != null) {
            Token token = literal.getSymbol();
            TextRange range = tree.range(start(token), end(token));
            String value = written(token);
            return new ShellWord(range, value, List.of(new ShellPart.Literal(range, value, false)));
        }
        int start = start(context.WORD_OPEN().getSymbol());
        int end = start(context.WORD_CLOSE().getSymbol());
        return new ShellWord(tree.range(start, end), text.text().substring(start, end), parts(context.part(), false));
    }

    /** The one word that stands for {@code ((...))}. */
    ShellWord arithmetic(ShellGrammar.ArithmeticCommandContext context) {
        int start = start(context.getStart());
        int end = end(context.getStop());
        TextRange range = tree.range(start, end);
        ShellPart part = new ShellPart.Arithmetic(range, parts(context.part(), false));
        return new ShellWord(range, text.text().substring(start, end), List.of(part));
    }

    ShellToken token(Token token) {
        return new ShellToken(tree.range(start(token), end(token)), written(token));
    }

    /** The body of a here-document, read as the inside of double quotes is unless its delimiter is quoted. */
    ShellWord hereDocument(TokenList.Body body) {
        MappedText lines = body.stripTabs() ? withoutTabs(body) : text.sub(body.start(), body.end());
        if (body.literal() || depth + RULES_A_LEVEL >= GuardedParser.MAX_DEPTH) {
            ShellPart whole = new ShellPart.Literal(lines.sourceRange(), lines.text(), false);
            return new ShellWord(lines.sourceRange(), lines.text(), List.of(whole));
        }
        return ShellParser.hereDocument(lines, depth + RULES_A_LEVEL);
    }

    private MappedText withoutTabs(TokenList.Body body) {
        MappedText.Builder lines = new MappedText.Builder();
        int at = body.start();
        while (at < body.end()) {
            while (at < body.end() && text.text().charAt(at) == '\t') {
                at++;
            }
            int next = text.text().indexOf('\n', at);
            int end = next < 0 || next >= body.end() ? body.end() : next + 1;
            if (end > at) {
                lines.append(text.text().substring(at, end), text.sourceOffset(at));
            }
            at = end;
        }
        return lines.build(text.sourceRange(body.start(), body.start()).start());
    }

    List<ShellPart> parts(List<ShellGrammar.PartContext> contexts, boolean quoted) {
        List<ShellPart> parts = new ArrayList<>(contexts.size());
        contexts.forEach(each -> parts.add(part(each, quoted)));
        return parts;
    }

    private ShellPart part(ShellGrammar.PartContext context, boolean quoted) {
        TextRange range = tree.range(context);
        if (context.exception != null) { // the rule was given up further out; nothing is known of the part
            tree.incomplete();
            return new ShellPart.Literal(range, "", false);
        }
        if (context.LITERAL() != null) {
            return literal(context.LITERAL().getSymbol(), quoted);
        } else if (context.SINGLE_QUOTED() != null) {
            return singleQuoted(context.SINGLE_QUOTED().getSymbol());
        } else if (context.PARAMETER() != null) {
            Token token = context.PARAMETER().getSymbol();
            ShellToken name = new ShellToken(
                    tree.range(start(token) + 1, end(token)), written(token).substring(1));
            return new ShellPart.Parameter(range, name, false, "", "", null);
        } else if (context.BACKQUOTED() != null) {
            return backquoted(context.BACKQUOTED().getSymbol(), quoted);
        } else if (context.QUOTE_OPEN() != null) {
            return new ShellPart.DoubleQuoted(range, parts(context.part(), true));
        }
        return nested(context, range, quoted);
    }

    private ShellPart nested(ShellGrammar.PartContext context, TextRange range, boolean quoted) {
        if (context.PARAMETER_OPEN() != null) {
            return parameter(context, range, quoted);
        } else if (context.ARITHMETIC_OPEN() != null) {
            return new ShellPart.Arithmetic(range, parts(context.part(), false));
        } else if (context.ARRAY_OPEN() != null) {
            return new ShellPart.Array(range, words(context.word()));
        }
        ShellGrammar.SubstitutionContext substitution = context.substitution();
        if (substitution.exception != null) {
            tree.incomplete();
        }
        ParserRuleContext body = substitution.sequence();
        int start = end(substitution.getStart());
        Token closer = substitution.SUBSTITUTION_CLOSE() == null
                ? null
                : substitution.SUBSTITUTION_CLOSE().getSymbol();
        int end = closer == null ? Math.max(start, end(substitution.getStop())) : start(closer);
        ShellNode.Sequence commands = body == null
                ? new ShellNode.Sequence(tree.range(start, end), List.of(), List.of())
                : tree.sequence(substitution.sequence(), start, end);
        return substitution.PROCESS_OPEN() != null
                ? new ShellPart.ProcessSubstitution(range, commands)
                : new ShellPart.CommandSubstitution(range, commands);
    }

    private ShellPart parameter(ShellGrammar.PartContext context, TextRange range, boolean quoted) {
        Token open = context.PARAMETER_OPEN().getSymbol();
        ParameterText front = ParameterText.parse(text.text(), start(open));
        ShellToken name = new ShellToken(
                tree.range(front.nameStart(), front.nameEnd()),
                text.text().substring(front.nameStart(), front.nameEnd()));
        return new ShellPart.Parameter(
                range, name, true, front.subscript(), front.operator(), parameterWord(context, front, quoted));
    }

    private @Nullable ShellWord parameterWord(ShellGrammar.PartContext context, ParameterText front, boolean quoted) {
        if (front.operator().isEmpty() && context.part().isEmpty()) {
            return null;
        }
        int end = start(context.PARAMETER_CLOSE().getSymbol());
        return new ShellWord(
                tree.range(front.wordStart(), end),
                text.text().substring(front.wordStart(), end),
                parts(context.part(), quoted));
    }

    private ShellPart literal(Token token, boolean quoted) {
        String written = written(token);
        TextRange range = tree.range(start(token), end(token));
        if (written.indexOf('\\') < 0) {
            return new ShellPart.Literal(range, written, false);
        }
        StringBuilder value = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char next = i + 1 < written.length() ? written.charAt(i + 1) : 'x';
            if (c != '\\' || i + 1 == written.length() || (quoted && "$`\"\\\n".indexOf(next) < 0)) {
                value.append(c);
            } else {
                i++;
                escaped |= next != '\n';
                if (next != '\n') {
                    value.append(next);
                }
            }
        }
        return new ShellPart.Literal(range, value.toString(), escaped);
    }

    /** Of the escapes of {@code $'...'} only those that are plain to see are resolved; a value with others stands as written. */
    private ShellPart singleQuoted(Token token) {
        String written = written(token);
        TextRange range = tree.range(start(token), end(token));
        int open = written.indexOf('\'');
        String inside = written.substring(open + 1, written.length() - 1);
        return new ShellPart.SingleQuoted(range, open == 0 ? inside : AnsiQuotes.resolve(inside));
    }

    private ShellPart backquoted(Token token, boolean quoted) {
        MappedText.Builder script = new MappedText.Builder();
        int end = end(token) - 1;
        int from = start(token) + 1;
        for (int at = from; at < end; at++) {
            boolean escape = text.text().charAt(at) == '\\' && at + 1 < end;
            char next = escape ? text.text().charAt(at + 1) : 'x';
            if (escape && (next == '`' || next == '\\' || next == '$' || (quoted && next == '"'))) {
                append(script, from, at);
                from = ++at;
            }
        }
        append(script, from, end);
        MappedText body = script.build(text.sourceOffset(Math.min(from, text.length() - 1)));
        ShellScript parsed = depth + RULES_A_LEVEL >= GuardedParser.MAX_DEPTH
                ? null
                : ShellParser.parse(body, depth + RULES_A_LEVEL);
        if (parsed == null || !parsed.complete()) {
            tree.incomplete();
        }
        ShellNode.Sequence commands =
                parsed == null ? new ShellNode.Sequence(body.sourceRange(), List.of(), List.of()) : parsed.body();
        return new ShellPart.CommandSubstitution(tree.range(start(token), end(token)), commands);
    }

    private void append(MappedText.Builder script, int from, int to) {
        if (to > from) {
            MappedText piece = text.sub(from, to);
            // piece by piece, since a continuation may stand inside
            for (int at = 0; at < piece.length(); at++) {
                script.append(piece.text().substring(at, at + 1), piece.sourceOffset(at));
            }
        }
    }

    private String written(Token token) {
        return text.text().substring(start(token), end(token));
    }

    private static int start(Token token) {
        return token.getStartIndex();
    }

    private static int end(Token token) {
        return token.getStopIndex() + 1;
    }
}
