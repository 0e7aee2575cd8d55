package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.waymark.question.Picture;
import org.waymark.question.Question;
import org.waymark.question.Region;

/** Regions of a picture to be pointed at. */
final class Hotspots {

    private Hotspots() {}

    static Optional<Question> hotspot(Fields fields) {
        var prompt = fields.text("prompt");
        var picture = fields.mapping("picture").flatMap(Hotspots::picture);
        var entries = fields.mappings("regions");
        var regions = Parts.distinct(fields, "regions", 2, Hotspots::region, Region::id);
        if (prompt.isEmpty() || picture.isEmpty() || regions.isEmpty()) {
            return Optional.empty();
        }
        if (regions.get().stream().noneMatch(Region::correct)) {
            fields.file().error(fields.line("regions"), "content.problem.no-right-option");
            return Optional.empty();
        }
        var areInside = areInside(picture.get(), regions.get(), entries);
        var areApart = areApart(regions.get(), entries);
        return areInside && areApart
                ? Optional.of(new Question.Hotspot(prompt.get(), picture.get(), regions.get()))
                : Optional.empty();
    }

    private static Optional<Picture> picture(Fields fields) {
        var file = fields.scalar("file");
        var size = file.flatMap(Hotspots::size);
        var alternative = fields.text("alternative");
        fields.end();
        return size.isEmpty() || alternative.isEmpty()
                ? Optional.empty()
                : file.map(it ->
                        new Picture(it.text(), size.get().width(), size.get().height(), alternative.get()));
    }

    private static Optional<Pictures.Size> size(Scalar name) {
        var pictures = name.file().index().pictures();
        if (!pictures.has(name.text())) {
            name.file().error(name.line(), "content.problem.dangling-picture", name.text());
        }
        return pictures.use(name.text());
    }

    private static Optional<Region> region(Fields fields) {
        var id = Parts.id(fields);
        var label = fields.text("label");
        var left = fields.scalar("left").flatMap(it -> it.whole(0, Pictures.LARGEST));
        var top = fields.scalar("top").flatMap(it -> it.whole(0, Pictures.LARGEST));
        var width = fields.scalar("width").flatMap(it -> it.whole(1, Pictures.LARGEST));
        var height = fields.scalar("height").flatMap(it -> it.whole(1, Pictures.LARGEST));
        var correct = Parts.yesOrNo(fields, "correct", false);
        var rationale = Parts.rationale(fields);
        fields.end();
        if (id.isEmpty() || label.isEmpty() || correct.isEmpty() || rationale.isEmpty()) {
            return Optional.empty();
        }
        if (left.isEmpty() || top.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Region(
                id.get(),
                label.get(),
                left.get(),
                top.get(),
                width.get(),
                height.get(),
                correct.get(),
                rationale.get()));
    }

    private static boolean areInside(Picture picture, List<Region> regions, List<Fields> entries) {
        var isSound = true;
        for (var i = 0; i < regions.size(); i++) {
            var region = regions.get(i);
            if (region.left() + region.width() > picture.width() || region.top() + region.height() > picture.height()) {
                entries.get(i)
                        .file()
                        .error(
                                entries.get(i).line(),
                                "content.problem.region-outside",
                                "" + region.id(),
                                "" + picture.width(),
                                "" + picture.height());
                isSound = false;
            }
        }
        return isSound;
    }

    private static boolean areApart(List<Region> regions, List<Fields> entries) {
        var isSound = true;
        for (var i = 0; i < regions.size(); i++) {
            for (var before : regions.subList(0, i)) {
                if (overlap(before, regions.get(i))) {
                    var fields = entries.get(i);
                    var id = regions.get(i).id();
                    fields.file().error(fields.line(), "content.problem.regions-overlap", "" + before.id(), "" + id);
                    isSound = false;
                }
            }
        }
        return isSound;
    }

    private static boolean overlap(Region one, Region other) {
        return one.left() < other.left() + other.width()
                && other.left() < one.left() + one.width()
                && one.top() < other.top() + other.height()
                && other.top() < one.top() + one.height();
    }
}
