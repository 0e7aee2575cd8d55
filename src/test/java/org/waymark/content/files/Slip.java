package org.waymark.content.files;

/** In a file, a passage, and what is written instead; then the line and the word for what is wrong. */
record Slip(String file, String passage, String instead, String said) {

    @Override
    public String toString() {
        return said + " when " + file + " says: " + instead.strip();
    }
}
