package eu.lotse.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a call as one JSON object: no duplicate names, nothing behind it, not too long.
 */
final class JsonBodies {

  private final JsonMapper strict =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final int most;

  JsonBodies(DataSize largest) {
    this.most = Math.toIntExact(largest.toBytes());
  }

  /**
   * The properties of the body.
   *
   * @throws Refused where it is no JSON object
   */
  JsonFields read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw Refused.because(ProblemKind.TOO_LARGE);
    }
    if (new String(bytes, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
      throw Refused.because(ProblemKind.NO_BODY);
    }
    var faults = new Faults();
    JsonNode root = tree(bytes);
    if (!root.isObject()) {
      faults.add("", "not-object");
      faults.refuseContent();
    }
    return new JsonFields(root, faults);
  }

  /** Where the JSON breaks is told by place: what stands there may be personal. */
  private JsonNode tree(byte[] bytes) {
    try {
      return strict.readTree(bytes);
    } catch (JacksonException e) {
      var at = Optional.ofNullable(e.getLocation());
      boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
      var flaw =
          new Faults.Flaw(
              "",
              twice ? "duplicate" : "json",
              List.of(
                  at.map(l -> Math.max(1, l.getLineNr())).orElse(1),
                  at.map(l -> Math.max(1, l.getColumnNr())).orElse(1)),
              Optional.empty());
      throw new Refused(ProblemKind.MALFORMED_JSON, List.of(flaw));
    }
  }
}
