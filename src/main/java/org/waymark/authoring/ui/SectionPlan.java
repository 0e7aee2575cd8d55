package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.authoring.NewPart;
import org.waymark.authoring.OldPart;
import org.waymark.authoring.SectionMove;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Section;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/**
 * The shape of a lesson, to be worked at below the list of its parts: the section that is written goes up, down or away, another one is begun
 * behind it, and a language that is not there is begun with all sections. All of it happens in all languages at once.
 */
final class SectionPlan extends Composite<Div> implements TakeAway.Teller {

    private final SectionDesk desk;
    private final Language language;
    private final Consumer<Optional<Slug>> open;
    private final PlanSaid said;
    private final NativeButton up = mover(Icon.ARROW_UP, -1);
    private final NativeButton down = mover(Icon.ARROW_DOWN, 1);
    private final Div moving = Kit.row();
    private final Div asking = new Div();
    private final Div beginning = new Div();
    private final Div languages = Kit.stack();
    private List<Language> missing = List.of();
    private String called = "";
    private Optional<LessonSheet> sheet = Optional.empty();
    private Optional<Slug> part = Optional.empty();
    private Optional<PartNameFields> name = Optional.empty();

    /**
     * @param language of whoever works here
     * @param open opens a part of the lesson as it is now
     */
    SectionPlan(SectionDesk desk, Language language, Consumer<Optional<Slug>> open) {
        this.desk = desk;
        this.language = language;
        this.open = open;
        said = new PlanSaid(desk::look);
        moving.addClassNames("tight", "bench-moving");
        getContent().addClassNames("bench-plan", "stack");
        getContent().add(moving, asking, said, beginning, languages);
        beginAnew();
    }

    private NativeButton mover(Icon icon, int by) {
        var button = Kit.button("", () -> move(by), "quiet", "icon", "small");
        button.add(icon.create());
        return button;
    }

    private void beginAnew() {
        name = Optional.empty();
        beginning.removeAll();
        beginning.add(LateFold.of(getTranslation("authoring.lesson.new-section"), this::form));
    }

    private Component form() {
        var original = shown().course().original();
        var fields = new PartNameFields(getTranslation("authoring.lesson.section"), original, desk::ids);
        name = Optional.of(fields);
        return Kit.stack(
                fields,
                Kit.help(getTranslation("authoring.lesson.new-section-follows")),
                Kit.button(getTranslation("authoring.begin.begin"), this::begin, "small"));
    }

    private LessonSheet shown() {
        return sheet.orElseThrow();
    }

    /**
     * The lesson as it is now.
     *
     * @param here the part that is written
     */
    void show(LessonSheet now, Optional<Slug> here) {
        var before = part;
        sheet = Optional.of(now);
        part = here;
        var name = here.map(this::title).orElse("");
        if (!here.equals(before) || !name.equals(called)) {
            called = name;
            asking.removeAll();
            moving.removeAll();
            here.filter(it -> !it.equals(Section.WHO_SAYS_SO)).ifPresent(this::offerAway);
        }
        here.ifPresent(it -> {
            named(up, "authoring.plan.up", it);
            named(down, "authoring.plan.down", it);
            up.setEnabled(move(it, -1).isPossible());
            down.setEnabled(move(it, 1).isPossible());
        });
        showLanguages(now);
    }

    private void offerAway(Slug section) {
        var away = new TakeAway(desk, this, new OldPart.Section(desk.lesson(), section), title(section));
        moving.add(up, down, away.opener());
        asking.add(away);
    }

    private void named(NativeButton button, String key, Slug section) {
        var words = getTranslation(key, title(section));
        button.setTitle(words);
        button.getElement().setAttribute("aria-label", words);
    }

    private String title(Slug section) {
        return shown().name(section, language).map(LessonSheet.Called::words).orElse(section.value());
    }

    private void showLanguages(LessonSheet now) {
        var lacking = now.languages().stream()
                .filter(it -> now.draft(it).isEmpty() && !now.isUnreadable(it))
                .filter(_ -> !now.sections().isEmpty())
                .toList();
        if (lacking.equals(missing)) {
            return;
        }
        missing = lacking;
        languages.removeAll();
        for (var each : lacking) {
            languages.add(Kit.button(
                    getTranslation("authoring.lesson.begin-language", getTranslation(Keys.of(each))),
                    () -> begin(each),
                    "small"));
        }
        if (!lacking.isEmpty()) {
            languages.add(Kit.help(getTranslation("authoring.lesson.begin-language-follows")));
        }
    }

    private SectionMove move(Slug section, int by) {
        var all = shown().sections();
        return new SectionMove(desk.lesson(), all, section, all.indexOf(section) + by);
    }

    /** The keyboard stays with the button that was pressed, or goes to the other one where that leads nowhere any more. */
    private void move(int by) {
        var section = part.orElseThrow();
        PlanTry.that(
                () -> {
                    var move = move(section, by);
                    var moved = desk.move(move);
                    desk.look();
                    said.say(getTranslation(
                            "authoring.lesson.section-moved",
                            title(section),
                            move.to() + 1,
                            move.seen().size()));
                    said.offer(() -> desk.takeBack(moved), "authoring.plan.undone");
                    var pressed = by < 0 ? up : down;
                    var other = by < 0 ? down : up;
                    (pressed.isEnabled() ? pressed : other).focus();
                },
                desk::look);
    }

    private void begin() {
        var fields = name.orElseThrow();
        if (!fields.isComplete()) {
            return;
        }
        PlanTry.that(
                () -> {
                    var called = fields.name();
                    var id = desk.begin(new NewPart.Section(called, desk.lesson(), part));
                    beginAnew();
                    desk.look();
                    open.accept(Optional.of(id));
                    said.tell(getTranslation("authoring.begin.begun", title(id)));
                },
                desk::look);
    }

    private void begin(Language begun) {
        PlanTry.that(
                () -> {
                    desk.begin(begun);
                    desk.look();
                    said.tell(getTranslation("authoring.lesson.language-begun", getTranslation(Keys.of(begun))));
                },
                desk::look);
    }

    /** The section that was written is gone; one goes on with title and summary. */
    @Override
    public void tell(String sentence, Runnable undo) {
        part.filter(it -> !shown().sections().contains(it)).ifPresent(it -> open.accept(Optional.empty()));
        said.tell(sentence, undo);
    }
}
