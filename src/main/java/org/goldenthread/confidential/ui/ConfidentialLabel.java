package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What tells a confidential interview from an anonymous survey wherever one is shown: a colour that nothing else in the portal
 * has, a name badge, and words.
 */
final class ConfidentialLabel extends Div {

    private static final String BADGE = """
            <span class="icon" aria-hidden="true"><svg width="30" height="30" viewBox="0 0 24 24" fill="none" stroke="currentColor"
            stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="6" width="18" height="15" rx="2"/>
            <path d="M10 6V3h4v3M7.500 18c0-2.200 2-3.200 4.500-3.200s4.500 1 4.500 3.200"/><circle cx="12" cy="11.500" r="2.200"/></svg></span>
            """;

    /** @param whatItMeans key of the sentence that says what this means for who reads it */
    ConfidentialLabel(String whatItMeans) {
        addClassName("confidential-label");
        Paragraph name = new Paragraph(getTranslation("confidential.label"));
        name.addClassName("strong");
        add(new Html(BADGE), new Div(name, new Paragraph(getTranslation(whatItMeans))));
    }
}
