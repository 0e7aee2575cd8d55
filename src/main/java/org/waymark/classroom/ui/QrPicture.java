package org.waymark.classroom.ui;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a QR code, drawn as SVG; always dark on light, because cameras do not read it otherwise. */
final class QrPicture {

    /** Cameras find a code by the light around it; the standard asks for four modules. */
    private static final int MARGIN = 4;

    private static final String DARK = "#000";
    private static final String LIGHT = "#fff";

    private final QrCode code;

    QrPicture(String text) {
        code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }

    /** Nothing of the text is in it but squares. */
    String svg() {
        var side = code.size + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="%2$s"/><path d="%3$s" fill="%4$s"/></svg>""".formatted(side, LIGHT, squares(), DARK);
    }

    private String squares() {
        return IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M" + (x + MARGIN) + "," + (y + MARGIN) + "h1v1h-1z"))
                .collect(Collectors.joining());
    }
}
