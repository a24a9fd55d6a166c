/** What COPY and ADD bring into the image, and where to. */
@NullMarked
package dev.dlint.rules.files;

import org.jspecify.annotations.NullMarked;
