package org.goldenthread.pathway.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.goldenthread.learning.page.CourseReason;
import org.goldenthread.learning.page.CourseReasons;
import org.goldenthread.pathway.PathwayService;
import org.springframework.core.annotation.Order;

/** The next course of each pathway as a reason for it. */
@SpringComponent
@Order(20)
class PathwayReasons implements CourseReasons {

    private final PathwayService service;

    PathwayReasons(PathwayService service) {
        this.service = service;
    }

    @Override
    public List<CourseReason> mine() {
        return service.mine().stream()
                .flatMap(progress -> progress.steps().stream()
                        .filter(step -> step.course() != null && step.done() == null)
                        .limit(1)
                        .map(step -> CourseReason.byWords(
                                translate("pathway.reason", progress.pathway().name()),
                                step.step().name())))
                .toList();
    }
}
