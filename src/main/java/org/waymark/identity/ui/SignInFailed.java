package org.waymark.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;
import org.waymark.identity.FirstPasswordProof;
import org.waymark.identity.web.FirstPasswordGiven;
import org.waymark.identity.web.FirstPasswords;
import org.waymark.identity.web.Slowed;
import org.waymark.ui.SiteMap;

/** Leads back to the sign-in page, which says what happened; programs learn from the status when to come back. */
@Component
class SignInFailed implements AuthenticationFailureHandler {

    static final String WRONG = "error";
    static final String LATER = "later";
    static final String STAY_SIGNED_IN = "stay-signed-in";

    private final I18NProvider words;

    SignInFailed(I18NProvider words) {
        this.words = words;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var signIn = request.getContextPath() + "/" + SiteMap.SIGN_IN + "?";
        if (refusal instanceof Slowed slowed) {
            sayLater(request, response, signIn + LATER + "=", Pause.seconds(slowed.pause()));
        } else if (refusal instanceof FirstPasswordGiven given) {
            begin(request, given.proof());
            response.sendRedirect(request.getContextPath() + "/" + SiteMap.FIRST_PASSWORD);
        } else {
            var typed = request.getParameter("username");
            LastUserName.keep(request.getSession(), typed == null ? "" : typed);
            response.sendRedirect(signIn + WRONG);
        }
    }

    /** In a session of its own: whatever this browser did before was perhaps somebody else's. */
    private static void begin(HttpServletRequest request, FirstPasswordProof proof) {
        request.getSession().invalidate();
        var session = request.getSession();
        session.setAttribute(FirstPasswords.PROOF, proof);
        if (request.getParameter(STAY_SIGNED_IN) != null) {
            session.setAttribute(FirstPasswords.STAY, true);
        }
    }

    private void sayLater(HttpServletRequest request, HttpServletResponse response, String target, long seconds)
            throws IOException {
        // whoever names no language has the server's for one, and that is nobody's
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.ENGLISH
                : Language.of(request.getLocale());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader("Refresh", "0; url=" + target + seconds);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(words.getTranslation("identity.tries.later", language.locale(), seconds));
    }
}
