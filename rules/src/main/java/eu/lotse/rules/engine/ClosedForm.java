package eu.lotse.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The only form in which a rule may reach Drools' compiler: one {@link Case}, tests of bits and
 * days, no consequence. A rule of this form can read nothing but the question, and do nothing.
 *
 * <p>The reader lets nothing else through; this is the second lock, after Drools' own parser and
 * independent of the reader.
 *
 * @see <a
 *     href="../../../../../../../../docs/decisions/0004-only-accepted-text-reaches-drools.md">ADR
 *     4</a>
 */
final class ClosedForm {

  /** The test of an attribute: its place, and the bits of which one must be there. */
  static final Pattern BITS = Pattern.compile("is\\(([0-9]{1,3}), ([0-9]{1,10})\\)");

  /** The test of a day: which one, how to compare it, and with what. */
  static final Pattern DAY = Pattern.compile("(effective|known) (>=|<) (-?[0-9]{1,8})");

  private static final String SUBJECT = Case.class.getSimpleName();

  private ClosedForm() {}

  /**
   * @throws IllegalStateException where the package holds anything else
   */
  static void require(PackageDescr description) {
    if (description.getUnit() != null) {
      throw new IllegalStateException("Not of a rulebook: unit");
    }
    requireNone(description.getFunctions());
    requireNone(description.getFunctionImports());
    requireNone(description.getAccumulateImports());
    requireNone(description.getGlobals());
    requireNone(description.getTypeDeclarations());
    requireNone(description.getEnumDeclarations());
    requireNone(description.getEntryPointDeclarations());
    requireNone(description.getWindowDeclarations());
    description.getImports().forEach(ClosedForm::requireCase);
    description.getAttributes().forEach(ClosedForm::requireDialect);
    description.getRules().forEach(ClosedForm::require);
  }

  private static void requireNone(Collection<?> declarations) {
    if (!declarations.isEmpty()) {
      throw new IllegalStateException("Not of a rulebook: " + declarations);
    }
  }

  private static void requireCase(ImportDescr one) {
    if (!one.getTarget().equals(Case.class.getName())) {
      throw new IllegalStateException("Not of a rulebook: import " + one.getTarget());
    }
  }

  private static void requireDialect(AttributeDescr attribute) {
    if (!attribute.getName().equals("dialect") || !attribute.getValue().equals("mvel")) {
      throw new IllegalStateException("Not of a rulebook: " + attribute);
    }
  }

  private static void require(RuleDescr rule) {
    rule.getAttributes().values().forEach(ClosedForm::requireDialect);
    List<? extends BaseDescr> conditions = rule.getLhs().getDescrs();
    String consequence = String.valueOf(rule.getConsequence());
    boolean closed =
        rule.getClass() == RuleDescr.class
            && rule.getParentName() == null
            && rule.getNamedConsequences().isEmpty()
            && consequence.isBlank()
            && conditions.size() == 1
            && conditions.getFirst() instanceof PatternDescr pattern
            && isClosed(pattern);
    if (!closed) {
      throw new IllegalStateException("Not a rule of a rulebook: " + rule.getName());
    }
  }

  private static boolean isClosed(PatternDescr pattern) {
    return pattern.getObjectType().equals(SUBJECT)
        && pattern.getIdentifier() == null
        && pattern.getSource() == null
        && pattern.getBehaviors().isEmpty()
        && pattern.getDescrs().stream().allMatch(ClosedForm::isTest);
  }

  private static boolean isTest(BaseDescr test) {
    if (!(test instanceof ExprConstraintDescr expression)) {
      return false;
    }
    String text = expression.getExpression().strip();
    return BITS.matcher(text).matches() || DAY.matcher(text).matches();
  }
}
