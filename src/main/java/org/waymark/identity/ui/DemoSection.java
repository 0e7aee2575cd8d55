package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.identity.DemoAccount;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.SiteMap;

/** One press each to be a learner, an instructor or an administrator. */
final class DemoSection extends Section {

    DemoSection(List<DemoAccount> accounts) {
        var explanation = new Paragraph(getTranslation("identity.demo.explanation"));
        explanation.addClassName("meta");
        var choices = new Div();
        choices.addClassName("stack");
        accounts.stream().map(this::choice).forEach(choices::add);
        add(new H2(getTranslation("identity.demo.title")), explanation, choices);
    }

    private Component choice(DemoAccount account) {
        var words = new Span(
                styled("demo-role", getTranslation(Keys.of(account))), styled("demo-name", account.displayName()));
        var button = new NativeButton();
        button.add(sign(account).large(), words, Icon.ARROW_RIGHT.create());
        button.getElement().setAttribute("type", "submit");
        button.addClassName("demo");
        var form = new PostForm(SiteMap.SIGN_IN)
                .with("username", account.userName())
                .with("password", account.password());
        form.add(button);
        return form;
    }

    private static Span styled(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private static Icon sign(DemoAccount account) {
        return switch (account) {
            case LEARNER -> Icon.USER;
            case INSTRUCTOR -> Icon.BOOK_OPEN;
            case ADMINISTRATOR -> Icon.LIST_CHECKS;
        };
    }
}
