package org.waymark.ui.line;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
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

    /** What {@code atOnce} leaves to the processors where it is 0. */
    @Bean
    Line line(@Value("${waymark.pages.at-once:0}") int atOnce) {
        var usual = Math.max(FEWEST, FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());
        return new Line(atOnce > 0 ? atOnce : usual, System::nanoTime);
    }

    @Bean
    FilterRegistrationBean<StandingInLine> standingInLine(
            Line line,
            WaitingPage page,
            @Value("${waymark.pages.longest-turn:1s}") Duration longestTurn,
            @Value("${waymark.pages.silent-wait:2s}") Duration silentWait) {
        var registration = new FilterRegistrationBean<>(new StandingInLine(line, page, longestTurn, silentWait));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
