package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    /** In front of a browser that has reached the site there. */
    private static final class PageAt extends UI {

        private final transient URL url;

        PageAt(String address) {
            try {
                url = URI.create(address).toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Page getPage() {
            return new Page(this) {
                @Override
                public void fetchCurrentURL(SerializableConsumer<URL> callback) {
                    callback.accept(url);
                }
            };
        }
    }

    private static List<String> told(String given, String browser) {
        var told = new ArrayList<String>();
        new SiteAddress(given).tell(new PageAt(browser), told::add);
        return told;
    }

    @ParameterizedTest
    @CsvSource({
        "https://learn.school.example, learn.school.example",
        "https://learn.school.example/, learn.school.example",
        "https://learn.school.example:443/, learn.school.example",
        "http://learn.school.example:8080, learn.school.example:8080",
        "https://school.example/learn/, school.example/learn",
        "https://xn--renci-iua10a.example, öğrenci.example",
    })
    void whatTheInstallationWasGivenIsTyped(String given, String typed) {
        assertThat(told(given, "https://127.0.0.1:8080/classes")).containsExactly(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://127.0.0.1:8080",
                "http://[::1]:8080",
                "",
                "  ",
                "learn.school.example",
                "not an address"
            })
    void whereNothingThatOthersCanTypeWasGivenItIsWhereTheBrowserIs(String given) {
        assertThat(told(given, "https://learn.school.example/classes/abc/learners/import?a=b#c"))
                .containsExactly("learn.school.example");
        assertThat(told(given, "http://192.168.0.12:8080/classes")).containsExactly("192.168.0.12:8080");
    }
}
