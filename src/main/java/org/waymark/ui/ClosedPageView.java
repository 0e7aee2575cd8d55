package org.waymark.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Says why a page is not open to whoever asked for it, and where they can go on. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class ClosedPageView extends Main implements HasErrorParameter<ClosedPage>, HasDynamicTitle {

    private String title = "";

    ClosedPageView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ClosedPage> parameter) {
        var closed = parameter.getException();
        title = closed.title();
        var way = new Anchor("/" + closed.way(), closed.wayOut());
        way.addClassNames("btn", "primary");
        removeAll();
        add(new EmptyState(title, closed.sentence(), way));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
