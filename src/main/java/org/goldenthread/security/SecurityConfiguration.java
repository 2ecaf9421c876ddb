package org.goldenthread.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in by OpenID Connect code flow with PKCE, with whichever provider is configured. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, @Value("${goldenthread.sign-in.registration:portal}") String registration)
            throws Exception {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/actuator/health/**", "/themes/**").permitAll());
        // A page may stand inside another of the portal's own, as a survey's preview does, and in nobody else's.
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin));
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/" + registration, "{baseUrl}")
                                // An address that is no view gets a page that says so, and not an empty refusal.
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Nobody reads how long each filter took, and noting it down is a part of what each request costs. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** The provider's {@code roles} claim becomes the portal's roles; what the portal does not know is left out. */
    @Bean
    GrantedAuthoritiesMapper rolesFromClaims(@Value("${goldenthread.sign-in.roles-claim:roles}") String claim) {
        return authorities -> {
            Set<GrantedAuthority> mapped = new HashSet<>(authorities);
            for (GrantedAuthority authority : authorities) {
                if (authority instanceof OidcUserAuthority oidc
                        && oidc.getIdToken().getClaim(claim) instanceof Collection<?> roles) {
                    for (Role role : Role.values()) {
                        if (roles.contains(role.name())) {
                            mapped.add(new SimpleGrantedAuthority("ROLE_" + role.name()));
                        }
                    }
                }
            }
            return mapped;
        };
    }
}
