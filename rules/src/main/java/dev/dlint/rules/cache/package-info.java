/** What makes a build do again what it has done before. */
@NullMarked
package dev.dlint.rules.cache;

import org.jspecify.annotations.NullMarked;
