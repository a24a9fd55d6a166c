package dev.dlint.lsp.document;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.names.Names;
import dev.dlint.syntax.Dockerfile;
import dev.dlint.syntax.DockerfileParser;
import dev.dlint.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * An open Dockerfile with what it means, worked out when it is first asked for and then kept. Only the thread that works
 * for the client may ask.
 */
public final class OpenDockerfile {
    private final Document document;
    private @Nullable DockerfileModel model;
    private @Nullable Names names;

    OpenDockerfile(Document document) {
        this.document = document;
    }

    public Document document() {
        return document;
    }

    public Positions positions() {
        return document.positions();
    }

    public SourceText source() {
        return document.source();
    }

    public Dockerfile tree() {
        return model().file();
    }

    public DockerfileModel model() {
        DockerfileModel known = model;
        if (known == null) {
            model = known = DockerfileModel.of(DockerfileParser.parse(document.source()));
        }
        return known;
    }

    /** The variables, stages and heredocs of the file by name. */
    public Names names() {
        Names known = names;
        if (known == null) {
            names = known = Names.of(model());
        }
        return known;
    }
}
