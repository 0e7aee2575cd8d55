package org.waymark.question.ui;

import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** A page with nothing on it, and the interface words: all that a part of a page needs which is tested by itself. */
@Route(value = "", registerAtStartup = false, autoLayout = false)
public final class EmptyPage extends Main {

    private static final long serialVersionUID = 1;

    /** The words. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.waymark.ui",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Translations"))
    public static class InterfaceWords {}

    /** No page but this one, which no other test finds. */
    public static Routes routes() {
        return new Routes(Set.of(EmptyPage.class), Set.of(), Set.of(), true);
    }
}
