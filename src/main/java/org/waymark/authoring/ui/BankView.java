package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.authoring.ArrangingBanks;
import org.waymark.authoring.BankInWork;
import org.waymark.authoring.Basis;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Saving;
import org.waymark.authoring.SeeingBanks;
import org.waymark.authoring.items.BankEdits;
import org.waymark.authoring.items.BankSheet;
import org.waymark.authoring.items.ItemTemplate;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Blueprint.Kind;
import org.waymark.content.Course;
import org.waymark.content.edit.Edit;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The questions of a bank, for those who write it. */
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/authoring-items.css")
@Route(SiteMap.WORKBENCH_BANK)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class BankView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SeeingBanks seeing;
    private final EditingCourses editing;
    private final ArrangingBanks arranging;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final Div said = new Div();
    private String name = "";

    BankView(SeeingBanks seeing, EditingCourses editing, ArrangingBanks arranging, CurrentUser user) {
        this.seeing = seeing;
        this.editing = editing;
        this.arranging = arranging;
        this.user = user;
        said.addClassName("item-said");
        said.getElement().setAttribute("role", "status");
        addClassName("page");
    }

    /** A part of an address that is an id; what is none leads to no page. */
    static Slug id(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new);
    }

    /** The ids that questions of the course have, or had. */
    static List<String> ids(BankSheet sheet, BankInWork bank) {
        var others = bank.course().stream()
                .flatMap(it -> it.banks().stream())
                .flatMap(it -> it.items().stream())
                .map(it -> it.id().value());
        return Stream.of(sheet.ids().stream(), others, bank.retired().stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = id(event, "course");
        var bank = id(event, "bank");
        name = bank.value();
        show(seeing.bank(user.id(), course, bank));
    }

    private void show(BankInWork bank) {
        removeAll();
        var page = new Div(head(bank), said);
        page.addClassNames("workbench", "stack-l");
        BankSheet.read(bank.file().text(), bank.file().path())
                .ifPresentOrElse(
                        sheet -> page.add(parts(bank, sheet)),
                        () -> page.add(unreadable(), new ProblemList(bank.problems())));
        add(page);
    }

    private Component unreadable() {
        return Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation("items.bank.unreadable")));
    }

    private Component head(BankInWork bank) {
        var course = bank.file().course();
        return Kit.stack(
                WorkbenchPath.of(course, bank.course(), language),
                new H1(getTranslation("items.bank.title", bank.bank().value())));
    }

    private Component[] parts(BankInWork bank, BankSheet sheet) {
        var list = new BankList(bank, sheet, language, it -> address(bank, it));
        var parts = Stream.<Component>builder();
        if (bank.mayEdit()) {
            var objectives = bank.course().map(Course::objectives).orElse(List.of()).stream()
                    .map(it -> it.id().value())
                    .toList();
            parts.add(new NewItemPanel(
                    objectives,
                    it -> BankList.objective(bank, it, language),
                    (kind, known) -> begin(bank, sheet, kind, known)));
        }
        parts.add(list);
        if (bank.mayEdit() && !sheet.entries().isEmpty()) {
            var edits = new BankEdits(sheet);
            var bulk = new BulkPanel(
                    it -> edits.bulk(list.chosen(), it).changed().size(),
                    it -> bulk(bank, edits.bulk(list.chosen(), it)));
            list.onChosen(() -> bulk.show(list.chosen()));
            parts.add(bulk);
        }
        findings(bank).forEach(parts::add);
        bank.course().ifPresent(it -> parts.add(new LikenessList(bank.bank(), language, () -> it)));
        return parts.build().toArray(Component[]::new);
    }

    private String address(BankInWork bank, Slug item) {
        return "/" + SiteMap.workbenchItem(bank.file().course(), bank.bank(), item);
    }

    /** What a second reader would point out of the bank as a whole. */
    private Stream<Component> findings(BankInWork bank) {
        return bank.findings().stream()
                .filter(it -> it.spot().part().isEmpty())
                .map(it -> Kit.note(
                        Icon.GLASSES,
                        new Span(getTranslation(
                                it.rule().sentence(), it.details().toArray()))));
    }

    private void begin(BankInWork bank, BankSheet sheet, Kind kind, Map<String, String> known) {
        var id = ItemTemplate.newId(bank.bank(), ids(sheet, bank));
        var original = bank.course().map(Course::original).orElse(language);
        var item = new ItemTemplate(original).item(kind, id, known);
        change(
                bank,
                new BankEdits(sheet).add(item),
                () -> UI.getCurrent().navigate(SiteMap.workbenchItem(bank.file().course(), bank.bank(), id)));
    }

    private void bulk(BankInWork bank, BankEdits.Preview preview) {
        change(bank, preview.edits(), () -> {
            var now = seeing.bank(user.id(), bank.file().course(), bank.bank());
            var basis = now.file().basis();
            // the text before a change of many is the newest revision
            var before = editing.revisions(user.id(), basis.course(), basis.path(), 1)
                    .getFirst()
                    .number();
            show(now);
            said.removeAll();
            said.add(
                    new Span(getTranslation("items.bulk.done", preview.changed().size())),
                    Kit.button(getTranslation("items.form.undo"), () -> undo(basis, bank, before), "quiet", "small"));
        });
    }

    private void undo(Basis basis, BankInWork bank, int revision) {
        said.removeAll();
        try {
            editing.restore(user.id(), basis, revision);
            said.add(new Span(getTranslation("items.bulk.undone")));
        } catch (Outdated _) {
            Notices.warn(getTranslation("items.bulk.not-undone"));
        }
        show(seeing.bank(user.id(), bank.file().course(), bank.bank()));
    }

    private void change(BankInWork bank, List<Edit> edits, Runnable then) {
        said.removeAll();
        try {
            if (arranging.change(user.id(), bank.file().basis(), edits) instanceof Saving.Saved) {
                then.run();
            } else {
                Notices.warn(getTranslation("items.form.refused"));
            }
        } catch (Outdated _) {
            Notices.warn(getTranslation("items.form.overtaken"));
            show(seeing.bank(user.id(), bank.file().course(), bank.bank()));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(name);
    }
}
