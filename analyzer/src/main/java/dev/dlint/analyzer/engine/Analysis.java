package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.suppress.Suppressed;
import dev.dlint.syntax.Dockerfile;
import java.util.List;

/**
 * What is found in a file.
 *
 * @param model the file
 * @param findings what there is to report, in the order of the text
 * @param suppressed what comments in the file take away, in the order of the text
 */
public record Analysis(DockerfileModel model, List<Finding> findings, List<Suppressed> suppressed) {
    public Analysis {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    public Dockerfile file() {
        return model.file();
    }
}
