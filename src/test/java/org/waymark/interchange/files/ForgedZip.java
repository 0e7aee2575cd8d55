package org.waymark.interchange.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip put together by hand, each field of it as a test wants it. */
public final class ForgedZip {

    /** An entry, and what is said of it in the list at the end where that differs. */
    public static final class Entry {
        byte[] name;
        byte[] listedName;
        byte[] data;
        byte[] before = {};
        byte[] extra = {};
        int flags;
        int method;
        int crc;
        int listedCrc;
        int size;
        int attributes;
        int listedFlags = -1;

        /** Its own bytes are left out; the list says that those of the entry before are its own. */
        boolean sharesWithTheOneBefore;

        Entry(String name, byte[] content, boolean deflated) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            listedName = this.name;
            data = deflated ? deflate(content) : content;
            method = deflated ? 8 : 0;
            size = content.length;
            var sum = new CRC32();
            sum.update(content);
            crc = (int) sum.getValue();
            listedCrc = crc;
            if (this.name.length != name.length()) {
                flags = 1 << 11;
            }
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private byte[] prefix = {};
    private byte[] comment = {};
    private byte[] gap = {};

    public ForgedZip with(String name, String text) {
        entries.add(new Entry(name, text.getBytes(StandardCharsets.UTF_8), true));
        return this;
    }

    ForgedZip with(String name, byte[] content) {
        entries.add(new Entry(name, content, true));
        return this;
    }

    ForgedZip stored(String name, byte[] content) {
        entries.add(new Entry(name, content, false));
        return this;
    }

    Entry last() {
        return entries.getLast();
    }

    ForgedZip after(String text) {
        prefix = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    ForgedZip beforeTheList(String text) {
        gap = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    ForgedZip comment(String text) {
        comment = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        var offsets = new ArrayList<Integer>();
        for (var entry : entries) {
            if (entry.sharesWithTheOneBefore) {
                offsets.add(offsets.getLast());
                continue;
            }
            out.writeBytes(entry.before);
            offsets.add(out.size());
            out.writeBytes(little(30, it -> {
                it.putInt(0x04034b50)
                        .putShort((short) 20)
                        .putShort((short) entry.flags)
                        .putShort((short) entry.method);
                it.putInt(0).putInt(entry.crc).putInt(entry.data.length).putInt(entry.size);
                it.putShort((short) entry.name.length).putShort((short) entry.extra.length);
            }));
            out.writeBytes(entry.name);
            out.writeBytes(entry.extra);
            out.writeBytes(entry.data);
        }
        out.writeBytes(gap);
        var start = out.size();
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var offset = offsets.get(i);
            out.writeBytes(little(46, it -> {
                it.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
                it.putShort((short) (entry.listedFlags < 0 ? entry.flags : entry.listedFlags));
                it.putShort((short) entry.method).putInt(0);
                it.putInt(entry.listedCrc).putInt(entry.data.length).putInt(entry.size);
                it.putShort((short) entry.listedName.length)
                        .putShort((short) entry.extra.length)
                        .putShort((short) 0);
                it.putShort((short) 0)
                        .putShort((short) 0)
                        .putInt(entry.attributes)
                        .putInt(offset);
            }));
            out.writeBytes(entry.listedName);
            out.writeBytes(entry.extra);
        }
        var length = out.size() - start;
        out.writeBytes(little(22, it -> {
            it.putInt(0x06054b50).putInt(0);
            it.putShort((short) entries.size()).putShort((short) entries.size());
            it.putInt(length).putInt(start).putShort((short) comment.length);
        }));
        out.writeBytes(comment);
        return out.toByteArray();
    }

    private interface Filling {
        void fill(ByteBuffer buffer);
    }

    private static byte[] little(int length, Filling filling) {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        filling.fill(buffer);
        return buffer.array();
    }

    static byte[] deflate(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
