package org.waymark.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.waymark.ui.SiteMap;

/** Sends whoever's session was ended from elsewhere to the sign-in page, also out of a page that is still open. */
public final class EndedSession implements SessionInformationExpiredStrategy {

    /** Marks Vaadin's own requests; they cannot follow a redirect, but understand an order to load another page. */
    private static final String VAADINS_REQUEST = "v-r";

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        var target = event.getRequest().getContextPath() + "/" + SiteMap.SIGN_IN + "?ended";
        var response = event.getResponse();
        if (event.getRequest().getParameter(VAADINS_REQUEST) == null) {
            response.sendRedirect(target);
            return;
        }
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("Vaadin-Refresh: " + target);
    }
}
