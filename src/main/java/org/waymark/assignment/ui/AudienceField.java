package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assignment.Audience;
import org.waymark.classroom.Group;
import org.waymark.identity.Person;

/** Whom something is assigned to: the class, one of its groups, or one learner. */
final class AudienceField extends Composite<Div> {

    /** The kinds of audiences. */
    private enum Whom {
        EVERYBODY,
        GROUP,
        LEARNER
    }

    private final Select<Whom> whom = new Select<>();
    private final Select<Group> group = new Select<>();
    private final Select<Person> learner = new Select<>();

    AudienceField(List<Group> groups, List<Person> learners) {
        whom.setLabel(getTranslation("assignment.form.audience"));
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(this::words);
        whom.setItemEnabledProvider(it -> switch (it) {
            case EVERYBODY -> true;
            case GROUP -> !groups.isEmpty();
            case LEARNER -> !learners.isEmpty();
        });
        whom.addValueChangeListener(_ -> showWhich());
        group.setLabel(getTranslation("assignment.form.group"));
        group.setItems(groups);
        group.setItemLabelGenerator(Group::name);
        learner.setLabel(getTranslation("assignment.form.learner"));
        learner.setItems(learners);
        learner.setItemLabelGenerator(Person::displayName);
        List.of(whom, group, learner).forEach(field -> {
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> accept());
        });
        getContent().addClassName("form-row");
        getContent().add(whom, group, learner);
        whom.setValue(Whom.EVERYBODY);
        showWhich();
    }

    private String words(Whom kind) {
        return switch (kind) {
            case EVERYBODY -> getTranslation("assignment.audience.everybody");
            case GROUP -> getTranslation("assignment.audience.a-group");
            case LEARNER -> getTranslation("assignment.audience.a-learner");
        };
    }

    private void showWhich() {
        group.setVisible(whom.getValue() == Whom.GROUP);
        learner.setVisible(whom.getValue() == Whom.LEARNER);
    }

    void show(Audience audience) {
        switch (audience) {
            case Audience.Everybody() -> whom.setValue(Whom.EVERYBODY);
            case Audience.Members(var id) -> {
                whom.setValue(Whom.GROUP);
                items(group).filter(it -> it.id().equals(id)).findFirst().ifPresent(group::setValue);
            }
            case Audience.One(var id) -> {
                whom.setValue(Whom.LEARNER);
                items(learner).filter(it -> it.id().equals(id)).findFirst().ifPresent(learner::setValue);
            }
        }
    }

    private static <T> Stream<T> items(Select<T> field) {
        return field.getListDataView().getItems();
    }

    /** Whom it is for; says what is missing where nobody is chosen. */
    Optional<Audience> chosen() {
        return switch (whom.getValue()) {
            case EVERYBODY -> Optional.of(new Audience.Everybody());
            case GROUP -> {
                refuseIf(group, group.isEmpty(), "assignment.form.group-missing");
                yield group.getOptionalValue().map(it -> new Audience.Members(it.id()));
            }
            case LEARNER -> {
                refuseIf(learner, learner.isEmpty(), "assignment.form.learner-missing");
                yield learner.getOptionalValue().map(it -> new Audience.One(it.id()));
            }
        };
    }

    private void refuseIf(Select<?> field, boolean wrong, String key) {
        if (wrong) {
            refuse(field, getTranslation(key));
        }
    }

    private static void refuse(Select<?> field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    void refuse(String why) {
        refuse(which(), why);
    }

    private void accept() {
        List.of(whom, group, learner).forEach(field -> field.setInvalid(false));
    }

    void focus() {
        which().focus();
    }

    private Select<?> which() {
        return switch (whom.getValue()) {
            case EVERYBODY -> whom;
            case GROUP -> group;
            case LEARNER -> learner;
        };
    }
}
