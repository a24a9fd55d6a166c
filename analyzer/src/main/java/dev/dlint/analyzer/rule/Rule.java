package dev.dlint.analyzer.rule;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.suppress.SuppressedName;
import java.util.List;

/**
 * The condition of a rule; its page says the rest. A rule has no state and a constructor without parameters, does no
 * I/O, and says nothing where it cannot know. The kinds differ in what they are asked about.
 */
public sealed interface Rule {

    /** Asked once a file. */
    non-sealed interface OnFile extends Rule {
        void check(DockerfileModel file, Reporter report);
    }

    /** Asked once a stage. */
    non-sealed interface OnStage extends Rule {
        void check(Stage stage, Reporter report);
    }

    /** Asked once an instruction, those outside any stage included. */
    non-sealed interface OnInstruction extends Rule {
        void check(Step step, Reporter report);

        /** Whether the triggers of ONBUILD instructions are asked about as well. */
        default boolean inTriggers() {
            return false;
        }
    }

    /** Asked once a command of the scripts of RUN instructions, those in ONBUILD triggers included. */
    non-sealed interface OnCommand extends Rule {
        void check(Command command, Reporter report);
    }

    /** Asked once a file, when all others have been: about each name in the comments that take findings away. */
    non-sealed interface OnSuppressions extends Rule {
        void check(DockerfileModel file, List<SuppressedName> names, Reporter report);
    }
}
