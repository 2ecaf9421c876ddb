package org.goldenthread.shell;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.springframework.stereotype.Component;

/**
 * The menu, which the views' own {@code @Menu} make: a view that is not open to the person is not in it. Vaadin looks through
 * every library for each place that it checks, a good part of what opening a page costs, so the answer is kept: it hangs on
 * the person's roles and on nothing else. What hangs on more than roles is asked each time.
 */
@Component
class Places {

    private final CurrentUser currentUser;
    private final List<PlaceOfSome> placesOfSome;
    private final Map<Set<Role>, List<MenuEntry>> byRoles = new ConcurrentHashMap<>();

    Places(CurrentUser currentUser, List<PlaceOfSome> placesOfSome) {
        this.currentUser = currentUser;
        this.placesOfSome = placesOfSome;
    }

    List<MenuEntry> mine() {
        List<MenuEntry> open = byRoles.computeIfAbsent(
                currentUser.require().roles(),
                roles -> MenuConfiguration.getMenuEntries().stream()
                        .filter(Places::isPlaceOfItsOwn)
                        .toList());
        return open.stream().filter(this::isForMe).toList();
    }

    private boolean isForMe(MenuEntry entry) {
        return placesOfSome.stream()
                .filter(place -> place.view().equals(entry.menuClass()))
                .allMatch(PlaceOfSome::isMine);
    }

    /** A view that extends another inherits its annotation, and would stand in the menu beside it. */
    private static boolean isPlaceOfItsOwn(MenuEntry entry) {
        Class<?> view = entry.menuClass();
        return view == null || view.getDeclaredAnnotation(Menu.class) != null;
    }
}
