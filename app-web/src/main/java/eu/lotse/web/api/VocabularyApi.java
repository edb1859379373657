package eu.lotse.web.api;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the words questions are asked in, and the rules that answer them. */
@RestController
@Tag(name = "Vocabulary and rulebook", description = "The words, and the law in force")
class VocabularyApi {

  private final Supplier<Rulebook> rulebook;

  VocabularyApi(Supplier<Rulebook> rulebook) {
    this.rulebook = rulebook;
  }

  @Operation(
      operationId = "vocabulary",
      summary = "The vocabulary",
      description =
          "Attributes, values and duties with their phrases and help in German and English, when"
              + " they apply and what is presumed.")
  @Parameter(
      name = "matter",
      in = ParameterIn.QUERY,
      description = "Only this matter",
      schema = @Schema(type = "string", example = "processing"))
  @GetMapping(path = "/api/v1/vocabulary", produces = MediaType.APPLICATION_JSON_VALUE)
  VocabularyAnswer vocabulary(QueryParameters parameters) {
    return VocabularyAnswer.of(parameters.matter().map(List::of).orElse(Matters.all()));
  }

  @Operation(
      operationId = "rulebook",
      summary = "The active rulebook",
      description = "The active release and its rules, in the order of their ids.")
  @Parameter(
      name = "matter",
      in = ParameterIn.QUERY,
      description = "The matter; processing where left out",
      schema = @Schema(type = "string", example = "processing"))
  @GetMapping(path = "/api/v1/rulebook", produces = MediaType.APPLICATION_JSON_VALUE)
  RulebookAnswer rulebook(QueryParameters parameters) {
    Optional<Matter> matter = parameters.matter();
    return RulebookAnswer.of(rulebook.get(), matter.orElse(FactsReader.matterByDefault()));
  }
}
