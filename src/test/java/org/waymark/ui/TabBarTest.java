package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TabBarTest {

    @Test
    void aFewPlacesStandSideBySide() {
        assertThat(tags(bar(5))).containsExactly("a", "a", "a", "a", "a");
    }

    @Test
    void ofMorePlacesTheLastAreOnePressAway() {
        var bar = bar(7);

        assertThat(tags(bar)).containsExactly("a", "a", "a", "a", "button", "div");
        var button = bar.getElement().getChild(4);
        var others = bar.getElement().getChild(5);
        assertThat(button.getAttribute("popovertarget"))
                .isEqualTo(others.getAttribute("id"))
                .isNotBlank();
        assertThat(others.hasAttribute("popover")).isTrue();
        assertThat(others.getChildren().map(it -> it.getAttribute("href"))).containsExactly("/5", "/6", "/7");
    }

    private static TabBar bar(int places) {
        return new TabBar(IntStream.rangeClosed(1, places)
                .mapToObj(it -> new Anchor("/" + it, "Place " + it))
                .toList());
    }

    private static List<String> tags(TabBar bar) {
        return bar.getElement().getChildren().map(Element::getTag).toList();
    }
}
