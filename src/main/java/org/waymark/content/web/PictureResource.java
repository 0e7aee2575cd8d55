package org.waymark.content.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.content.EditionId;
import org.waymark.content.Editions;
import org.waymark.ui.SiteMap;

/** The pictures of editions. They never change, and nothing in them runs, even when one is opened by itself. */
@RestController
class PictureResource {

    private static final String INERT = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    /** A year, as long as anything is kept; for one browser, because one signs in to see it. */
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    private final Editions editions;

    PictureResource(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/" + SiteMap.PICTURE)
    void picture(@PathVariable String edition, @PathVariable String file, HttpServletResponse response)
            throws IOException {
        var drawing = id(edition).flatMap(it -> editions.picture(it, file));
        if (drawing.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        var bytes = drawing.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", INERT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Optional<EditionId> id(String text) {
        try {
            return Optional.of(new EditionId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
