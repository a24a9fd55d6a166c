package dev.dlint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 2 of the reference semantics: comments. */
class CommentsTest {
    private static List<String> above(String text) {
        return Tree.of(text).last().header().leadingComments().stream()
                .map(Comment::text)
                .toList();
    }

    @Test
    void takeWholeLines() {
        Tree tree = Tree.of("  # a comment \r\nFROM scratch\n");

        Comment comment = (Comment) tree.file().elements().get(1);
        assertThat(comment.text()).isEqualTo("a comment");
        assertThat(tree.at(comment.range())).isEqualTo("# a comment ");
    }

    @Test
    void startAfterWhiteSpaceOfAnyKind() {
        assertThat(above("\u00A0# c\nFROM scratch")).containsExactly("c");
    }

    @Test
    void areArgumentsBehindSomethingElse() {
        assertThat(Tree.of("FROM a # x").refusals()).containsExactly("FROM requires either one or three arguments");
    }

    @Test
    void doNotEndAContinuation() {
        Tree tree = Tree.inStage("RUN a \\\n# c\n  # d \\\n  b\n");

        assertThat(tree.shell()).isEqualTo("a   b");
        assertThat(tree.last().header().innerComments())
                .extracting(Comment::text)
                .containsExactly("c", "d \\");
        assertThat(tree.file().problems()).isEmpty();
    }

    @Test
    void areDroppedInsideQuotesToo() {
        assertThat(Tree.inStage("RUN echo 'a \\\n# c\nb'\n").shell()).isEqualTo("echo 'a b'");
    }

    @Test
    void areContentInHeredocs() {
        Tree tree = Tree.inStage("RUN <<EOF\n# c\nEOF\n");

        assertThat(tree.last().header().heredocs().get(0).content()).isEqualTo("# c\n");
        assertThat(tree.last().header().innerComments()).isEmpty();
    }

    @Test
    void belongToTheNextInstruction() {
        assertThat(above("# one\n# two\nFROM scratch")).containsExactly("one", "two");
        assertThat(above("# one\nFROM scratch\n# two\nRUN x")).containsExactly("two");
    }

    @Test
    void areForgottenAtAnEmptyComment() {
        assertThat(above("# one\n#\n# two\nFROM scratch")).containsExactly("two");
        assertThat(above("# one\n#  \nFROM scratch")).isEmpty();
    }

    @Test
    void quirkAreNotForgottenAtABlankLine() {
        assertThat(above("# one\n\n\n# two\n\nFROM scratch")).containsExactly("one", "two");
    }

    @Test
    void quirkAreNotForgottenAtAnIndentedEmptyComment() {
        assertThat(above("# one\n  #\nFROM scratch")).containsExactly("one", "");
    }

    @Test
    void doNotIncludeDirectives() {
        assertThat(above("# syntax=a\n# escape=\\\n# one\nFROM scratch")).containsExactly("one");
    }

    @Test
    void insideContinuationsBelongToNoOtherInstruction() {
        assertThat(above("FROM scratch\nRUN a \\\n# c\n b\nRUN d")).isEmpty();
    }
}
