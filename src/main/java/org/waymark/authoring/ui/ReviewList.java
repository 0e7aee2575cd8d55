package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.authoring.DraftInReview;
import org.waymark.authoring.Review;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Drafts, each with how far its review is. */
final class ReviewList extends Composite<Div> {

    private final Language language = Language.of(getLocale());

    /** @param isOfMany whether they are of several courses, so that each has to say of which one */
    ReviewList(List<DraftInReview> drafts, boolean isOfMany) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        drafts.forEach(it -> list.add(entry(it, isOfMany)));
        getContent().add(list);
    }

    private ListItem entry(DraftInReview draft, boolean isOfMany) {
        var link = new Anchor("/" + SiteMap.review(draft.course(), draft.path()), draft.path());
        var entry = new ListItem(link);
        if (isOfMany) {
            var course = new Span(draft.course().value());
            draft.title().ifPresent(it -> Wording.say(course, it, language));
            course.addClassName("meta");
            entry.add(course);
        }
        var facts = new Div(
                state(this, draft.state()),
                Kit.meta(getTranslation(
                        "authoring.workbench.last",
                        draft.lastBy(),
                        Dates.here(language).minute(draft.at()))));
        facts.addClassName("row");
        draft.askedBy().ifPresent(it -> facts.add(Kit.meta(getTranslation("authoring.review.asked-by", it))));
        if (draft.openRemarks() > 0) {
            facts.add(Kit.meta(getTranslation("authoring.review.open-remarks", draft.openRemarks())));
        }
        entry.add(facts);
        if (!draft.note().isEmpty()) {
            var note = new Paragraph(draft.note());
            note.addClassName("review-said");
            entry.add(note);
        }
        return entry;
    }

    /** How far a review is, in a word with a sign. */
    static Component state(Component asker, Review.State state) {
        var words = asker.getTranslation(Keys.of(state));
        return switch (state) {
            case NOT_LOOKED_AT -> Kit.tag("line", Icon.EYE, words);
            case WAITING -> Kit.tag("wait", Icon.HOURGLASS, words);
            case CHANGES_WANTED -> Kit.tag("part", Icon.FEATHER, words);
            case APPROVED -> Kit.tag("right", Icon.CHECK, words);
        };
    }
}
