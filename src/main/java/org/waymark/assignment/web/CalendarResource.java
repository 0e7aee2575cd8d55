package org.waymark.assignment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.assignment.CalendarFeed;
import org.waymark.base.Language;
import org.waymark.identity.Caller;
import org.waymark.identity.TooManyTries;
import org.waymark.identity.TriesPerMinute;
import org.waymark.ui.SiteMap;

/** Where calendar programs read what somebody is to do. They have no session: the address is the key, and a wrong one is not found. */
@RestController
class CalendarResource {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** A program asks once an hour; many people may share one that does it for all of them, so right addresses are counted alone. */
    private static final int READS = 20;

    private static final int GUESSES = 60;

    private final CalendarFeed feed;
    private final TriesPerMinute<String> reads;
    private final TriesPerMinute<String> guesses;

    CalendarResource(CalendarFeed feed, Clock clock) {
        this.feed = feed;
        this.reads = new TriesPerMinute<>(READS, clock);
        this.guesses = new TriesPerMinute<>(GUESSES, clock);
    }

    @GetMapping("/" + SiteMap.CALENDAR_FEED)
    ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
        var from = new Caller(request.getRemoteAddr(), "").network();
        guesses.ask(from);
        reads.take(token);
        var calendar = feed.at(token, Language.of(request.getLocale()));
        if (calendar.isEmpty()) {
            guesses.take(from);
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"waymark.ics\"")
                .body(calendar.get().getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler(TooManyTries.class)
    ResponseEntity<Void> tooFast(TooManyTries tooMany) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, tooMany.pause().toSeconds())))
                .build();
    }
}
