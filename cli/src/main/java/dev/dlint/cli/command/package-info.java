/** What every subcommand needs: its surroundings, its options and its exit code. */
@NullMarked
package dev.dlint.cli.command;

import org.jspecify.annotations.NullMarked;
