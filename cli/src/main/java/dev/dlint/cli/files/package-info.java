/** The file system: finding and reading Dockerfiles and build contexts, and writing files. */
@NullMarked
package dev.dlint.cli.files;

import org.jspecify.annotations.NullMarked;
