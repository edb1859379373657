package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A field of questions with a closed vocabulary of its own, for example the processing of personal
 * data.
 *
 * <p>To engines and doors a matter is data: they ask it for attributes and values and know none by
 * heart.
 */
public final class Matter {

  private final String name;
  private final Phrase phrase;
  private final List<Attribute> attributes;
  private final List<DutyKind> duties;
  private final Map<String, Attribute> byName;
  private final Map<String, Attribute> byPhrase;
  private final Roles roles;

  /**
   * The attributes that the rules of writing law single out.
   *
   * @param act what is done; every permission names the acts it covers
   * @param consent the declaration of the person; only consent rules test it
   * @param scope whether the law applies at all; only scope rules may set whole areas aside
   * @param aim what stored operations are listed and found by; the act where there is none
   * @param keeping the act of keeping what an ended act has left, which the law judges anew every
   *     day; empty where an ended act leaves nothing to judge
   */
  public record Roles(
      Optional<String> act,
      Optional<String> consent,
      Optional<String> scope,
      Optional<String> aim,
      Optional<String> keeping) {

    /** No attribute plays a special part. */
    public static final Roles NONE = acting(Optional.empty());

    /** Only the act plays a special part. */
    public static Roles acting(Optional<String> act) {
      return new Roles(act, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  private Matter(Builder builder) {
    this.name = builder.name;
    this.phrase = builder.phrase;
    this.attributes = List.copyOf(builder.attributes);
    this.duties = List.copyOf(builder.duties);
    this.roles = builder.roles;
    this.byName = new HashMap<>();
    this.byPhrase = new HashMap<>();
    for (Attribute attribute : attributes) {
      if (byName.put(attribute.name(), attribute) != null
          || byPhrase.put(attribute.phrase().german(), attribute) != null) {
        throw new IllegalArgumentException("Named twice: " + attribute.name());
      }
      requireDistinct(attribute);
    }
    roles.act().ifPresent(this::attribute);
    roles.consent().ifPresent(this::attribute);
    roles.scope().ifPresent(this::attribute);
    roles.aim().ifPresent(this::attribute);
    keeping();
  }

  private static void requireDistinct(Attribute attribute) {
    var seen = new HashSet<String>();
    for (Value value : attribute.values()) {
      if (!seen.add(value.name()) | !seen.add(value.phrase().german())) {
        throw new IllegalArgumentException(
            "Value named twice: " + attribute.name() + "." + value.name());
      }
    }
  }

  /** The name the API speaks, for example {@code processing}. */
  public String name() {
    return name;
  }

  public Phrase phrase() {
    return phrase;
  }

  /** All attributes; each stands behind the one on which its applicability depends. */
  public List<Attribute> attributes() {
    return attributes;
  }

  /** The duties that rules of this matter can impose. */
  public List<DutyKind> duties() {
    return duties;
  }

  public Optional<Attribute> act() {
    return roles.act().map(this::attribute);
  }

  public Optional<Attribute> consent() {
    return roles.consent().map(this::attribute);
  }

  /** The fact that stored operations are listed and found by. */
  public Optional<Attribute> aim() {
    return roles.aim().map(this::attribute).or(this::act);
  }

  /** The act of keeping what an ended act has left. */
  public Optional<Value> keeping() {
    return roles.keeping().map(value -> act().orElseThrow().value(value));
  }

  public Optional<Attribute> scope() {
    return roles.scope().map(this::attribute);
  }

  /** The headings of its form, in order. */
  public List<Theme> themes() {
    Set<Theme> themes = new LinkedHashSet<>();
    attributes.forEach(a -> themes.add(a.theme()));
    return List.copyOf(themes);
  }

  /**
   * The attribute of that name; fails with {@link IllegalArgumentException} where there is none.
   */
  public Attribute attribute(String attributeName) {
    return find(attributeName)
        .orElseThrow(
            () -> new IllegalArgumentException("No attribute " + attributeName + " in " + name));
  }

  public Optional<Attribute> find(String attributeName) {
    return Optional.ofNullable(byName.get(attributeName));
  }

  /** The attribute of that German phrase. */
  public Optional<Attribute> findPhrase(String german) {
    return Optional.ofNullable(byPhrase.get(german));
  }

  public Optional<DutyKind> findDuty(String german) {
    return duties.stream().filter(d -> d.phrase().german().equals(german)).findFirst();
  }

  /**
   * The vocabulary as one text without phrases in other languages or help: whatever changes the
   * meaning of a rule changes it, so it is part of what identifies a release.
   */
  public String fingerprint() {
    var text = new StringBuilder(name).append('\n');
    for (Attribute a : attributes) {
      text.append(a.name()).append('=').append(a.phrase().german());
      for (Value v : a.values()) {
        text.append('|').append(v.name()).append('=').append(v.phrase().german());
      }
      a.appliesWhen()
          .ifPresent(c -> text.append("|if ").append(c.attribute().name()).append(c.mask()));
      text.append("|presumed ").append(a.presumedMask()).append('\n');
    }
    duties.forEach(d -> text.append(d.name()).append('=').append(d.phrase().german()).append('\n'));
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }

  public static Builder named(String name, Phrase phrase) {
    return new Builder(name, phrase);
  }

  /** Writes a vocabulary down, attribute by attribute. */
  public static final class Builder {
    private final String name;
    private final Phrase phrase;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<DutyKind> duties = new ArrayList<>();
    private Roles roles = Roles.NONE;

    private Builder(String name, Phrase phrase) {
      this.name = name;
      this.phrase = phrase;
    }

    /**
     * Begins an attribute; it is part of the matter once {@link AttributeBuilder#add()} is called.
     */
    public AttributeBuilder attribute(
        String attributeName, String german, String english, Theme theme, Origin origin) {
      return new AttributeBuilder(this, attributeName, new Phrase(german, english), theme, origin);
    }

    public Builder duty(
        String dutyName, String german, String english, String helpGerman, String helpEnglish) {
      duties.add(
          new DutyKind(dutyName, new Phrase(german, english), new Text(helpGerman, helpEnglish)));
      return this;
    }

    public Builder roles(Roles theirs) {
      this.roles = theirs;
      return this;
    }

    public Matter build() {
      return new Matter(this);
    }

    int size() {
      return attributes.size();
    }

    Builder with(Attribute attribute) {
      attributes.add(attribute);
      return this;
    }

    Attribute named(String attributeName) {
      return attributes.stream()
          .filter(a -> a.name().equals(attributeName))
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("Not written down yet: " + attributeName));
    }
  }
}
