package dev.dlint.cli.check;

import dev.dlint.cli.command.HelpText;

/** What {@code dlint check --help} prints. */
final class CheckHelp {
    private CheckHelp() {}

    static String text() {
        return new HelpText()
                .line("Checks Dockerfiles.")
                .line("")
                .line("Usage: dlint check [OPTIONS] [PATH|-]...")
                .line("")
                .line("Folders are searched for Dockerfile, Dockerfile.*, *.Dockerfile and")
                .line("Containerfile*, leaving out what git ignores; a file that you name is always")
                .line("checked, and - is standard input. Without a path it is the current folder.")
                .options(CheckOptions.TABLE)
                .heading("Examples")
                .row("dlint check", "everything below the current folder")
                .row("dlint check --fix", "mend what can be mended safely")
                .row("dlint check --diff --unsafe-fixes", "show all that could be mended, and write nothing")
                .row("dlint check --ignore DL3008", "leave out a rule, here by its name in hadolint")
                .row("dlint check --format sarif --output dlint.sarif", "a report for code scanning")
                .heading("In a Dockerfile")
                .row("# dlint ignore=ID -- WHY", "leaves a rule out for the next instruction")
                .row("# dlint ignore-file=ID", "leaves it out for the whole file")
                .heading("Exit code")
                .row("0", "nothing at or above --fail-on")
                .row("1", "findings")
                .row("2", "wrong usage or configuration, or a file that could not be checked")
                .toString();
    }
}
