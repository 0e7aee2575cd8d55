package org.waymark.content;

import org.waymark.base.Anchor;
import org.waymark.base.LocalizedText;

/** A numbered place of a source: its précis in our own words, and how its statements may be taught. */
public record Paragraph(Anchor anchor, Status status, LocalizedText precis) {

    /** How far a statement may be taken as it stands. */
    public enum Status {
        FACT,
        ATTRIBUTED,
        INTERPRETATION,
        DISPUTED
    }
}
