package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesAreComplete {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("eu.lotse.rules.reading.faults", locale);
  }

  @Test
  void in_both_languages_and_without_leftovers() {
    Set<String> expected =
        Arrays.stream(Refusal.values())
            .flatMap(r -> java.util.stream.Stream.of(r.code(), r.code() + ".instead"))
            .collect(Collectors.toCollection(TreeSet::new));
    List.of("day", "always", "from", "until", "between").forEach(w -> expected.add("span." + w));

    assertThat(new TreeSet<>(bundle(Locale.GERMAN).keySet())).isEqualTo(expected);
    assertThat(new TreeSet<>(bundle(Locale.ENGLISH).keySet())).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void and_name_the_same_things_in_both(Refusal refusal) {
    assertThat(placeholders(Locale.GERMAN, refusal))
        .isEqualTo(placeholders(Locale.ENGLISH, refusal));
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void and_leave_no_placeholder_open_where_all_is_given(Refusal refusal) {
    var fault =
        Fault.of(new eu.lotse.domain.rulebook.Place("x", 1), refusal, "a", "b", "c", "d", "e");

    assertThat(fault.german() + fault.english()).doesNotContainPattern("\\{\\d}");
  }

  private static Set<String> placeholders(Locale locale, Refusal refusal) {
    var bundle = bundle(locale);
    String both = bundle.getString(refusal.code()) + bundle.getString(refusal.code() + ".instead");
    return PLACEHOLDER
        .matcher(both)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
