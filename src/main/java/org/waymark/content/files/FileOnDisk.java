package org.waymark.content.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.base.Sha256;

/**
 * A file of a course as it lies there, with the ends of lines and everything else that it has.
 *
 * @param digest SHA-256 of its bytes, as 64 hexadecimal digits
 */
public record FileOnDisk(String text, String digest) {

    /**
     * The file; nothing where there is none, or it is a link, or not text, or longer than any file of a course.
     *
     * @param course the folder of the course
     */
    public static Optional<FileOnDisk> read(Path course, String path) throws IOException {
        if (!CourseFolder.mayHold(path) || !isPlain(course, path)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var stream = Files.newInputStream(course.resolve(path))) {
            bytes = stream.readNBytes(FileText.LARGEST + 1);
        }
        return bytes.length > FileText.LARGEST
                ? Optional.empty()
                : decoded(bytes).map(text -> new FileOnDisk(text, Sha256.hex(bytes)));
    }

    /** The digest of what lies there, whatever it is; nothing where there is no file. */
    static Optional<String> digest(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Sha256.hex(Files.readAllBytes(file)))
                : Optional.empty();
    }

    /** Whether a file is there and neither it nor a folder above it, inside the course, is a link. */
    private static boolean isPlain(Path course, String path) {
        return !isLinked(course, path) && Files.isRegularFile(course.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the file or a folder above it, inside the course, is a link. */
    static boolean isLinked(Path course, String path) {
        var at = course;
        for (var name : Path.of(path)) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
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
}
