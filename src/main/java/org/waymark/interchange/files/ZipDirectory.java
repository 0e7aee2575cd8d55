package org.waymark.interchange.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the entries of a zip lie. It is read only where each byte of the file belongs to one entry, to the list of them or to the end
 * mark, and where what stands before an entry is what the list says of it: then every program finds the same files in it.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int BEFORE = 0x04034b50;
    private static final int BEHIND = 0x08074b50;

    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int BEFORE_LENGTH = 30;
    private static final int BEHIND_LENGTH = 12;

    private static final int SIZES_BEYOND = 0x0001;
    private static final int ANOTHER_NAME = 0x7075;
    private static final int ANOTHER_LOCK = 0x9901;

    private record Listed(ZipHead head, int attributes, int offset) {}

    private final ByteBuffer zip;
    private final ZipBounds bounds;

    private ZipDirectory(byte[] zip, ZipBounds bounds) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.bounds = bounds;
    }

    static List<ZipPart> read(byte[] zip, ZipBounds bounds) throws ZipRefused {
        return new ZipDirectory(zip, bounds).read();
    }

    private List<ZipPart> read() throws ZipRefused {
        var end = zip.capacity() - END_LENGTH;
        if (end < 0 || zip.getInt(end) != END) {
            throw new ZipRefused("interchange.problem.zip-none");
        }
        var count = unsigned(end + 10);
        if (count > bounds.entries()) {
            throw new ZipRefused("interchange.problem.zip-count", "" + bounds.entries());
        }
        var length = zip.getInt(end + 12);
        var start = zip.getInt(end + 16);
        require(zip.getInt(end + 4) == 0 && unsigned(end + 8) == count && unsigned(end + 20) == 0);
        require(length >= 0 && start >= 0 && start == end - length);
        return located(listed(start, end, count), start);
    }

    private List<Listed> listed(int start, int end, int count) throws ZipRefused {
        var found = new ArrayList<Listed>();
        var at = start;
        for (var i = 0; i < count; i++) {
            require(end - at >= LISTED_LENGTH && zip.getInt(at) == LISTED);
            var name = unsigned(at + 28);
            var extra = unsigned(at + 30);
            var next = at + LISTED_LENGTH + name + extra + unsigned(at + 32);
            require(next <= end && unsigned(at + 34) == 0);
            var head = head(at + 8, at + 16, at + LISTED_LENGTH, name);
            checkExtra(at + LISTED_LENGTH + name, extra, head);
            found.add(new Listed(head, zip.getInt(at + 38), zip.getInt(at + 42)));
            at = next;
        }
        require(at == end);
        return found;
    }

    /** Both kinds of heads have the same fields in the same order, at different places. */
    private ZipHead head(int flags, int crc, int name, int length) throws ZipRefused {
        var head = new ZipHead(
                unsigned(flags),
                unsigned(flags + 2),
                zip.getInt(crc),
                zip.getInt(crc + 4),
                zip.getInt(crc + 8),
                new String(zip.array(), name, length, StandardCharsets.ISO_8859_1));
        require(head.packed() >= 0 && head.size() >= 0);
        return head;
    }

    /** Additions may give an entry another name, other sizes or a lock, of which not every program knows. */
    private void checkExtra(int from, int length, ZipHead head) throws ZipRefused {
        var at = from;
        var end = from + length;
        while (at < end) {
            require(end - at >= 4);
            var kind = unsigned(at);
            require(kind != SIZES_BEYOND && kind != ANOTHER_NAME);
            if (kind == ANOTHER_LOCK) {
                throw new ZipRefused("interchange.problem.zip-locked", ZipNames.shown(head.name()));
            }
            at += 4 + unsigned(at + 2);
        }
        require(at == end);
    }

    private List<ZipPart> located(List<Listed> listed, int end) throws ZipRefused {
        var inOrder =
                listed.stream().sorted(Comparator.comparingInt(Listed::offset)).toList();
        var parts = new ArrayList<ZipPart>();
        var at = 0;
        for (var entry : inOrder) {
            require(entry.offset() == at);
            var part = located(entry, end);
            parts.add(part);
            at = behind(part, end);
        }
        require(at == end);
        return parts;
    }

    private ZipPart located(Listed entry, int end) throws ZipRefused {
        var at = entry.offset();
        require(end - at >= BEFORE_LENGTH && zip.getInt(at) == BEFORE);
        var name = unsigned(at + 26);
        var extra = unsigned(at + 28);
        var data = at + BEFORE_LENGTH + name + extra;
        require(data <= end && entry.head().packed() <= end - data);
        var before = head(at + 6, at + 14, at + BEFORE_LENGTH, name);
        require(entry.head().agreesWith(before));
        checkExtra(at + BEFORE_LENGTH + name, extra, before);
        return new ZipPart(decoded(before), entry.head(), entry.attributes(), data);
    }

    /** Where the next entry begins. */
    private int behind(ZipPart part, int end) throws ZipRefused {
        var head = part.head();
        var at = part.data() + head.packed();
        if (!head.isMeasuredBehind()) {
            return at;
        }
        require(end - at >= BEHIND_LENGTH);
        var measures = zip.getInt(at) == BEHIND ? at + 4 : at;
        require(end - measures >= BEHIND_LENGTH
                && zip.getInt(measures) == head.crc()
                && zip.getInt(measures + 4) == head.packed()
                && zip.getInt(measures + 8) == head.size());
        return measures + BEHIND_LENGTH;
    }

    /** Letters beyond ASCII only where the zip says that they are UTF-8. */
    private static String decoded(ZipHead head) throws ZipRefused {
        var bytes = head.name().getBytes(StandardCharsets.ISO_8859_1);
        var charset = (head.flags() & ZipHead.UTF_8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new ZipRefused("interchange.problem.zip-name", ZipNames.shown(head.name()));
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private static void require(boolean holds) throws ZipRefused {
        if (!holds) {
            throw new ZipRefused("interchange.problem.zip-strange");
        }
    }
}
