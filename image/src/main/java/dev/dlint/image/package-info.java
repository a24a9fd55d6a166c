/** Built container images: references, manifests, configurations, layers and files. */
@NullMarked
package dev.dlint.image;

import org.jspecify.annotations.NullMarked;
