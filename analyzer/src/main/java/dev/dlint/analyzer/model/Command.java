package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.command.Invocation;
import dev.dlint.analyzer.model.command.Unwrapped;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.shell.ShellNode;
import dev.dlint.shell.ShellToken;
import dev.dlint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A program that an instruction runs, at its place in the script. */
public final class Command extends Invocation {
    private static final Pattern FLAG_INSIDE = Pattern.compile("\\s-");

    private final Step step;
    private final @Nullable Script script;
    private final ShellNode.@Nullable Simple node;
    private final Place place;
    private boolean packagesRead;
    private @Nullable PackageOperation packages;

    private @Nullable Command pipedFrom;
    private @Nullable Command pipedInto;

    Command(Step step, @Nullable Script script, ShellNode.@Nullable Simple node, List<Argument> words, Place place) {
        super(Unwrapped.of(words));
        this.step = step;
        this.script = script;
        this.node = node;
        this.place = place;
    }

    /** What may be around a command. */
    public enum Context {
        /** A pipeline of at least two. */
        PIPELINE,
        /** <code>( ... )</code>. */
        SUBSHELL,
        /** <code>$( ... )</code>, backquotes and process substitutions. */
        SUBSTITUTION,
        /** The body of {@code for}, {@code while} or {@code until}. */
        LOOP,
        /** A body of {@code if} or {@code case}, and what follows {@code ||}: it may not run at all. */
        BRANCH,
        /** What decides an {@code if}, {@code while} or {@code until}, and what stands in front of {@code ||}: it may fail. */
        CONDITION,
        /** The body of a function. */
        FUNCTION,
        /** What {@code &} puts in the background. */
        BACKGROUND,
        /** Behind {@code !}. */
        NEGATED
    }

    /**
     * Where a command stands.
     *
     * @param contexts what is around it
     * @param operator what joins it to the command in front of it: {@code &&}, {@code ||}, {@code ;}, {@code |}...; null for the first
     * @param errexit whether {@code set -e} is in force
     * @param pipefail whether {@code set -o pipefail} is in force
     * @param outer the command whose argument or input is the script in which it stands, or null
     */
    record Place(
            Set<Context> contexts,
            @Nullable ShellToken operator,
            boolean errexit,
            boolean pipefail,
            @Nullable Command outer) {
        /** That of an exec form: nothing is around it. */
        static final Place ALONE = new Place(Set.of(), null, false, false, null);
    }

    /** The instruction that runs it. */
    public Step step() {
        return step;
    }

    /** The script in which it stands, or null in exec form. */
    public @Nullable Script script() {
        return script;
    }

    /** Its node in the script's tree, or null in exec form. */
    public ShellNode.@Nullable Simple node() {
        return node;
    }

    /** The assignments in front of it, such as {@code DEBIAN_FRONTEND=noninteractive}. */
    public List<ShellNode.Assignment> assignments() {
        return node == null ? List.of() : node.assignments();
    }

    public List<ShellNode.Redirection> redirections() {
        return node == null ? List.of() : node.redirections();
    }

    /** All of it: assignments, programs that run it, arguments and redirections. */
    public TextRange fullRange() {
        if (node != null) {
            return node.range();
        }
        return wrappers().isEmpty()
                ? range()
                : wrappers().get(0).program().range().cover(range());
    }

    /** Whether that is somewhere around it in its script, or around the command that runs the script. */
    public boolean isIn(Context context) {
        return place.contexts().contains(context);
    }

    Set<Context> contexts() {
        return place.contexts();
    }

    /** Whether it runs whenever the script gets that far: in no branch, loop, function or background. */
    public boolean isUnconditional() {
        return !isIn(Context.BRANCH) && !isIn(Context.LOOP) && !isIn(Context.FUNCTION) && !isIn(Context.BACKGROUND);
    }

    /** The operator that joins it to what stands in front of it, or null for the first command of a list. */
    public @Nullable ShellToken operator() {
        return place.operator();
    }

    /** The command whose output it reads through a pipe, or null. */
    public @Nullable Command pipedFrom() {
        return pipedFrom;
    }

    /** The command that reads its output through a pipe, or null. */
    public @Nullable Command pipedInto() {
        return pipedInto;
    }

    void pipeInto(Command reader) {
        pipedInto = reader;
        reader.pipedFrom = this;
    }

    /** The command that runs the script in which it stands, such as the {@code bash} of {@code bash -c "..."}, or null. */
    public @Nullable Command outer() {
        return place.outer();
    }

    /** Whether {@code set -e} is known to be in force. */
    public boolean errexit() {
        return place.errexit();
    }

    /** Whether {@code set -o pipefail} is known to be in force, be it from the script or from the SHELL instruction. */
    public boolean pipefail() {
        return place.pipefail();
    }

    /**
     * What a variable holds in the environment of this command, as far as the Dockerfile sets it: by the call itself, earlier in
     * the script, or by ENV and ARG. Null if it does nowhere; the base image may set it all the same.
     */
    public @Nullable Value variable(String name) {
        return CommandEnvironment.value(this, name);
    }

    /** Whether an argument may hold flags that are not known; a variable does not if its value is known to hold none. */
    @Override
    public boolean hasUnknownArguments() {
        for (Argument argument : arguments()) {
            if (argument.literal() == null && argument.literalPrefix().isEmpty() && mayHoldFlags(argument)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHoldFlags(Argument argument) {
        String text = CommandEnvironment.firstValue(this, argument);
        return text == null || text.startsWith("-") || FLAG_INSIDE.matcher(text).find();
    }

    /** What it asks a package manager to do, or null if it is none or does nothing to packages. */
    public @Nullable PackageOperation packages() {
        if (!packagesRead) {
            packages = PackageOperation.of(this);
            packagesRead = true;
        }
        return packages;
    }
}
