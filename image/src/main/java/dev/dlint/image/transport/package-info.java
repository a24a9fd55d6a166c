/** Where images are: files, folders, engines and registries, named as skopeo names them, and how they are read there. */
@NullMarked
package dev.dlint.image.transport;

import org.jspecify.annotations.NullMarked;
