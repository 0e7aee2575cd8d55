package org.waymark.ui;

/** There is such a page, and whoever asks may know that, but it is not open to them; says why in their language. */
public final class ClosedPage extends RuntimeException {

    private final String title;
    private final String sentence;
    private final String way;
    private final String wayOut;

    /**
     * @param way where to go on, without a slash before it
     * @param wayOut what stands on the link to there
     */
    public ClosedPage(String title, String sentence, String way, String wayOut) {
        super("this page is not open to whoever asked for it");
        this.title = title;
        this.sentence = sentence;
        this.way = way;
        this.wayOut = wayOut;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }

    String way() {
        return way;
    }

    String wayOut() {
        return wayOut;
    }
}
