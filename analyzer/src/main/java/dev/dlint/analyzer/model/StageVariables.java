package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Scope;
import dev.dlint.analyzer.model.variables.StageScope;
import dev.dlint.analyzer.model.variables.Variables;
import dev.dlint.syntax.Instruction;

/** The variables of a stage, worked out for all its instructions at once. */
final class StageVariables {
    private final Scope scope;

    StageVariables(Stage stage) {
        Stage parent = stage.parent();
        scope = parent != null
                ? Scope.inheriting(parent.variables())
                : Scope.ofBaseImage(stage.base() instanceof BaseImage.Scratch);
        StageScope definitions = new StageScope(scope, stage.model().globals());
        if (parent != null) {
            runTriggers(parent, definitions.at(stage.from().range().start()));
        }
        for (Step step : stage.steps()) {
            definitions.define(step.instruction());
        }
    }

    /** What the stage below has in ONBUILD runs at the start of this one. */
    private static void runTriggers(Stage parent, StageScope definitions) {
        for (Step step : parent.steps()) {
            if (step.instruction() instanceof Instruction.Onbuild onbuild && onbuild.trigger() != null) {
                definitions.define(onbuild.trigger());
            }
        }
    }

    Variables before(int offset) {
        return scope.before(offset);
    }
}
