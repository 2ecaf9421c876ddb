package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.OwnInstrument;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** A set of questions as a respondent sees it, by itself, for a window of any width. Nothing is stored. */
@Route(value = BuilderNavigation.PREVIEW, autoLayout = false)
@RolesAllowed("SURVEY_OWNER")
class QuestionPreviewView extends Page implements BeforeEnterObserver {

    private final transient InstrumentService service;

    QuestionPreviewView(InstrumentService service) {
        super("builder.preview");
        this.service = service;
        addClassNames("survey", "question-preview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(BuilderNavigation.PARAMETER)
                .flatMap(set -> service.find(BuilderNavigation.id(set)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OwnInstrument own) {
        Paragraph nothing = new Paragraph(getTranslation("builder.preview.nothing-kept"));
        nothing.addClassName("promise");
        add(
                new PageHeader(null, own.instrument().title())
                        .says(getTranslation(
                                "builder.size",
                                own.instrument().items().size(),
                                own.instrument().minutes())),
                nothing,
                PulseForm.preview(service.asAsked(own)));
    }
}
