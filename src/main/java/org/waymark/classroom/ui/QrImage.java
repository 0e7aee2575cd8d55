package org.waymark.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The picture of an address of this site, whole as the browser has reached it, so that it is right behind any proxy. */
final class QrImage extends Composite<Image> {

    private static final String WHOLE = "return new URL('/' + $0, window.location.href).href";

    private final String path;

    QrImage(String path) {
        this.path = path;
        getContent().addClassName("qr");
        getContent().setAlt(getTranslation("classroom.code.picture"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WHOLE, path).then(String.class, this::draw);
    }

    void draw(String address) {
        var svg = new QrPicture(address).svg().getBytes(StandardCharsets.UTF_8);
        getContent().setSrc("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
    }
}
