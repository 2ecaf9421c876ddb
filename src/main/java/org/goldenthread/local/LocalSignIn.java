package org.goldenthread.local;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * An OpenID Connect provider in the same process, for {@link DemoPeople}. It shares the servlet session with the portal,
 * so it keeps its sign-in under a key of its own: else signing in here would sign the portal in without the code flow. So it
 * does with the request that it interrupts: else the portal would forget at which page it asked somebody to sign in.
 *
 * <p>Between two parts of one process there is no secret to keep, and checking its hash would take most of the time of a
 * sign-in: the portal proves by its key (PKCE) alone that it asked.
 */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalSignIn {

    static final String PASSWORD = "demo";
    static final String SIGN_IN_PAGE = "/sign-in";
    private static final String CLIENT = "portal";
    /** Stands for Power BI, which reads results. */
    private static final String PROGRAMME = "power-bi";

    private final DemoPeople people;
    private final String address;

    LocalSignIn(DemoPeople people, @Value("${server.port:8080}") int port) {
        this.people = people;
        this.address = "http://localhost:" + port;
    }

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http) throws Exception {
        var contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey("LOCAL_PROVIDER_SECURITY_CONTEXT");
        var interrupted = new HttpSessionRequestCache();
        interrupted.setSessionAttrName("LOCAL_PROVIDER_SAVED_REQUEST");
        return http.securityMatcher(
                        "/oauth2/authorize",
                        "/oauth2/token",
                        "/oauth2/jwks",
                        "/userinfo",
                        "/connect/**",
                        "/.well-known/openid-configuration",
                        SIGN_IN_PAGE)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(interrupted))
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(SIGN_IN_PAGE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage(SIGN_IN_PAGE).usernameParameter("user").passwordParameter("password"))
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN_PAGE),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .userDetailsService(userName -> people.find(userName)
                        .map(person -> User.withUsername(person.userName())
                                .password("{noop}" + PASSWORD)
                                .build())
                        .orElseThrow(() -> new UsernameNotFoundException(userName)))
                .build();
    }

    @Bean
    AuthorizationServerSettings providerSettings() {
        return AuthorizationServerSettings.builder().issuer(address).build();
    }

    @Bean
    RegisteredClientRepository providerClients() {
        RegisteredClient portal = RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientIdIssuedAt(Instant.EPOCH)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address + "/login/oauth2/code/" + CLIENT)
                .postLogoutRedirectUri(address)
                .scopes(scopes -> scopes.addAll(Set.of("openid", "profile", "email")))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
        RegisteredClient programme = RegisteredClient.withId(PROGRAMME)
                .clientId(PROGRAMME)
                .clientIdIssuedAt(Instant.EPOCH)
                .clientSecret("{noop}" + PASSWORD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("results.read")
                .scope("data.write")
                .build();
        return new InMemoryRegisteredClientRepository(portal, programme);
    }

    /** Endpoints are named one by one: a look-up by issuer would ask this very process before it answers. */
    @Bean
    ClientRegistrationRepository portalRegistration() {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(CLIENT)
                .clientId(CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(address)
                .authorizationUri(address + "/oauth2/authorize")
                .tokenUri(address + "/oauth2/token")
                .jwkSetUri(address + "/oauth2/jwks")
                .userInfoUri(address + "/userinfo")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", address + "/connect/logout"))
                .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                Authentication principal = Objects.requireNonNull(context.<Authentication>getPrincipal());
                SignedIn person = people.find(principal.getName()).orElseThrow();
                context.getClaims()
                        .claim("preferred_username", person.userName())
                        .claim("name", person.fullName())
                        .claim("employee_number", person.employeeNumber())
                        .claim("roles", person.roles().stream().map(Role::name).toList());
            }
        };
    }
}
