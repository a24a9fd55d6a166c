package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageSpec;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class UnsortedPackages implements Rule.OnCommand {
    private static final Comparator<Argument> ORDER = Comparator.comparing(
                    Argument::display, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Argument::display);

    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        boolean named = operation != null
                && operation.manager().ofSystem()
                && operation.installs()
                && operation.packages().stream().allMatch(PackageSpec::isNamed);
        if (operation == null || !named) {
            return;
        }
        List<Argument> written =
                operation.packages().stream().map(PackageSpec::argument).toList();
        for (int i = 1; i < written.size(); i++) {
            Argument before = written.get(i - 1);
            Argument late = written.get(i);
            if (ORDER.compare(before, late) > 0) {
                String message = "Sort the packages: " + late.display() + " comes before " + before.display();
                report.report(late.range(), message, fix(command, written));
                return;
            }
        }
    }

    /** Not where comments stand between the packages, since they belong to those next to them. */
    private static @Nullable Fix fix(Command command, List<Argument> written) {
        if (!command.step().instruction().header().innerComments().isEmpty()) {
            return null;
        }
        SourceText source = command.step().model().file().source();
        List<Argument> sorted = written.stream().sorted(ORDER).toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).equals(sorted.get(i))) {
                edits.add(Edit.replace(
                        written.get(i).range(), source.slice(sorted.get(i).range())));
            }
        }
        return Fix.unsafe("Sort the packages", edits.toArray(Edit[]::new));
    }
}
