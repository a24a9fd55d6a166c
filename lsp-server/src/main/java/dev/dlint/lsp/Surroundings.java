package dev.dlint.lsp;

import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.analyzer.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server asks of the machine around it. Whoever starts the server answers as the {@code dlint} command does, so
 * that both find the same. Several threads may ask at the same time, and answers may take long.
 */
public interface Surroundings {
    /** The build context of a Dockerfile as it is now. */
    BuildContext contextOf(Path dockerfile);

    /** The Dockerfiles in a folder and those below it that a check of the folder would look at. */
    List<Path> dockerfilesIn(Path folder);

    /** Where a configuration of hadolint may lie that holds everywhere: absolute paths with {@code /} between names. */
    List<String> hadolintPlaces();

    /** The address of a rule's page, or null if it is not published. */
    @Nullable
    String pageOf(RuleInfo rule);
}
