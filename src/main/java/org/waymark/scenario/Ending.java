package org.waymark.scenario;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** A place at which a walk is over. */
public record Ending(Slug id, Basis basis, LocalizedText title, LocalizedText text, List<Citation> cites, Merit merit)
        implements Place {

    public Ending {
        cites = List.copyOf(cites);
    }
}
