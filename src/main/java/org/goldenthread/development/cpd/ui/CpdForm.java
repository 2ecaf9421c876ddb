package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.CpdKind;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.CpdWords;
import org.goldenthread.development.cpd.CpdWords.Needed;
import org.goldenthread.framework.Framework;
import org.goldenthread.shell.FieldChecks;

/** The fields of a draft, kept as they are typed. What was changed meanwhile in another tab is said, and not overwritten. */
final class CpdForm extends Div {

    private static final int PAUSE = 700;

    private final transient CpdService cpd;
    private final long entry;
    private final TextField title = new TextField();
    private final ComboBox<CpdKind> kind = new ComboBox<>();
    private final DatePicker day = new DatePicker();
    private final TextArea description = new TextArea();
    private final TextArea learning = new TextArea();
    private final TextArea impact = new TextArea();
    private final TextArea peer = new TextArea();
    private final CheckboxGroup<Framework.Element> domains = new CheckboxGroup<>();
    private final Paragraph status = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private int version;

    CpdForm(CpdEntry entry, CpdService cpd) {
        this.cpd = cpd;
        this.entry = entry.id();
        this.version = entry.version();
        addClassNames("stack", "cpd-form");
        status.getElement().setAttribute("role", "status");
        status.addClassName("muted");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        fill(entry.words());
        add(title, kind, day);
        area(description, "description");
        area(learning, "learning");
        area(impact, "impact");
        area(peer, "peer");
        add(domains, status, problem);
    }

    /** Keeps what is there now; whether it could be kept. */
    boolean keep() {
        CpdWords words = words();
        boolean kept = cpd.keep(entry, version, words);
        if (kept) {
            version++;
        }
        status.setText(kept ? getTranslation("cpd.kept") : "");
        problem.setText(kept ? "" : getTranslation("cpd.changed-elsewhere"));
        return kept;
    }

    /** Says beside each field what is missing, and goes to the first. */
    void show(Set<Needed> missing) {
        mark(title, missing.contains(Needed.TITLE));
        kind.setInvalid(missing.contains(Needed.KIND));
        day.setInvalid(missing.contains(Needed.DAY));
        mark(description, missing.contains(Needed.DESCRIPTION));
        mark(learning, missing.contains(Needed.LEARNING));
        mark(impact, missing.contains(Needed.IMPACT));
        missing.stream().findFirst().ifPresent(first -> {
            switch (first) {
                case TITLE -> title.focus();
                case KIND -> kind.focus();
                case DAY -> day.focus();
                case DESCRIPTION -> description.focus();
                case LEARNING -> learning.focus();
                case IMPACT -> impact.focus();
            }
        });
    }

    private static void mark(TextArea area, boolean missing) {
        area.setInvalid(missing);
    }

    private static void mark(TextField field, boolean missing) {
        field.setInvalid(missing);
    }

    private void fill(CpdWords words) {
        title.setLabel(getTranslation("cpd.entry-title"));
        title.setMaxLength(CpdWords.TITLE);
        title.setValue(words.title());
        title.setErrorMessage(getTranslation("cpd.needed.TITLE"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE);
        title.addValueChangeListener(change -> keep());
        kind.setLabel(getTranslation("cpd.kind"));
        kind.setItems(cpd.kinds());
        kind.setItemLabelGenerator(CpdKind::name);
        kind.setErrorMessage(getTranslation("cpd.needed.KIND"));
        kind.setValue(cpd.kinds().stream()
                .filter(each -> each.key().equals(words.kind()))
                .findFirst()
                .orElse(null));
        kind.addValueChangeListener(change -> keep());
        FieldChecks.day(day, getTranslation("cpd.on"));
        day.setValue(words.on().orElse(null));
        day.setMax(cpd.today());
        day.setErrorMessage(getTranslation("cpd.needed.DAY"));
        day.addValueChangeListener(change -> keep());
        description.setValue(words.description());
        learning.setValue(words.learning());
        impact.setValue(words.impact());
        peer.setValue(words.peer());
        domains.setLabel(getTranslation("cpd.domains"));
        domains.setHelperText(getTranslation("cpd.domains.help"));
        domains.setItems(cpd.domains());
        domains.setItemLabelGenerator(Framework.Element::name);
        domains.setValue(cpd.domains().stream()
                .filter(each -> words.domains().contains(each.key()))
                .collect(Collectors.toCollection(HashSet::new)));
        domains.addValueChangeListener(change -> keep());
    }

    /** A text with questions to think along, which open on demand. */
    private void area(TextArea area, String key) {
        area.setLabel(getTranslation("cpd." + key));
        area.setHelperText(getTranslation("cpd.help." + key));
        area.setMaxLength(CpdWords.TEXT);
        area.setMinRows(3);
        area.setErrorMessage(getTranslation("cpd.needed." + key));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.addValueChangeListener(change -> keep());
        UnorderedList prompts = new UnorderedList();
        getTranslation("cpd.prompts." + key).lines().forEach(prompt -> prompts.add(new ListItem(prompt)));
        NativeDetails details = new NativeDetails(getTranslation("cpd.prompts"), prompts);
        details.addClassName("cpd-prompts");
        add(new Div(area, details));
    }

    private CpdWords words() {
        return new CpdWords(
                title.getValue(),
                Optional.ofNullable(kind.getValue()).map(CpdKind::key).orElse(""),
                description.getValue(),
                Optional.ofNullable(day.getValue()),
                learning.getValue(),
                impact.getValue(),
                peer.getValue(),
                domains.getValue().stream().map(Framework.Element::key).collect(Collectors.toSet()));
    }
}
