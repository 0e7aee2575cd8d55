package org.waymark.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A refusal as pages understand it that ask by themselves: a status, and why in one word. */
public final class JsonRefusal {

    private JsonRefusal() {}

    /** Refuses for a reason that is a word of ours: letters and hyphens. */
    public static void write(HttpServletResponse response, HttpStatus status, String reason) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"reason\":\"" + reason + "\"}");
    }
}
