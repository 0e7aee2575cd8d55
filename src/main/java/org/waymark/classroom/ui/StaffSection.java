package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.classroom.Colleague;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.ui.Focus;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** Who runs a class: its teachers invite others, change what they may, and take them off; everybody may leave. */
final class StaffSection extends Composite<Section> {

    private final SettingsDesk desk;
    private final H2 title = new H2(getTranslation("classroom.staff.title"));

    StaffSection(SettingsDesk desk) {
        this.desk = desk;
        var list = new UnorderedList();
        list.addClassName("staff-list");
        desk.staff().stream().map(this::entry).forEach(list::add);
        getContent().addClassName("stack");
        getContent().add(title, list);
        if (desk.maySettle()) {
            getContent().add(new InviteForm(desk));
        }
        if (!desk.classroom().isArchived()) {
            getContent().add(leaving());
        }
    }

    void focus() {
        Focus.on(title);
    }

    private ListItem entry(Colleague colleague) {
        var name = new Span(colleague.person().displayName());
        name.addClassName("person");
        var who = new Div(name, Kit.meta(colleague.person().userName()));
        who.addClassNames("row", "tight");
        var entry = new ListItem(who, Kit.meta(may(colleague.member())));
        if (desk.maySettle() && !colleague.member().user().equals(desk.me())) {
            entry.add(actions(colleague));
        }
        return entry;
    }

    private String may(StaffMember member) {
        if (member.teacher()) {
            return getTranslation("classroom.staff.teacher");
        }
        var rights = member.rights().stream()
                .sorted()
                .map(Keys::of)
                .map(this::getTranslation)
                .collect(Collectors.joining(", "));
        return rights.isEmpty()
                ? getTranslation("classroom.staff.assistant-without")
                : getTranslation("classroom.staff.assistant", rights);
    }

    private Component actions(Colleague colleague) {
        var name = colleague.person().displayName();
        var editor = new Div();
        var before = colleague.member();
        var change = Kit.inLine(getTranslation("classroom.staff.change"), name, () -> {});
        change.addClickListener(_ -> edit(editor, before, change));
        var off = Kit.inLine(
                getTranslation("classroom.staff.take-off"),
                name,
                () -> desk.ask()
                        .ask(
                                new AskFirst.Question(
                                        getTranslation("classroom.staff.take-off-ask", name),
                                        getTranslation("classroom.staff.take-off-loss"),
                                        getTranslation("classroom.staff.take-off")),
                                () -> takeOff(colleague)));
        var actions = new Div(Kit.row(change, off), editor);
        actions.addClassName("stack");
        return actions;
    }

    private void edit(Div editor, StaffMember before, NativeButton from) {
        if (editor.getComponentCount() > 0) {
            editor.removeAll();
            return;
        }
        var rights = new RightsField(before.teacher(), before.teacher() ? Set.<Right>of() : before.rights());
        var keep = Kit.button(
                getTranslation("classroom.staff.keep"),
                () -> {
                    if (ClassChange.tried(() -> desk.change(before, rights.of(before.user())), desk::look)) {
                        Notices.say(getTranslation("classroom.staff.kept"));
                        desk.look();
                    }
                },
                "small",
                "primary");
        var cancel = Kit.button(
                getTranslation("classroom.ask.cancel"),
                () -> {
                    editor.removeAll();
                    from.focus();
                },
                "small");
        editor.addClassNames("stack");
        editor.add(rights, Kit.row(keep, cancel));
    }

    private void takeOff(Colleague colleague) {
        if (ClassChange.tried(() -> desk.takeOff(colleague.member().user()))) {
            Notices.say(getTranslation(
                    "classroom.staff.taken-off", colleague.person().displayName()));
            desk.look();
        }
    }

    private Component leaving() {
        var follows = Kit.help(getTranslation("classroom.staff.leave-follows"));
        var sure = Kit.button(
                getTranslation("classroom.staff.leave-sure"),
                () -> {
                    if (ClassChange.tried(desk::leave)) {
                        getUI().ifPresent(ui -> ui.navigate(SiteMap.CLASSES));
                    }
                },
                "small",
                "danger");
        return Kit.folded(getTranslation("classroom.staff.leave"), follows, sure);
    }
}
