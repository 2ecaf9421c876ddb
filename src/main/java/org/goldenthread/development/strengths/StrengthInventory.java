package org.goldenthread.development.strengths;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The strengths and their statements, read once from {@code strengths/strengths.yaml}, which names source and licence. */
@Component
class StrengthInventory {

    /** Statements at once: about two minutes. */
    static final int PAGE = 16;

    static final int ITEMS_OF_EACH = 4;

    private static final String FILE = "strengths/strengths.yaml";
    private static final Set<String> KEYS =
            Set.of("key", "name", "optional", "meaning", "at-work", "overdone", "use", "items");

    /** In which order the statements of a strength come, so that those for and against take turns. */
    private static final int[] TURNS = {0, 2, 1, 3};

    private final List<Strength> strengths;

    StrengthInventory() throws IOException {
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            Definition file = Definition.read(FILE, content)
                    .onlyWith(Set.of("items-source", "items-licence", "words-source", "words-licence", "strengths"));
            strengths = file.list("strengths").stream()
                    .map(StrengthInventory::strength)
                    .toList();
            file.distinct("strengths", strengths.stream().map(Strength::key).toList());
        }
    }

    List<Strength> all() {
        return strengths;
    }

    /** @param optional whether the optional ones are among them */
    List<Strength> asked(boolean optional) {
        return strengths.stream()
                .filter(strength -> optional || !strength.optional())
                .toList();
    }

    /** The statements mixed, always alike: one of each strength in turn, so that no page is about one strength. */
    List<StrengthItem> mixed(boolean optional) {
        List<Strength> asked = asked(optional);
        List<StrengthItem> mixed = new ArrayList<>();
        for (int round = 0; round < ITEMS_OF_EACH; round++) {
            for (int place = 0; place < asked.size(); place++) {
                int turn = TURNS[(round + place) % ITEMS_OF_EACH];
                mixed.add(asked.get(place).items().get(turn));
            }
        }
        return mixed;
    }

    private static Strength strength(Definition part) {
        part.onlyWith(KEYS);
        String key = part.text("key");
        List<StrengthItem> items = new ArrayList<>();
        for (Definition item : part.list("items")) {
            item.onlyWith(Set.of("text", "keyed"));
            boolean reversed = item.oneOf("keyed", List.of("direct", "reverse")).equals("reverse");
            items.add(new StrengthItem(key + "-" + (items.size() + 1), item.text("text"), reversed));
        }
        if (items.size() != ITEMS_OF_EACH) {
            throw part.broken("items", "four statements are needed here");
        }
        return new Strength(
                key,
                part.text("name"),
                part.flag("optional"),
                part.text("meaning"),
                part.text("at-work"),
                part.text("overdone"),
                part.text("use"),
                items);
    }
}
