package eu.lotse.rules.engine;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools' own expander, parser and compiler, in this order.
 *
 * <p>Each file is expanded with the mapping of its own sentences, because the expander tries every
 * sentence it knows on every line. What it refuses here has passed the reader, so it is a fault of
 * ours and not of the lawyer.
 */
final class Compiler {

  private final String packageName;
  private final String header;

  Compiler(String packageName) {
    this.packageName = packageName;
    this.header =
        "package " + packageName + "\nimport " + Case.class.getName() + "\ndialect \"mvel\"\n";
  }

  PackageDescr parse(String file, Wording wording) {
    var parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr description =
          parser.parse(false, wording.dslr(header), new StringReader(wording.dsl()));
      if (description == null || parser.hasErrors()) {
        throw new IllegalStateException("Drools does not read " + file + ": " + parser.getErrors());
      }
      ClosedForm.require(description);
      return description;
    } catch (DroolsParserException e) {
      throw new IllegalStateException("Drools does not read " + file, e);
    }
  }

  /** All files as one package. */
  KieBase compile(List<PackageDescr> descriptions) {
    var whole = new PackageDescr(packageName);
    for (PackageDescr description : descriptions) {
      if (whole.getImports().isEmpty()) {
        description.getImports().forEach(whole::addImport);
        description.getAttributes().forEach(whole::addAttribute);
      }
      description.getRules().forEach(whole::addRule);
    }
    SharedTests.first(whole.getRules());
    CaseOperators.replaceTests(whole.getRules());
    var configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
            new Properties(), Compiler.class.getClassLoader());
    CaseOperators.addTo(configuration);
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    builder.add(ResourceFactory.newDescrResource(whole), ResourceType.DESCR);
    if (builder.hasErrors()) {
      throw new IllegalStateException("Drools does not compile: " + builder.getErrors());
    }
    return builder.newKieBase();
  }

  /** What was compiled, by name. */
  static Map<String, Rule> rules(KieBase base) {
    return base.getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .collect(Collectors.toMap(Rule::getName, Function.identity()));
  }
}
