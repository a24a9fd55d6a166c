package dev.dlint.cli.check;

import dev.dlint.cli.command.Arguments;
import dev.dlint.cli.command.Option;
import dev.dlint.cli.command.OptionGroup;
import dev.dlint.cli.command.OptionTable;
import dev.dlint.cli.command.UsageException;
import dev.dlint.cli.terminal.ColorChoice;
import dev.dlint.text.Spelling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants of {@code dlint check}.
 *
 * @param operands files and folders, or {@code -}; at least one
 * @param select names of rules and packs; empty if the configuration decides
 * @param ignore names of rules and packs to leave out
 * @param isolated whether configuration files are passed over
 * @param context the build context of all files, or null if each has its own folder
 * @param stdinFilename what to call standard input, or null
 * @param fixing what happens to fixes
 * @param unsafeFixes whether that goes for unsafe fixes too
 * @param format how findings are shown
 * @param output the file for the report, or null for standard output
 * @param failOn one of {@link FailOn#NAMES}, or null if the configuration decides
 * @param exitZero whether findings leave the exit code alone
 * @param quiet whether all but the findings is left out
 * @param statistics whether counts are shown instead of findings
 * @param jobs how many files are checked at the same time, at least 1
 */
record CheckOptions(
        List<String> operands,
        List<String> select,
        List<String> ignore,
        boolean isolated,
        @Nullable String context,
        @Nullable String stdinFilename,
        Fixing fixing,
        boolean unsafeFixes,
        Format format,
        @Nullable String output,
        ColorChoice color,
        @Nullable String failOn,
        boolean exitZero,
        boolean quiet,
        boolean statistics,
        int jobs) {
    private static final int MAX_JOBS = 256;

    static final OptionTable TABLE = new OptionTable(List.of(
            new OptionGroup(
                    "Rules",
                    List.of(
                            Option.valued(
                                    "select",
                                    "NAMES",
                                    "check these rules only: ids, names from other tools such as DL3006 or hadolint/DL3006,"
                                            + " or packs (recommended, strict, all, hadolint, buildkit),"
                                            + " separated by commas"),
                            Option.valued("ignore", "NAMES", "leave these rules out"),
                            Option.flag("isolated", "pass over all configuration files"))),
            new OptionGroup(
                    "Files",
                    List.of(
                            Option.valued(
                                    "context",
                                    "DIR",
                                    "the build context; otherwise it is the folder of each Dockerfile"),
                            Option.valued(
                                    "stdin-filename", "NAME", "what to call the text that comes from standard input"))),
            new OptionGroup(
                    "Fixes",
                    List.of(
                            Option.flag("fix", "mend what can be mended without changing what is built"),
                            Option.flag(
                                    "unsafe-fixes",
                                    "with --fix or --diff: mend more, even if that may change the image"),
                            Option.flag("diff", "print the fixes as a patch and write nothing"))),
            new OptionGroup(
                    "Report",
                    List.of(
                            Option.valued("format", "FORMAT", "text (the default), json or sarif"),
                            Option.valued("output", "FILE", "write the report to a file"),
                            Option.valued("color", "WHEN", "auto (the default), always or never"),
                            Option.flag("statistics", "show how often each rule fires, instead of findings"),
                            new Option(List.of("quiet", "q"), null, "show findings and errors, nothing else"))),
            new OptionGroup(
                    "Run",
                    List.of(
                            Option.valued(
                                    "fail-on",
                                    "SEVERITY",
                                    "exit with 1 if there is a finding of this severity or above:"
                                            + " error, warning (the default), info or none"),
                            Option.flag("exit-zero", "exit with 0 even if there are findings"),
                            new Option(
                                    List.of("jobs", "j"),
                                    "N",
                                    "check so many files at the same time; otherwise as many as there are processors"),
                            new Option(List.of("help", "h"), null, "show this text")))));

    /** What happens to fixes. */
    enum Fixing {
        /** They are offered. */
        NONE,
        /** They are written to the files. */
        WRITE,
        /** They are shown as a patch. */
        DIFF
    }

    /** How findings are shown. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /** The options on a command line, checked for sense as far as that is possible without looking at files. */
    static CheckOptions of(Arguments arguments) {
        CheckOptions options = new CheckOptions(
                arguments.operands().isEmpty() ? List.of(".") : arguments.operands(),
                arguments.names("select"),
                arguments.names("ignore"),
                arguments.has("isolated"),
                arguments.value("context"),
                arguments.value("stdin-filename"),
                arguments.has("diff") ? Fixing.DIFF : arguments.has("fix") ? Fixing.WRITE : Fixing.NONE,
                arguments.has("unsafe-fixes"),
                choice(arguments, "format", Format.values()),
                arguments.value("output"),
                choice(arguments, "color", ColorChoice.values()),
                failOn(arguments),
                arguments.has("exit-zero"),
                arguments.has("quiet"),
                arguments.has("statistics"),
                jobs(arguments));
        options.refuseContradictions();
        return options;
    }

    private void refuseContradictions() {
        if (unsafeFixes && fixing == Fixing.NONE) {
            throw new UsageException("--unsafe-fixes goes with --fix or --diff");
        }
        if (format != Format.TEXT && (statistics || fixing == Fixing.DIFF)) {
            throw new UsageException((statistics ? "--statistics" : "--diff") + " goes with --format text");
        }
        if (statistics && fixing == Fixing.DIFF) {
            throw new UsageException("--statistics and --diff do not go together");
        }
    }

    /** The value of an option among the constants of an enum, the first of which is the default. */
    private static <E extends Enum<E>> E choice(Arguments arguments, String option, E[] constants) {
        String value = arguments.value(option);
        if (value == null) {
            return constants[0];
        }
        for (E constant : constants) {
            if (id(constant).equals(value)) {
                return constant;
            }
        }
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = id(constants[i]);
        }
        throw unknown(option, value, List.of(names));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String failOn(Arguments arguments) {
        String value = arguments.value("fail-on");
        if (value != null && !FailOn.NAMES.contains(value)) {
            throw unknown("fail-on", value, FailOn.NAMES);
        }
        return value;
    }

    private static UsageException unknown(String option, String value, List<String> known) {
        String hint = Spelling.hint(value, known);
        String choice = hint.isEmpty() ? "; it can be " + String.join(", ", known) : hint;
        return new UsageException("--" + option + " cannot be '" + value + "'" + choice);
    }

    private static int jobs(Arguments arguments) {
        String value = arguments.value("jobs");
        if (value == null) {
            return Math.min(MAX_JOBS, Runtime.getRuntime().availableProcessors());
        }
        try {
            int jobs = Integer.parseInt(value);
            if (jobs >= 1 && jobs <= MAX_JOBS) {
                return jobs;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException("--jobs must be a number from 1 to " + MAX_JOBS + ", not '" + value + "'");
    }
}
