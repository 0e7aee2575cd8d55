package org.waymark.ui;

import com.vaadin.flow.component.UI;
import java.net.IDN;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The address that people type to get here: the one that the installation was given, or else the one at which a browser has reached it.
 * What a request says about its host is neither: between the browser and this server may stand others.
 */
public final class SiteAddress {

    /** Whoever else types it is somewhere else. */
    private static final Pattern ONLY_HERE = Pattern.compile("localhost|127\\..*|\\[::1]|0\\.0\\.0\\.0");

    private final Optional<URL> given;

    /** @param given as it was configured; not more than a guess where it names only the machine itself */
    public SiteAddress(String given) {
        this.given = url(given).filter(it -> !ONLY_HERE.matcher(it.getHost()).matches());
    }

    /** Tells what to type: at once where the installation says it, and else as soon as the browser of this page has said where it is. */
    public void tell(UI page, Consumer<String> typed) {
        given.ifPresentOrElse(
                it -> typed.accept(typed(it)),
                () -> page.getPage().fetchCurrentURL(url -> typed.accept(typed(site(url)))));
    }

    /** Without what browsers add by themselves, and in letters. */
    static String typed(URL url) {
        var port = url.getPort() < 0 || url.getPort() == url.getDefaultPort() ? "" : ":" + url.getPort();
        return IDN.toUnicode(url.getHost()) + port + url.getPath().replaceAll("/+$", "");
    }

    /** Where this site begins, of the address of any of its pages. */
    private static URL site(URL page) {
        return url(page.getProtocol() + "://" + page.getAuthority()).orElse(page);
    }

    private static Optional<URL> url(String address) {
        try {
            var url = URI.create(address.strip()).toURL();
            return url.getHost().isEmpty() ? Optional.empty() : Optional.of(url);
        } catch (IllegalArgumentException | MalformedURLException _) {
            return Optional.empty();
        }
    }
}
