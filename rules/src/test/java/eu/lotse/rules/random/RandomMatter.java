package eu.lotse.rules.random;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Origin;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Theme;
import java.util.Random;

/** A vocabulary of a few attributes; some apply only with values of others, in chains. */
final class RandomMatter {

  private static final Theme THEME = new Theme("T", new Phrase("Thema", "theme"));

  /** Phrases that are parts of one another, and signs that mean something to a mapping. */
  private static final String[] NAMES = {
    "Art", "Art der Ware", "Ware", "Ort - Lage", "Nr. 1", "Nr. 1.1 Weg"
  };

  private static final String[] VALUES = {"da", "da drüben", "nie da", "Art. 6 da"};

  private RandomMatter() {}

  static Matter of(Random random) {
    var matter = Matter.named("trial", new Phrase("Probe", "trial"));
    int size = 3 + random.nextInt(NAMES.length - 2);
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = 2 + random.nextInt(VALUES.length - 1);
      var attribute = matter.attribute("a" + i, NAMES[i], NAMES[i], THEME, Origin.ITEM);
      for (int v = 0; v < values[i]; v++) {
        attribute.value("V" + v, VALUES[v], VALUES[v], "-", "-");
      }
      if (i > 0 && random.nextInt(5) < 2) {
        int on = random.nextInt(i);
        attribute.appliesWhen("a" + on, "V" + random.nextInt(values[on]));
      }
      attribute.add();
    }
    return matter
        .duty("FIRST", "erstens", "first", "-", "-")
        .duty("SECOND", "zweitens", "second", "-", "-")
        .duty("THIRD", "drittens", "third", "-", "-")
        .build();
  }
}
