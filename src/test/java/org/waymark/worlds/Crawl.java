package org.waymark.worlds;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page sends to the browser.
 *
 * @param path where one is now
 * @param view what is shown there
 * @param all every text, attribute and property, and what is handed to scripts
 * @param text what can be read on it, and its title
 */
record Crawl(String path, Class<?> view, String all, String text) {

    private static final int AROUND = 40;

    static Crawl of(UI ui) {
        var internals = ui.getInternals();
        var text = new ArrayList<String>();
        var rest = new ArrayList<String>();
        text.add(Optional.ofNullable(internals.getTitle()).orElse(""));
        // the chain hangs on the user interface where its children are not told of
        var chain = internals.getActiveRouterTargetsChain();
        walk(chain.getLast().getElement(), text, rest);
        walk(ui.getElement(), text, rest);
        internals.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .forEach(it -> rest.add(it.getParameters().toString()));
        var words = String.join("\n", text);
        return new Crawl(
                internals.getActiveViewLocation().getPath(),
                chain.getFirst().getClass(),
                words + "\n" + String.join("\n", rest),
                words);
    }

    private static void walk(Element element, List<String> text, List<String> rest) {
        if (element.isTextNode()) {
            text.add(element.getText());
            return;
        }
        element.getAttributeNames().forEach(it -> rest.add(it + "=" + element.getAttribute(it)));
        element.getPropertyNames().forEach(it -> rest.add(it + "=" + element.getPropertyRaw(it)));
        element.getChildren().forEach(it -> walk(it, text, rest));
        element.getShadowRoot().ifPresent(root -> root.getChildren().forEach(it -> walk(it, text, rest)));
    }

    /** What stands around a word. */
    String around(String word) {
        var at = all.indexOf(word);
        return all.substring(Math.max(0, at - AROUND), Math.min(all.length(), at + word.length() + AROUND))
                .replace('\n', '|');
    }

    /** What can be read, without what the address itself gave away. */
    String textWithout(List<String> names) {
        var words = text;
        for (var name : names) {
            words = words.replace(name, "•");
        }
        return words;
    }
}
