package org.waymark.ui.line;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.waymark.base.Language;

/** A page without scripts that says where one stands in the line and asks again by itself; meanwhile it stays on the screen. */
@Component
class WaitingPage {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final I18NProvider words;

    WaitingPage(I18NProvider words) {
        this.words = words;
    }

    void write(Line.Place place, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = language(request);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Refresh", "1");
        response.getWriter().write("""
                    <!DOCTYPE html>
                    <html lang="%s">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="color-scheme" content="light dark">
                    <title>%s</title>
                    <link rel="icon" href="%6$s/styles/waymark.svg">
                    <link rel="stylesheet" href="%6$s/styles/tokens.css">
                    <link rel="stylesheet" href="%6$s/styles/frame.css">
                    </head>
                    <body>
                    <main class="page"><div class="blank stack">
                    <p><img src="%6$s/styles/waymark.svg" alt="" width="40" height="40"></p>
                    <h1>%s</h1>
                    <p class="lead" role="status">%s</p>
                    <p class="meta">%s</p>
                    </div></main>
                    </body>
                    </html>
                    """.formatted(
                        language.tag(),
                        word("ui.line.title", language),
                        word("ui.line.title", language),
                        word("ui.line.place", language, place.number(), seconds(place)),
                        word("ui.line.by-itself", language),
                        HtmlUtils.htmlEscape(request.getContextPath())));
    }

    static long seconds(Line.Place place) {
        return Math.max(1, place.left().plusMillis(999).toSeconds());
    }

    private String word(String key, Language language, Object... parameters) {
        return HtmlUtils.htmlEscape(words.getTranslation(key, language.locale(), parameters), "UTF-8");
    }

    /** Who asks is not known yet, so it is the first of the browser's languages that is ours. */
    private static Language language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.tagged(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
