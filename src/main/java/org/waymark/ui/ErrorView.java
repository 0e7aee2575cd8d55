package org.waymark.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What a person sees when something broke that should not: what is safe, what to do, and a reference for the operator. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class ErrorView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    ErrorView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Failures.report(parameter.getException());
        var home = new Anchor("/", getTranslation("ui.error.home"));
        home.addClassNames("btn", "primary");
        var support = new Paragraph(getTranslation("ui.error.reference", reference));
        support.addClassName("meta");
        removeAll();
        add(new EmptyState(getTranslation("ui.error.title"), getTranslation("ui.error.sentence"), home, support));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("ui.error.title"));
    }
}
