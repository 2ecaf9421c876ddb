package org.goldenthread.engagement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts released figures into words. It asks for no permission, because a figure that a commitment cites is shown to all
 * staff, so it answers services of this module only; they ask {@link EngagementService} before anything is cited.
 */
@Component
class FigureTexts {

    private final ReleasedFigures released;
    private final I18NProvider translations;

    FigureTexts(ReleasedFigures released, I18NProvider translations) {
        this.released = released;
        this.translations = translations;
    }

    /** One query, however many; figures that are withheld or unknown are left out. */
    Map<Long, FigureText> describe(Collection<Long> figures) {
        return released.cited(figures).stream()
                .map(this::text)
                .collect(toMap(FigureText::figure, text -> text, (one, other) -> one, LinkedHashMap::new));
    }

    List<FigureRef> refer(Collection<Long> figures) {
        return describe(figures).values().stream()
                .map(text -> new FigureRef(text.figure(), text.group(), text.title(), text.value()))
                .toList();
    }

    private FigureText text(ReleasedRows.Cited cited) {
        Figure figure = cited.figure();
        return new FigureText(
                figure.id(), cited.campaign(), cited.wave(), cited.group(), title(cited), value(figure), figure.n());
    }

    /** What a figure measures. */
    String title(ReleasedRows.Cited cited) {
        return switch (cited.figure().kind()) {
            case RESPONSE -> say("engagement.response");
            case INDEX -> say("engagement.index");
            case THEME ->
                Objects.requireNonNullElse(cited.theme(), cited.figure().key());
            case ITEM -> text(cited.text(), cited);
            case SCALE -> say("engagement.cited.scale", text(cited.scale(), cited));
            case STANDARD -> say("engagement.cited.standard", text(cited.scale(), cited));
            case ENPS -> say("engagement.cited.enps", text(cited.text(), cited));
            case OPTION -> say("engagement.cited.option", text(cited.text(), cited), chosen(cited));
        };
    }

    /** Name of a band of an attribute. */
    String band(String band) {
        return say("survey.band." + band);
    }

    private static String text(@Nullable String known, ReleasedRows.Cited cited) {
        return Objects.requireNonNullElse(known, cited.figure().key());
    }

    private String chosen(ReleasedRows.Cited cited) {
        return OptionKey.read(cited.figure().key()).options().stream()
                .map(option -> cited.options().getOrDefault(option, option))
                .collect(joining(say("engagement.cited.or")));
    }

    /** With its band, where it has one. */
    private String value(Figure figure) {
        String value = say(figure.valueKey(), figure.valueInWords());
        return figure.band()
                .map(band -> say("engagement.value.in-band", value, say("engagement.band." + band.key())))
                .orElse(value);
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }
}
