package org.waymark.content;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A part of a lesson under a heading of its own, the same in every language.
 *
 * @param body Markdown with {@code [[source ¶1]]} citations and {@code term:} links
 * @param cites every place cited in any of its languages, in order
 */
public record Section(Slug id, LocalizedText heading, LocalizedText body, List<Citation> cites) {

    /** The id of the section that closes a lesson and names the text behind each judgement. */
    public static final Slug WHO_SAYS_SO = new Slug("who-says-so");

    public Section {
        cites = List.copyOf(cites);
    }
}
