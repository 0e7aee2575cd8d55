package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.waymark.authoring.OpenReview.Said;
import org.waymark.authoring.OpenReview.Talk;
import org.waymark.authoring.Remark;
import org.waymark.base.Language;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** A remark with its answers, to be answered and settled. */
final class ReviewTalk extends Composite<Article> {

    /** What is done with remarks. */
    interface Work {

        /** Whether it was kept. */
        boolean answer(Remark remark, String words);

        void settle(Remark remark, boolean isResolved);

        UnsentWords unsent();
    }

    private static final int BEGINNING = 40;

    private final Talk talk;
    private final Work work;

    ReviewTalk(Talk talk, Work work) {
        this.talk = talk;
        this.work = work;
        var remark = talk.remark();
        getContent().addClassNames("review-talk", remark.isOpen() ? "is-open" : "is-resolved");
        getContent().getElement().setAttribute("aria-label", getTranslation("authoring.review.remark-of", talk.by()));
        if (remark.isOpen()) {
            getContent().add(words(), actions());
        } else {
            var folded = new NativeDetails(getTranslation("authoring.review.resolved", talk.by()), words());
            folded.addClassName("folded");
            getContent()
                    .add(
                            folded,
                            Kit.inLine(
                                    getTranslation("authoring.review.reopen"),
                                    begun(),
                                    () -> work.settle(remark, false)));
        }
    }

    /** How a remark is told from others by those who do not see it. */
    private String begun() {
        var words = talk.remark().words();
        return words.codePointCount(0, words.length()) <= BEGINNING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private Component words() {
        var all = new Div(
                said(new Said(talk.by(), talk.remark().at(), talk.remark().words())));
        if (!talk.answers().isEmpty()) {
            var answers = new OrderedList();
            answers.addClassName("review-answers");
            talk.answers().forEach(it -> answers.add(new ListItem(said(it))));
            all.add(answers);
        }
        return all;
    }

    private Component said(Said said) {
        var words = new Paragraph(said.words());
        words.addClassName("review-said");
        return new Div(Kit.metaLine(getTranslation("authoring.review.by", said.by(), when(said.at()))), words);
    }

    private String when(Instant at) {
        return Dates.here(Language.of(getLocale())).minute(at);
    }

    private Component actions() {
        var label = getTranslation("authoring.review.answer");
        var answer = new ReviewWords(
                        "answer " + talk.remark().id().value(),
                        work.unsent(),
                        getTranslation("authoring.review.answer-field"),
                        Remark.LONGEST)
                .action(label, true, it -> work.answer(talk.remark(), it), "small")
                .folded(label);
        var resolve =
                Kit.inLine(getTranslation("authoring.review.resolve"), begun(), () -> work.settle(talk.remark(), true));
        resolve.addComponentAsFirst(Icon.CHECK.small());
        return new Div(resolve, answer);
    }
}
