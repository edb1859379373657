package eu.lotse.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OrderedValuesTest {

  private static final Theme THEME = new Theme("T", new Phrase("Thema", "theme"));

  private static AttributeBuilder attribute() {
    return Matter.named("trial", new Phrase("Probe", "trial"))
        .attribute("terms", "Bedingungen", "terms", THEME, Origin.ITEM)
        .value("ALLOWED", "erlaubt", "allowed", "-", "-")
        .value("NOT_CHECKED", "ungeprüft", "not checked", "-", "-")
        .value("FORBIDDEN", "untersagt", "forbidden", "-", "-")
        .value("ACCEPTED", "angenommen", "accepted", "-", "-");
  }

  @Test
  void ordersAreFollowedToTheirEndAndNotCompared() {
    Attribute terms =
        attribute()
            .stricter("ALLOWED", "FORBIDDEN", "ACCEPTED")
            .stricter("ALLOWED", "NOT_CHECKED")
            .add()
            .build()
            .attribute("terms");

    assertThat(terms.stricterThan(terms.value("ALLOWED")))
        .extracting(Value::name)
        .containsExactly("NOT_CHECKED", "FORBIDDEN", "ACCEPTED");
    assertThat(terms.stricterThan(terms.value("NOT_CHECKED"))).isEmpty();
    assertThat(terms.mildest()).extracting(Value::name).containsExactly("ALLOWED");
  }

  @Test
  void withoutAnOrderEveryValueIsAmongTheMildest() {
    assertThat(attribute().add().build().attribute("terms").mildest()).hasSize(4);
  }

  @Test
  void anOrderThatGoesInACircleIsRefused() {
    var circle = attribute().stricter("ALLOWED", "FORBIDDEN").stricter("FORBIDDEN", "ALLOWED");
    assertThatThrownBy(circle::add).hasMessageContaining("terms.ALLOWED");
  }
}
