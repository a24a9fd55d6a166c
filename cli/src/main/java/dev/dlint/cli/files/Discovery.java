package dev.dlint.cli.files;

import java.util.List;

/**
 * What was found to check.
 *
 * @param inputs in the order of the operands, those of a folder by name, none twice
 * @param templates the names of files that become Dockerfiles only when a template engine has filled them in
 * @param troubles what could not be looked at
 */
public record Discovery(List<Input> inputs, List<String> templates, List<Trouble> troubles) {
    public Discovery {
        inputs = List.copyOf(inputs);
        templates = List.copyOf(templates);
        troubles = List.copyOf(troubles);
    }
}
