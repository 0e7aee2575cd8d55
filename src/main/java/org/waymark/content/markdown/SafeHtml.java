package org.waymark.content.markdown;

/** HTML that {@link SafeMarkdown} has made; nothing else can make it, and nothing else may become the inside of an element. */
public final class SafeHtml {

    private final String value;

    SafeHtml(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
