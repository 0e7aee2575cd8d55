package org.waymark;

import java.io.PrintStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.identity.DemoAccount;
import org.waymark.identity.DemoAccounts;

/** Tells whoever started Waymark in a terminal where it is, how to get in and how to stop it. */
@Component
@ConditionalOnBooleanProperty("waymark.welcome")
class Welcome {

    private final DemoAccounts demo;

    Welcome(DemoAccounts demo) {
        this.demo = demo;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            print(System.out, web.getWebServer().getPort());
        }
    }

    void print(PrintStream out, int port) {
        out.printf("%nWaymark is ready: http://localhost:%d%n", port);
        var accounts = demo.open();
        if (!accounts.isEmpty()) {
            out.printf("%nDemo accounts (one press each on the sign-in page):%n");
            accounts.forEach(account -> out.println(line(account)));
        }
        out.printf("%nCtrl-C stops it. What happened is in data/waymark.log.%n");
    }

    private static String line(DemoAccount account) {
        return "  %-8s %-18s %s".formatted(account.userName(), account.password(), account.displayName());
    }
}
