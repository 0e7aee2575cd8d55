package org.waymark.scenario;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** Somewhere one can be in a scenario. */
public sealed interface Place permits Passage, Ending {

    Slug id();

    Basis basis();

    LocalizedText title();

    /** Markdown with {@code [[source ¶1]]} citations. */
    LocalizedText text();

    /** Everything cited by it in any language, in order. */
    List<Citation> cites();
}
