package org.waymark.interchange.files;

/**
 * An entry of a zip.
 *
 * @param attributes what the system that packed it says of it, as the zip keeps it
 * @param data where its bytes begin
 */
record ZipPart(String name, ZipHead head, int attributes, int data) {

    private static final int KIND = 0xF000;
    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final int FOLDER_OF_DOS = 0x10;

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Links and devices are none. */
    boolean isFileOrFolder() {
        var kind = (attributes >>> 16) & KIND;
        return kind == 0 || kind == (isFolder() ? FOLDER : FILE);
    }

    /** Whether it is a folder by its name and a file by its attributes, or the other way round. */
    boolean isAmbiguous() {
        return isFolder() ? head.size() != 0 : (attributes & FOLDER_OF_DOS) != 0;
    }
}
