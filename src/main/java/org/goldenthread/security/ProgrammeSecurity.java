package org.goldenthread.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Lets in programmes that the organisation has named, with bearer tokens of its own provider. They have no session and no
 * person, so that no page and no service for people answers them; without a provider nobody is let in.
 */
@Configuration(proxyBeanMethods = false)
class ProgrammeSecurity {

    private static final Map<String, String> AUTHORITIES =
            Map.of("results.read", Programme.RESULTS, "data.write", Programme.DATA);

    private final String issuer;
    private final Set<String> programmes;

    /**
     * @param issuer of the tokens; empty to let nobody in
     * @param programmes client ids; at the provider they may only have tokens of their own (client credentials), none for a
     *     person
     */
    ProgrammeSecurity(
            @Value("${goldenthread.api.issuer}") String issuer,
            @Value("${goldenthread.api.programmes}") Set<String> programmes) {
        this.issuer = issuer;
        this.programmes = Set.copyOf(programmes);
    }

    @Bean
    @Order(2)
    SecurityFilterChain programmes(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.yaml")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/waves", "/api/v1/waves/*/figures")
                        .hasAuthority(Programme.RESULTS)
                        .requestMatchers(HttpMethod.POST, "/api/v1/observations", "/api/v1/case-data/*")
                        .hasAuthority(Programme.DATA)
                        .anyRequest()
                        .denyAll());
        if (issuer.isBlank()) {
            http.exceptionHandling(
                    refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        } else {
            // The provider is asked when the first token comes: it may start after the portal, or be in it.
            var decoder = new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(issuer));
            http.oauth2ResourceServer(
                    server -> server.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(this::programme)));
        }
        return http.build();
    }

    AbstractAuthenticationToken programme(Jwt token) {
        String client = Stream.of("azp", "client_id", "sub")
                .map(token::getClaimAsString)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
        Set<String> scopes = programmes.contains(client) ? scopes(token) : Set.of();
        List<GrantedAuthority> authorities = new ArrayList<>();
        AUTHORITIES.forEach((scope, authority) -> {
            if (scopes.contains(scope)) {
                authorities.add(new SimpleGrantedAuthority(authority));
            }
        });
        return new JwtAuthenticationToken(token, authorities, client);
    }

    /** In one text with spaces between them, as the standard says, or as a list. */
    private static Set<String> scopes(Jwt token) {
        return switch (token.getClaim("scope")) {
            case String text -> Set.of(text.split(" "));
            case Collection<?> list -> list.stream().map(String::valueOf).collect(Collectors.toSet());
            case null, default -> Set.of();
        };
    }
}
