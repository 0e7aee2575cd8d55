package org.waymark.ui.line;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts a line before everything else that makes a page, and has another one for saves. */
@Configuration
class LineConfiguration {

    @Bean
    Shares shares(
            @Value("${waymark.pages.at-once:0}") int pages,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        return pages > 0
                ? Shares.withPages(pages, connections)
                : Shares.of(connections, Runtime.getRuntime().availableProcessors());
    }

    @Bean
    Line lineForPages(Shares shares) {
        return new Line(shares.pages(), System::nanoTime);
    }

    @Bean
    Line lineForSaves(Shares shares) {
        return new Line(shares.saves(), System::nanoTime);
    }

    @Bean
    FilterRegistrationBean<StandingInLine> standingInLine(
            @Qualifier("lineForPages") Line line,
            WaitingPage page,
            @Value("${waymark.pages.longest-turn:1s}") String longestTurn,
            @Value("${waymark.pages.silent-wait:2s}") String silentWait) {
        var registration = new FilterRegistrationBean<>(new StandingInLine(
                line, page, DurationStyle.detectAndParse(longestTurn), DurationStyle.detectAndParse(silentWait)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
