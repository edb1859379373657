package eu.lotse.web.api;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page about the API says beyond what the code says by itself. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

  private static final String ABOUT =
      """
      May we read, store, link, enrich, score, answer or publish this social-media item, for this
      purpose, about this person, under the law of this day? Lotse answers with its reasons. It
      informs decisions and documents them; it is not legal advice.

      Machines send a token (`Authorization: Bearer ...`); for trying out, name and password do
      (HTTP Basic). Requests are read strictly: every fault is named with its JSON pointer, in
      German or English as `Accept-Language` asks, and nothing is stored.
      """;

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(QueryParameters.class);
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(new Info().title("Lotse").version("v1").description(ABOUT))
        .components(
            new Components()
                .addSecuritySchemes(
                    "bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSecuritySchemes(
                    "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList("bearer"))
        .addSecurityItem(new SecurityRequirement().addList("basic"));
  }

  /** Every call can be answered with a problem, and all problems look alike. */
  @Bean
  OpenApiCustomizer problemsEverywhere() {
    return api -> {
      ModelConverters.getInstance(true)
          .readAll(new AnnotatedType(Problem.class))
          .forEach(api.getComponents()::addSchemas);
      api.getPaths()
          .values()
          .forEach(path ->
              path.readOperationsMap()
                  .forEach((method, operation) -> {
                    boolean withBody = operation.getRequestBody() != null;
                    kinds(withBody).forEach(kind -> add(operation, kind));
                    if (operation.getParameters() != null
                        && operation.getParameters().stream()
                            .anyMatch(p -> "path".equals(p.getIn()))
                        && !withBody) {
                      add(operation, ProblemKind.NOT_FOUND);
                    }
                  }));
    };
  }

  /** The facts a caller may name, taken from the vocabulary. */
  @Bean
  OpenApiCustomizer factsOfTheVocabulary() {
    return api -> {
      Schema<?> facts = Objects.requireNonNull(api.getComponents().getSchemas().get("Facts"));
      for (Matter matter : Matters.all()) {
        for (Attribute attribute : matter.attributes()) {
          Schema<?> known =
              facts.getProperties() == null ? null : facts.getProperties().get(attribute.name());
          if (known == null) {
            facts.addProperty(attribute.name(), oneOrMore(attribute));
          } else { // two matters share the name; each has its own values
            oneOrMore(attribute).getOneOf().forEach(known::addOneOfItem);
          }
        }
      }
      facts.setAdditionalProperties(false);
    };
  }

  private static Schema<?> oneOrMore(Attribute attribute) {
    var schema = new Schema<Object>();
    schema.setDescription(attribute.help().english());
    schema.addOneOfItem(value(attribute));
    Schema<Object> several = new Schema<>();
    several.setTypes(Set.of("array"));
    several.setItems(value(attribute));
    several.setMinItems(1);
    several.setUniqueItems(true);
    schema.addOneOfItem(several);
    return schema;
  }

  private static Schema<?> value(Attribute attribute) {
    var schema = new Schema<Object>();
    schema.setTypes(Set.of("string"));
    attribute.values().forEach(value -> schema.addEnumItemObject(value.name()));
    return schema;
  }

  private static Set<ProblemKind> kinds(boolean withBody) {
    return withBody
        ? EnumSet.of(
            ProblemKind.MALFORMED_JSON,
            ProblemKind.NO_CREDENTIALS,
            ProblemKind.FORBIDDEN,
            ProblemKind.TOO_LARGE,
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            ProblemKind.INVALID_CONTENT)
        : EnumSet.of(ProblemKind.INVALID_PARAMETERS, ProblemKind.NO_CREDENTIALS);
  }

  private static void add(Operation operation, ProblemKind kind) {
    var content =
        new Content()
            .addMediaType(
                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    operation
        .getResponses()
        .addApiResponse(
            Integer.toString(kind.status().value()),
            new ApiResponse().description(kind.status().getReasonPhrase()).content(content));
  }
}
