package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.waymark.authoring.TranslationWork.InFile;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** The files of a course with what there is to translate in each. */
final class TranslationFiles extends Composite<Div> {

    private final Language language;
    private final Function<String, String> address;

    /** @param address where the texts of a file are */
    TranslationFiles(List<InFile> files, Language language, Function<String, String> address) {
        this.language = language;
        this.address = address;
        var head = Tables.part(
                "tr",
                Tables.column(getTranslation("authoring.translations.file")),
                Tables.column(getTranslation("authoring.translations.missing")),
                Tables.column(getTranslation("authoring.translations.out-of-date")),
                Tables.column(getTranslation("authoring.translations.up-to-date")));
        var body = Tables.part("tbody");
        files.stream().map(this::row).forEach(body::add);
        var caption = getTranslation("authoring.translations.files");
        var table = Tables.table(caption, head, body);
        table.addClassName("translation-files");
        getContent().add(Tables.frame(caption, table));
    }

    private Component row(InFile file) {
        var link = name(file, address.apply(file.file()), language);
        var named = new Div(link, new Code(file.file()));
        named.addClassName("translation-file");
        if (file.isUnreadable()) {
            named.add(Kit.tag("wrong", Icon.X, getTranslation("authoring.translations.unreadable-short")));
        }
        return Tables.part(
                "tr",
                Tables.row(named),
                number(file.progress().missing()),
                number(file.progress().outOfDate()),
                number(file.progress().upToDate()));
    }

    /** A link that is called what the file is called. */
    static Anchor name(InFile file, String address, Language language) {
        var link = new Anchor(address, file.file());
        file.title().ifPresent(it -> Wording.say(link, it, language));
        return link;
    }

    private Component number(int number) {
        return Tables.number(getTranslation("authoring.lesson.number", number));
    }
}
