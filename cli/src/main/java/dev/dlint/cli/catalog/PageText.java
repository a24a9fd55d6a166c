package dev.dlint.cli.catalog;

/** The Markdown of rule pages. */
public final class PageText {
    private static final String FENCE = "---\n";

    private PageText() {}

    /** A page without the metadata at its front. */
    public static String withoutFrontMatter(String page) {
        String text = page.replace("\r\n", "\n");
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        return end < 0 ? text : text.substring(end + 1 + FENCE.length());
    }
}
