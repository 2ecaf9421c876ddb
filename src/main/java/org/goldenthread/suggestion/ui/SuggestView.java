package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.suggestion.Addressee;
import org.goldenthread.suggestion.NewSuggestion;
import org.goldenthread.suggestion.SuggestionRefused;
import org.goldenthread.suggestion.SuggestionService;

/** One suggestion is written here: what becomes of it, the form, and after sending what was stored. */
@Route(SuggestionsView.ROUTE + "/new")
@PermitAll
class SuggestView extends Page {

    private final transient SuggestionService suggestions;
    private final transient List<Addressee> addressees;
    private final String signature;
    private final String draftName;

    SuggestView(SuggestionService suggestions, CurrentUser currentUser) {
        super("suggestion.new");
        this.suggestions = suggestions;
        addressees = suggestions.addressees();
        signature = currentUser.require().fullName();
        draftName = "draft-"
                + UUID.nameUUIDFromBytes(
                        (currentUser.require().employeeNumber() + "/suggestion").getBytes(StandardCharsets.UTF_8));
        addClassName("suggest");
        add(new PageHeader(back(), getTranslation("suggestion.new"))
                .says(getTranslation("suggestion.new.says", suggestions.daysToAnswer())));
        if (addressees.isEmpty()) {
            add(new EmptyState(
                    getTranslation("suggestion.new.not-staff"), getTranslation("suggestion.new.not-staff.do")));
        } else {
            add(promise(), new SuggestionForm(addressees, draftName, signature, this::send));
        }
    }

    private Component promise() {
        Div promise = new Div(
                new Paragraph(getTranslation("suggestion.promise")),
                list(
                        getTranslation("suggestion.promise.no-name"),
                        getTranslation("suggestion.promise.no-time", Dates.weekday(suggestions.comesOutOn())),
                        getTranslation("suggestion.promise.checked"),
                        getTranslation("suggestion.promise.words"),
                        getTranslation("suggestion.promise.final")));
        promise.addClassName("promise");
        return promise;
    }

    private static UnorderedList list(String... lines) {
        UnorderedList list = new UnorderedList();
        for (String line : lines) {
            list.add(new ListItem(line));
        }
        return list;
    }

    private String send(String key, String to, String title, String words, boolean signed) {
        if (!to.matches("[0-9]{1,18}") || !key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return getTranslation("suggestion.refused.NOT_ADDRESSED");
        }
        NewSuggestion suggestion =
                new NewSuggestion(UUID.fromString(key), new UnitId(Long.parseLong(to)), title, words, signed);
        try {
            suggestions.send(suggestion);
        } catch (SuggestionRefused refused) {
            return getTranslation("suggestion.refused." + refused.reason().name());
        }
        getElement().executeJs("localStorage.removeItem($0)", draftName);
        showReceipt(suggestion);
        return "";
    }

    private void showReceipt(NewSuggestion suggestion) {
        removeAll();
        PageHeader header = new PageHeader(null, getTranslation("suggestion.receipt"))
                .says(getTranslation("suggestion.receipt.says", Dates.weekday(suggestions.comesOutOn())));
        Paragraph words = new Paragraph(suggestion.words());
        words.addClassName("suggestion-words");
        Card card = new Card(getTranslation("suggestion.receipt.stored"));
        card.add(
                new Paragraph(suggestion.title()),
                words,
                list(
                        getTranslation("suggestion.receipt.to", name(suggestion.to())),
                        suggestion.signed()
                                ? getTranslation("suggestion.receipt.signed", signature)
                                : getTranslation("suggestion.receipt.anonymous")));
        add(header, card, new Paragraph(back()));
        header.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private String name(UnitId unit) {
        return addressees.stream()
                .filter(each -> each.unit().equals(unit))
                .map(Addressee::name)
                .findFirst()
                .orElse("");
    }

    private Anchor back() {
        return new Anchor(SuggestionsView.ROUTE, getTranslation("suggestion.title"));
    }
}
