package dev.dlint.syntax.parse;

import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.SyntaxProblem;
import org.jspecify.annotations.Nullable;

/**
 * A heredoc as it was read.
 *
 * @param problem what BuildKit would say when it expands the body, or null
 */
record HeredocText(Heredoc heredoc, @Nullable SyntaxProblem problem) {}
