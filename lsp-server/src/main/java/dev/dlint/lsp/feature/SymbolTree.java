package dev.dlint.lsp.feature;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.lsp.document.Positions;
import dev.dlint.syntax.Directive;
import dev.dlint.syntax.Element;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** The outline: directives, what stands before the first stage, and each stage with its instructions. */
public final class SymbolTree {
    /** An outline is for reading; what does not fit a line of it is cut. */
    private static final int MAX_NAME_LENGTH = 60;

    private final OpenDockerfile file;
    private final Positions positions;

    private SymbolTree(OpenDockerfile file) {
        this.file = file;
        this.positions = file.positions();
    }

    /** The outline as a tree, or for clients that know none as a list. */
    public static List<Either<SymbolInformation, DocumentSymbol>> of(OpenDockerfile file, boolean tree) {
        List<DocumentSymbol> roots = new SymbolTree(file).roots();
        List<Either<SymbolInformation, DocumentSymbol>> result = new ArrayList<>();
        for (DocumentSymbol root : roots) {
            if (tree) {
                result.add(Either.forRight(root));
            } else {
                flatten(root, null, file.document().uri(), result);
            }
        }
        return result;
    }

    private List<DocumentSymbol> roots() {
        List<DocumentSymbol> roots = new ArrayList<>();
        for (Element element : file.tree().elements()) {
            if (element instanceof Directive directive) {
                roots.add(symbol(
                        directive.key().text(),
                        directive.value().text(),
                        SymbolKind.Property,
                        directive.range(),
                        directive.key().range()));
            }
        }
        for (Step step : file.model().steps()) {
            if (step.stage() == null) {
                roots.add(symbol(step.instruction()));
            }
        }
        file.model().stages().forEach(stage -> roots.add(symbol(stage)));
        return roots;
    }

    private DocumentSymbol symbol(Stage stage) {
        Instruction.From from = stage.from();
        List<Step> steps = stage.steps();
        TextRange range =
                from.range().cover(steps.get(steps.size() - 1).instruction().range());
        Token name = stage.nameToken();
        DocumentSymbol symbol = symbol(
                name == null ? "stage " + stage.index() : name.text(),
                shortened(from.header().text().text()),
                SymbolKind.Namespace,
                range,
                name == null ? from.keyword().range() : name.range());
        symbol.setChildren(
                steps.stream().skip(1).map(step -> symbol(step.instruction())).toList());
        return symbol;
    }

    private DocumentSymbol symbol(Instruction instruction) {
        String detail = shortened(instruction.header().arguments().text());
        return symbol(
                instruction.keyword().text().isEmpty()
                        ? "?"
                        : instruction.keyword().text(),
                detail,
                kind(instruction),
                instruction.range(),
                instruction.keyword().range());
    }

    private DocumentSymbol symbol(String name, String detail, SymbolKind kind, TextRange range, TextRange selection) {
        return new DocumentSymbol(name, kind, positions.range(range), positions.range(selection), detail);
    }

    private static SymbolKind kind(Instruction instruction) {
        if (instruction instanceof Instruction.Arg || instruction instanceof Instruction.Env) {
            return SymbolKind.Variable;
        }
        if (instruction instanceof Instruction.Label || instruction instanceof Instruction.Maintainer) {
            return SymbolKind.Property;
        }
        if (instruction instanceof Instruction.Transfer) {
            return SymbolKind.File;
        }
        if (instruction instanceof Instruction.Onbuild) {
            return SymbolKind.Event;
        }
        return SymbolKind.Function;
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= MAX_NAME_LENGTH ? line : line.substring(0, MAX_NAME_LENGTH - 1) + "…";
    }

    @SuppressWarnings("deprecation") // the list form is for clients that know nothing newer
    private static void flatten(
            DocumentSymbol symbol,
            @Nullable String container,
            String uri,
            List<Either<SymbolInformation, DocumentSymbol>> into) {
        Location place = new Location(uri, symbol.getRange());
        into.add(Either.forLeft(new SymbolInformation(symbol.getName(), symbol.getKind(), place, container)));
        if (symbol.getChildren() != null) {
            symbol.getChildren().forEach(child -> flatten(child, symbol.getName(), uri, into));
        }
    }
}
