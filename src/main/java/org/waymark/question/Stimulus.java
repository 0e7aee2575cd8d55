package org.waymark.question;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** A passage that several items ask about; it is shown beside each of them. */
public record Stimulus(Slug id, LocalizedText title, LocalizedText text, List<Citation> cites) {

    public Stimulus {
        cites = List.copyOf(cites);
    }
}
