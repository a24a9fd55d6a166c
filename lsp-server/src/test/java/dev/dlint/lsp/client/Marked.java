package dev.dlint.lsp.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with marks that say what a test asks about and what it expects: {@code ‸} is the cursor, {@code ⟦...⟧} is a range.
 *
 * @param text the text without its marks
 * @param cursors the places of the cursors
 * @param ranges the ranges in the order in which they begin
 */
public record Marked(String text, List<Integer> cursors, List<Range> ranges) {
    /** A marked range by its offsets. */
    public record Range(int start, int end) {}

    public static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Integer> cursors = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '‸' -> cursors.add(text.length());
                case '⟦' -> open.push(text.length());
                case '⟧' -> ranges.add(new Range(open.pop(), text.length()));
                default -> text.append(c);
            }
        }
        ranges.sort(Comparator.comparingInt(Range::start).thenComparing(Range::end, Comparator.reverseOrder()));
        return new Marked(text.toString(), cursors, ranges);
    }

    /** The position of the only cursor. */
    public JsonObject cursor() {
        return position(cursors.get(0));
    }

    public JsonObject position(int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return Json.object("line", line, "character", offset - (text.lastIndexOf('\n', offset - 1) + 1));
    }

    /** The marked range of that number. */
    public JsonObject range(int index) {
        Range range = ranges.get(index);
        return Json.object("start", position(range.start()), "end", position(range.end()));
    }

    /** All marked ranges. */
    public List<JsonElement> allRanges() {
        List<JsonElement> all = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            all.add(range(i));
        }
        return all;
    }

    /** The piece of the text that a range of an answer covers. */
    public String slice(JsonElement range) {
        return text.substring(offset(Json.at(range, "start")), offset(Json.at(range, "end")));
    }

    /** The text after edits that an answer gives. */
    public String after(List<JsonElement> edits) {
        List<JsonElement> fromTheEnd = new ArrayList<>(edits);
        fromTheEnd.sort(Comparator.comparingInt((JsonElement edit) -> offset(Json.at(edit, "range.start")))
                .reversed());
        StringBuilder edited = new StringBuilder(text);
        for (JsonElement edit : fromTheEnd) {
            edited.replace(
                    offset(Json.at(edit, "range.start")),
                    offset(Json.at(edit, "range.end")),
                    Json.text(edit, "newText"));
        }
        return edited.toString();
    }

    private int offset(JsonElement position) {
        int at = 0;
        for (int line = Json.at(position, "line").getAsInt(); line > 0; line--) {
            int feed = text.indexOf('\n', at);
            if (feed < 0) {
                return text.length();
            }
            at = feed + 1;
        }
        return at + Json.at(position, "character").getAsInt();
    }
}
