package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.authoring.DraftChange;
import org.waymark.authoring.OpenReview.Talk;
import org.waymark.authoring.Remark;
import org.waymark.authoring.WordDiff.Run;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** A part of a file: what a draft changes in it, and beside it what colleagues say of it. */
final class ReviewedPart extends Composite<Section> {

    /** @param runs what the draft changes in it */
    ReviewedPart(DraftChange.Part part, List<Run> runs, List<Talk> talks, ReviewDesk.Work work) {
        var columns = new Div(change(runs), beside(part.place(), talks, work));
        columns.addClassName("review-columns");
        getContent().addClassName("review-part");
        getContent().add(title(part), columns);
    }

    private Component title(DraftChange.Part part) {
        var name = part.place().isEmpty() ? new Span(getTranslation("authoring.review.whole")) : new Code(part.place());
        var title = new H3(name);
        title.addClassName("review-title");
        if (part.before().isEmpty()) {
            title.add(Kit.tag("right", Icon.FEATHER, getTranslation("authoring.review.new-part")));
        } else if (part.after().isEmpty()) {
            title.add(Kit.tag("wrong", Icon.X, getTranslation("authoring.review.left-out")));
        }
        return title;
    }

    private static Component change(List<Run> runs) {
        var change = new Div(new DiffText(runs, false));
        change.addClassName("review-change");
        return change;
    }

    private Component beside(String place, List<Talk> talks, ReviewDesk.Work work) {
        var beside = new Div();
        beside.addClassName("review-beside");
        talks.forEach(it -> beside.add(new ReviewTalk(it, work)));
        beside.add(remarking(this, place, work));
        return beside;
    }

    /** Where one says something of a place. */
    static Component remarking(Component asker, String place, ReviewDesk.Work work) {
        var label = asker.getTranslation("authoring.review.remark");
        return new ReviewWords(
                        "remark " + place,
                        work.unsent(),
                        asker.getTranslation("authoring.review.remark-field"),
                        Remark.LONGEST)
                .action(label, true, words -> work.remark(place, words), "small")
                .folded(label);
    }
}
