package org.waymark.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.ui.SiteMap;

/** At start: demo accounts where they belong, and a way to become the first administrator where there is none. */
@Component
@Order(PreparingAccounts.ORDER)
class PreparingAccounts implements ApplicationRunner {

    static final int ORDER = 0;

    private static final Logger log = LoggerFactory.getLogger(PreparingAccounts.class);

    private final DemoAccounts demo;
    private final OpeningFirstAdministrator first;
    private final String publicUrl;

    PreparingAccounts(
            DemoAccounts demo,
            OpeningFirstAdministrator first,
            @Value("${waymark.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.demo = demo;
        this.first = first;
        this.publicUrl = publicUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.prepare();
        first.newToken()
                .ifPresent(token -> log.warn(
                        "there is no administrator yet; within 24 hours, and once, {}/{} makes one",
                        publicUrl,
                        SiteMap.firstAdministrator(token)));
    }
}
