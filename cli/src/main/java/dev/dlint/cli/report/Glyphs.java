package dev.dlint.cli.report;

/**
 * The lines that hold a finding together.
 *
 * @param top where a frame begins
 * @param side what runs along it
 * @param branch where a note leaves it
 * @param bottom where its last note leaves it
 * @param bar what marks the lines of a range of several
 * @param gap what stands for lines left out
 * @param ellipsis what stands for a part of a line left out, one column wide
 * @param dot what stands between two names
 */
record Glyphs(
        String top, String side, String branch, String bottom, String bar, String gap, String ellipsis, String dot) {
    static final Glyphs UNICODE = new Glyphs("╭─", "│", "├─", "╰─", "┃", "⋮", "…", "·");
    static final Glyphs ASCII = new Glyphs("-->", "|", "=", "=", ">", ":", "~", "-");
}
