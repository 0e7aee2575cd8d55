package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.QuizOverride;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.ui.Notices;

/** A group of learners: its name, who is in it, and what is settled for it at a quiz. */
final class GroupPanel extends Composite<Section> {

    private static final int MOST_FOUND = 8;
    private static final int LONGEST_NAME = 80;

    private final AllowanceDesk desk;
    private final H2 title = new H2();
    private final TextField name = new TextField();
    private final TextField words = new TextField();
    private final UnorderedList members = new UnorderedList();
    private final UnorderedList found = new UnorderedList();
    private LearnerGroup group;

    GroupPanel(LearnerGroup group, AllowanceDesk desk, Runnable gone) {
        this.group = group;
        this.desk = desk;
        name.setLabel(getTranslation("assessment.group.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setValue(group.name());
        var rename = new NativeButton(getTranslation("assessment.group.rename"), _ -> rename());
        rename.addClassNames("btn", "small");
        words.setLabel(getTranslation("assessment.group.add"));
        words.setMaxLength(LONGEST_NAME);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> find());
        members.addClassName("chooser");
        found.addClassName("chooser");
        var naming = new Section(name, rename);
        naming.addClassName("stack");
        var belonging = new Section(new H3(getTranslation("assessment.group.members")), members, words, found);
        belonging.addClassName("stack");
        getContent().addClassNames("card", "stack-l");
        getContent()
                .add(
                        title,
                        naming,
                        belonging,
                        new OverrideForm(new QuizOverride.Recipient.Group(group.id()), Optional.empty(), desk),
                        Confirming.before(
                                getTranslation("assessment.group.dissolve"),
                                getTranslation("assessment.group.dissolve-loss"),
                                getTranslation("assessment.group.dissolve-confirm"),
                                () -> dissolve(gone)));
        show();
    }

    private void dissolve(Runnable gone) {
        if (desk.dissolve(group)) {
            gone.run();
            Notices.say(getTranslation("assessment.group.dissolved", group.name()));
        }
    }

    private void show() {
        title.setText(group.name());
        members.removeAll();
        desk.people().all(group.members()).values().stream()
                .sorted(Comparator.comparing(Person::displayName, NameOrder.of(Language.of(getLocale()))))
                .map(person -> entry(person, "assessment.group.remove", () -> change(person.id(), false)))
                .forEach(members::add);
        if (group.members().isEmpty()) {
            members.add(new ListItem(StaffWords.meta(getTranslation("assessment.group.nobody"))));
        }
        find();
    }

    private void find() {
        found.removeAll();
        if (!words.getValue().isBlank()) {
            desk.find(words.getValue(), MOST_FOUND).stream()
                    .map(ChangingAllowances.Found::person)
                    .filter(person -> !group.members().contains(person.id()))
                    .map(person -> entry(person, "assessment.group.put-in", () -> change(person.id(), true)))
                    .forEach(found::add);
        }
    }

    private ListItem entry(Person person, String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), _ -> action.run());
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + person.displayName());
        var name = new Span(person.displayName());
        return new ListItem(name, button);
    }

    private void change(UserId learner, boolean in) {
        var all = new HashSet<>(group.members());
        if (in) {
            all.add(learner);
        } else {
            all.remove(learner);
        }
        keep(new LearnerGroup(group.id(), group.name(), all));
    }

    private void rename() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("assessment.group.name-missing"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        name.setInvalid(false);
        keep(new LearnerGroup(group.id(), name.getValue(), group.members()));
    }

    private void keep(LearnerGroup changed) {
        if (desk.keep(changed)) {
            group = changed;
            show();
        }
    }
}
