package dev.dlint.analyzer.page;

import dev.dlint.analyzer.yaml.YamlReader;
import dev.dlint.analyzer.yaml.YamlValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** Reads rule pages. */
public final class PageReader {
    private static final int MAX_CHARACTERS = 1_000_000;
    private static final Pattern FRONT_MATTER = Pattern.compile("---\\n(.*?\\n)---(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(.+?(?<!e\\.g|i\\.e|etc))[.](?=\\s|$)", Pattern.DOTALL);

    private final Problems problems;

    private PageReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a page.
     *
     * @param file what to call it in messages
     * @throws PageException if anything is wrong with it
     */
    public static RulePage read(String file, String page) throws PageException {
        Problems problems = new Problems(file);
        RulePage read = new PageReader(problems).page(page.replace("\r\n", "\n"));
        problems.throwIfAny();
        if (read == null) {
            throw new IllegalStateException("a page without front matter is a problem");
        }
        return read;
    }

    private @Nullable RulePage page(String page) {
        Matcher frontMatter = FRONT_MATTER.matcher(page);
        if (page.length() > MAX_CHARACTERS || !frontMatter.lookingAt()) {
            problems.add(
                    1,
                    1,
                    "a rule page starts with '---', its front matter, and '---', and has at most a million characters");
            return null;
        }
        YamlValue yaml = YamlReader.read(
                frontMatter.group(1), 2, problem -> problems.add(problem.line(), problem.column(), problem.message()));
        if (!(yaml instanceof YamlValue.Mapping map)) {
            problems.add(2, 1, "the front matter must be a map");
            return null;
        }
        return page(map, page.substring(frontMatter.end()), lines(frontMatter.group()) + 1);
    }

    private RulePage page(YamlValue.Mapping map, String text, int firstLine) {
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(text);
        FrontMatter frontMatter = FrontMatter.read(map, why(document, firstLine), problems);
        ExampleReader examples = new ExampleReader(frontMatter.info().params(), problems);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            int line = firstLine + node.getSourceSpans().get(0).getLineIndex();
            if (node instanceof FencedCodeBlock block) {
                examples.block(line, block.getInfo() == null ? "" : block.getInfo(), block.getLiteral());
            } else {
                examples.other(line);
            }
        }
        return new RulePage(frontMatter.info(), frontMatter.since(), text.strip() + "\n", examples.finish());
    }

    /** The first sentence of the text, which says why the rule is there. */
    private String why(Node document, int firstLine) {
        if (document.getFirstChild() instanceof Paragraph paragraph) {
            String plain = TextContentRenderer.builder().build().render(paragraph);
            Matcher sentence = SENTENCE.matcher(plain);
            if (sentence.lookingAt()) {
                return sentence.group(1).replaceAll("\\s+", " ");
            }
        }
        problems.add(firstLine, 1, "the text must start with a sentence that says why the rule is there");
        return "";
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** The text of a page without its front matter; the whole of what has none. */
    public static String textOf(String page) {
        Matcher frontMatter = FRONT_MATTER.matcher(page);
        return frontMatter.lookingAt() ? page.substring(frontMatter.end()).strip() + "\n" : page;
    }
}
