package eu.lotse.postgres;

import eu.lotse.domain.register.PersonalReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Persons, each with a key of their own. They are found by a keyed hash of their reference; without
 * the master key a row tells nothing about who it is.
 */
final class PersonRows {

  private static final String REFERENCE = "reference";
  private static final String ITEM = "item";
  private static final String HELD = " for key share";

  private final JdbcTemplate jdbc;
  private final Sealing sealing;

  /** A stored person and the key to what is stored of them. */
  record Person(long row, SecretKey key) {}

  /**
   * Who an operation is about: a person, or the unnamed author of an item, who gets a row and a key
   * all the same, so that the item can be forgotten.
   *
   * @param reference what is kept of the person, readable with their key
   */
  record Subject(String lookup, @Nullable PersonalReference reference) {}

  PersonRows(JdbcTemplate jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  Subject named(PersonalReference person) {
    return new Subject(sealing.lookup("person", person.text()), person);
  }

  Subject authorOf(PersonalReference item) {
    return new Subject(sealing.lookup("author", item.text()), null);
  }

  String itemLookup(PersonalReference item) {
    return sealing.lookup(ITEM, item.text());
  }

  Optional<Person> find(PersonalReference person) {
    String lookup = named(person).lookup();
    return Optional.ofNullable(find(List.of(lookup), "").get(lookup));
  }

  /**
   * The persons by lookup; new ones are stored, always in the same order. None of them is erased
   * before the transaction at hand ends.
   */
  Map<String, Person> rows(Collection<Subject> subjects) {
    SortedMap<String, Subject> missing = new TreeMap<>();
    subjects.forEach(s -> missing.putIfAbsent(s.lookup(), s));
    Map<String, Person> found = find(missing.keySet(), HELD);
    missing.keySet().removeAll(found.keySet());
    if (!missing.isEmpty()) {
      insert(missing.values());
      found.putAll(find(missing.keySet(), HELD));
    }
    return found;
  }

  private Map<String, Person> find(Collection<String> lookups, String lock) {
    var found = new HashMap<String, Person>();
    jdbc.query(
        "select id, lookup, wrapped_key from person where lookup = any(?) order by id" + lock,
        row -> {
          found.put(
              HexFormat.of().formatHex(row.getBytes(2)),
              new Person(row.getLong(1), sealing.unwrap(row.getBytes(3))));
        },
        (Object) Rows.bytes(lookups));
    return found;
  }

  private void insert(Collection<Subject> subjects) {
    int size = subjects.size();
    byte[][] keys = new byte[size][];
    byte[][] references = new byte[size][];
    int i = 0;
    for (Subject subject : subjects) {
      SecretKey key = sealing.newKey();
      keys[i] = sealing.wrap(key);
      references[i] =
          subject.reference() == null
              ? new byte[0]
              : sealing.seal(key, REFERENCE, subject.reference().text());
      i++;
    }
    jdbc.update(
        """
        insert into person (lookup, wrapped_key, reference)
        select l, k, nullif(r, ''::bytea)
        from unnest(?::bytea[], ?::bytea[], ?::bytea[]) as n (l, k, r)
        on conflict (lookup) do nothing
        """,
        Rows.bytes(subjects.stream().map(Subject::lookup).toList()),
        keys,
        references);
  }

  byte[] sealItem(Person author, PersonalReference item) {
    return sealing.seal(author.key(), ITEM, item.text());
  }

  byte[] sealFacts(Person person, String facts) {
    return sealing.seal(person.key(), "facts", facts);
  }

  String openFacts(Person person, byte[] facts) {
    return sealing.open(person.key(), "facts", facts);
  }

  /** Empty for a person who was erased, or of whom nothing but an item is known. */
  Optional<PersonalReference> reference(byte @Nullable [] wrappedKey, byte @Nullable [] sealed) {
    return open(wrappedKey, REFERENCE, sealed);
  }

  /** Empty where none was stored, or whose author was erased. */
  Optional<PersonalReference> item(byte @Nullable [] wrappedKey, byte @Nullable [] sealed) {
    return open(wrappedKey, ITEM, sealed);
  }

  private Optional<PersonalReference> open(
      byte @Nullable [] wrappedKey, String purpose, byte @Nullable [] sealed) {
    return wrappedKey == null || sealed == null
        ? Optional.empty()
        : Optional.of(
            new PersonalReference(sealing.open(sealing.unwrap(wrappedKey), purpose, sealed)));
  }
}
