/** What rules about package managers share: the caches they fill, the files that commands delete, what a RUN mounts. */
@NullMarked
package dev.dlint.rules.packages;

import org.jspecify.annotations.NullMarked;
