package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.review.Coverage;
import org.waymark.content.review.Review;
import org.waymark.identity.Role;
import org.waymark.ui.SiteMap;

/** An instructor sees which paragraphs the lessons and questions of a course cite, how its objectives are asked about, what stands out. */
@Route(SiteMap.COVERAGE)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class CoverageView extends CoursePage {

    CoverageView(Library library) {
        super(library, "content.coverage.title");
    }

    @Override
    void show(Course course) {
        var coverage = Coverage.of(course);
        add(head(course, "content.coverage.lead", figures(coverage)));
        coverage.sources().stream().map(it -> source(course, it)).forEach(this::add);
        add(objectives(coverage), new FindingList(Review.of(course)));
    }

    private Component figures(Coverage coverage) {
        var totals = coverage.totals();
        var list = new UnorderedList(
                new ListItem(getTranslation("content.coverage.both", totals.both(), totals.paragraphs())),
                new ListItem(getTranslation("content.coverage.read", totals.read(), totals.paragraphs())),
                new ListItem(getTranslation("content.coverage.asked", totals.asked(), totals.paragraphs())),
                new ListItem(getTranslation(
                        "content.coverage.sound",
                        coverage.soundObjectives(),
                        coverage.objectives().size(),
                        Coverage.OfObjective.FEWEST_ITEMS,
                        Coverage.OfObjective.FEWEST_KINDS)));
        list.addClassName("source-list");
        return list;
    }

    private Component source(Course course, Coverage.OfSource found) {
        var totals = found.totals();
        var title = new H2(
                SourceWords.spine(found.source()),
                Wording.say(new Span(), found.source().name(), language()));
        var figures = new Paragraph(getTranslation("content.coverage.both", totals.both(), totals.paragraphs()));
        figures.addClassName("meta");
        var paragraphs = new UnorderedList();
        paragraphs.addClassName("places");
        found.paragraphs().stream()
                .map(it -> new CoveredParagraph(course, found.source(), it, language()))
                .forEach(paragraphs::add);
        var all = getTranslation("content.coverage.paragraphs", totals.paragraphs());
        return section(title, figures, fold(all, paragraphs, totals.both() < totals.paragraphs()));
    }

    private Component objectives(Coverage coverage) {
        var list = new UnorderedList();
        list.addClassName("places");
        coverage.objectives().stream().map(this::objective).forEach(list::add);
        var count = coverage.objectives().size();
        var all = getTranslation("content.coverage.all-objectives", count);
        return section(
                new H2(getTranslation("content.coverage.objectives")),
                fold(all, list, coverage.soundObjectives() < count));
    }

    /** What has no gap can be opened; what has one is open. */
    private static Component fold(String words, Component list, boolean hasGap) {
        var fold = new NativeDetails(words, list);
        fold.addClassName("fig-fold");
        fold.setOpen(hasGap);
        return fold;
    }

    private ListItem objective(Coverage.OfObjective found) {
        var text = Wording.say(new Paragraph(), found.objective().text(), language());
        var counts =
                new Span(getTranslation("content.coverage.counts", found.items().size(), found.kinds()));
        var foot = new Div(
                found.isSound()
                        ? Signs.fine(getTranslation("content.coverage.enough"))
                        : Signs.gap(getTranslation("content.coverage.too-few")),
                counts);
        foot.addClassNames("place-foot", "meta");
        var sign = new Span(String.valueOf(found.items().size()));
        sign.addClassName("place-anchor");
        sign.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sign, new Div(text, foot));
    }

    private static Section section(Component... parts) {
        var section = new Section(parts);
        section.addClassName("source");
        return section;
    }
}
