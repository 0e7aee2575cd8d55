package org.waymark.identity.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.identity.web.Headers;
import org.waymark.ui.AddressCheck;

/** Lets only the scripts run that the server put into the page, and says by the status when there is no such page. */
@Component
class IndexPage implements VaadinServiceInitListener {

    /** While developing, the tools put scripts of their own into the page and talk to it. */
    private static final String POLICY_WHILE_DEVELOPING =
            "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: ws:; frame-ancestors 'none'";

    private final List<AddressCheck> checks;

    IndexPage(List<AddressCheck> checks) {
        this.checks = checks;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> {
            if (production) {
                allowOwnScripts(page);
            } else {
                page.getVaadinResponse().setHeader(Headers.CONTENT_SECURITY_POLICY, POLICY_WHILE_DEVELOPING);
            }
            if (!exists(page)) {
                page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }

    private static void allowOwnScripts(IndexHtmlResponse page) {
        var nonce = Ids.token();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(Headers.CONTENT_SECURITY_POLICY, policy(nonce));
    }

    /** Flow builds functions from text, hence 'unsafe-eval'; components style themselves in place. */
    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private boolean exists(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        var location = path == null ? "" : path.replaceFirst("^/", "");
        return RouteConfiguration.forApplicationScope().getRoute(location).isPresent()
                && checks.stream().noneMatch(check -> check.refuses(location));
    }
}
