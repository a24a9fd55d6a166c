/** Lock files, and the packages of a project. */
@NullMarked
package dev.dlint.rules.packages.lock;

import org.jspecify.annotations.NullMarked;
