package org.waymark.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.stereotype.Component;

/** What every page carries before anything is on it: looks, icon, viewport. Styles that few pages need, those pages name. */
@Component
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/icons.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/content.css")
@StyleSheet("styles/figures.css")
@StyleSheet("styles/question.css")
@StyleSheet("styles/assessment.css")
@StyleSheet("styles/marking.css")
@StyleSheet("styles/progress.css")
@StyleSheet("styles/classroom.css")
@StyleSheet("styles/assignment.css")
@StyleSheet("styles/identity.css")
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "styles/waymark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.setPageTitle("Waymark");
    }
}
