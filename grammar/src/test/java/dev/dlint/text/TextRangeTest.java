package dev.dlint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextRangeTest {
    private static final TextRange RANGE = new TextRange(2, 5);

    @Test
    void endsBeforeItsEnd() {
        assertThat(RANGE.length()).isEqualTo(3);
        assertThat(RANGE.contains(2)).isTrue();
        assertThat(RANGE.contains(5)).isFalse();
        assertThat(TextRange.at(2).isEmpty()).isTrue();
    }

    @Test
    void overlapsWhatSharesACharacter() {
        assertThat(RANGE.overlaps(new TextRange(4, 9))).isTrue();
        assertThat(RANGE.overlaps(new TextRange(5, 9))).isFalse();
    }

    @Test
    void enclosesWhatLiesInside() {
        assertThat(RANGE.encloses(RANGE)).isTrue();
        assertThat(RANGE.encloses(TextRange.at(5))).isTrue();
        assertThat(RANGE.encloses(new TextRange(1, 3))).isFalse();
    }

    @Test
    void coversBoth() {
        assertThat(RANGE.cover(new TextRange(7, 8))).isEqualTo(new TextRange(2, 8));
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> new TextRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
