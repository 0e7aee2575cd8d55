package org.waymark.content.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;

/** The bytes of a file as text with {@code \n} at the ends of lines, or a word on why they are none. */
final class FileText {

    static final int LARGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    static Optional<String> read(Path file, String path, List<Problem> problems) throws IOException {
        byte[] bytes;
        try (var stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(LARGEST + 1);
        }
        return of(bytes, path, problems);
    }

    /** The text of a file of which at least one byte more than is read is there, where it has as many. */
    static Optional<String> of(byte[] bytes, String path, List<Problem> problems) {
        if (bytes.length > LARGEST) {
            return oversized(path, problems);
        }
        return decoded(bytes, path, problems).flatMap(text -> checked(text, path, problems));
    }

    /** What reading a file with this text would give. */
    static Optional<String> of(String text, String path, List<Problem> problems) {
        return text.getBytes(StandardCharsets.UTF_8).length > LARGEST
                ? oversized(path, problems)
                : checked(text, path, problems);
    }

    private static Optional<String> oversized(String path, List<Problem> problems) {
        problems.add(Problem.error(new Place(path, 0), "content.problem.oversized-file"));
        return Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes, String path, List<Problem> problems) {
        var input = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString());
        } catch (CharacterCodingException _) {
            problems.add(Problem.error(new Place(path, lineAt(bytes, input.position())), "content.problem.not-utf-8"));
            return Optional.empty();
        }
    }

    private static int lineAt(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Optional<String> checked(String decoded, String path, List<Problem> problems) {
        var text = decoded.replace("\r\n", "\n").replace('\r', '\n');
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            problems.add(Problem.error(new Place(path, 1), "content.problem.byte-order-mark"));
            text = text.substring(1);
        }
        var line = 1;
        var firstTab = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\n') {
                line++;
            } else if (character == '\t') {
                firstTab = firstTab == 0 ? line : firstTab;
            } else if (Character.isISOControl(character)) {
                problems.add(Problem.error(new Place(path, line), "content.problem.binary-file"));
                return Optional.empty();
            }
        }
        if (firstTab > 0 && !path.startsWith(PictureFile.FOLDER)) {
            problems.add(Problem.error(new Place(path, firstTab), "content.problem.tab"));
        }
        return Optional.of(text.replace('\t', ' '));
    }
}
