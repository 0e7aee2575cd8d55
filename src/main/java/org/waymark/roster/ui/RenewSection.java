package org.waymark.roster.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.ui.Kit;

/** Cards that were lost are replaced, for those who have not signed in yet. */
final class RenewSection extends Section {

    private final Map<UserId, Checkbox> boxes = new LinkedHashMap<>();
    private final Span said = new Span();

    RenewSection(List<Person> possible, Consumer<Set<UserId>> renew) {
        addClassName("roster-renew");
        var list = new Div();
        list.addClassName("roster-people");
        var order = NameOrder.of(Language.of(getLocale()));
        for (var person : possible.stream()
                .sorted(Comparator.comparing(Person::displayName, order).thenComparing(Person::userName))
                .toList()) {
            var box = new Checkbox(person.displayName() + " (" + person.userName() + ")");
            boxes.put(person.id(), box);
            list.add(box);
        }
        var all = new Checkbox(getTranslation("roster.renew.all", possible.size()));
        all.addValueChangeListener(event -> boxes.values().forEach(box -> box.setValue(event.getValue())));
        said.addClassNames("help", "bad");
        said.getElement().setAttribute("role", "alert");
        var button = Kit.button(getTranslation("roster.renew.do"), () -> renew(renew));
        add(Kit.folded(
                getTranslation("roster.renew.title"),
                Kit.help(getTranslation("roster.renew.help")),
                all,
                list,
                Kit.row(button, said)));
    }

    private void renew(Consumer<Set<UserId>> renew) {
        var chosen = boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            said.setText(getTranslation("roster.renew.nobody"));
        } else {
            renew.accept(chosen);
        }
    }
}
