package dev.dlint.analyzer.model.variables;

import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A build variable as one place of a Dockerfile sees it.
 *
 * @param kind where it comes from
 * @param value what it holds in a build without build arguments
 * @param overridable whether a build argument can give it another value, directly or through what its value is made of
 * @param definition the ARG or ENV that defines it here, or null where the builder or the base image does
 * @param range the place of its name in {@code definition}, or null
 */
public record Variable(
        String name,
        Kind kind,
        Value value,
        boolean overridable,
        @Nullable Instruction definition,
        @Nullable TextRange range) {

    /** Whether it is an ARG that has a value only if a build argument or another ARG gives it one. */
    boolean hasNoDefault() {
        if (!(definition instanceof Instruction.Arg arg)) {
            return false;
        }
        for (Assignment assignment : arg.assignments()) {
            if (assignment.key().range().equals(range)) {
                return assignment.value() == null && !value.isKnown() && kind != Kind.PREDEFINED;
            }
        }
        return false;
    }

    /** Where a variable comes from. */
    public enum Kind {
        /** An ARG before the first FROM, seen from a FROM or another such ARG. */
        GLOBAL_ARG,
        /** An ARG of a stage, whether with its own default or with that of a global ARG. */
        ARG,
        ENV,
        /** The platform and target variables of the builder, such as {@code TARGETARCH}. */
        PREDEFINED,
        /** The proxy variables of the builder, such as {@code HTTP_PROXY}. */
        PROXY,
        /** The environment of the base image. */
        BASE_IMAGE
    }
}
