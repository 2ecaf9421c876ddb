package org.goldenthread.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** The root of every view: the page's width and its title in the browser's tab. */
public abstract class Page extends Div implements HasDynamicTitle {

    private final String titleKey;

    /** @param titleKey translation key of the title */
    protected Page(String titleKey) {
        this.titleKey = titleKey;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey) + " – Golden Thread";
    }
}
