package eu.lotse.postgres;

import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Impact;
import eu.lotse.domain.register.ImpactText;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/**
 * An impact as canonical JSON: its parts by their names, whatever they are, with sorted keys and no
 * blanks; what names something is a text.
 */
final class ImpactJson implements ImpactText {

  private static final List<Class<?>> NAMES =
      List.of(RuleId.class, ReleaseId.class, java.time.LocalDate.class);

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addModule(names())
          .build();

  private static SimpleModule names() {
    var module = new SimpleModule("names");
    NAMES.forEach(type -> module.addSerializer(type, new ToStringSerializer(type)));
    module.addSerializer(
        ActivityName.class,
        new ToStringSerializerBase(ActivityName.class) {
          @Override
          public String valueToString(Object value) {
            return ((ActivityName) value).text();
          }
        });
    return module;
  }

  @Override
  public String of(Impact impact) {
    return mapper.writeValueAsString(impact);
  }
}
