package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.waymark.authoring.DraftChange;
import org.waymark.authoring.OpenReview;
import org.waymark.authoring.OpenReview.Said;
import org.waymark.authoring.Review;
import org.waymark.authoring.Right;
import org.waymark.authoring.WordDiff;
import org.waymark.base.Language;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** The change of a file with what colleagues say of it; whoever may, asks for a review here, or gives one. */
final class ReviewDesk extends Composite<Div> {

    /** What is done with a review. */
    interface Work extends ReviewTalk.Work {

        /** Whether it was kept. */
        boolean send(String note);

        void withdraw();

        /**
         * Whether it was kept.
         *
         * @param version of the draft that was read
         */
        boolean judge(int version, boolean approves, String note);

        /** Whether it was kept. */
        boolean remark(String place, String words);
    }

    /** A change of more parts is read bit by bit. */
    static final int AT_ONCE = 50;

    private static final int RUNS_AT_ONCE = 2_000;

    private final OpenReview open;
    private final Work work;

    ReviewDesk(OpenReview open, Work work) {
        this.open = open;
        this.work = work;
        getContent().addClassNames("review", "stack-l");
        getContent().add(standing(), changes(), wholeFile());
        open.state().ifPresent(it -> getContent().add(next(it)));
    }

    private Component standing() {
        var standing = Kit.stack();
        open.state().ifPresent(it -> standing.add(Kit.row(ReviewList.state(this, it))));
        open.asked().ifPresent(it -> standing.add(said("authoring.review.asked", it)));
        open.verdict().ifPresent(it -> standing.add(said("authoring.review.judged", it)));
        if (open.isChangedSince()) {
            standing.add(Kit.note(Icon.CLOCK, new Paragraph(getTranslation("authoring.review.changed-since"))));
        }
        return standing;
    }

    private Component said(String key, Said said) {
        var when = Dates.here(Language.of(getLocale())).minute(said.at());
        var all = new Div(Kit.metaLine(getTranslation(key, said.by(), when)));
        if (!said.words().isEmpty()) {
            var words = new Paragraph(said.words());
            words.addClassName("review-said");
            all.add(words);
        }
        return all;
    }

    private Component changes() {
        var section = new Section(new H2(getTranslation("authoring.review.changes")));
        var change = open.change();
        if (change.parts().isEmpty()) {
            section.add(Kit.lead(getTranslation(
                    open.state().isPresent() ? "authoring.review.no-change" : "authoring.review.no-draft")));
        }
        if (change.isReordered()) {
            section.add(Kit.note(Icon.GRIP, new Paragraph(getTranslation("authoring.review.reordered"))));
        }
        section.add(parts(change.parts()));
        return section;
    }

    /** The first ones; the others wait until somebody asks for them. */
    private Component[] parts(List<DraftChange.Part> all) {
        var shown = new ArrayList<Component>();
        var runs = 0;
        while (shown.size() < Math.min(AT_ONCE, all.size()) && runs < RUNS_AT_ONCE) {
            var part = all.get(shown.size());
            var change = WordDiff.between(part.before(), part.after());
            shown.add(new ReviewedPart(part, change, open.at(part.place()), work));
            runs += change.size();
        }
        var others = all.subList(shown.size(), all.size());
        if (!others.isEmpty()) {
            shown.add(LateFold.of(
                    getTranslation("authoring.review.further-parts", others.size()), () -> Kit.stack(parts(others))));
        }
        return shown.toArray(Component[]::new);
    }

    /** What is said of no part that is changed. */
    private Component wholeFile() {
        var section = new Section(new H2(getTranslation("authoring.review.on-file")));
        var isShownAbove =
                open.change().parts().stream().anyMatch(it -> it.place().isEmpty());
        if (!isShownAbove) {
            open.at("").forEach(it -> section.add(new ReviewTalk(it, work)));
        }
        open.elsewhere()
                .forEach(it -> section.add(
                        Kit.metaLine(getTranslation(
                                "authoring.review.elsewhere", it.remark().place())),
                        new ReviewTalk(it, work)));
        if (!isShownAbove) {
            section.add(ReviewedPart.remarking(this, "", work));
        }
        return section;
    }

    /** What one can do with the draft. */
    private Component next(Review.State state) {
        var section = new Section();
        section.addClassNames("card", "stack", "review-next");
        if (open.rights().contains(Right.REVIEW) && !open.isMine()) {
            section.add(new H2(getTranslation("authoring.review.verdict")), verdict());
        }
        if (open.rights().contains(Right.EDIT)) {
            section.add(new H2(getTranslation("authoring.review.ask")), asking(state));
        }
        section.setVisible(section.getComponentCount() > 0);
        return section;
    }

    private Component verdict() {
        return new ReviewWords(
                        "verdict", work.unsent(), getTranslation("authoring.review.verdict-field"), Review.LONGEST_NOTE)
                .action(
                        getTranslation("authoring.review.approve"),
                        false,
                        it -> work.judge(open.version(), true, it),
                        "primary")
                .action(
                        getTranslation("authoring.review.want-changes"),
                        true,
                        it -> work.judge(open.version(), false, it));
    }

    private Component asking(Review.State state) {
        return state == Review.State.WAITING
                ? Kit.stack(
                        new Paragraph(getTranslation("authoring.review.is-waiting")),
                        Kit.row(Kit.button(getTranslation("authoring.review.withdraw"), work::withdraw, "small")))
                : new ReviewWords(
                                "note",
                                work.unsent(),
                                getTranslation("authoring.review.note-field"),
                                Review.LONGEST_NOTE)
                        .action(getTranslation("authoring.review.send"), false, work::send);
    }
}
