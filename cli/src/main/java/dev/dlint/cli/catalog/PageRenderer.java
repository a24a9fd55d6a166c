package dev.dlint.cli.catalog;

import dev.dlint.cli.terminal.Paint;
import dev.dlint.cli.terminal.Style;
import dev.dlint.cli.terminal.Wrapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Shows Markdown in a terminal: wrapped prose, headings, lists, and code as it stands. */
final class PageRenderer {
    private static final int MAX_COLUMNS = 88;

    private final Writer output;
    private final Paint paint;
    private final int columns;

    PageRenderer(Writer output, Paint paint, int columns) {
        this.output = output;
        this.paint = paint;
        this.columns = Math.min(columns, MAX_COLUMNS);
    }

    void render(String markdown) throws IOException {
        Node document = Parser.builder().build().parse(markdown);
        try {
            document.accept(new Blocks());
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Writes block by block, with an empty line after each. */
    private final class Blocks extends AbstractVisitor {
        private String indent = "";
        /** What the next paragraph begins with, as wide as {@link #indent}. */
        private String lead = "";

        @Override
        public void visit(Heading heading) {
            line(Style.STRONG, Inlines.text(heading));
            line("");
        }

        @Override
        public void visit(Paragraph paragraph) {
            List<String> lines = Wrapping.wrap(Inlines.text(paragraph), columns - indent.length());
            for (String line : lines) {
                line(lead + line);
                lead = indent;
            }
            line("");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            String kind = code.getInfo().replaceFirst("^\\S+\\s*", "");
            if (!kind.isEmpty()) {
                line(Style.FAINT, indent + "  " + kind + ":");
            }
            code(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral());
        }

        private void code(String literal) {
            for (String each : literal.stripTrailing().split("\n", -1)) {
                line(Style.NAME, each.isEmpty() ? "" : indent + "    " + each);
            }
            line("");
        }

        @Override
        public void visit(BulletList list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item(item, "- ");
            }
        }

        @Override
        public void visit(OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            int number = start == null ? 1 : start;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item(item, number++ + ". ");
            }
        }

        private void item(Node item, String marker) {
            String outer = indent;
            lead = outer + marker;
            indent = outer + " ".repeat(marker.length());
            visitChildren((ListItem) item);
            indent = outer;
            lead = outer;
        }

        @Override
        public void visit(BlockQuote quote) {
            String outer = indent;
            indent = outer + "  ";
            lead = indent;
            visitChildren(quote);
            indent = outer;
            lead = outer;
        }

        private void line(String text) {
            try {
                output.append(text).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void line(Style style, String text) {
            try {
                paint.append(output, style, text);
                output.append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The text of a block without its markup, in one line. */
    private static final class Inlines extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        static String text(Node block) {
            Inlines inlines = new Inlines();
            inlines.visitChildren(block);
            return inlines.text.toString();
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append('`').append(node.getLiteral()).append('`');
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(Link link) {
            int start = text.length();
            visitChildren(link);
            String destination = link.getDestination();
            if (destination.startsWith("http") && !text.substring(start).equals(destination)) {
                text.append(" (").append(destination).append(')');
            }
        }
    }
}
