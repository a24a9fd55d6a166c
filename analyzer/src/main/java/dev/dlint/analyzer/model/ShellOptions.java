package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.command.Argument;
import java.util.List;

/** Options of a shell that decide what a failure means. */
record ShellOptions(boolean errexit, boolean pipefail) {
    static final ShellOptions NONE = new ShellOptions(false, false);

    ShellOptions with(String option, boolean on) {
        return switch (option) {
            case "errexit" -> new ShellOptions(on, pipefail);
            case "pipefail" -> new ShellOptions(errexit, on);
            default -> this;
        };
    }

    /** The options after a {@code set} with these arguments, or after the start of a shell with them. */
    ShellOptions after(List<Argument> arguments) {
        ShellOptions options = this;
        for (int i = 0; i < arguments.size(); i++) {
            String text = arguments.get(i).literalPrefix();
            boolean on = text.startsWith("-");
            if (text.length() < 2 || text.equals("--") || !(on || text.startsWith("+"))) {
                break;
            }
            for (int at = text.startsWith("--") ? text.length() : 1; at < text.length(); at++) {
                if (text.charAt(at) == 'e') {
                    options = options.with("errexit", on);
                } else if (text.charAt(at) == 'o' && i + 1 < arguments.size()) {
                    options = options.with(arguments.get(++i).literalPrefix(), on);
                }
            }
        }
        return options;
    }
}
