package org.waymark.assessment.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.assessment.KeepingInTouch;
import org.waymark.assessment.PassRefused;
import org.waymark.assessment.Passes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where the page of an attempt asks every few seconds whether anything has happened, and by that says that it is there. */
@RestController
@RequestMapping("/api/attempts/{token}/pulse")
class PulseResource {

    private final KeepingInTouch touch;
    private final Passes passes;
    private final Pace pace;
    private final InTurn inTurn;

    PulseResource(KeepingInTouch touch, Passes passes, Pace pace, InTurn inTurn) {
        this.touch = touch;
        this.passes = passes;
        this.pace = pace;
        this.inTurn = inTurn;
    }

    /** The number of the last event; the pass says of which attempt. */
    @GetMapping
    ObjectNode pulse(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var pass =
                AttemptResource.pass(passes, Optional.ofNullable(authorization)).orElseThrow(PassRefused::new);
        pace.take(pass.learner());
        return JsonNodeFactory.instance.objectNode().put("seen", inTurn.patiently(() -> touch.pulse(pass)));
    }
}
