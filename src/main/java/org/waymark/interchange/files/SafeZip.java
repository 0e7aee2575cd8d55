package org.waymark.interchange.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;

/**
 * Reads a zip that anybody may have made: in memory, so that nothing is written anywhere; within bounds; and whole or not at all.
 * Refused are names that lead elsewhere or that are one to some system, links, locks, archives within, and whatever two programs could
 * read in two ways.
 */
public final class SafeZip {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Below that a file may be packed as small as it will. */
    private static final int SMALL = 64 << 10;

    private static final int MOST_PROBLEMS = 20;

    /** How archives begin: zip, gzip, bzip2, xz, 7z, rar, zstd. */
    private static final List<byte[]> ARCHIVES = List.of(
            bytes('P', 'K', 3, 4),
            bytes('P', 'K', 5, 6),
            bytes(0x1f, 0x8b, 8),
            bytes('B', 'Z', 'h'),
            bytes(0xfd, '7', 'z', 'X', 'Z'),
            bytes('7', 'z', 0xbc, 0xaf),
            bytes('R', 'a', 'r', '!'),
            bytes(0x28, 0xb5, 0x2f, 0xfd));

    private final byte[] zip;
    private final ZipBounds bounds;

    private SafeZip(byte[] zip, ZipBounds bounds) {
        this.zip = zip;
        this.bounds = bounds;
    }

    /**
     * The files of a zip.
     *
     * @param called what problems call it
     * @param isWanted whether a file may have this name; one that may not keeps the whole zip from being read
     */
    public static ZipReading read(Path file, String called, ZipBounds bounds, Predicate<String> isWanted) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(bounds.archive() + 1), called, bounds, isWanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a zip that was sent. */
    public static ZipReading read(byte[] zip, String called, ZipBounds bounds, Predicate<String> isWanted) {
        var place = new Place(called, 0);
        try {
            if (zip.length > bounds.archive()) {
                throw new ZipRefused("interchange.problem.zip-large", megabytes(bounds.archive()));
            }
            var parts = ZipDirectory.read(zip, bounds).stream()
                    .filter(it -> !ZipNames.isLeftover(it.name()))
                    .toList();
            var problems = names(parts, isWanted, place);
            return problems.isEmpty()
                    ? new ZipReading(new SafeZip(zip, bounds).files(parts), problems)
                    : new ZipReading(new TreeMap<>(), problems);
        } catch (ZipRefused refused) {
            return new ZipReading(
                    new TreeMap<>(),
                    List.of(new Problem(Problem.Severity.ERROR, place, refused.key(), refused.details())));
        }
    }

    private static List<Problem> names(List<ZipPart> parts, Predicate<String> isWanted, Place place) {
        var problems = new ArrayList<Problem>();
        var files = new HashMap<String, String>();
        var folders = new HashSet<String>();
        for (var part : parts) {
            var name = part.name();
            var shown = ZipNames.shown(name);
            if (!ZipNames.isSound(name) || !(part.isFolder() || isWanted.test(name))) {
                problems.add(Problem.error(place, "interchange.problem.zip-name", shown));
            } else if (part.isFolder() ? !folders.add(name) : files.put(ZipNames.alike(name), name) != null) {
                problems.add(Problem.error(place, "interchange.problem.zip-twice", shown));
            } else if (!part.isFileOrFolder()) {
                problems.add(Problem.error(place, "interchange.problem.zip-link", shown));
            }
        }
        foldersOf(parts).stream()
                .filter(files::containsKey)
                .map(it -> ZipNames.shown(files.getOrDefault(it, it)))
                .sorted()
                .forEach(it -> problems.add(Problem.error(place, "interchange.problem.zip-twice", it)));
        return problems.stream().limit(MOST_PROBLEMS).toList();
    }

    /** The folders that entries are or lie in. */
    private static Set<String> foldersOf(List<ZipPart> parts) {
        var folders = new HashSet<String>();
        for (var part : parts) {
            var name = part.name();
            for (var slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                folders.add(ZipNames.alike(name.substring(0, slash)));
            }
        }
        return folders;
    }

    private SortedMap<String, byte[]> files(List<ZipPart> parts) throws ZipRefused {
        checkSizes(parts);
        var files = new TreeMap<String, byte[]>();
        for (var part : parts) {
            if (!part.isFolder()) {
                files.put(part.name(), unpacked(part));
            }
        }
        return files;
    }

    /** By what the zip says of them: nothing has been unpacked yet, and no more than that will be. */
    private void checkSizes(List<ZipPart> parts) throws ZipRefused {
        var total = 0L;
        for (var part : parts) {
            var head = part.head();
            var shown = ZipNames.shown(part.name());
            total += head.size();
            if (head.isEncrypted()) {
                throw new ZipRefused("interchange.problem.zip-locked", shown);
            }
            if (!head.isPlain() || part.isAmbiguous()) {
                throw new ZipRefused("interchange.problem.zip-strange");
            }
            if (head.size() > bounds.each()) {
                throw new ZipRefused("interchange.problem.zip-entry-large", shown, megabytes(bounds.each()));
            }
            if (head.size() > SMALL && head.size() / bounds.ratio() > head.packed()) {
                throw new ZipRefused("interchange.problem.zip-ratio", shown, "" + bounds.ratio());
            }
        }
        if (total > bounds.total()) {
            throw new ZipRefused("interchange.problem.zip-total", megabytes(bounds.total()));
        }
    }

    private byte[] unpacked(ZipPart part) throws ZipRefused {
        var head = part.head();
        var bytes = switch (head.method()) {
            case STORED -> stored(part);
            case DEFLATED -> inflated(part);
            default -> throw new ZipRefused("interchange.problem.zip-method", ZipNames.shown(part.name()));
        };
        var sum = new CRC32();
        sum.update(bytes);
        if ((int) sum.getValue() != head.crc()) {
            throw damaged(part);
        }
        if (ARCHIVES.stream().anyMatch(it -> begins(bytes, it))) {
            throw new ZipRefused("interchange.problem.zip-nested", ZipNames.shown(part.name()));
        }
        return bytes;
    }

    private byte[] stored(ZipPart part) throws ZipRefused {
        if (part.head().packed() != part.head().size()) {
            throw damaged(part);
        }
        return Arrays.copyOfRange(zip, part.data(), part.data() + part.head().size());
    }

    /** Into as much room as it says it needs and one byte more, which has to stay empty; all that was packed has to be used. */
    private byte[] inflated(ZipPart part) throws ZipRefused {
        var head = part.head();
        var room = new byte[head.size() + 1];
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, part.data(), head.packed());
            var size = 0;
            while (!inflater.finished()) {
                var more = inflater.inflate(room, size, room.length - size);
                if (more == 0 && !inflater.finished()) {
                    throw damaged(part);
                }
                size += more;
            }
            if (size != head.size() || inflater.getRemaining() != 0) {
                throw damaged(part);
            }
        } catch (DataFormatException _) {
            throw damaged(part);
        } finally {
            inflater.end();
        }
        return Arrays.copyOf(room, head.size());
    }

    private static ZipRefused damaged(ZipPart part) {
        return new ZipRefused("interchange.problem.zip-damaged", ZipNames.shown(part.name()));
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String megabytes(int bytes) {
        return String.valueOf(bytes >> 20);
    }
}
