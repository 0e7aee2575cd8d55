package org.waymark.content.figure;

import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** What sources say, as data for a drawing and for the table beside it. */
public sealed interface Figure permits BarChart, CardWall, DifferenceKinds, Network, ShareChart, Timeline {

    Head head();

    /** The id of the figure, by which its page is found. */
    default Slug id() {
        return head().id();
    }

    /**
     * What every figure has.
     *
     * @param summary what there is to be seen, for who cannot see it
     * @param note whose statements these are, what is missing, what to mind
     * @param stands where it also stands in a lesson
     */
    record Head(
            Slug id,
            LocalizedText title,
            LocalizedText summary,
            Optional<LocalizedText> note,
            Optional<Standing> stands) {}

    /** Below the text of this section. */
    record Standing(Slug lesson, Slug section) {}
}
