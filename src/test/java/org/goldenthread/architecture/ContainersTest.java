package org.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The containers' files fit each other and the portal; what they do together shows only when they run. */
class ContainersTest {

    private static final String SIGN_IN = "SPRING_SECURITY_OAUTH2_CLIENT_";
    private static final JsonNode REALM = ContainerFiles.realm();
    private static final JsonNode CLIENT = REALM.get("clients").get(0);

    @ParameterizedTest
    @ValueSource(strings = {"portal-1", "portal-2"})
    void aPortalIsGivenOnlyWhatItReads(String portal) throws IOException {
        Set<String> read = new HashSet<>(springProperties());
        Stream.of(".java", ".properties")
                .flatMap(ending -> MainCode.sources("src/main", ending).values().stream())
                .flatMap(text -> found("goldenthread\\.[a-z][a-z.-]+|GOLDENTHREAD_[A-Z_]+", text))
                .map(found -> canonical(found.group()))
                .forEach(read::add);
        assertThat(ContainerFiles.environment(portal).keySet())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(variable)
                        .satisfiesAnyOf(
                                name -> assertThat(read).contains(canonical(name)),
                                name -> assertThat(name).startsWith(SIGN_IN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-1", "portal-2"})
    void everySettingOfTheSignInMakesADifference(String portal) {
        Map<String, String> all = ContainerFiles.environment(portal);
        assertThat(all.keySet().stream().filter(name -> name.startsWith(SIGN_IN)))
                .isNotEmpty()
                .allSatisfy(name -> {
                    Map<String, String> others = new TreeMap<>(all);
                    others.remove(name);
                    assertThat(signIn(others)).isNotEqualTo(signIn(all));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-1", "portal-2"})
    void aPortalAndTheRealmAgreeAboutTheSignIn(String portal) {
        Map<String, String> identity = ContainerFiles.environment("identity");
        assertThat(signIn(ContainerFiles.environment(portal)))
                .isEqualTo(Map.of(
                        "client", CLIENT.get("clientId").asString(),
                        "secret", identity.get("PORTAL_CLIENT_SECRET"),
                        "scopes", Set.of("openid", "profile", "email"),
                        "issuer",
                                identity.get("KC_HOSTNAME") + "/realms/"
                                        + REALM.get("realm").asString()));
        assertThat(CLIENT.get("secret").asString()).isEqualTo("${PORTAL_CLIENT_SECRET}");
        assertThat(ContainerFiles.words(CLIENT.get("defaultClientScopes"))).contains("profile", "email");
    }

    @Test
    void theRealmLetsPeopleBackToThePortalAndToNoOtherAddress() {
        assertThat(ContainerFiles.words(CLIENT.get("redirectUris")))
                .containsExactly("${PORTAL_URL}/login/oauth2/code/portal");
        assertThat(CLIENT.get("attributes")
                        .get("post.logout.redirect.uris")
                        .asString()
                        .split("##"))
                .containsExactlyInAnyOrder("${PORTAL_URL}", "${PORTAL_URL}/");
        assertThat(defaultOf(ContainerFiles.environment("identity").get("PORTAL_URL")))
                .isEqualTo("http://localhost:8080");
        assertThat(ContainerFiles.SERVICES.get("nginx").get("ports")).isEqualTo(List.of("8080:8080"));
    }

    @Test
    void theRealmSendsTheClaimsThatThePortalReads() {
        String security = String.join(
                "",
                MainCode.sources("src/main/java/org/goldenthread/security", ".java")
                        .values());
        Set<String> claims = new TreeSet<>();
        CLIENT.get("protocolMappers").forEach(mapper -> {
            assertThat(mapper.get("config").get("id.token.claim").asString()).isEqualTo("true");
            claims.add(mapper.get("config").get("claim.name").asString());
        });
        assertThat(claims).containsExactly("employee_number", "roles");
        assertThat(security).contains("getClaimAsString(\"employee_number\")", "roles-claim:roles}");
    }

    @Test
    void whatTheRealmLeavesOpenComesFromCompose() throws IOException {
        String realm = Files.readString(Path.of("docker/keycloak/golden-thread-realm.json"));
        assertThat(found("\\$\\{([A-Z_]+)}", realm).map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrder("PORTAL_CLIENT_SECRET", "PORTAL_URL")
                .allMatch(ContainerFiles.environment("identity")::containsKey);
    }

    @Test
    void theFrontDoorLeadsToEveryPortal() throws IOException {
        String nginx = Files.readString(Path.of("docker/nginx/portal.conf"));
        assertThat(found("server ([a-z0-9-]+):8080", nginx).map(found -> found.group(1)))
                .containsExactlyElementsOf(ContainerFiles.SERVICES.keySet().stream()
                        .filter(name -> name.startsWith("portal"))
                        .toList());
    }

    @Test
    void theDatabaseIsMadeForKeycloakAndTakesAllConnections() throws IOException {
        String database =
                ContainerFiles.environment("identity").get("KC_DB_URL").replaceFirst(".*/", "");
        assertThat(Files.readString(Path.of("docker/postgres/create-databases.sql")))
                .contains("create database " + database + ";");
        Properties portal = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            portal.load(in);
        }
        int each = Integer.parseInt(portal.getProperty("spring.datasource.hikari.maximum-pool-size"));
        int keycloaks = Integer.parseInt(ContainerFiles.environment("identity").get("KC_DB_POOL_MAX_SIZE"));
        assertThat(2 * each + keycloaks)
                .as("of 100, 3 of them for the superuser")
                .isLessThanOrEqualTo(97);
    }

    /** What the portal's client of the provider comes to, as Spring reads the variables. */
    private static Map<String, Object> signIn(Map<String, String> variables) {
        var sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.copyOf(variables)));
        var properties = new Binder(ConfigurationPropertySources.from(sources))
                .bind("spring.security.oauth2.client", OAuth2ClientProperties.class)
                .get();
        var client = properties.getRegistration().getOrDefault("portal", new OAuth2ClientProperties.Registration());
        var provider = properties.getProvider().getOrDefault("portal", new OAuth2ClientProperties.Provider());
        return Map.of(
                "client", String.valueOf(client.getClientId()),
                "secret", String.valueOf(client.getClientSecret()),
                "scopes", client.getScope() == null ? Set.of() : client.getScope(),
                "issuer", String.valueOf(provider.getIssuerUri()));
    }

    private static Set<String> springProperties() throws IOException {
        Set<String> names = new HashSet<>();
        for (URL url : Collections.list(
                ContainersTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (var in = url.openStream()) {
                JsonMapper.shared()
                        .readTree(in)
                        .get("properties")
                        .forEach(property ->
                                names.add(canonical(property.get("name").asString())));
            }
        }
        assertThat(names).contains("SERVERPORT");
        return names;
    }

    /** Spring reads the variable and the property of one name alike, whatever stands between its words. */
    private static String canonical(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static String defaultOf(String variable) {
        return variable.replaceFirst("^\\$\\{[A-Z_]+:-(.*)}$", "$1");
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }
}
