package eu.lotse.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may know whom, as allow-lists: what is not named here is forbidden, so that a typo forbids
 * too much rather than nothing. Keys are the sentences under which a rule is reported.
 */
final class House {

  private static final String[] PLAIN_JAVA = {
    "java.lang..",
    "java.util..",
    "java.time..",
    "java.text..",
    "java.nio",
    "java.nio.charset..",
    "java.security..",
    "java.math..",
    "java.io",
    "org.jspecify.annotations.."
  };
  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

  private House() {}

  static Map<String, ArchRule> rules() {
    var rules = new LinkedHashMap<String, ArchRule>();
    room(rules, "the law knows nobody", "eu.lotse.domain.law..", PLAIN_JAVA);
    room(rules, "facts know nobody", "eu.lotse.domain.facts..", PLAIN_JAVA);
    room(
        rules,
        "a rulebook knows law and facts",
        "eu.lotse.domain.rulebook..",
        PLAIN_JAVA,
        "eu.lotse.domain.law",
        "eu.lotse.domain.facts");
    room(
        rules,
        "a decision knows law, facts and rulebook",
        "eu.lotse.domain.decision..",
        PLAIN_JAVA,
        "eu.lotse.domain.law",
        "eu.lotse.domain.facts",
        "eu.lotse.domain.rulebook");
    room(rules, "the domain knows plain Java only", "eu.lotse.domain..", PLAIN_JAVA);
    room(
        rules,
        "reading a rulebook knows domain and YAML",
        "eu.lotse.rules.reading..",
        PLAIN_JAVA,
        "java.nio.file..",
        "eu.lotse.domain..",
        "org.yaml.snakeyaml..");
    room(
        rules,
        "scenarios know domain, reading and Gherkin",
        "eu.lotse.rules.scenarios..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "eu.lotse.rules.reading",
        "io.cucumber..");
    room(
        rules,
        "coverage knows domain, reading and scenarios",
        "eu.lotse.rules.coverage..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "eu.lotse.rules.reading",
        "eu.lotse.rules.scenarios");
    room(
        rules,
        "mutation knows domain, reading, scenarios, coverage and the formula, not Drools",
        "eu.lotse.rules.mutation..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "eu.lotse.rules.reading",
        "eu.lotse.rules.scenarios",
        "eu.lotse.rules.coverage",
        "eu.lotse.rules.proof");
    room(
        rules,
        "the referee knows the domain, neither Drools nor a SAT solver",
        "eu.lotse.rules.referee..",
        PLAIN_JAVA,
        "eu.lotse.domain..");
    room(
        rules,
        "the formula knows domain and LogicNG",
        "eu.lotse.rules.proof..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "org.logicng..");
    room(
        rules,
        "the engine knows domain, reading, the formula and Drools",
        "eu.lotse.rules.engine..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "eu.lotse.rules.reading",
        "eu.lotse.rules.proof",
        "org.drools..",
        "org.kie..");
    room(
        rules,
        "printing rules knows domain and reading",
        "eu.lotse.rules.printing..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "eu.lotse.rules.reading");
    room(
        rules,
        "explaining an answer knows the domain only",
        "eu.lotse.rules.explaining..",
        PLAIN_JAVA,
        "eu.lotse.domain..");
    room(
        rules,
        "showing a rule knows domain, reading and scenarios",
        "eu.lotse.rules.showing..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "eu.lotse.rules.reading",
        "eu.lotse.rules.scenarios");
    room(
        rules,
        "drafting a rule knows domain and reading",
        "eu.lotse.rules.drafting..",
        PLAIN_JAVA,
        "eu.lotse.domain..",
        "eu.lotse.rules.reading");
    room(
        rules,
        "the repository of a rulebook knows domain, reading and JGit",
        "eu.lotse.rules.repository..",
        PLAIN_JAVA,
        "java.nio.file..",
        "eu.lotse.domain..",
        "eu.lotse.rules.reading",
        "org.eclipse.jgit..");
    room(
        rules,
        "releasing knows domain, rulebooks and their repository, not Git",
        "eu.lotse.rules.releasing..",
        PLAIN_JAVA,
        "java.nio.file..",
        "eu.lotse.domain..",
        "eu.lotse.rules",
        "eu.lotse.rules.reading",
        "eu.lotse.rules.repository");
    rules.put(
        "Git is known in rules.repository only",
        classes()
            .that()
            .resideOutsideOfPackage("eu.lotse.rules.repository..")
            .should()
            .onlyDependOnClassesThat(
                DescribedPredicate.not(resideInAnyPackage("org.eclipse.jgit.."))));
    rules.put(
        "Drools is known in rules.engine only",
        classes()
            .that()
            .resideOutsideOfPackage("eu.lotse.rules.engine..")
            .should()
            .onlyDependOnClassesThat(
                DescribedPredicate.not(
                    resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2.."))));
    rules.put(
        "SQL is known in postgres only",
        classes()
            .that()
            .resideOutsideOfPackage("eu.lotse.postgres..")
            .should()
            .onlyDependOnClassesThat(
                DescribedPredicate.not(
                    resideInAnyPackage(
                        "java.sql..",
                        "org.springframework.jdbc..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "io.zonky.."))));
    rules.put(
        "rules know the domain, of our own",
        ours("eu.lotse.rules..", "eu.lotse.rules..", "eu.lotse.domain.."));
    rules.put(
        "postgres knows the domain, of our own",
        ours("eu.lotse.postgres..", "eu.lotse.postgres..", "eu.lotse.domain.."));
    rules.put(
        "the web application does not know the batch application",
        ours(
            "eu.lotse.web..",
            "eu.lotse.web..",
            "eu.lotse.domain..",
            "eu.lotse.rules..",
            "eu.lotse.postgres"));
    rules.put(
        "the batch application does not know the web application",
        ours(
            "eu.lotse.batch..",
            "eu.lotse.batch..",
            "eu.lotse.domain..",
            "eu.lotse.rules..",
            "eu.lotse.postgres",
            "eu.lotse.postgres.backup"));
    rules.put(
        "neither the domain nor rules read a clock",
        noClasses()
            .that()
            .resideInAnyPackage("eu.lotse.domain..", "eu.lotse.rules..")
            .should()
            .callCodeUnitWhere(readsAClock()));
    rules.put(
        "no packages form a cycle", slices().matching("eu.lotse.(**)").should().beFreeOfCycles());
    return rules;
  }

  private static void room(
      Map<String, ArchRule> rules,
      String sentence,
      String room,
      String[] outside,
      String... inside) {
    var allowed = new java.util.ArrayList<String>(java.util.List.of(outside));
    allowed.addAll(java.util.List.of(inside));
    allowed.add(room);
    rules.put(
        sentence,
        classes()
            .that()
            .resideInAPackage(room)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))));
  }

  /** Of our own classes only those in {@code allowed}; libraries are another rule's business. */
  private static ArchRule ours(String room, String... allowed) {
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .or(DescribedPredicate.not(resideInAnyPackage("eu.lotse.."))));
  }

  private static DescribedPredicate<JavaCall<?>> readsAClock() {
    return DescribedPredicate.describe(
        "reads a clock",
        call -> {
          String owner = call.getTargetOwner().getName();
          boolean dated = owner.equals("java.util.Date") && call.getName().equals("<init>");
          boolean clock = owner.startsWith("java.time.") || owner.equals("java.lang.System");
          return dated || (clock && CLOCKS.contains(call.getName()));
        });
  }
}
