/** Makes the index of a module's rule pages while the module is built. */
@NullMarked
package dev.dlint.testkit.index;

import org.jspecify.annotations.NullMarked;
