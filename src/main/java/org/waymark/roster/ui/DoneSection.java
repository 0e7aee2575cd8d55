package org.waymark.roster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Language;
import org.waymark.classroom.Classroom;
import org.waymark.roster.Brought;
import org.waymark.roster.card.CardWords;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteAddress;
import org.waymark.ui.SiteMap;

/** What a list has brought, and the cards, which there are nowhere else and not for long. */
final class DoneSection extends Section {

    private static final String FILE = "waymark-sign-in-cards.pdf";

    private final Brought brought;
    private final String classroom;
    private final Function<CardWords, Optional<byte[]>> cards;
    private final SiteAddress site;
    private volatile String address = "";

    /** @param cards makes the file when it is asked for, by whoever asks; there is none any more after a while */
    DoneSection(
            Brought brought,
            Classroom classroom,
            SiteAddress site,
            Function<CardWords, Optional<byte[]>> cards,
            Runnable finished) {
        this.brought = brought;
        this.site = site;
        this.classroom = classroom.name();
        this.cards = cards;
        addClassNames("stack", "roster-done");
        var title = new H3(getTranslation("roster.done.title"));
        var said = new Paragraph(
                getTranslation("roster.done.said", brought.cards().size(), brought.came(), brought.groups()));
        said.getElement().setAttribute("role", "status");
        add(title, said);
        if (brought.cards().isEmpty()) {
            add(Kit.row(learners(classroom.token()), Kit.button(getTranslation("roster.done.another"), finished)));
        } else {
            add(cards(), gone(classroom.token(), finished));
        }
        Focus.on(title);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        site.tell(event.getUI(), typed -> address = typed);
    }

    private Component cards() {
        var note = Kit.warning(
                Icon.PRINTER,
                new Paragraph(
                        getTranslation("roster.done.cards", brought.cards().size())),
                new Paragraph(getTranslation("roster.done.only-here")));
        var link = new Anchor();
        link.addClassNames("btn", "primary");
        var language = new Select<Language>();
        language.setLabel(getTranslation("roster.done.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation(Keys.of(it)));
        language.addValueChangeListener(event -> offer(link, event.getValue()));
        language.setValue(Language.of(getLocale()));
        language.addClassName("roster-language");
        return Kit.stack(note, language, Kit.row(link));
    }

    private void offer(Anchor link, Language language) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            return cards.apply(words(language))
                    .map(bytes -> new DownloadResponse(
                            new ByteArrayInputStream(bytes), FILE, "application/pdf", bytes.length))
                    .orElseGet(() -> DownloadResponse.error(HttpStatusCode.GONE.getCode()));
        });
        link.setHref(handler);
        link.setText(getTranslation("roster.done.download"));
    }

    private CardWords words(Language language) {
        var locale = language.locale();
        return new CardWords(
                language,
                getTranslation(locale, "roster.card.title", classroom),
                classroom,
                getTranslation(locale, "roster.card.address"),
                address,
                getTranslation(locale, "roster.card.user-name"),
                getTranslation(locale, "roster.card.password"),
                getTranslation(locale, "roster.card.hint"));
    }

    private Component gone(String token, Runnable finished) {
        var forget = Kit.button(getTranslation("roster.done.finish"), finished, "small", "danger");
        return Kit.stack(
                Kit.folded(
                        getTranslation("roster.done.finished"), Kit.help(getTranslation("roster.done.then")), forget),
                Kit.row(learners(token)));
    }

    private Component learners(String token) {
        return new Anchor("/" + SiteMap.classLearners(token), getTranslation("roster.done.learners"));
    }
}
