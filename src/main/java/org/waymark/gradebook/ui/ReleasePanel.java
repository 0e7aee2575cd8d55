package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Release;
import org.waymark.gradebook.ReleasePreview;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** Tells learners what they have, after it was said what they will be told; and the releases that were, which can be taken back. */
final class ReleasePanel extends Composite<Section> {

    private final GradesDesk desk;
    private final Optional<Column> column;
    private final ColumnPanel.Page page;
    private final Div offer = Kit.stack();

    ReleasePanel(GradesDesk desk, Optional<Column> column, ColumnPanel.Page page) {
        this.desk = desk;
        this.column = column;
        this.page = page;
        var words = desk.words();
        getContent().addClassNames("card", "stack", "grade-panel");
        offer.addClassName("grade-offer");
        getContent()
                .add(
                        new H2(column.map(it -> words.say("gradebook.release.title-column", desk.title(it)))
                                .orElseGet(() -> words.say("gradebook.release.title"))),
                        offer,
                        releases());
        look();
    }

    private void look() {
        offer.removeAll();
        Trying.tried(
                () -> offer(desk.releasing().preview(desk.user(), desk.token(), column.map(Column::id))), () -> {});
    }

    private void offer(ReleasePreview preview) {
        var words = desk.words();
        if (preview.learners() == 0 || preview.columns().isEmpty()) {
            offer.add(Kit.help(words.say("gradebook.refusal.nothing-to-release")));
            return;
        }
        offer.add(new Paragraph(
                column.isPresent()
                        ? words.say("gradebook.release.says-column", preview.learners())
                        : words.say(
                                "gradebook.release.says",
                                preview.learners(),
                                preview.columns().size())));
        offer.add(Kit.help(words.say("gradebook.release.news", preview.news())));
        if (preview.open() > 0) {
            offer.add(Kit.help(words.say("gradebook.release.open", preview.open())));
        }
        offer.add(Kit.help(words.say("gradebook.release.kept")));
        // what nobody would notice is not what the page asks for
        var looks = preview.news() > 0 ? new String[] {"primary"} : new String[0];
        offer.add(Kit.row(
                Kit.button(words.say("gradebook.release.release", preview.learners()), () -> release(preview), looks)));
    }

    private void release(ReleasePreview preview) {
        var released = Trying.tried(
                () -> desk.releasing().release(desk.user(), desk.token(), column.map(Column::id), preview.print()),
                () -> {
                    Notices.warn(desk.words().say("gradebook.release.outdated"));
                    page.refresh(it -> it.open(new ReleasePanel(desk, column, it)));
                });
        if (released) {
            Notices.say(desk.words().say("gradebook.release.released"));
            page.refresh(it -> it.open(new ReleasePanel(desk, column, it)));
        }
    }

    private Component releases() {
        var all = desk.grades().releases();
        if (all.isEmpty()) {
            return new Div();
        }
        var words = desk.words();
        var list = new OrderedList();
        list.addClassNames("feed", "grade-releases");
        all.stream().map(this::line).forEach(list::add);
        return Kit.stack(
                new H3(words.say("gradebook.release.list")),
                list,
                Kit.meta(words.say("gradebook.words.zone", words.zoneName())));
    }

    private ListItem line(Release release) {
        var words = desk.words();
        var at = Kit.meta(words.minute(release.at()));
        at.addClassName("num");
        var what = new Div(new Span(said(release)), Kit.help(desk.nameOf(release.by())));
        release.takenBack()
                .ifPresentOrElse(
                        it -> what.add(Kit.help(words.say("gradebook.release.taken-back", words.minute(it.at())))),
                        () -> what.add(Trying.twice(
                                words.say("gradebook.release.take-back"),
                                words.say("gradebook.release.take-back-follows"),
                                words.say("gradebook.release.take-back-sure"),
                                () -> takeBack(release))));
        return new ListItem(at, what);
    }

    private String said(Release release) {
        var words = desk.words();
        return release.isWhole()
                ? words.say("gradebook.release.everything", release.columns().size(), release.learners())
                : words.say(
                        "gradebook.release.column",
                        words.list(release.columns().stream()
                                .map(it -> it.title().in(words.language()))
                                .toList()),
                        release.learners());
    }

    private void takeBack(Release release) {
        if (Trying.tried(() -> desk.releasing().takeBack(desk.user(), desk.token(), release.id()), () -> {})) {
            Notices.say(desk.words().say("gradebook.release.was-taken-back"));
        }
        page.refresh(it -> it.open(new ReleasePanel(desk, column, it)));
    }
}
