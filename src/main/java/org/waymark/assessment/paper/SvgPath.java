package org.waymark.assessment.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The outline that the {@code d} of a path describes; what cannot be read ends it. */
final class SvgPath {

    private static final Pattern COMMAND = Pattern.compile("([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)");

    private final Path2D.Float path = new Path2D.Float();
    private float x;
    private float y;
    private float startX;
    private float startY;

    /** The last handle of a curve, which the next may mirror. */
    private float handleX;

    private float handleY;
    private char last = ' ';

    private SvgPath() {}

    static Path2D of(String d) {
        var reading = new SvgPath();
        var matcher = COMMAND.matcher(d);
        while (matcher.find()) {
            var command = matcher.group(1).charAt(0);
            if (!reading.command(command, SvgNumbers.all(matcher.group(2)))) {
                break;
            }
        }
        return reading.path;
    }

    private boolean command(char command, List<Float> numbers) {
        var kind = String.valueOf(command).toLowerCase(Locale.ROOT).charAt(0);
        if (path.getCurrentPoint() == null && kind != 'm') {
            return false;
        }
        if (kind == 'z') {
            path.closePath();
            to(startX, startY, kind);
            return true;
        }
        var isRelative = command == kind;
        var length = length(kind);
        if (numbers.isEmpty() || numbers.size() % length != 0) {
            return false;
        }
        for (var at = 0; at < numbers.size(); at += length) {
            step(kind == 'm' && at > 0 ? 'l' : kind, isRelative, numbers.subList(at, at + length));
        }
        return true;
    }

    private static int length(char kind) {
        return switch (kind) {
            case 'h', 'v' -> 1;
            case 'm', 'l', 't' -> 2;
            case 's', 'q' -> 4;
            case 'c' -> 6;
            default -> 7;
        };
    }

    private void step(char kind, boolean isRelative, List<Float> n) {
        var dx = isRelative ? x : 0;
        var dy = isRelative ? y : 0;
        var endX = kind == 'v' ? x : n.get(kind == 'h' ? 0 : n.size() - 2) + dx;
        var endY = kind == 'h' ? y : n.getLast() + dy;
        switch (kind) {
            case 'm' -> {
                path.moveTo(endX, endY);
                startX = endX;
                startY = endY;
            }
            case 'c' -> curve(n.get(0) + dx, n.get(1) + dy, n.get(2) + dx, n.get(3) + dy, endX, endY);
            case 's' ->
                curve(mirrored("cs", x, handleX), mirrored("cs", y, handleY), n.get(0) + dx, n.get(1) + dy, endX, endY);
            case 'q' -> bend(n.get(0) + dx, n.get(1) + dy, endX, endY);
            case 't' -> bend(mirrored("qt", x, handleX), mirrored("qt", y, handleY), endX, endY);
            case 'a' -> arc(n, endX, endY);
            default -> path.lineTo(endX, endY);
        }
        to(endX, endY, kind);
    }

    private void to(float endX, float endY, char kind) {
        x = endX;
        y = endY;
        last = kind;
    }

    private float mirrored(String after, float place, float handle) {
        return after.indexOf(last) >= 0 ? 2 * place - handle : place;
    }

    private void curve(float firstX, float firstY, float secondX, float secondY, float endX, float endY) {
        path.curveTo(firstX, firstY, secondX, secondY, endX, endY);
        handleX = secondX;
        handleY = secondY;
    }

    private void bend(float throughX, float throughY, float endX, float endY) {
        path.quadTo(throughX, throughY, endX, endY);
        handleX = throughX;
        handleY = throughY;
    }

    /** From the ends of an arc to its middle and angles (SVG 1.1, F.6.5). */
    private void arc(List<Float> n, float endX, float endY) {
        var rx = Math.abs(n.get(0));
        var ry = Math.abs(n.get(1));
        if (rx == 0 || ry == 0 || (endX == x && endY == y)) {
            path.lineTo(endX, endY);
            return;
        }
        var angle = Math.toRadians(n.get(2));
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var halfX = (x - endX) / 2.0;
        var halfY = (y - endY) / 2.0;
        var px = cos * halfX + sin * halfY;
        var py = cos * halfY - sin * halfX;
        var scale = Math.max(1, Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry)));
        var a = rx * scale;
        var b = ry * scale;
        var under =
                Math.max(0, (a * a * b * b - a * a * py * py - b * b * px * px) / (a * a * py * py + b * b * px * px));
        var side = n.get(3).equals(n.get(4)) ? -1 : 1;
        var middleX = side * Math.sqrt(under) * a * py / b;
        var middleY = -side * Math.sqrt(under) * b * px / a;
        var from = Math.toDegrees(Math.atan2((py - middleY) / b, (px - middleX) / a));
        var turn = Math.toDegrees(Math.atan2((-py - middleY) / b, (-px - middleX) / a)) - from;
        if (n.get(4) == 0 && turn > 0) {
            turn -= 360;
        } else if (n.get(4) != 0 && turn < 0) {
            turn += 360;
        }
        var place = AffineTransform.getTranslateInstance((x + endX) / 2.0, (y + endY) / 2.0);
        place.rotate(angle);
        place.translate(middleX, middleY);
        var arc = new Arc2D.Double(-a, -b, 2 * a, 2 * b, -from, -turn, Arc2D.OPEN);
        path.append(place.createTransformedShape(arc), true);
    }
}
