package eu.lotse.benchmarks.peers;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.Context;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import eu.lotse.benchmarks.Matching;
import eu.lotse.benchmarks.Peer;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A policy for each rule, the facts as the context of the request. Cedar names the policies that
 * determined its answer; it would name no permission beside a prohibition, so all policies permit,
 * and what a rule does is left to the weighing. The policies are parsed once and kept by the native
 * library.
 */
public final class Cedar implements Peer {

  private static final EntityUID PRINCIPAL = EntityUID.parse("House::\"house\"").orElseThrow();
  private static final EntityUID ACTION = EntityUID.parse("Action::\"process\"").orElseThrow();
  private static final EntityUID RESOURCE = EntityUID.parse("Item::\"item\"").orElseThrow();

  @Override
  public String name() {
    return "cedar";
  }

  @Override
  public Matching compile(Matter matter, List<Rule> rules) {
    Set<Policy> policies = new LinkedHashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      policies.add(new Policy(policy(rules.get(i)), Integer.toString(i)));
    }
    var set = new PolicySet(policies);
    try {
      set.cache();
    } catch (CacheException e) {
      throw new IllegalStateException(e);
    }
    var engine = new BasicAuthorizationEngine();
    var nobody = new Entities();
    return (pattern, effective, known) ->
        matching(engine, set, nobody, context(pattern, effective, known));
  }

  private static String policy(Rule rule) {
    var tests = new ArrayList<String>();
    span(tests, "effective", rule.holds().effective());
    span(tests, "known", rule.holds().known());
    rule.conditions().forEach(c -> tests.add(test(c)));
    String all = tests.isEmpty() ? "true" : String.join(" && ", tests);
    return "permit(principal, action, resource) when { " + all + " };";
  }

  private static void span(List<String> tests, String date, Span span) {
    span.begin().ifPresent(d -> tests.add("context." + date + " >= " + d.toEpochDay()));
    span.end().ifPresent(d -> tests.add("context." + date + " < " + d.toEpochDay()));
  }

  private static String test(Condition condition) {
    Attribute attribute = condition.attribute();
    String fact = "context." + attribute.name();
    String values =
        attribute.valuesIn(condition.mask()).stream()
            .map(v -> "\"" + v.name() + "\"")
            .collect(Collectors.joining(", "));
    String has = "context has " + attribute.name() + " && ";
    return Integer.bitCount(condition.mask()) == 1
        ? has + fact + " == " + values
        : has + "[" + values + "].contains(" + fact + ")";
  }

  private static Context context(FactPattern pattern, long effective, long known) {
    Map<String, Value> context = new HashMap<>();
    for (Attribute attribute : pattern.matter().attributes()) {
      int bits = pattern.candidates(attribute);
      if (bits != 0) {
        String value = attribute.values().get(Integer.numberOfTrailingZeros(bits)).name();
        context.put(attribute.name(), new PrimString(value));
      }
    }
    context.put("effective", new PrimLong(effective));
    context.put("known", new PrimLong(known));
    return new Context(context);
  }

  private static BitSet matching(
      BasicAuthorizationEngine engine, PolicySet policies, Entities nobody, Context context) {
    AuthorizationResponse response;
    try {
      response =
          engine.isAuthorized(
              new AuthorizationRequest(PRINCIPAL, ACTION, RESOURCE, context), policies, nobody);
    } catch (AuthException e) {
      throw new IllegalStateException(e);
    }
    var success =
        response.success.orElseThrow(() -> new IllegalStateException(response.errors.toString()));
    if (!success.getErrors().isEmpty()) {
      throw new IllegalStateException("Cedar: " + success.getErrors());
    }
    var found = new BitSet();
    success.getReason().forEach(policy -> found.set(Integer.parseInt(policy)));
    return found;
  }
}
