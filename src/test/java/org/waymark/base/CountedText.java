package org.waymark.base;

/** Counts how often a character is looked at. */
public final class CountedText implements CharSequence {

    private final String text;
    private int looks;

    public CountedText(String text) {
        this.text = text;
    }

    public int looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
