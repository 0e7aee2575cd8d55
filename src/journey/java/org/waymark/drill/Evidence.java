package org.waymark.drill;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the checker looks at beside the journal. */
interface Evidence {

    JdbcClient database();

    /** What learners were shown after the fault, by token and number of the question with a space between. */
    Map<String, JsonNode> shown();

    Attempt attempt(String token);

    /**
     * An attempt as the program itself reads it.
     *
     * @param brokenSeal the number of the first event whose seal does not hold
     * @param wrongMark in which way its mark differs from the one its events have
     * @param allowedUntil when the last of what counts could come in
     */
    record Attempt(Optional<Integer> brokenSeal, Optional<String> wrongMark, Optional<Instant> allowedUntil) {}
}
