package eu.lotse.web.security;

import static eu.lotse.domain.register.Accounts.Role.ADMIN;
import static eu.lotse.domain.register.Accounts.Role.AGENT;
import static eu.lotse.domain.register.Accounts.Role.DPO;
import static eu.lotse.domain.register.Accounts.Role.LAWYER;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import eu.lotse.domain.register.Accounts;
import eu.lotse.web.api.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The two doors and who passes them: the API, where every call shows its credentials and no session
 * exists, and the browser, with session, login page and protection against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

  static final String LOGIN = "/login";

  /** Vaadin starts from an inline script and runs server-sent ones; all else comes from here. */
  private static final String BROWSER_CONTENT =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
          + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
          + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private static final String API_CONTENT = "default-src 'none'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder();
  }

  @Bean
  AuthenticationManager authenticationManager(
      Accounts accounts, PasswordEncoder encoder, Clock clock) {
    var passwords = new DaoAuthenticationProvider(new AccountDetails(accounts));
    passwords.setPasswordEncoder(encoder);
    return new ProviderManager(new PasswordLogin(passwords, new LoginThrottle(clock)));
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http, AuthenticationManager logins, Accounts accounts, ProblemWriter problems) {
    var refusals = new ApiRefusals(problems);
    String operations = "/api/v1/operations/**";
    return http.securityMatcher("/api/**")
        .authenticationManager(logins)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .addFilterBefore(new BearerTokens(accounts, refusals), BasicAuthenticationFilter.class)
        .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .headers(h ->
            h.contentSecurityPolicy(c -> c.policyDirectives(API_CONTENT))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeHttpRequests(a ->
            a.requestMatchers(HttpMethod.POST, operations)
                .hasAnyRole(AGENT.name(), DPO.name(), ADMIN.name())
                .requestMatchers(HttpMethod.PUT, "/api/v1/activities/**")
                .hasAnyRole(DPO.name(), ADMIN.name())
                .requestMatchers("/api/v1/proposals/**")
                .hasAnyRole(LAWYER.name(), DPO.name(), ADMIN.name())
                .anyRequest()
                .authenticated())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain browser(HttpSecurity http, AuthenticationManager logins, Accounts accounts) {
    return http.authenticationManager(logins)
        .addFilterBefore(new EndedAccounts(accounts), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(a ->
            a.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/styles.css", "/modules/**", "/icons/**")
                .permitAll()
                .requestMatchers("/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**")
                .permitAll())
        .headers(h ->
            h.withObjectPostProcessor(beforeVaadinAnswers())
                .contentSecurityPolicy(c -> c.policyDirectives(BROWSER_CONTENT))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
        .with(VaadinSecurityConfigurer.vaadin(), v -> v.loginView(LOGIN))
        .build();
  }

  /** Vaadin sends its page past the filters, so the headers have to be there before it. */
  private static ObjectPostProcessor<HeaderWriterFilter> beforeVaadinAnswers() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends HeaderWriterFilter> O postProcess(O filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }
}
