package dev.dlint.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.text.TextRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    /** Characters of one, two, three and four bytes; the last takes two UTF-16 units. */
    private static final String WIDE = "a\u00e9\u20ac\ud83d\ude00z";

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,1,1", "2,2,3", "3,3,6", "5,5,10", "6,6,11"})
    void countsCharactersInTheUnitOfTheClient(int offset, int utf16, int utf8) {
        Positions units = new Positions(WIDE, PositionEncoding.UTF_16);
        Positions bytes = new Positions(WIDE, PositionEncoding.UTF_8);
        assertThat(units.position(offset)).isEqualTo(new Position(0, utf16));
        assertThat(bytes.position(offset)).isEqualTo(new Position(0, utf8));
        assertThat(units.offset(new Position(0, utf16))).isEqualTo(offset);
        assertThat(bytes.offset(new Position(0, utf8))).isEqualTo(offset);
    }

    @Test
    void takesABytePositionInsideACharacterForItsBeginning() {
        Positions bytes = new Positions(WIDE, PositionEncoding.UTF_8);
        assertThat(bytes.offset(new Position(0, 8))).isEqualTo(3);
    }

    @Test
    void endsLinesAtEveryBreakThatTheProtocolKnows() {
        Positions positions = new Positions("a\nb\r\nc\rd", PositionEncoding.UTF_16);
        assertThat(positions.lineCount()).isEqualTo(4);
        assertThat(positions.position(2)).isEqualTo(new Position(1, 0));
        assertThat(positions.position(5)).isEqualTo(new Position(2, 0));
        assertThat(positions.position(7)).isEqualTo(new Position(3, 0));
        assertThat(positions.contentOfLine(1)).isEqualTo(new TextRange(2, 3));
    }

    @Test
    void keepsAPositionWithinItsLineAndTheText() {
        Positions positions = new Positions("ab\r\ncd", PositionEncoding.UTF_16);
        assertThat(positions.offset(new Position(0, 99))).isEqualTo(2);
        assertThat(positions.offset(new Position(1, Integer.MAX_VALUE))).isEqualTo(6);
        assertThat(positions.offset(new Position(9, 0))).isEqualTo(6);
        assertThat(positions.offset(new Position(-1, -1))).isZero();
    }

    @Test
    void takesARangeThatEndsBeforeItStartsForAnEmptyOne() {
        Positions positions = new Positions("abc", PositionEncoding.UTF_16);
        assertThat(positions.textRange(new Range(new Position(0, 2), new Position(0, 1))))
                .isEqualTo(TextRange.at(2));
    }
}
