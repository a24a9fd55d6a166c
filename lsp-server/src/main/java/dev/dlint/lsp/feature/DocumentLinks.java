package dev.dlint.lsp.feature;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.StageReference;
import dev.dlint.analyzer.model.Step;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.syntax.Directive;
import dev.dlint.syntax.Element;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentLink;
import org.jspecify.annotations.Nullable;

/** Links to the pages of images, to the files that COPY and ADD take, and to the addresses that ADD downloads. */
public final class DocumentLinks {
    private final OpenDockerfile file;
    private final ContextFiles context;
    private final List<DocumentLink> links = new ArrayList<>();

    private DocumentLinks(OpenDockerfile file, ContextFiles context) {
        this.file = file;
        this.context = context;
    }

    public static List<DocumentLink> of(OpenDockerfile file, ContextFiles context) {
        DocumentLinks links = new DocumentLinks(file, context);
        file.tree().elements().forEach(links::add);
        for (Step step : file.model().steps()) {
            step.dependencies().forEach(links::add);
            if (step.instruction() instanceof Instruction.Transfer transfer && transfer.flag("from") == null) {
                transfer.sources().forEach(source -> links.add(step, source));
            }
        }
        return links.links;
    }

    private void add(Element element) {
        if (element instanceof Directive directive && directive.key().text().equalsIgnoreCase("syntax")) {
            String image = directive.value().text().split(" ", 2)[0];
            try {
                addImage(directive.value().range(), image, ImageReference.parse(image));
            } catch (InvalidReferenceException e) {
                // A finding says so; there is nothing to link to.
                return;
            }
        }
    }

    private void add(Dependency dependency) {
        if (dependency.target() instanceof StageReference.External external) {
            addImage(dependency.range(), file.source().slice(dependency.range()), external.reference());
        }
    }

    private void addImage(TextRange range, String written, ImageReference image) {
        String page = ImagePages.of(image);
        if (page != null) {
            int length = repositoryLength(written, image);
            link(
                    new TextRange(range.start(), range.start() + length),
                    page,
                    "Open the page of " + image.familiarName());
        }
    }

    /** How much of a reference names the repository; all of it if tag and digest do not stand there literally. */
    private static int repositoryLength(String written, ImageReference image) {
        String suffix =
                (image.tag() == null ? "" : ":" + image.tag()) + (image.digest() == null ? "" : "@" + image.digest());
        return written.endsWith(suffix) ? written.length() - suffix.length() : written.length();
    }

    private void add(Step step, Word source) {
        String text = step.expand(source).value().text();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (text.startsWith("https://") || text.startsWith("http://")) {
            link(source.range(), text, null);
            return;
        }
        String target = context.uriOfFile(file.document().uri(), text);
        if (target != null) {
            link(source.range(), target, null);
        }
    }

    private void link(TextRange range, String target, @Nullable String tooltip) {
        DocumentLink link = new DocumentLink(file.positions().range(range), target);
        link.setTooltip(tooltip);
        links.add(link);
    }
}
