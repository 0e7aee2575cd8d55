package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.classroom.ClassroomRefused;
import org.waymark.classroom.Group;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Roster;
import org.waymark.identity.UserId;
import org.waymark.ui.Boxes;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** What a group of a class is called and who of the class is in it. */
final class GroupEditor extends Composite<Div> {

    private final LearnersDesk desk;
    private final List<Roster.Listed> learners;
    private final TextField name = new TextField();
    private final Boxes<UserId> members = new Boxes<>(getTranslation("classroom.group.members"));
    private final NewestBeside newest = new NewestBeside();
    private Optional<Group> group;

    /** @param group empty for a new one */
    GroupEditor(LearnersDesk desk, List<Roster.Listed> learners, Optional<Group> group, Runnable cancel) {
        this.desk = desk;
        this.learners = learners;
        this.group = group;
        name.setLabel(getTranslation("classroom.group.name"));
        name.setMaxLength(Group.LONGEST_NAME);
        name.setManualValidation(true);
        learners.forEach(it -> members.add(it.person().id(), it.person().displayName()));
        if (learners.isEmpty()) {
            members.add(Kit.help(getTranslation("classroom.roster.nobody")));
        }
        getContent().addClassName("stack");
        getContent()
                .add(
                        name,
                        members,
                        newest,
                        Kit.row(
                                Kit.button(getTranslation("classroom.group.keep"), this::keep, "small", "primary"),
                                Kit.button(getTranslation("classroom.ask.cancel"), cancel, "small")));
        group.ifPresent(this::take);
    }

    private void take(Group kept) {
        group = Optional.of(kept);
        name.setValue(kept.name());
        members.tick(kept.members());
    }

    private void keep() {
        newest.clear();
        if (name.getValue().isBlank()) {
            complain(getTranslation("classroom.group.name-missing"));
            return;
        }
        name.setInvalid(false);
        ClassChange.tried(this::keepTyped, desk.looking());
    }

    private void keepTyped() {
        try {
            write();
            desk.looking().run();
            Notices.say(getTranslation("classroom.group.kept", name.getValue().strip()));
        } catch (ClassroomRefused refused) {
            complain(getTranslation(Keys.of(refused.refusal())));
        } catch (Outdated outdated) {
            compare(outdated);
        }
    }

    private void write() {
        if (group.isPresent()) {
            var kept = group.get();
            desk.groups().change(desk.me(), desk.token(), kept.id(), kept.version(), name.getValue(), members.ticked());
        } else {
            desk.groups().create(desk.me(), desk.token(), name.getValue(), members.ticked());
        }
    }

    /** Either the group has changed, or somebody has left the class; then, and where the group is gone, the page is shown anew. */
    private void compare(Outdated outdated) {
        var now = desk.groups().groups(desk.me(), desk.token()).stream()
                .filter(it -> group.filter(was -> was.id().equals(it.id())).isPresent())
                .filter(it -> group.filter(was -> was.version() != it.version()).isPresent())
                .findFirst()
                .orElseThrow(() -> outdated);
        newest.show(List.of(now.name(), names(now)), () -> keepInPlaceOf(now), () -> take(now));
    }

    private void keepInPlaceOf(Group now) {
        group = Optional.of(now);
        keep();
    }

    private String names(Group kept) {
        var names = learners.stream()
                .filter(it -> kept.members().contains(it.person().id()))
                .map(it -> it.person().displayName())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("classroom.group.nobody") : names;
    }

    private void complain(String sentence) {
        name.setErrorMessage(sentence);
        name.setInvalid(true);
        name.focus();
    }
}
