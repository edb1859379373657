package eu.lotse.web.api;

import eu.lotse.web.LotseProperties;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** How calls of the API are taken in. */
@Configuration(proxyBeanMethods = false)
class ApiWiring implements WebMvcConfigurer {

  @Bean
  JsonBodies jsonBodies(LotseProperties properties) {
    return new JsonBodies(properties.largestRequest());
  }

  /** Below /api an unknown address is a problem, not a page of the browser's application. */
  @Bean
  SimpleUrlHandlerMapping unknownApiAddresses(ProblemWriter problems) {
    HttpRequestHandler nothingHere =
        (request, response) -> problems.write(request, response, ProblemKind.NOT_FOUND);
    return new SimpleUrlHandlerMapping(Map.of("/api", nothingHere, "/api/**", nothingHere), 1);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new QueryParametersResolver());
  }

  private static final class QueryParametersResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == QueryParameters.class;
    }

    @Override
    public QueryParameters resolveArgument(
        MethodParameter parameter,
        @org.jspecify.annotations.Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
      return new QueryParameters(request.getParameterMap());
    }
  }
}
