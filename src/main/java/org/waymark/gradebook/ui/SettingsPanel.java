package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.classroom.ui.NewestBeside;
import org.waymark.gradebook.Book;
import org.waymark.gradebook.Settings;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** Categories with their weights, the scale, and the rule for what was not done. */
final class SettingsPanel extends Composite<Section> {

    private final GradesDesk desk;
    private final ColumnPanel.Page page;
    private final CategoryFields categories;
    private final ScaleFields scale;
    private final Checkbox closed = new Checkbox();
    private final NewestBeside newest = new NewestBeside();
    private int version;

    SettingsPanel(GradesDesk desk, ColumnPanel.Page page) {
        this.desk = desk;
        this.page = page;
        var words = desk.words();
        categories = new CategoryFields(words);
        scale = new ScaleFields(words);
        closed.setLabel(words.say("gradebook.settings.closed"));
        closed.setHelperText(words.say("gradebook.settings.closed-help"));
        getContent().addClassNames("card", "stack-l", "grade-panel");
        getContent()
                .add(
                        new H2(words.say("gradebook.settings.title")),
                        Kit.help(words.say("gradebook.column.released-help")),
                        categories,
                        scale,
                        closed,
                        newest,
                        Kit.row(Kit.button(words.say("gradebook.settings.save"), this::save, "primary")));
        fill(book());
    }

    private Book book() {
        return desk.grades().sheet().book();
    }

    private void fill(Book book) {
        version = book.version();
        categories.show(book.categories());
        scale.show(book.scale());
        closed.setValue(book.closedCountsNothing());
    }

    private Optional<Settings> settings() {
        var all = categories.categories();
        var said = scale.scale();
        return all.isEmpty() || said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Settings(all.orElseThrow(), said.orElseThrow(), closed.getValue(), version));
    }

    private void save() {
        settings().ifPresent(settings -> {
            if (Trying.tried(() -> desk.keeping().settle(desk.user(), desk.token(), settings), this::outdated)) {
                Notices.say(desk.words().say("gradebook.settings.saved"));
                page.refresh(it -> it.open(new SettingsPanel(desk, it)));
            }
        });
    }

    private void outdated() {
        desk.load();
        page.marksChanged();
        var now = book();
        newest.show(said(now), () -> version = now.version(), () -> fill(now));
    }

    private List<String> said(Book book) {
        var words = desk.words();
        var said = new ArrayList<String>();
        book.categories()
                .forEach(it -> said.add(words.say(
                        "gradebook.settings.newest-category", it.name(), words.number(it.weight()), it.dropLowest())));
        said.add(words.say(
                "gradebook.settings.newest-scale",
                words.say(Keys.of(book.scale().kind()))));
        return said;
    }
}
