package dev.dlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @Test
    void countsLinesByLineFeeds() {
        assertThat(SourceText.of("").lineCount()).isEqualTo(1);
        assertThat(SourceText.of("a").lineCount()).isEqualTo(1);
        assertThat(SourceText.of("a\n").lineCount()).isEqualTo(2);
        assertThat(SourceText.of("a\rb\r\nc").lineCount()).isEqualTo(2);
    }

    @Test
    void leavesTheLineBreakOutOfTheLine() {
        SourceText text = SourceText.of("one\ntwo\r\r\n\nlast\r");

        assertThat(text.slice(text.lineRange(1))).isEqualTo("one");
        assertThat(text.slice(text.lineRange(2))).isEqualTo("two");
        assertThat(text.slice(text.lineRange(3))).isEmpty();
        assertThat(text.slice(text.lineRange(4))).isEqualTo("last");
    }

    @ParameterizedTest(name = "offset {0} is {1}:{2}")
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 1, 3", "3, 2, 1", "5, 2, 3", "6, 3, 1"})
    void placesOffsets(int offset, int line, int column) {
        SourceText text = SourceText.of("ab\ncd\n");

        assertThat(text.line(offset)).isEqualTo(line);
        assertThat(text.position(offset)).isEqualTo(new Position(line, column));
        assertThat(text.offset(new Position(line, column))).isEqualTo(offset);
    }

    @Test
    void countsUtf16Units() {
        SourceText text = SourceText.of("\uD83D\uDC33x");

        assertThat(text.length()).isEqualTo(3);
        assertThat(text.position(2)).isEqualTo(new Position(1, 3));
    }

    @Test
    void bringsPositionsOutsideTheTextToItsEdges() {
        SourceText text = SourceText.of("ab\ncd");

        assertThat(text.offset(new Position(1, 99))).isEqualTo(2);
        assertThat(text.offset(new Position(2, 99))).isEqualTo(5);
        assertThat(text.offset(new Position(99, 1))).isEqualTo(3);
    }

    @Test
    void decodesUtf8() {
        SourceText text = SourceText.decode("\uFEFFä€\uD83D\uDC33\uFFFD".getBytes(StandardCharsets.UTF_8));

        assertThat(text.content()).isEqualTo("\uFEFFä€\uD83D\uDC33\uFFFD");
        assertThat(text.malformed()).isEmpty();
    }

    @Test
    void replacesWhatIsNotUtf8AndTellsWhere() {
        byte[] latin1 = "caf\u00E9\u00E9 \uFFFD".replace('\uFFFD', '?').getBytes(StandardCharsets.ISO_8859_1);
        SourceText text = SourceText.decode(latin1);

        assertThat(text.content()).isEqualTo("caf\uFFFD\uFFFD ?");
        assertThat(text.malformed()).containsExactly(new TextRange(3, 5));
    }

    @Test
    void tellsAReplacementCharacterFromWhatIsReplaced() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD, 'a', (byte) 0xC3};

        assertThat(SourceText.decode(bytes).malformed()).containsExactly(new TextRange(2, 3));
    }

    @Test
    void findsAsManyReplacementsInAnyBytesAsDecodingMakes() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            SourceText text = SourceText.decode(bytes);

            long replaced =
                    text.malformed().stream().mapToInt(TextRange::length).sum();
            assertThat(text.content().chars().filter(c -> c == '\uFFFD').count())
                    .isEqualTo(replaced);
            assertThat(text.malformed())
                    .allSatisfy(range -> assertThat(text.slice(range)).matches("\uFFFD+"));
        }
    }
}
