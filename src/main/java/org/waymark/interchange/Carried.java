package org.waymark.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.waymark.base.Language;
import org.waymark.base.Sha256;
import org.waymark.base.Slug;

/**
 * A scenario's own file, as an exported story carries it in a passage of its own: all that Twee cannot say.
 *
 * @param language the one in which the story was exported
 */
public record Carried(Slug scenario, Language language, String file) {

    /** The name of that passage. */
    static final String PASSAGE = "Waymark";

    static final String TAG = "waymark-file";

    /** No file of a course is longer. */
    private static final int LONGEST = 1 << 20;

    private static final int LINE = 76;

    private static final Pattern CONTENT =
            Pattern.compile("(?m)^waymark-scenario 1 ([a-z0-9-]+) (tr|az|en) ([0-9a-f]{64})$");

    /** The text of the passage. */
    String content() {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(deflated(bytes));
        return "waymark-scenario 1 " + scenario + " " + language.tag() + " " + Sha256.hex(bytes) + "\n" + lines;
    }

    /** Whether a passage was made to carry one. */
    static boolean isIn(TweePassage passage) {
        return passage.isTagged(TAG) || CONTENT.matcher(passage.text()).find();
    }

    /** What a story carries: empty when it was not exported here. */
    public static Optional<TweePassage> in(TweeStory story) {
        return story.passages().stream().filter(Carried::isIn).findFirst();
    }

    /** What a passage carries; nothing when it is not as it was written. */
    public static Optional<Carried> read(TweePassage passage) {
        var head = CONTENT.matcher(passage.text());
        if (!head.find() || !Slug.isValid(head.group(1))) {
            return Optional.empty();
        }
        var digest = head.group(3);
        return inflated(passage.text().substring(head.end()))
                .filter(bytes -> Sha256.hex(bytes).equals(digest))
                .flatMap(Carried::decoded)
                .map(file -> new Carried(
                        new Slug(head.group(1)), Language.tagged(head.group(2)).orElseThrow(), file));
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            deflating.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** At most as many bytes as a file of a course has, whatever is said to be in there. */
    private static Optional<byte[]> inflated(String base64) {
        try (var inflating = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64)))) {
            var bytes = inflating.readNBytes(LONGEST + 1);
            return bytes.length > LONGEST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
