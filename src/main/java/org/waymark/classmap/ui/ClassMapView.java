package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import org.waymark.assessment.LearnerGroup;
import org.waymark.base.CsvTable;
import org.waymark.base.Language;
import org.waymark.classmap.Count;
import org.waymark.classmap.MappingClasses;
import org.waymark.classmap.Selection;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.playthrough.ScenarioNotFound;
import org.waymark.ui.Icon;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** How a class went through a scenario, without names: counts and shares on its map, in tables and as a file. */
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/classmap.css")
@Route(SiteMap.CLASS_MAP)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
class ClassMapView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MappingClasses mapping;
    private final UserId staff;
    private final LastCounted last;
    private final Language language = Language.of(getLocale());
    private final Div shown = new Div();
    private final Div ways = new Div();
    private String title = "";

    ClassMapView(MappingClasses mapping, CurrentUser user, Clock clock) {
        this.mapping = mapping;
        this.staff = user.id();
        this.last = new LastCounted(mapping, staff, clock);
        addClassName("page");
        shown.addClassName("shown");
        ways.addClassNames("row", "class-ways");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = Chosen.in(event).orElseThrow(NotFoundException::new);
        try {
            var found = last.of(chosen);
            title = found.played().scenario().title().in(language);
            removeAll();
            add(page(chosen, found));
            show(chosen, found);
        } catch (ScenarioNotFound _) {
            throw new NotFoundException();
        }
    }

    private Component page(Chosen chosen, LastCounted.Found found) {
        var played = found.played();
        var lead = new Paragraph(getTranslation("classmap.map.lead"));
        lead.addClassName("lead");
        var label = new Paragraph(getTranslation("classmap.map.label"));
        label.addClassName("label");
        var heading = new Div(label, Wording.say(new H1(), played.scenario().title(), language), lead);
        heading.addClassName("stack");
        var page = new Div(
                new Trailhead(played.edition().course(), played.scenario(), language),
                heading,
                new Controls(chosen, found.groups(), this::change),
                ways,
                shown);
        page.addClassNames("staff", "stack-l");
        return page;
    }

    /** The address says what is shown, so that it can be kept and opened again. */
    private void change(Chosen chosen) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, SiteMap.classMap(chosen.course(), chosen.scenario()) + "?" + chosen.query()));
        show(chosen, last.of(chosen));
    }

    /** Gives back what counts again. */
    private NativeButton show(Chosen chosen, LastCounted.Found found) {
        var again = again(chosen);
        shown.removeAll();
        ways.removeAll();
        if (chosen.missesItsGroup(found.groups())) {
            shown.add(new GroupMissing());
        }
        var ofGroup = chosen.among(found.groups()).isPresent();
        if (found.played().isEmpty()) {
            ways.add(again);
            shown.add(said(ofGroup ? "classmap.map.nobody-in-group" : "classmap.map.nobody"));
        } else if (found.played().hidden()) {
            ways.add(again);
            shown.add(said(ofGroup ? "classmap.map.few-in-group" : "classmap.map.few"));
        } else {
            ways.add(toShow(chosen), export(chosen), again, print());
            shown.add(new Overview(found.played(), chosen.showing(), language));
        }
        return again;
    }

    private Component said(String key) {
        var words = new Span(getTranslation(key, Count.FEWEST));
        var note = new Div(Icon.CIRCLE_HELP.create(), words);
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private Component toShow(Chosen chosen) {
        var link = new Anchor(
                "/" + SiteMap.classShow(chosen.course(), chosen.scenario()) + "?" + chosen.query(),
                getTranslation("classmap.map.show"));
        link.addClassNames("btn", "primary");
        return link;
    }

    private Component export(Chosen chosen) {
        var name = "waymark-" + chosen.scenario() + "-" + chosen.showing().word() + ".csv";
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = file(chosen);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("classmap.map.export"));
        link.addClassName("btn");
        return link;
    }

    /** Counted again when it is asked for, by whoever asks. */
    private byte[] file(Chosen chosen) {
        var groups = mapping.groups(staff);
        var played = chosen.counted(mapping, staff, groups);
        var group = chosen.among(groups).map(LearnerGroup::name).orElse("");
        var file = new ClassFile(language.locale(), group, new CsvTable(language));
        var selections = chosen.showing() == Showing.COMPARED
                ? List.of(Selection.FIRST, Selection.BEST)
                : List.of(chosen.showing().selection());
        selections.forEach(it -> file.add(played.edition().number(), Overview.story(played, it, language)));
        return file.bytes();
    }

    /** For whoever does not want to wait until what was counted is old. */
    private NativeButton again(Chosen chosen) {
        var button = new NativeButton(getTranslation("classmap.map.again"), _ -> {
            show(chosen, last.anew(chosen)).focus();
            Notices.say(getTranslation("classmap.map.counted"));
        });
        button.addClassNames("btn", "quiet");
        return button;
    }

    private Component print() {
        var button = new NativeButton(getTranslation("classmap.map.print"));
        button.addClassNames("btn", "quiet");
        button.addClickListener(_ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        return button;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classmap.map.page-title", title));
    }
}
