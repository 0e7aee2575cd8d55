package org.waymark.ui.line;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page whose press has to wait where it stands in the line. */
@RestController
class LineResource {

    private final Line line;

    LineResource(@Qualifier("lineForPages") Line line) {
        this.line = line;
    }

    @GetMapping("/api/line")
    Map<String, Long> place(HttpServletRequest request) {
        return Optional.ofNullable(request.getRequestedSessionId())
                .flatMap(line::placeOf)
                .map(place -> Map.of("number", (long) place.number(), "seconds", WaitingPage.seconds(place)))
                .orElse(Map.of());
    }
}
