/** How package managers are called: flags that have to be there, commands that should not. */
@NullMarked
package dev.dlint.rules.packages.flag;

import org.jspecify.annotations.NullMarked;
