package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * A word and what is wrong with it.
 *
 * @param problem what BuildKit says when it expands the word, or null
 */
record ParsedWord(Word word, @Nullable SyntaxProblem problem) {}
