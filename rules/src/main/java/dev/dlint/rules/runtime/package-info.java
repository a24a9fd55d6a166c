/** What a container of the image does when it runs: its user, its signals, its health. */
@NullMarked
package dev.dlint.rules.runtime;

import org.jspecify.annotations.NullMarked;
