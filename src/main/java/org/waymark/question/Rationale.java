package org.waymark.question;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;

/** Why a part of a question is right or wrong, and the places that show it. */
public record Rationale(LocalizedText explanation, List<Citation> cites) {

    public Rationale {
        cites = List.copyOf(cites);
    }
}
