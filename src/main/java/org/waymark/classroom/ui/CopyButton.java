package org.waymark.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Copies a text in the browser and says so; a text that begins with a slash becomes a whole address of this site. */
public final class CopyButton extends Composite<Div> {

    /** Over plain HTTP, as within a school, browsers have no clipboard to write to; there the old way works. */
    private static final String COPY = """
            const [button, told] = this.children;
            button.onclick = async () => {
              const text = $0.startsWith('/') ? new URL($0, window.location.href).href : $0;
              if (navigator.clipboard) {
                await navigator.clipboard.writeText(text);
              } else {
                const field = document.createElement('textarea');
                field.value = text;
                this.append(field);
                field.select();
                document.execCommand('copy');
                field.remove();
                button.focus();
              }
              told.textContent = $1;
              setTimeout(() => { told.textContent = ''; }, 4000);
            };
            """;

    private final String text;

    public CopyButton(String label, String text) {
        this.text = text;
        var button = new NativeButton(label);
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        var told = new Span();
        told.addClassName("meta");
        told.getElement().setAttribute("role", "status");
        getContent().addClassNames("row", "tight");
        getContent().add(button, told);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(COPY, text, getTranslation("classroom.code.copied"));
    }
}
