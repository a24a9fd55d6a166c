package dev.dlint.analyzer.model.variables;

import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is defined before the first stage. */
public final class GlobalScope {
    /** Defined by the builder for every FROM; a stage sees them after an ARG of that name. */
    private static final List<String> PLATFORM = List.of(
            "TARGETPLATFORM",
            "TARGETOS",
            "TARGETOSVERSION",
            "TARGETARCH",
            "TARGETVARIANT",
            "BUILDPLATFORM",
            "BUILDOS",
            "BUILDOSVERSION",
            "BUILDARCH",
            "BUILDVARIANT",
            "TARGETSTAGE");

    /** Options of the scanner for software bills, which a stage may use without an ARG. */
    static final List<String> SCAN_OPTIONS = List.of("BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE");

    private static final Set<String> PROXY = Set.of("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY");

    private GlobalScope() {}

    /** The scope of the variables that the builder itself defines. */
    public static Scope create() {
        Scope scope = new Scope(null, true);
        for (String name : PLATFORM) {
            scope.define(-1, new Variable(name, Variable.Kind.PREDEFINED, Value.unknown(), false, null, null));
        }
        return scope;
    }

    /** Adds what an instruction before the first stage defines. */
    public static void define(Scope scope, Instruction instruction) {
        if (instruction instanceof Instruction.Arg arg) {
            for (Assignment assignment : arg.assignments()) {
                Value value = assignment.value() == null
                        ? Value.unknown()
                        : scope.before(assignment.range().start())
                                .expand(assignment.value())
                                .value();
                String name = assignment.key().text();
                scope.define(
                        assignment.range().end(),
                        new Variable(
                                name,
                                Variable.Kind.GLOBAL_ARG,
                                value,
                                true,
                                instruction,
                                assignment.key().range()));
            }
        }
    }

    /** Whether the builder gives the variable its value, so that a stage need only declare it: the proxy variables. */
    static boolean isProxy(String name) {
        return PROXY.contains(name.toUpperCase(Locale.ROOT));
    }
}
