package org.waymark.interchange.files;

/**
 * What a zip says of an entry twice: in the list at its end, and before the entry itself.
 *
 * @param name its bytes, one character each
 */
record ZipHead(int flags, int method, int crc, int packed, int size, String name) {

    static final int UTF_8 = 1 << 11;

    private static final int MEASURED_BEHIND = 1 << 3;
    private static final int ENCRYPTED = 1 | (1 << 6) | (1 << 13);

    /** Besides those above: how hard it was packed, and that its name is UTF-8. */
    private static final int HARMLESS = MEASURED_BEHIND | (1 << 1) | (1 << 2) | UTF_8;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isPlain() {
        return (flags & ~HARMLESS) == 0;
    }

    /** Whether its sizes stand once more behind it. */
    boolean isMeasuredBehind() {
        return (flags & MEASURED_BEHIND) != 0;
    }

    /** Whether what stands before an entry is what this says of it; sizes that stand behind it need not stand before it. */
    boolean agreesWith(ZipHead before) {
        return flags == before.flags
                && method == before.method
                && name.equals(before.name)
                && agrees(crc, before.crc)
                && agrees(packed, before.packed)
                && agrees(size, before.size);
    }

    private boolean agrees(int listed, int before) {
        return listed == before || (isMeasuredBehind() && before == 0);
    }
}
