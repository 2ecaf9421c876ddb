package org.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.local.DemoPerson;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Keycloak's realm in {@code docker/} knows the same people and roles as the embedded provider. */
class RealmTest {

    @Test
    void theRealmHasTheDemoPeopleWithTheirNumbersAndRoles() {
        JsonNode realm = ContainerFiles.realm();
        Map<String, List<Object>> inRealm = new TreeMap<>();
        realm.get("users")
                .forEach(user -> inRealm.put(
                        user.get("username").asString(),
                        List.of(
                                user.get("attributes")
                                        .get("employee_number")
                                        .get(0)
                                        .asString(),
                                user.get("firstName").asString() + " "
                                        + user.get("lastName").asString(),
                                ContainerFiles.words(user.get("realmRoles")))));
        Map<String, List<Object>> demo = new TreeMap<>();
        for (DemoPerson person : DemoPerson.values()) {
            Set<String> roles = new TreeSet<>();
            person.signedIn().roles().forEach(role -> roles.add(role.name()));
            demo.put(
                    person.userName(),
                    List.of(person.employeeNumber(), person.signedIn().fullName(), roles));
        }
        assertThat(inRealm).isEqualTo(demo);
    }

    @Test
    void theRealmHasThePortalsRoles() {
        Set<String> names = new TreeSet<>();
        ContainerFiles.realm()
                .get("roles")
                .get("realm")
                .forEach(role -> names.add(role.get("name").asString()));
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }
}
