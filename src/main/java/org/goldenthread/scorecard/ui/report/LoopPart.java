package org.goldenthread.scorecard.ui.report;

import org.goldenthread.engagement.Loop;
import org.goldenthread.engagement.ServiceLoop;
import org.goldenthread.shell.print.Sheet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** You said, we did, service by service, as all staff see it. */
final class LoopPart {

    private final Sheet sheet;
    private final ReportWords words;

    LoopPart(Sheet sheet, ReportWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    Element of(Loop loop) {
        Element table = sheet.table(
                "loop",
                words.say("loop.service"),
                words.say("loop.results"),
                words.say("loop.first"),
                words.say("loop.on-time"),
                words.say("loop.overdue"),
                words.say("loop.helped"));
        loop.services()
                .forEach(service -> sheet.row(
                        table,
                        service.name(),
                        results(service.resultsAfter()),
                        first(service, loop.daysSince()),
                        share("loop.on-time.of", service.onTime(), service.due()),
                        service.overdue() == 0
                                ? words.say("loop.overdue.none")
                                : words.say("loop.overdue.some", service.overdue()),
                        share("loop.helped.of", service.helped(), service.asked())));
        return sheet.element(
                "div",
                sheet.element("p", words.say("loop.wave", loop.wave(), Loop.RESULTS_WITHIN, Loop.COMMITMENT_WITHIN)),
                table,
                sheet.styled("p", "note", words.say("report.deeds.note")));
    }

    private String results(@Nullable Integer after) {
        return after == null ? words.say("loop.results.none") : after(after, Loop.RESULTS_WITHIN);
    }

    private String after(int days, int within) {
        return words.say(days <= within ? "loop.first.in-time" : "loop.first.late", days);
    }

    private String first(ServiceLoop service, int daysSince) {
        @Nullable Integer after = service.firstAfter();
        if (after != null) {
            return after(after, Loop.COMMITMENT_WITHIN);
        }
        return daysSince <= Loop.COMMITMENT_WITHIN
                ? words.say("loop.first.none", daysSince, Loop.COMMITMENT_WITHIN)
                : words.say("loop.first.overdue", daysSince - Loop.COMMITMENT_WITHIN);
    }

    private String share(String key, int part, int whole) {
        return whole == 0 ? words.say("loop.nothing-yet") : words.say(key, part, whole);
    }
}
