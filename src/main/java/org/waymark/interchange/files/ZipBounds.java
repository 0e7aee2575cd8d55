package org.waymark.interchange.files;

/**
 * How much of a zip is read at most.
 *
 * @param archive bytes of the zip itself
 * @param entries files and folders in it
 * @param each bytes of one file, unpacked
 * @param total bytes of all files, unpacked
 * @param ratio how many times smaller than it is a file may be packed
 */
public record ZipBounds(int archive, int entries, int each, int total, int ratio) {

    /** What a course can need: texts of no more than 1 MiB each. */
    public static final ZipBounds COURSE = new ZipBounds(32 << 20, 2_000, 1 << 20, 32 << 20, 100);
}
