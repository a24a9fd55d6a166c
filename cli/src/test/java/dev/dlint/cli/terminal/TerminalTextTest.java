package dev.dlint.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {
    @ParameterizedTest
    @CsvSource({
        "FROM debian, 11",
        "日本語, 6",
        "한국, 4",
        "ｆｕｌｌ, 8",
        "é, 1",
        "e\u0301, 1", // a letter and an accent that combines with it
        "🐳, 2",
        "a\u200Bb, 2", // a zero-width space
        "…│╭, 3",
    })
    void charactersTakeAsManyColumnsAsTerminalsGiveThem(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void proseIsBrokenAtBlanks() {
        assertThat(Wrapping.wrap("one two  three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Wrapping.wrap("unbreakable", 4)).containsExactly("unbreakable");
        assertThat(Wrapping.wrap("", 4)).containsExactly("");
        assertThat(Wrapping.wrap("日本 語語", 4)).containsExactly("日本", "語語");
    }

    @Test
    void tabsGoToTheNextStop() {
        DisplayLine line = DisplayLine.of("a\tb\t\tc");
        assertThat(line.crop(0, 1, 80, "…").text()).isEqualTo("a   b       c");
        assertThat(line.column(2)).isEqualTo(4);
        assertThat(line.column(5)).isEqualTo(12);
        assertThat(line.width()).isEqualTo(13);
    }

    @Test
    void whatCouldCommandTheTerminalIsShownAsASymbol() {
        assertThat(Printable.of("a\033[31mred\0\177")).isEqualTo("a␛[31mred␀\uFFFD");
        assertThat(Printable.of("x\u202Ey\u2066z")).isEqualTo("x\uFFFDy\uFFFDz");
        assertThat(DisplayLine.of("\ta\033b").crop(0, 1, 80, "…").text()).isEqualTo("    a␛b");
        assertThat(Printable.of("naïve 日本 🐳")).isEqualTo("naïve 日本 🐳");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0123456789abcde…, 0",
        "10, 14, 0123456789abcde…, 0",
        "20, 24, …ghijklmnopqrst…, 15",
        "33, 36, …lmnopqrstuvwxyz, 20",
    })
    void aLongLineIsCroppedAroundItsRange(int from, int to, String shown, int shift) {
        DisplayLine.Crop crop =
                DisplayLine.of("0123456789abcdefghijklmnopqrstuvwxyz").crop(from, to, 16, "…");
        assertThat(crop.text()).isEqualTo(shown);
        assertThat(DisplayWidth.of(crop.text())).isEqualTo(16);
        assertThat(crop.shift()).isEqualTo(shift);
        assertThat(crop.text().charAt(from - crop.shift()))
                .isEqualTo("0123456789abcdefghijklmnopqrstuvwxyz".charAt(from));
    }

    @Test
    void aCropNeverCutsAWideCharacterInTwo() {
        DisplayLine line = DisplayLine.of("日".repeat(40));
        DisplayLine.Crop crop = line.crop(40, 42, 21, "…");
        assertThat(crop.text()).matches("…日+…");
        assertThat(DisplayWidth.of(crop.text())).isLessThanOrEqualTo(21);
        assertThat((40 - crop.shift() - 1) % 2).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // choice, terminal, NO_COLOR, CLICOLOR_FORCE, TERM, coloured
        "AUTO, true, '', '', xterm, true",
        "AUTO, false, '', '', xterm, false",
        "AUTO, true, 1, '', xterm, false",
        "AUTO, true, '', '', dumb, false",
        "AUTO, false, '', 1, xterm, true",
        "AUTO, false, '', 0, xterm, false",
        "AUTO, true, 1, 1, xterm, false",
        "ALWAYS, false, 1, '', dumb, true",
        "NEVER, true, '', 1, xterm, false",
    })
    void colourFollowsTheTerminalTheEnvironmentAndTheUserInThatOrder(
            ColorChoice choice, boolean terminal, String noColor, String force, String term, boolean coloured) {
        Map<String, String> variables = Map.of("NO_COLOR", noColor, "CLICOLOR_FORCE", force, "TERM", term);
        assertThat(choice.paint(terminal, variables) == Paint.COLOURED).isEqualTo(coloured);
    }
}
