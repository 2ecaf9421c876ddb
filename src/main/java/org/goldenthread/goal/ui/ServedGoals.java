package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.goal.GoldenThread;
import org.goldenthread.goal.GoldenThread.GoalNode;
import org.goldenthread.goal.GoldenThreadService;
import org.goldenthread.goal.ThreadPath;
import org.goldenthread.shell.FigureLine;
import org.goldenthread.shell.FigurePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Says on the page and the card of a measure which goal it serves; nothing where no priority of one's service is tied to it. */
@Service
@Order(90)
class ServedGoals implements FigurePart, FigureLine {

    private final GoldenThreadService service;
    private final I18NProvider translations;

    ServedGoals(GoldenThreadService service, I18NProvider translations) {
        this.service = service;
        this.translations = translations;
    }

    @Override
    public Optional<Component> about(String measure, YearMonth month) {
        GoldenThread thread = service.aroundMine();
        return ThreadPath.through(thread, measure).map(path -> new ServesCard(thread, path));
    }

    @Override
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (GoalNode goal : service.aroundMine().goals()) {
            String serves = translations.getTranslation(
                    "thread.serves", Locale.UK, goal.goal().title());
            goal.priorities().stream()
                    .flatMap(priority -> priority.measures().stream())
                    .forEach(measure -> lines.putIfAbsent(measure.key(), serves));
        }
        return lines;
    }
}
