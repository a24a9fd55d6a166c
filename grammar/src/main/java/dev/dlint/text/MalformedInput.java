package dev.dlint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the bytes of a text that are not UTF-8. */
final class MalformedInput {
    static final char REPLACEMENT = '\uFFFD';

    private MalformedInput() {}

    /** Where replacement characters stand in the decoded text that replace something. */
    static List<TextRange> find(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        List<TextRange> found = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            add(found, out.position());
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        return List.copyOf(found);
    }

    private static void add(List<TextRange> found, int offset) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).end() == offset) {
            found.set(last, new TextRange(found.get(last).start(), offset + 1));
        } else {
            found.add(new TextRange(offset, offset + 1));
        }
    }
}
