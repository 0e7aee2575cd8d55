package org.waymark.ui.line;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the line before everything else that makes a page. */
@Configuration
class LineConfiguration {

    /** Making a page is work for processors with short waits for the database in between. */
    private static final int FOR_EACH_PROCESSOR = 2;

    private static final int FEWEST = 4;

    /** Connections to the database that pages leave to others. */
    private static final int FOR_SAVES = 4;

    @Bean
    Line line(
            @Value("${waymark.pages.at-once:0}") int atOnce,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        return new Line(atOnce > 0 ? atOnce : usual(connections), System::nanoTime);
    }

    private static int usual(int connections) {
        var wanted = Math.max(FEWEST, FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());
        return Math.max(1, Math.min(wanted, connections - FOR_SAVES));
    }

    @Bean
    FilterRegistrationBean<StandingInLine> standingInLine(
            Line line,
            WaitingPage page,
            @Value("${waymark.pages.longest-turn:1s}") String longestTurn,
            @Value("${waymark.pages.silent-wait:2s}") String silentWait) {
        var registration = new FilterRegistrationBean<>(new StandingInLine(
                line, page, DurationStyle.detectAndParse(longestTurn), DurationStyle.detectAndParse(silentWait)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
