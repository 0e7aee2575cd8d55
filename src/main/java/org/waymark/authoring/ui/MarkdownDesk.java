package org.waymark.authoring.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import org.waymark.base.Language;
import tools.jackson.databind.node.JsonNodeFactory;

/** What lies around a bar and the texts it is for: in the browser it does what the bar and its keys say to the text in which one was last. */
@Tag("wm-markdown-desk")
@JsModule("./components/wm-markdown.ts")
final class MarkdownDesk extends HtmlContainer {

    MarkdownDesk() {
        getElement()
                .setAttribute("data-saving", getTranslation("authoring.lesson.saving"))
                .setAttribute("data-saved", getTranslation("authoring.lesson.saved", "{0}"))
                .setAttribute("data-late", getTranslation("authoring.lesson.late"))
                .setAttribute("data-late-here", getTranslation("authoring.lesson.late-here"))
                .setAttribute("data-refused", getTranslation("authoring.lesson.not-saved"))
                .setAttribute("data-contested", getTranslation("authoring.lesson.contested-short"));
    }

    /** Puts something into the text in which one was last. */
    void insert(Map<Language, Snippet> snippets) {
        insert(snippets, false);
    }

    /** Puts something into that text and into each other one that is not empty. */
    void insertEverywhere(Map<Language, Snippet> snippets) {
        insert(snippets, true);
    }

    private void insert(Map<Language, Snippet> snippets, boolean everywhere) {
        var byTag = JsonNodeFactory.instance.objectNode();
        snippets.forEach((language, snippet) -> byTag.putObject(language.tag())
                .put("before", snippet.before())
                .put("words", snippet.words())
                .put("after", snippet.after()));
        getElement().callJsFunction("insert", byTag, everywhere);
    }

    /** Gives the keyboard back to the text in which one was last. */
    void goBack() {
        getElement().callJsFunction("goBack");
    }
}
