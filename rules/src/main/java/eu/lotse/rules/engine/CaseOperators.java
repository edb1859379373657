package eu.lotse.rules.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.rule.accessor.Evaluator;
import org.drools.base.rule.accessor.FieldValue;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.time.Interval;
import org.drools.compiler.rule.builder.EvaluatorDefinition;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.impl.Operator;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.EvaluatorOption;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The tests that a rule may make, as operators that Drools asks. Left alone it makes a class of
 * byte code for each test, and finding the code of the next one took most of the time of an answer.
 *
 * @see <a href="../../../../../../../../docs/decisions/0018-tests-of-rules-are-operators.md">ADR
 *     18</a>
 */
final class CaseOperators implements EvaluatorDefinition {

  private static final CaseOperators ALL = new CaseOperators();

  /** What a test asks of a {@link Case}. */
  private enum Kind {
    AMONG,
    EFFECTIVE_SINCE,
    EFFECTIVE_UNTIL,
    KNOWN_SINCE,
    KNOWN_UNTIL;

    private final Operator operator =
        Operator.addOperatorToRegistry(name().toLowerCase(Locale.ROOT), false);

    private String id() {
      return operator.getOperatorString();
    }

    private static Kind of(String id) {
      return Stream.of(values()).filter(k -> k.id().equals(id)).findFirst().orElseThrow();
    }
  }

  private CaseOperators() {}

  /** Lets a compiler know them. Only the newer level of the language has a sign for operators. */
  static void addTo(KnowledgeBuilderConfiguration configuration) {
    for (Kind kind : Kind.values()) {
      configuration.setOption(EvaluatorOption.get(kind.id(), ALL));
    }
    configuration.setOption(LanguageLevelOption.DRL10);
  }

  /** Puts operators in the place of the tests of rules that have the closed form. */
  static void replaceTests(List<RuleDescr> rules) {
    for (RuleDescr rule : rules) {
      var pattern = (PatternDescr) rule.getLhs().getDescrs().getFirst();
      List<String> tests =
          pattern.getDescrs().stream()
              .map(d -> ((ExprConstraintDescr) d).getExpression())
              .map(CaseOperators::expression)
              .toList();
      pattern.removeAllConstraint();
      tests.forEach(t -> pattern.addConstraint(new ExprConstraintDescr(t)));
    }
  }

  private static String expression(String test) {
    Matcher bits = ClosedForm.BITS.matcher(test.strip());
    if (bits.matches()) {
      return expression(Kind.AMONG, "[" + bits.group(1) + "]", bits.group(2));
    }
    Matcher day = ClosedForm.DAY.matcher(test.strip());
    if (!day.matches()) {
      throw new IllegalStateException("Not a test of a rulebook: " + test);
    }
    boolean since = day.group(2).equals(">=");
    Kind kind =
        day.group(1).equals("effective")
            ? since ? Kind.EFFECTIVE_SINCE : Kind.EFFECTIVE_UNTIL
            : since ? Kind.KNOWN_SINCE : Kind.KNOWN_UNTIL;
    return expression(kind, "", day.group(3));
  }

  private static String expression(Kind kind, String parameter, String value) {
    return "this ##" + kind.id() + parameter + " " + value;
  }

  @Override
  public String[] getEvaluatorIds() {
    return Stream.of(Kind.values()).map(Kind::id).toArray(String[]::new);
  }

  @Override
  public Evaluator getEvaluator(
      ValueType type, String id, boolean isNegated, @Nullable String parameter) {
    return new Test(Kind.of(id), parameter == null ? 0 : Integer.parseInt(parameter));
  }

  @Override
  public Evaluator getEvaluator(
      ValueType type,
      String id,
      boolean isNegated,
      @Nullable String parameter,
      Target left,
      Target right) {
    return getEvaluator(type, id, isNegated, parameter);
  }

  @Override
  public Evaluator getEvaluator(ValueType type, Operator operator, @Nullable String parameter) {
    return getEvaluator(type, operator.getOperatorString(), operator.isNegated(), parameter);
  }

  @Override
  public Evaluator getEvaluator(ValueType type, Operator operator) {
    return getEvaluator(type, operator, null);
  }

  @Override
  public boolean isNegatable() {
    return false;
  }

  @Override
  public boolean supportsType(ValueType type) {
    return true;
  }

  @Override
  public Target getTarget() {
    return Target.FACT;
  }

  /** Nothing to write: it has no state. */
  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}

  /**
   * One test; equal ones share a node of the network.
   *
   * @param attribute the place of the attribute whose bits are looked at; 0 for days
   */
  private record Test(Kind kind, int attribute) implements Evaluator {

    /**
     * @param value the bits or the day to compare with
     */
    @Override
    public boolean evaluate(
        ValueResolver resolver, ReadAccessor accessor, FactHandle handle, FieldValue value) {
      var question = (Case) handle.getObject();
      long operand = value.getLongValue();
      return switch (kind) {
        case AMONG -> question.is(attribute, (int) operand);
        case EFFECTIVE_SINCE -> question.getEffective() >= operand;
        case EFFECTIVE_UNTIL -> question.getEffective() < operand;
        case KNOWN_SINCE -> question.getKnown() >= operand;
        case KNOWN_UNTIL -> question.getKnown() < operand;
      };
    }

    @Override
    public boolean evaluate(
        ValueResolver resolver,
        ReadAccessor leftAccessor,
        FactHandle left,
        ReadAccessor rightAccessor,
        FactHandle right) {
      throw new UnsupportedOperationException("A rule tests one case, it compares no two");
    }

    @Override
    public Operator getOperator() {
      return kind.operator;
    }

    @Override
    public ValueType getValueType() {
      return ValueType.OBJECT_TYPE;
    }

    @Override
    public ValueType getCoercedValueType() {
      return ValueType.OBJECT_TYPE;
    }

    @Override
    public boolean isTemporal() {
      return false;
    }

    /** Any time, as it is not temporal. */
    @Override
    public Interval getInterval() {
      return new Interval();
    }
  }
}
