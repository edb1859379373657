package eu.lotse.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Whatever stands in the place of a test says the same as the test: of days before and after 1970,
 * on them and beside them, and of each value of each attribute.
 */
class OperatorsMeanWhatTestsSayTest {

  private static final List<Long> DAYS = List.of(-20_000L, -1L, 0L, 1L, 20_000L);
  private static final Matter MATTER = Matters.all().getFirst();
  private static final KieBase BASE = base();

  /** A rule for each test, with the test as its name. */
  private static KieBase base() {
    var tests = new ArrayList<String>();
    for (long day : DAYS) {
      for (String date : List.of("effective", "known")) {
        tests.add(date + " >= " + day);
        tests.add(date + " < " + day);
      }
    }
    for (Attribute attribute : MATTER.attributes()) {
      for (int bits = attribute.all(); bits != 0; bits &= bits - 1) {
        tests.add("is(" + attribute.index() + ", " + bits + ")");
      }
    }
    var drl =
        new StringBuilder("package probe\nimport eu.lotse.rules.engine.Case\ndialect \"mvel\"\n");
    tests.forEach(t -> drl.append("rule \"%s\" when Case( %s ) then end\n".formatted(t, t)));
    try {
      PackageDescr parsed = new DrlParser(LanguageLevelOption.DRL6).parse(false, drl.toString());
      ClosedForm.require(parsed);
      return new Compiler("probe").compile(List.of(parsed));
    } catch (DroolsParserException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> matching(FactPattern pattern, LegalDates dates) {
    var names = new TreeSet<String>();
    KieSession session = BASE.newKieSession();
    try {
      session.insert(new Case(pattern, dates));
      session.fireAllRules(match -> {
        names.add(match.getRule().getName());
        return false;
      });
    } finally {
      session.dispose();
    }
    return names;
  }

  private static FactPattern pattern(int choice) {
    FactPattern pattern = FactPattern.unknown(MATTER);
    for (Attribute attribute : MATTER.attributes()) {
      int left = pattern.candidates(attribute);
      for (int i = choice % Math.max(1, Integer.bitCount(left)); i > 0; i--) {
        left &= left - 1;
      }
      pattern = pattern.narrowed(attribute, Integer.lowestOneBit(left));
    }
    return pattern;
  }

  @Property(tries = 200)
  void of_every_test_alone(
      @ForAll @IntRange(max = 30) int choice,
      @ForAll @LongRange(min = -2, max = 2) long beside,
      @ForAll @IntRange(max = 4) int effective,
      @ForAll @IntRange(max = 4) int known) {
    FactPattern pattern = pattern(choice);
    long effectiveOn = DAYS.get(effective) + beside;
    long knownOn = DAYS.get(known) - beside;

    var expected = new TreeSet<String>();
    for (long day : DAYS) {
      expected.add(effectiveOn >= day ? "effective >= " + day : "effective < " + day);
      expected.add(knownOn >= day ? "known >= " + day : "known < " + day);
    }
    for (Attribute attribute : MATTER.attributes()) {
      for (int bits = attribute.all(); bits != 0; bits &= bits - 1) {
        if ((pattern.candidates(attribute) & bits) != 0) {
          expected.add("is(" + attribute.index() + ", " + bits + ")");
        }
      }
    }

    assertThat(
            matching(
                pattern,
                new LegalDates(LocalDate.ofEpochDay(effectiveOn), LocalDate.ofEpochDay(knownOn))))
        .isEqualTo(expected);
  }
}
