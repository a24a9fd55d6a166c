package dev.dlint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MappedTextTest {
    /** {@code RUN a && b} with a continuation between. */
    private static final SourceText SOURCE = SourceText.of("RUN a \\\n  && b");

    private static final MappedText JOINED = new MappedText.Builder()
            .append("RUN a ", 0)
            .append("", 6)
            .append("  && b", 8)
            .build();

    @Test
    void joinsPieces() {
        assertThat(JOINED.text()).isEqualTo("RUN a   && b");
        assertThat(JOINED.length()).isEqualTo(12);
    }

    @Test
    void knowsWhereEachCharacterStands() {
        assertThat(JOINED.sourceOffset(0)).isZero();
        assertThat(JOINED.sourceOffset(5)).isEqualTo(5);
        assertThat(JOINED.sourceOffset(6)).isEqualTo(8);
        assertThat(JOINED.sourceOffset(12)).isEqualTo(14);
        assertThatThrownBy(() -> JOINED.sourceOffset(13)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void givesTheSourceOfAPartWithWhatLiesBetween() {
        assertThat(SOURCE.slice(JOINED.sourceRange(4, 5))).isEqualTo("a");
        assertThat(SOURCE.slice(JOINED.sourceRange(4, 10))).isEqualTo("a \\\n  &&");
        assertThat(JOINED.sourceRange()).isEqualTo(new TextRange(0, 14));
    }

    @Test
    void putsAnEmptyPartBehindTheCharacterBeforeIt() {
        assertThat(JOINED.sourceRange(0, 0)).isEqualTo(TextRange.at(0));
        assertThat(JOINED.sourceRange(6, 6)).isEqualTo(TextRange.at(6));
        assertThat(JOINED.sourceRange(12, 12)).isEqualTo(TextRange.at(14));
    }

    @Test
    void cutsPartsThatAreMappedLikeTheWhole() {
        MappedText part = JOINED.sub(4, 10);

        assertThat(part.text()).isEqualTo("a   &&");
        assertThat(SOURCE.slice(part.sourceRange())).isEqualTo("a \\\n  &&");
        assertThat(part.sourceOffset(2)).isEqualTo(8);
        assertThat(JOINED.sub(0, 12)).isEqualTo(JOINED);
        assertThat(JOINED.sub(6, 6).sourceRange()).isEqualTo(TextRange.at(6));
    }

    @Test
    void cutsPartsOfOnePiece() {
        MappedText text = MappedText.of(SOURCE, new TextRange(4, 14));

        assertThat(text.sub(6, 8).text()).isEqualTo("&&");
        assertThat(text.sub(6, 8).sourceRange()).isEqualTo(new TextRange(10, 12));
        assertThat(text.sub(3, 3).sourceRange()).isEqualTo(TextRange.at(7));
    }

    @Test
    void takesNeighbouringPiecesForOne() {
        MappedText split =
                new MappedText.Builder().append("RU", 0).append("N a", 2).build();

        assertThat(split).isEqualTo(MappedText.of(SOURCE, new TextRange(0, 5)));
        assertThat(split).hasSameHashCodeAs(MappedText.of(SOURCE, new TextRange(0, 5)));
    }

    @Test
    void appendsPartsOfAnotherText() {
        MappedText copy = new MappedText.Builder().append(JOINED, 2, 9).build();

        assertThat(copy).isEqualTo(JOINED.sub(2, 9));
    }

    @Test
    void hasAPlaceEvenIfEmpty() {
        assertThat(new MappedText.Builder().build(3).sourceRange()).isEqualTo(TextRange.at(3));
        assertThat(new MappedText.Builder().isEmpty()).isTrue();
    }
}
