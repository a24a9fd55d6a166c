package dev.dlint.rules.files;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.List;
import java.util.Locale;

public final class AddInsteadOfCopy implements Rule.OnInstruction {
    /** How archives end that ADD unpacks: tar, plain or compressed with gzip, bzip2 or xz. */
    private static final List<String> UNPACKED =
            List.of(".tar", ".gz", ".tgz", ".bz2", ".tbz", ".tbz2", ".xz", ".txz", ".lzma", ".tlz", ".tar.z", ".zst");

    @Override
    public void check(Step step, Reporter report) {
        boolean plain = step.instruction() instanceof Instruction.Add add
                && add.header().heredocs().isEmpty()
                && !add.sources().isEmpty()
                && add.flag("checksum") == null
                && add.flag("keep-git-dir") == null
                && add.flag("unpack") == null
                && add.sources().stream().allMatch(source -> isPlainFile(step, source));
        if (plain) {
            String keyword = step.instruction().keyword().text();
            String copy = keyword.equals(keyword.toLowerCase(Locale.ROOT)) ? "copy" : "COPY";
            report.report(
                    step.instruction().keyword().range(),
                    "Use COPY for files that are neither downloaded nor unpacked",
                    Fix.safe(
                            "Use COPY",
                            Edit.replace(step.instruction().keyword().range(), copy)));
        }
    }

    /** A file by its name: no address, no archive, nothing that may be a folder or several files. */
    private static boolean isPlainFile(Step step, Word source) {
        String path = step.expand(source).value().text();
        if (path == null || path.isEmpty() || path.contains("://") || path.startsWith("git@") || path.endsWith("/")) {
            return false;
        }
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean extension = name.indexOf('.') > 0 && !name.endsWith(".");
        boolean wildcard = name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('[') >= 0;
        return extension && !wildcard && UNPACKED.stream().noneMatch(name::endsWith);
    }
}
