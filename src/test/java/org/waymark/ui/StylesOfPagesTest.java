package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StylesOfPagesTest {

    @Test
    void thePlaceForThemComesAfterTheStylesOfEveryPage() {
        var head = Jsoup.parse("<head><!--CSSImport end--><!--Stylesheet end--><link href=a.css></head>")
                .head();

        StylesOfPages.putLast(head);

        assertThat(head.html().replaceAll("\\s+(?=<)", ""))
                .isEqualTo("<!--CSSImport end--><link href=\"a.css\"><!--Stylesheet end-->");
    }

    @Test
    void withoutThePlaceNothingIsChanged() {
        var head = Jsoup.parse("<head><!--CSSImport end--><link href=a.css></head>")
                .head();
        var before = head.html();

        StylesOfPages.putLast(head);

        assertThat(head.html()).isEqualTo(before);
    }
}
