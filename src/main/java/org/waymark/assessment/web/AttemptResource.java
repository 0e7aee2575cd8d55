package org.waymark.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.assessment.Incoming;
import org.waymark.assessment.Pass;
import org.waymark.assessment.PassRefused;
import org.waymark.assessment.Passes;
import org.waymark.assessment.RecordingEvents;
import org.waymark.assessment.Wish;
import org.waymark.identity.CurrentUser;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where pages send what was done in an attempt, and ask how it stands. Writing takes a pass in a header that no other site can set;
 * a session is neither needed nor made.
 */
@RestController
@RequestMapping("/api/attempts/{token}")
class AttemptResource {

    private static final String SCHEME = "Attempt ";

    private final RecordingEvents recording;
    private final Passes passes;
    private final Pace pace;
    private final InTurn inTurn;
    private final CurrentUser user;

    AttemptResource(RecordingEvents recording, Passes passes, Pace pace, InTurn inTurn, CurrentUser user) {
        this.recording = recording;
        this.passes = passes;
        this.pace = pace;
        this.inTurn = inTurn;
        this.user = user;
    }

    @PostMapping("/events")
    ObjectNode events(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request)
            throws IOException {
        var pass = pass(authorization).orElseThrow(PassRefused::new);
        pace.take(pass.learner());
        if (!isJson(request)) {
            throw new NotJson();
        }
        var batch = Batch.read(request.getInputStream());
        if (!batch.device().equals(pass.device())) {
            throw new PassRefused();
        }
        var recorded = inTurn.patiently(() -> recording.record(pass, token, batch.events()));
        return Reply.to(
                recorded,
                batch.events().stream().flatMap(event -> item(event).stream()).toList());
    }

    @GetMapping
    ObjectNode stand(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (authorization == null) {
            var learner = user.account().orElseThrow(PassRefused::new).id();
            pace.take(learner);
            return Reply.all(inTurn.patiently(() -> recording.look(learner, token)));
        }
        var pass = pass(authorization).orElseThrow(PassRefused::new);
        pace.take(pass.learner());
        return Reply.all(inTurn.patiently(() -> recording.look(pass, token)));
    }

    private Optional<Pass> pass(@Nullable String authorization) {
        return pass(passes, Optional.ofNullable(authorization));
    }

    /** The pass in a header, if it is one. */
    static Optional<Pass> pass(Passes passes, Optional<String> authorization) {
        return authorization
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> passes.read(header.substring(SCHEME.length())));
    }

    /** What was sent is not called JSON. */
    static final class NotJson extends RuntimeException {}

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    }

    private static Optional<Integer> item(Incoming event) {
        return switch (event.wish()) {
            case Wish.Answer(var item, var _, var _) -> Optional.of(item);
            case Wish.Check(var item, var _, var _) -> Optional.of(item);
            case Wish.Redo(var item) -> Optional.of(item);
            case Wish.Move(var item) -> Optional.of(item);
            case Wish.Pause(), Wish.Resume(), Wish.TakeOver(), Wish.HandIn() -> Optional.empty();
        };
    }
}
