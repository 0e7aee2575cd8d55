package org.waymark.assessment.ui;

import org.waymark.question.Behaviour;
import org.waymark.question.ItemProgress;
import org.waymark.question.wire.QuestionWire;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How an attempt stands, as the page in the browser needs to know it; nothing in it says what is right. */
final class SheetWire {

    private SheetWire() {}

    static ObjectNode of(Sheet sheet, int here, boolean arrived) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("token", sheet.attempt().token())
                .put("size", sheet.size())
                .put("start", here)
                .put("arrived", arrived)
                .put("oneWay", sheet.isOneWay())
                .put("allAtOnce", sheet.isAllAtOnce())
                .put("checking", checking(sheet.behaviour()))
                .put("certain", sheet.behaviour() instanceof Behaviour.Certain)
                .put("paused", sheet.isPaused())
                .put("halted", sheet.isHalted())
                .put("now", sheet.now().toString())
                .put("result", "/" + SiteMap.result(sheet.attempt().token()));
        sheet.attempt().endsAt().ifPresent(ends -> json.put("ends", ends.toString()));
        sheet.attempt().leftAfterPause().ifPresent(left -> json.put("left", left.toMillis()));
        var given = json.putObject("given");
        var certainty = json.putObject("certainty");
        var items = json.putObject("items");
        sheet.papers().forEach(number -> {
            var name = String.valueOf(number);
            var progress = sheet.progress(number);
            given.set(
                    name, QuestionWire.given(sheet.item(number), sheet.attempt().seed(), progress.current()));
            items.set(name, progress(progress));
            sheet.certainty(number).ifPresent(level -> certainty.put(name, CertaintyChoice.word(level)));
        });
        return json;
    }

    private static ObjectNode progress(ItemProgress progress) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("over", progress.over())
                .put("told", progress.told())
                .put("triesUsed", progress.triesUsed());
        progress.triesLeft().ifPresent(left -> json.put("triesLeft", left));
        return json.put("hints", progress.hintsShown());
    }

    private static String checking(Behaviour behaviour) {
        return switch (behaviour) {
            case Behaviour.Deferred _ -> "never";
            case Behaviour.Immediate _ -> "once";
            case Behaviour.Certain(var immediate) -> immediate ? "once" : "never";
            case Behaviour.Adaptive _ -> "adaptive";
            case Behaviour.Interactive _ -> "interactive";
            case Behaviour.Practice _ -> "practice";
        };
    }
}
