package org.waymark.content.edit;

/** Characters of a text, from one index until before another, and what stands there instead. */
record Change(int from, int to, String text) {

    static Change insert(int at, String text) {
        return new Change(at, at, text);
    }

    /** The one change that leads from a text to another and is as small as one can be. */
    static Change between(String before, String after) {
        var shorter = Math.min(before.length(), after.length());
        var start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Change(start, before.length() - end, after.substring(start, after.length() - end));
    }

    Change shifted(int by) {
        return new Change(from + by, to + by, text);
    }
}
