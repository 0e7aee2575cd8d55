package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.authoring.ArrangingBanks;
import org.waymark.authoring.BankInWork;
import org.waymark.authoring.Basis;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.DraftEdit.Fields;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.FileInWork;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Saving;
import org.waymark.authoring.SeeingBanks;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.items.BankEdits;
import org.waymark.authoring.items.BankSheet;
import org.waymark.authoring.items.ItemTemplate;
import org.waymark.authoring.items.Usage;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.OutboxOwner;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A question is written. */
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/authoring-lesson.css")
@StyleSheet("styles/authoring-items.css")
@Route(SiteMap.WORKBENCH_ITEM)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class ItemView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SeeingBanks seeing;
    private final EditingCourses editing;
    private final ArrangingBanks arranging;
    private final TakingTurns turns;
    private final CurrentUser user;
    private final Optional<OutboxOwner> owner;
    private final Language language = Language.of(getLocale());
    private Optional<OthersHere> here = Optional.empty();
    private String name = "";

    ItemView(
            SeeingBanks seeing,
            EditingCourses editing,
            ArrangingBanks arranging,
            TakingTurns turns,
            CurrentUser user,
            Optional<OutboxOwner> owner) {
        this.seeing = seeing;
        this.editing = editing;
        this.arranging = arranging;
        this.turns = turns;
        this.user = user;
        this.owner = owner;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = BankView.id(event, "course");
        var bank = BankView.id(event, "bank");
        var id = BankView.id(event, "item");
        var desk = new ItemDesk(user.id(), id, seeing.bank(user.id(), course, bank), new AtBank(course, bank));
        var entry = desk.sheets()
                .flatMap(it -> it.entry(id))
                .filter(it -> it.openable().isPresent())
                .orElseThrow(CourseNotFound::new);
        name = id.value();
        removeAll();
        here = Optional.empty();
        add(way(course, bank), head(course, bank, entry, desk));
        if (desk.bank().mayEdit()) {
            addOthers(desk.bank().file(), id);
        }
        var key = key() + " " + course + " " + bank;
        add(new ItemEditor(id, desk, key, language, acts(course, bank, id, desk)));
    }

    /** What one wants to know before one types: whether the file has changed in the folder, and who else is writing in it. */
    private void addOthers(FileInWork file, Slug item) {
        if (file.isChangedUnderneath()) {
            MergeNote.underneath(file.course(), List.of(file.path())).ifPresent(this::add);
        }
        var others = new OthersHere(turns, user, file.course(), file.path(), language);
        here = Optional.of(others);
        add(others);
        others.at(item.value());
    }

    /** A name for what the browser keeps that says nothing of its owner. */
    private String key() {
        return owner.map(OutboxOwner::names)
                .map(it -> it.split(" ", 2)[0])
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> user.id().value().toString());
    }

    /** What the desk does with the bank that this page is about. */
    private final class AtBank implements ItemDesk.Work {

        private final Slug course;
        private final Slug bank;

        AtBank(Slug course, Slug bank) {
            this.course = course;
            this.bank = bank;
        }

        @Override
        public BankInWork look() {
            return seeing.bank(user.id(), course, bank);
        }

        @Override
        public Saving type(Basis basis, Fields edit) {
            here.ifPresent(OthersHere::used);
            return editing.type(user.id(), basis, edit);
        }
    }

    private Nav way(Slug course, Slug bank) {
        var way = new WorkbenchPath(course).then("/" + SiteMap.workbenchBank(course, bank), bank.value());
        way.addClassName("bench-way");
        return way;
    }

    private Component head(Slug course, Slug bank, BankSheet.Entry entry, ItemDesk desk) {
        var title = new H1(getTranslation("items.item.title", entry.id()));
        var facts = Kit.row(Kit.meta(entry.kind().map(FieldNames::of).orElse("")));
        neighbour(course, bank, entry, desk, -1).ifPresent(facts::add);
        neighbour(course, bank, entry, desk, 1).ifPresent(facts::add);
        var head = new Div(title, facts);
        head.addClassName("item-head");
        return head;
    }

    private Optional<Component> neighbour(Slug course, Slug bank, BankSheet.Entry entry, ItemDesk desk, int by) {
        var key = by < 0 ? "items.item.before" : "items.item.next";
        var all = desk.sheets().map(BankSheet::entries).orElse(List.of()).stream()
                .filter(it -> it.openable().isPresent())
                .toList();
        var to = all.indexOf(entry) + by;
        return to < 0 || to >= all.size()
                ? Optional.empty()
                : all.get(to)
                        .openable()
                        .map(it -> new Anchor(
                                "/" + SiteMap.workbenchItem(course, bank, it), getTranslation(key, it.value())));
    }

    private Component[] acts(Slug course, Slug bank, Slug id, ItemDesk desk) {
        var copy = Kit.button(
                getTranslation("items.item.duplicate"), () -> duplicate(course, bank, id, desk), "quiet", "small");
        var sure = new Paragraph(getTranslation("items.item.remove-sure", id.value()));
        var remove = Kit.button(
                getTranslation("items.item.remove-confirm"), () -> remove(course, bank, id, desk), "danger", "small");
        return new Component[] {copy, Kit.folded(getTranslation("items.item.remove"), sure, used(id, desk), remove)};
    }

    /** Where it is asked: there it will be missing. */
    private Paragraph used(Slug id, ItemDesk desk) {
        var titles = desk.bank().course().map(Usage::of).orElse(Usage.NONE).of(id).stream()
                .map(it -> it.in(language))
                .collect(Collectors.joining(", "));
        return new Paragraph(
                titles.isEmpty() ? getTranslation("items.item.not-used") : getTranslation("items.item.used", titles));
    }

    private void duplicate(Slug course, Slug bank, Slug id, ItemDesk desk) {
        desk.sheets().ifPresent(sheet -> {
            var copy = ItemTemplate.newId(bank, BankView.ids(sheet, desk.bank()));
            var edits = new BankEdits(sheet).duplicate(id, copy);
            kept(desk, () -> arranging.change(user.id(), desk.bank().file().basis(), edits), () -> {
                Notices.say(getTranslation("items.item.duplicated", copy.value()));
                UI.getCurrent().navigate(SiteMap.workbenchItem(course, bank, copy));
            });
        });
    }

    private void remove(Slug course, Slug bank, Slug id, ItemDesk desk) {
        kept(desk, () -> arranging.remove(user.id(), desk.bank().file().basis(), id), () -> {
            Notices.say(getTranslation("items.item.removed", id.value()));
            UI.getCurrent().navigate(SiteMap.workbenchBank(course, bank));
        });
    }

    private void kept(ItemDesk desk, Supplier<Saving> doing, Runnable then) {
        try {
            if (doing.get() instanceof Saving.Saved) {
                then.run();
            } else {
                Notices.warn(getTranslation("items.form.refused"));
            }
        } catch (Outdated _) {
            desk.look();
            Notices.warn(getTranslation("items.form.overtaken"));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(name);
    }
}
