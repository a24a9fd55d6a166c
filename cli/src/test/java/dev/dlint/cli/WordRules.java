package dev.dlint.cli;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.analyzer.rule.Category;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.Pack;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that find words anywhere in a file, so that tests of the command need not know the real rules. */
public final class WordRules implements RuleCatalog {
    /** Finds {@code bad}. */
    public static final RuleInfo BAD =
            rule("bad-word", Severity.ERROR, Pack.RECOMMENDED, FixKind.NONE, "Bad words stay bad", "DL0001");
    /** Finds {@code stale}; its fix is safe. */
    public static final RuleInfo STALE =
            rule("stale-word", Severity.WARNING, Pack.RECOMMENDED, FixKind.SAFE, "Stale words confuse", "DL0002");
    /** Finds {@code risky}; its fix is unsafe. */
    public static final RuleInfo RISKY =
            rule("risky-word", Severity.WARNING, Pack.RECOMMENDED, FixKind.UNSAFE, "Risky words bite", "DL0003");
    /** Finds {@code hint}, and names the first {@code hint} in the file as related. */
    public static final RuleInfo HINT =
            rule("hint-word", Severity.INFO, Pack.RECOMMENDED, FixKind.NONE, "Hints help", "DL0004");
    /** Finds {@code strict}. */
    public static final RuleInfo STRICT =
            rule("strict-word", Severity.WARNING, Pack.STRICT, FixKind.NONE, "Strictness pays", "DL0005");
    /** Finds a whole RUN instruction that holds {@code block}. */
    public static final RuleInfo BLOCK =
            rule("block-run", Severity.WARNING, Pack.RECOMMENDED, FixKind.NONE, "Blocks are long", "DL0006");
    /** Fails on {@code boom}. */
    public static final RuleInfo BOOM =
            rule("boom-word", Severity.WARNING, Pack.RECOMMENDED, FixKind.NONE, "It fails", "DL0007");
    /** Finds {@code context}, and tells what is known of the build context. */
    public static final RuleInfo CONTEXT =
            rule("context-word", Severity.INFO, Pack.RECOMMENDED, FixKind.NONE, "Contexts matter", "DL0008");

    private static RuleInfo rule(String id, Severity severity, Pack pack, FixKind fix, String why, String alias) {
        String title = "There is a " + id.replace('-', ' ');
        List<Alias> aliases = List.of(new Alias("hadolint", alias), new Alias("peer", "P-" + alias));
        return new RuleInfo(id, title, severity, Category.STYLE, pack, aliases, fix, Params.NONE, why);
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(BAD, BLOCK, BOOM, CONTEXT, HINT, RISKY, STALE, STRICT);
    }

    @Override
    public Rule rule(RuleInfo info) {
        String id = info.id();
        String word = id.substring(0, id.indexOf('-'));
        return switch (word) {
            case "block" ->
                (Rule.OnInstruction) (step, reporter) -> {
                    TextRange range = step.instruction().range();
                    if (step.instruction().keyword().text().equals("RUN")) {
                        reporter.report(range, "The instruction is a block");
                    }
                };
            case "boom" ->
                (Rule.OnFile) (file, reporter) -> {
                    if (text(file).contains("boom")) {
                        throw new IllegalStateException("boom");
                    }
                };
            default -> (Rule.OnFile) (file, reporter) -> find(word, file, reporter);
        };
    }

    private static void find(String word, DockerfileModel file, Reporter reporter) {
        String text = text(file);
        int first = text.indexOf(word);
        for (int at = first; at >= 0; at = text.indexOf(word, at + 1)) {
            TextRange range = new TextRange(at, at + word.length());
            List<Related> related = word.equals("hint") && at > first
                    ? List.of(new Related(new TextRange(first, first + word.length()), "the first one is here"))
                    : List.of();
            String message =
                    word.equals("context") ? describe(reporter.facts().context().get()) : "'" + word + "' is here";
            reporter.report(range, message, related, fix(word, range));
        }
    }

    private static @Nullable Fix fix(String word, TextRange range) {
        return switch (word) {
            case "stale" -> Fix.safe("Replace it by fresh", Edit.replace(range, "fresh"));
            case "risky" -> Fix.unsafe("Replace it by sound", Edit.replace(range, "sound"));
            default -> null;
        };
    }

    private static String describe(BuildContext context) {
        String files = context.files() == null
                ? "unknown"
                : String.join(
                        " ",
                        context.files().stream().map(BuildContext.File::path).toList());
        return "files: " + files + "; ignore: " + context.dockerignore() + "; dockerfile: " + context.dockerfile();
    }

    private static String text(DockerfileModel file) {
        return file.file().source().content();
    }

    @Override
    public String page(RuleInfo info) {
        return "---\nid: %s\n---\n%s. Some *more* text.\n\n```dockerfile\nFROM x\n```\n"
                .formatted(info.id(), info.why());
    }
}
