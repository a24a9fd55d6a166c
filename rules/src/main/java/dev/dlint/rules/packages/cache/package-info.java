/** What package managers leave behind in the image, and how builds keep it for the next time. */
@NullMarked
package dev.dlint.rules.packages.cache;

import org.jspecify.annotations.NullMarked;
