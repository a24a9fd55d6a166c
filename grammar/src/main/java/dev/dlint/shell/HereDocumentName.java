package dev.dlint.shell;

/** The delimiter of a here-document. */
final class HereDocumentName {
    private HereDocumentName() {}

    /** The word behind the operator without its quotes and backslashes. */
    static String of(String word) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\' && i + 1 < word.length()) {
                name.append(word.charAt(++i));
            } else if (c != '"' && c != '\'') {
                name.append(c);
            }
        }
        return name.toString();
    }
}
