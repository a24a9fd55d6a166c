/**
 * Tests against programs that write and serve images in practice. They run with {@code DLINT_REQUIRE_COMPONENTS=1} in the environment or as
 * a system property, and fail then where a program is not installed; else they are skipped, which the test report shows with the reason.
 */
@NullMarked
package dev.dlint.image.components;

import org.jspecify.annotations.NullMarked;
