package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself posts, so that cookies, password managers and the Enter key do what they always do. */
@Tag("form")
final class PostForm extends Component implements HasComponents {

    PostForm(String path) {
        getElement().setAttribute("method", "post").setAttribute("action", "/" + path);
    }

    PostForm with(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.setValue(value);
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
        return this;
    }

    /** Adds the token that proves that the form is on a page of ours. */
    PostForm withToken() {
        Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast)
                .ifPresent(token -> with(token.getParameterName(), token.getToken()));
        return this;
    }

    /** The button for which one came to the page. */
    static NativeButton primary(String word) {
        var button = submit(word);
        button.addClassName("primary");
        return button;
    }

    static NativeButton submit(String word) {
        var button = new NativeButton(word);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("btn");
        return button;
    }

    /** Has the server look first: the form is posted only when {@link #post} is called. */
    void onSubmit(Runnable look) {
        getElement().addEventListener("submit", _ -> look.run()).addEventData("event.preventDefault()");
    }

    void post() {
        getElement().executeJs("HTMLFormElement.prototype.submit.call(this)");
    }
}
