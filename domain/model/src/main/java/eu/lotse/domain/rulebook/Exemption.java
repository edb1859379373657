package eu.lotse.domain.rulebook;

import eu.lotse.domain.law.Area;

/** What {@code @ausnahme_zu("...")} names: the rules to which another rule is an exception. */
public sealed interface Exemption {

  /** Whether {@code rule} is among those named. */
  boolean reaches(Rule rule);

  /** As the lawyer wrote it. */
  String text();

  /**
   * A part ({@code R12.3a}) or a version with all its parts ({@code R12.3}), whatever its effect.
   */
  record ByVersion(RuleId id) implements Exemption {
    @Override
    public boolean reaches(Rule rule) {
      return rule.id().isWithin(id);
    }

    @Override
    public String text() {
      return id.toString();
    }
  }

  /** A family ({@code R12}): its obstacles only, for permissions are named by version. */
  record ByFamily(String family) implements Exemption {
    @Override
    public boolean reaches(Rule rule) {
      return rule.id().family().equals(family) && rule.effect().isObstacle();
    }

    @Override
    public String text() {
      return family;
    }
  }

  /**
   * A whole area of law, permissions and duties included: for rules that say that the law does not
   * apply at all, so that nothing it asks for is left. Rules that say the same of the area are not
   * among them.
   *
   * @see <a
   *     href="../../../../../../../../../docs/decisions/0009-outside-its-scope-the-law-says-nothing.md">ADR
   *     9</a>
   */
  record ByArea(Area area) implements Exemption {
    @Override
    public boolean reaches(Rule rule) {
      return rule.area() == area && !rule.exceptionTo().contains(this);
    }

    @Override
    public String text() {
      return "Gebiet " + area.german();
    }
  }
}
