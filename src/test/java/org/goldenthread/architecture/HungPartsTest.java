package org.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The build finds what a page draws by reading its view. A part that one module hangs into another's page by an interface is not
 * found so: unless the frame brings its components, they stay empty on a page that is opened by its address.
 */
class HungPartsTest {

    private static final String OURS = "org.goldenthread";

    @Test
    void theFrameBringsWhateverAPartOfAnotherModuleDraws() {
        JavaClass frame = MainCode.CLASSES.get(OURS + ".shell.MainLayout");
        Set<String> brought = Stream.concat(
                        Arrays.stream(frame.reflect().getAnnotationsByType(Uses.class))
                                .map(Uses::value),
                        drawn(frame).map(JavaClass::reflect))
                .map(Class::getName)
                .collect(Collectors.toSet());
        Set<String> drawn = parts().flatMap(HungPartsTest::reached)
                .flatMap(HungPartsTest::drawn)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).as("components of parts").hasSizeGreaterThan(5).isSubsetOf(brought);
    }

    /** Of the screen, made for an interface that is another module's. */
    private static Stream<JavaClass> parts() {
        return MainCode.CLASSES.stream()
                .filter(each -> each.getPackageName().contains(".ui") && !each.isAnnotatedWith(Route.class))
                .filter(each -> each.getAllRawInterfaces().stream()
                        .anyMatch(port -> isOurs(port) && !module(port).equals(module(each))));
    }

    /** Itself and what it may make; other pages bring their own. */
    private static Stream<JavaClass> reached(JavaClass from) {
        Set<JavaClass> seen = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        Deque<JavaClass> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (isOurs(next) && !next.isAnnotatedWith(Route.class) && seen.add(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .forEach(open::push);
            }
        }
        return seen.stream();
    }

    private static Stream<JavaClass> drawn(JavaClass by) {
        return by.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(each -> each.getPackageName().startsWith("com.vaadin.flow.component."))
                .filter(each -> Component.class.isAssignableFrom(each.reflect()))
                .filter(each -> each.reflect().getAnnotationsByType(JsModule.class).length > 0);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(OURS);
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("(org\\.goldenthread\\.\\w+).*", "$1");
    }
}
