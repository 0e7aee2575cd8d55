package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.waymark.authoring.BankInWork;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Marking;
import org.waymark.question.Outcome;
import org.waymark.question.Response;
import org.waymark.question.ui.MarkedAnswer;
import org.waymark.question.ui.QuestionField;
import org.waymark.question.ui.ResponseSummary;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** A question as learners will see it, to be answered and marked by whoever writes it. */
final class ItemPreview extends Composite<Section> {

    /** One order of its parts is as good as another. */
    private static final long SEED = 1;

    private final Slug id;
    private final Select<Language> spoken = new Select<>();
    private final Div place = new Div();
    private final Div told = new Div();
    private Optional<Item> shown = Optional.empty();
    private String pictures = "";

    ItemPreview(Slug id, Language language) {
        this.id = id;
        spoken.setLabel(getTranslation("items.preview.language"));
        spoken.setItems(Language.values());
        spoken.setItemLabelGenerator(it -> getTranslation(Keys.of(it)));
        spoken.setValue(language);
        spoken.addValueChangeListener(_ -> draw());
        told.getElement().setAttribute("role", "status");
        getContent().addClassName("item-preview");
        getContent().add(new H2(getTranslation("items.preview.title")), spoken, place, told);
        draw();
    }

    /** The bank was read again; what is shown stays where it says the same. */
    void show(BankInWork bank) {
        var now = bank.course().flatMap(it -> it.item(id));
        pictures = bank.edition()
                .map(it -> "/" + SiteMap.picture(it.value(), ""))
                .orElse("");
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
    }

    private void draw() {
        place.removeAll();
        told.removeAll();
        shown.ifPresentOrElse(
                it -> place.add(question(Arrangement.arranged(it, SEED))),
                () -> place.add(Kit.help(getTranslation("items.preview.incomplete"))));
    }

    private Component question(Item item) {
        var language = spoken.getValue();
        var given = new AtomicReference<Response>(new Response.Blank());
        var field = QuestionField.of(item, SEED, language, given.get(), given::set)
                .pictures(pictures);
        var check = Kit.button(
                getTranslation("items.preview.check"), () -> mark(item, given.get(), language), "primary", "small");
        var question = new Div();
        question.addClassName("stack");
        item.stimulus().ifPresent(it -> {
            question.add(Wording.say(new H3(), it.title(), language));
            Wording.paragraphs(it.text(), language).forEach(question::add);
        });
        question.add(field.prompt(new H3()), field, Kit.row(check, again()));
        hints(item, language).ifPresent(question::add);
        return question;
    }

    private NativeButton again() {
        return Kit.button(getTranslation("items.preview.again"), this::draw, "quiet", "small");
    }

    private Optional<Component> hints(Item item, Language language) {
        var hints = item.rules().hints();
        if (hints.isEmpty()) {
            return Optional.empty();
        }
        var all = new Div();
        hints.forEach(it -> all.add(Wording.say(new Paragraph(), it, language)));
        return Optional.of(Kit.folded(getTranslation("items.preview.hints", hints.size()), all));
    }

    private void mark(Item item, Response response, Language language) {
        var outcome = Marking.mark(item, false, response);
        var answer = MarkedAnswer.of(item, SEED, response, outcome).pictures(pictures);
        told.removeAll();
        told.add(new Paragraph(sentence(outcome)), ResponseSummary.of(answer, language, ItemPreview::places));
    }

    private String sentence(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Marked(var fraction) ->
                getTranslation("items.preview.earns", fraction.value().movePointRight(2));
            case Outcome.LeftBlank() -> getTranslation("items.preview.blank");
            case Outcome.Unreadable _ -> getTranslation("items.preview.unreadable");
            case Outcome.AwaitingReview() -> getTranslation("items.preview.waits");
        };
    }

    private static Component places(List<Citation> cites) {
        var places = new Span(cites.stream().map(Citation::toString).collect(Collectors.joining(" · ")));
        places.addClassName("meta");
        return places;
    }
}
