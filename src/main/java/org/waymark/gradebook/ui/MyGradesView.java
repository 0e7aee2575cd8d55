package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.waymark.classroom.ui.MyClassHeading;
import org.waymark.gradebook.MyGrades;
import org.waymark.gradebook.SeeingGrades;
import org.waymark.gradebook.Visible;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A learner's own grades in a class: exactly what was released, and how it came about. */
@Route(SiteMap.MY_GRADES)
@StyleSheet("styles/gradebook.css")
@PermitAll
final class MyGradesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SeeingGrades seeing;
    private final CurrentUser user;

    MyGradesView(SeeingGrades seeing, CurrentUser user) {
        this.seeing = seeing;
        this.user = user;
        addClassNames("page", "my-grades");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("classroom").orElse("");
        show(seeing.mine(user.id(), token));
    }

    private void show(MyGrades mine) {
        removeAll();
        add(new MyClassHeading(mine.classroom(), MyClassHeading.Tab.GRADES));
        var words = GradeWords.of(getLocale(), mine.classroom().zone());
        if (mine.grades().isNothing()) {
            add(nothing(mine));
            return;
        }
        var page = new Div();
        page.addClassName("stack-l");
        mine.grades().total().ifPresent(it -> page.add(total(it, words)));
        if (!mine.grades().marks().isEmpty()) {
            page.add(new MarksTable(mine.grades().marks(), words));
        }
        page.add(Kit.meta(words.say("gradebook.words.zone", words.zoneName())));
        add(page);
    }

    private Component nothing(MyGrades mine) {
        var work =
                new Anchor("/" + SiteMap.myClass(mine.classroom().token()), getTranslation("gradebook.mine.to-work"));
        return Kit.note(
                Icon.CIRCLE_HELP,
                new Paragraph(getTranslation("gradebook.mine.nothing-sentence")),
                new Paragraph(work));
    }

    private Component total(Visible.Told told, GradeWords words) {
        var figure = new Paragraph(words.grade(told.total().grade(), told.scale()));
        figure.addClassNames("grade-figure", "num");
        var section = new Section(
                new H2(words.say("gradebook.mine.total")),
                figure,
                Kit.meta(words.say("gradebook.mine.total-at", words.minute(told.at()))));
        if (told.isOlder()) {
            section.add(Kit.help(words.say("gradebook.mine.total-older")));
        }
        var explained = new NativeDetails(words.say("gradebook.mine.how"), new Explained(sections(told, words)));
        explained.setOpen(true);
        explained.addClassName("folded");
        section.add(explained);
        if (!told.scale().bands().isEmpty()) {
            section.add(new BandTable(told.scale(), words));
        }
        section.addClassNames("card", "stack");
        return section;
    }

    private static List<TotalWords.Section> sections(Visible.Told told, GradeWords words) {
        return new TotalWords(
                        words,
                        id -> Optional.ofNullable(told.titles().get(id))
                                .map(it -> it.in(words.language()))
                                .orElse("–"))
                .explain(told.total(), told.scale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("gradebook.mine.title"));
    }
}
