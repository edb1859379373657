package eu.lotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.WorkList;
import eu.lotse.domain.register.WorkList.Line;
import eu.lotse.web.api.OperationAnswer.DueAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is still to be done over all stored operations. */
@RestController
@Tag(name = "Work list", description = "What is still to be done for stored operations")
class WorkListApi {

  private final WorkList workList;

  /** Some lines. */
  @Schema(name = "WorkList", description = "Open duties, what is due first on top")
  record Page(
      long offset,
      int limit,
      @Schema(description = "Whether there are more behind these") boolean more,
      List<LineAnswer> items) {}

  /** What is to be done for one operation. */
  @Schema(name = "WorkListLine")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LineAnswer(
      @Schema(example = "1") long operation,
      @Schema(example = "service-im-netz") String activity,
      @Schema(description = "What the law now says; left out where no question is open")
          @Nullable Verdict verdict,
      DueAnswer duty) {

    static LineAnswer of(Line line, Locale language) {
      return new LineAnswer(
          line.duty().operation().number(),
          line.activity().text(),
          line.verdict().orElse(null),
          DueAnswer.of(line.duty(), language));
    }
  }

  WorkListApi(WorkList workList) {
    this.workList = workList;
  }

  @Operation(
      operationId = "listDuties",
      summary = "The work list: open duties of all operations, what is due first on top",
      description =
          "Nothing in it is personal. Duties without a day come last; with dueBy they are left"
              + " out.")
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "One kind of duty, as GET /api/v1/vocabulary names it",
      schema = @Schema(type = "string", example = "ERASE"))
  @Parameter(name = "activity", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(
      name = "dueBy",
      in = ParameterIn.QUERY,
      description = "The last day on which they fall due",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "offset",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
  @GetMapping(path = "/api/v1/duties", produces = MediaType.APPLICATION_JSON_VALUE)
  Page list(QueryParameters parameters, Locale language) {
    var query = WorkListQuery.read(parameters);
    int limit = query.window().limit();
    List<Line> found = workList.list(query.filter(), query.window().from(), limit + 1);
    return new Page(
        query.window().from(),
        limit,
        found.size() > limit,
        found.stream().limit(limit).map(l -> LineAnswer.of(l, language)).toList());
  }
}
