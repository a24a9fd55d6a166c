package dev.dlint.analyzer.model.command;

import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A flag that a program is called with.
 *
 * @param name with its dashes: {@code --yes}, {@code -y}; of grouped flags such as {@code -qy} there is one for each letter
 * @param range the flag with its value if that is in the same argument; of a grouped flag its letter alone
 * @param value its value, whether in the same argument or the next, or null
 * @param argument the argument in which its name stands
 */
public record ProgramFlag(
        String name, TextRange range, @Nullable Argument value, Argument argument) {}
