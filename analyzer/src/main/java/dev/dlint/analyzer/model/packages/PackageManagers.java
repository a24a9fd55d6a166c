package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.command.CommandLines;
import dev.dlint.analyzer.model.command.Invocation;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the commands of package managers. */
final class PackageManagers {
    /** Words in the longest subcommand, and one to see that it is not there. */
    private static final int LONGEST = 4;

    private final Invocation invocation;
    private final ManagerTable.Entry entry;

    private PackageManagers(Invocation invocation, ManagerTable.Entry entry) {
        this.invocation = invocation;
        this.entry = entry;
    }

    static @Nullable PackageOperation read(Invocation invocation) {
        if (invocation.name().equals("pacman")) {
            return Pacman.read(invocation);
        }
        ManagerTable.Entry entry = ManagerTable.of(CommandLines.withoutVersion(invocation.name()));
        return entry == null ? null : new PackageManagers(invocation, entry).read();
    }

    private @Nullable PackageOperation read() {
        Argument subcommand = invocation.subcommandWord();
        return subcommand == null ? readWithout() : readSubcommand(subcommand);
    }

    private @Nullable PackageOperation readWithout() {
        Action action = entry.actions().get(".");
        List<Argument> operands = invocation.operands();
        // A call whose subcommand is hidden in a variable is not a call without one.
        boolean hidden = CommandLines.hasSubcommands(invocation.name()) && !operands.isEmpty();
        return action == null || hidden
                ? null
                : operation(action, operands, invocation.program().range());
    }

    /** Adds words to the subcommand until it is one that is known. */
    private @Nullable PackageOperation readSubcommand(Argument subcommand) {
        List<Argument> operands = invocation.operands();
        String words = invocation.subcommand();
        TextRange range = subcommand.range();
        int used = 0;
        for (int word = 0; word < LONGEST; word++) {
            Action action = entry.actions().get(words);
            if (action != null) {
                List<Argument> rest = operands.subList(used, operands.size());
                return runsProject(words, rest) ? null : operation(action, rest, range);
            }
            used = next(words, operands, used) + 1;
            if (used > operands.size() || operands.get(used - 1).literal() == null) {
                return null;
            }
            words = words + "/" + operands.get(used - 1).literal();
            range = range.cover(operands.get(used - 1).range());
        }
        return null;
    }

    /** Whether {@code go run} runs the project's own code. */
    private boolean runsProject(String words, List<Argument> operands) {
        return entry.manager() == PackageManager.GO
                && words.equals("run")
                && (operands.isEmpty()
                        || PackageSources.kind(SpecStyle.GO, SpecText.of(operands.get(0))) == PackageSpec.Kind.FILE);
    }

    /** Which operand is the next word of the subcommand: dotnet has a project in between, {@code add app.csproj package}. */
    private static int next(String words, List<Argument> operands, int used) {
        boolean project =
                words.equals("add") && operands.size() > 1 && operands.get(1).is("package");
        return project ? 1 : used;
    }

    private PackageOperation operation(Action action, List<Argument> operands, TextRange range) {
        List<PackageSpec> specs = new ArrayList<>(operands.size());
        boolean all = action == Action.UPDATE || action == Action.CLEAN;
        if (!all) {
            addFlagged(specs);
            style().read(relevant(operands), specs);
            specs.replaceAll(this::completed);
        }
        return new PackageOperation(entry.manager(), action, specs, range);
    }

    private SpecStyle style() {
        boolean module =
                entry.manager() == PackageManager.DNF && invocation.subcommand().equals("module");
        return module ? SpecStyle.MODULE : entry.style();
    }

    /** The operands that name packages. */
    private List<Argument> relevant(List<Argument> operands) {
        if (invocation.runs("yarn", "workspaces", "focus") || invocation.runs("pnpm", "deploy")) {
            // A part of the project, and a folder.
            return List.of();
        }
        if (entry.manager() == PackageManager.GEM) {
            return beforeBuildArguments(operands);
        }
        if (entry.manager() == PackageManager.BUNDLER && invocation.subcommand().equals("install")) {
            // Only groups can stand there, behind --without.
            return List.of();
        }
        if (invocation.runs("cpan") && !operands.isEmpty() && operands.get(0).is("install")) {
            return operands.subList(1, operands.size());
        }
        // What follows is passed to the program, or names a folder.
        boolean firstOnly = invocation.runs("go", "run") || invocation.runs("composer", "create-project");
        return firstOnly && operands.size() > 1 ? operands.subList(0, 1) : operands;
    }

    /** Behind {@code --} gem has arguments for compilers. */
    private List<Argument> beforeBuildArguments(List<Argument> operands) {
        for (Argument argument : invocation.arguments()) {
            if (argument.is("--")) {
                int end = argument.range().start();
                return operands.stream()
                        .filter(operand -> operand.range().start() < end)
                        .toList();
            }
        }
        return operands;
    }

    /** A package with what flags of the call say of all of them. */
    private PackageSpec completed(PackageSpec spec) {
        if (!spec.isNamed()) {
            return spec;
        }
        if (entry.manager() == PackageManager.CARGO && invocation.hasFlag("--git")) {
            return revision(spec);
        }
        if (entry.manager() == PackageManager.CARGO && invocation.hasFlag("--path")) {
            return PackageSpec.without(PackageSpec.Kind.FILE, spec.argument());
        }
        if (isGroup()) {
            return PackageSpec.without(PackageSpec.Kind.GROUP, spec.argument());
        }
        ProgramFlag version = invocation.flag(entry.versionFlags().toArray(String[]::new));
        return version == null || version.value() == null
                ? spec
                : entry.style().withVersion(spec, version.name(), version.value());
    }

    /** A crate from version control. */
    private PackageSpec revision(PackageSpec spec) {
        ProgramFlag flag = invocation.flag("--rev", "--tag", "--branch");
        if (flag == null || flag.value() == null) {
            return new PackageSpec(PackageSpec.Kind.VCS, spec.name(), null, null, false, spec.argument());
        }
        boolean pinned = flag.name().equals("--rev");
        String version = flag.value().display();
        return new PackageSpec(PackageSpec.Kind.VCS, spec.name(), flag.name(), version, pinned, spec.argument());
    }

    private boolean isGroup() {
        Argument type = entry.manager() == PackageManager.ZYPPER ? invocation.flagValue("-t", "--type") : null;
        return invocation.subcommand().startsWith("group") || (type != null && type.is("pattern"));
    }

    /** What flags name: lists of packages, and projects to link to. */
    private void addFlagged(List<PackageSpec> specs) {
        for (ProgramFlag flag : invocation.flags()) {
            Argument value = flag.value();
            if (value != null && entry.listFlags().contains(flag.name())) {
                specs.add(PackageSpec.without(PackageSpec.Kind.REQUIREMENTS, value));
            } else if (value != null && entry.style() == SpecStyle.PIP && isEditable(flag)) {
                entry.style().read(List.of(value), specs);
            }
        }
    }

    private static boolean isEditable(ProgramFlag flag) {
        return flag.name().equals("-e") || flag.name().equals("--editable");
    }
}
