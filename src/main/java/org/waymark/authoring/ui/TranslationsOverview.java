package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.waymark.authoring.TranslationProgress;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** How far a course is in each language that it is translated into, and the ways to what is left. */
final class TranslationsOverview extends Composite<Section> {

    TranslationsOverview(Slug course, Map<Language, TranslationProgress> progress) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        progress.forEach((language, how) -> list.add(entry(course, language, how)));
        getContent().add(new H2(getTranslation("authoring.workbench.translations")), list);
    }

    private ListItem entry(Slug course, Language language, TranslationProgress how) {
        var link = new Anchor(
                "/" + SiteMap.translations(course, language.tag()),
                getTranslation(
                        "authoring.workbench.translation",
                        getTranslation(Keys.of(language)),
                        how.upToDate(),
                        how.all()));
        var facts = new Div();
        facts.addClassName("row");
        if (how.missing() > 0) {
            facts.add(Kit.tag(
                    "line", Icon.MINUS, getTranslation("authoring.workbench.translation-missing", how.missing())));
        }
        if (how.outOfDate() > 0) {
            facts.add(Kit.tag(
                    "part", Icon.CLOCK, getTranslation("authoring.workbench.translation-old", how.outOfDate())));
        }
        return new ListItem(link, facts);
    }
}
