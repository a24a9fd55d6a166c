package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Scope;
import dev.dlint.analyzer.model.variables.StageScope;
import dev.dlint.analyzer.model.variables.Variables;
import dev.dlint.syntax.Instruction;
import org.jspecify.annotations.Nullable;

/** The variables of a stage, worked out for all its instructions at once. */
final class StageVariables {
    private final Stage stage;
    private final Scope scope;
    private @Nullable Variables forChildren;

    StageVariables(Stage stage) {
        this.stage = stage;
        Stage parent = stage.parent();
        scope = parent != null
                ? Scope.inheriting(parent.variablesForChildren())
                : Scope.ofBaseImage(stage.base() instanceof BaseImage.Scratch);
        StageScope definitions = new StageScope(scope, stage.model().globals());
        for (Step step : stage.steps()) {
            definitions.define(step.instruction());
        }
    }

    Variables before(int offset) {
        return scope.before(offset);
    }

    /** What stages built on this one start with: its own variables, and those of its triggers. */
    Variables forChildren() {
        Variables known = forChildren;
        if (known == null) {
            Scope triggered = Scope.inheriting(before(Integer.MAX_VALUE));
            StageScope definitions = new StageScope(triggered, stage.model().globals());
            for (Step step : stage.steps()) {
                if (step.instruction() instanceof Instruction.Onbuild onbuild && onbuild.trigger() != null) {
                    definitions.define(onbuild.trigger());
                }
            }
            forChildren = known = triggered.before(Integer.MAX_VALUE);
        }
        return known;
    }
}
