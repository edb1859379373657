package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Origin;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.facts.Theme;
import eu.lotse.domain.facts.Value;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words the API speaks, with the phrases people read. */
@Schema(name = "Vocabulary", description = "The closed vocabulary of the legally relevant facts")
record VocabularyAnswer(List<MatterAnswer> matters) {

  /** One text in both languages. */
  @Schema(name = "Words")
  record Words(String de, String en) {
    static Words of(Phrase phrase) {
      return new Words(phrase.german(), phrase.english());
    }

    static Words of(Text text) {
      return new Words(text.german(), text.english());
    }
  }

  /** A field of questions. */
  @Schema(name = "Matter")
  record MatterAnswer(
      @Schema(example = "processing") String name,
      Words phrase,
      @Schema(description = "The headings of the form, in order") List<Named> themes,
      List<AttributeAnswer> attributes,
      List<DutyKindAnswer> duties) {

    static MatterAnswer of(Matter matter) {
      return new MatterAnswer(
          matter.name(),
          Words.of(matter.phrase()),
          matter.themes().stream().map(Named::of).toList(),
          matter.attributes().stream().map(AttributeAnswer::of).toList(),
          matter.duties().stream().map(DutyKindAnswer::of).toList());
    }
  }

  /** A heading. */
  @Schema(name = "Theme")
  record Named(String name, Words phrase) {
    static Named of(Theme theme) {
      return new Named(theme.name(), Words.of(theme.phrase()));
    }
  }

  /** A fact with its values. */
  @Schema(name = "Attribute")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AttributeAnswer(
      @Schema(example = "accessibility") String name,
      Words phrase,
      Words help,
      @Schema(example = "SOURCE") String theme,
      @Schema(description = "Who knows the fact, and so where it is stored") Origin origin,
      @Schema(description = "Left out where the fact always has a meaning")
          @Nullable AppliesWhen appliesWhen,
      @Schema(description = "Assumed while nobody says otherwise: one of these")
          List<String> presumed,
      List<ValueAnswer> values) {

    static AttributeAnswer of(Attribute attribute) {
      return new AttributeAnswer(
          attribute.name(),
          Words.of(attribute.phrase()),
          Words.of(attribute.help()),
          attribute.theme().name(),
          attribute.origin(),
          attribute.appliesWhen().map(AppliesWhen::of).orElse(null),
          attribute.presumed().stream().map(Value::name).toList(),
          attribute.values().stream().map(ValueAnswer::of).toList());
    }
  }

  /** The fact has a meaning only while another one has one of these values. */
  @Schema(name = "AppliesWhen")
  record AppliesWhen(String attribute, List<String> oneOf) {
    static AppliesWhen of(Condition condition) {
      var on = condition.attribute();
      return new AppliesWhen(
          on.name(), on.valuesIn(condition.mask()).stream().map(Value::name).toList());
    }
  }

  /** One value of a fact. */
  @Schema(name = "Value")
  record ValueAnswer(@Schema(example = "RESTRICTED_LOGIN") String name, Words phrase, Words help) {
    static ValueAnswer of(Value value) {
      return new ValueAnswer(value.name(), Words.of(value.phrase()), Words.of(value.help()));
    }
  }

  /** What a rule can oblige somebody to do. */
  @Schema(name = "DutyKind")
  record DutyKindAnswer(@Schema(example = "INFORM") String name, Words phrase, Words help) {
    static DutyKindAnswer of(DutyKind duty) {
      return new DutyKindAnswer(duty.name(), Words.of(duty.phrase()), Words.of(duty.help()));
    }
  }

  static VocabularyAnswer of(List<Matter> matters) {
    return new VocabularyAnswer(matters.stream().map(MatterAnswer::of).toList());
  }
}
