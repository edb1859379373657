package eu.lotse.batch.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.ExecutionContext;

class SourceLinesTest {

  @TempDir Path folder;

  private List<SourceLine> read(ExecutionContext context, boolean skipsHeader, byte[] bytes)
      throws IOException {
    Path file = Files.write(folder.resolve("lines"), bytes);
    var lines = new SourceLines(file, skipsHeader);
    lines.open(context);
    var read = new ArrayList<SourceLine>();
    for (var line = lines.read(); line != null; line = lines.read()) {
      read.add(line);
    }
    lines.close();
    return read;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void countsLinesWithAndWithoutByteOrderMarkAndCarriageReturn() throws IOException {
    assertThat(read(new ExecutionContext(), false, utf8("\uFEFFä\r\n\nc")))
        .extracting(SourceLine::number, SourceLine::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1L, "ä"),
            org.assertj.core.groups.Tuple.tuple(2L, ""),
            org.assertj.core.groups.Tuple.tuple(3L, "c"));
    assertThat(read(new ExecutionContext(), true, utf8("header\nb\n")))
        .extracting(SourceLine::number, SourceLine::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, "b"));
  }

  @Test
  void readsOverLinesThatAreTooLongOrNoUtf8() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(utf8("x".repeat(SourceLines.LONGEST + 1) + "\n"));
    bytes.write(new byte[] {'a', (byte) 0xE4, '\n'});
    bytes.write(utf8("y".repeat(SourceLines.LONGEST) + "\nlast"));
    var lines = read(new ExecutionContext(), false, bytes.toByteArray());
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).fault().orElseThrow().reason()).isEqualTo(Reject.Reason.TOO_LONG);
    assertThat(lines.get(1).fault().orElseThrow().reason()).isEqualTo(Reject.Reason.NOT_UTF8);
    assertThat(lines.get(2).fault()).isEmpty();
    assertThat(lines.get(3).text()).isEqualTo("last");
    assertThat(lines.get(3).position()).isEqualTo(bytes.size());
  }

  @Test
  void goesOnWhereItWasInterrupted() throws IOException {
    byte[] bytes = utf8("header\nä\nb\nc\n");
    Path file = Files.write(folder.resolve("lines"), bytes);
    var context = new ExecutionContext();
    var first = new SourceLines(file, true);
    first.open(context);
    first.read();
    first.update(context);
    first.close();
    assertThat(read(context, true, bytes))
        .extracting(SourceLine::number, SourceLine::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3L, "b"),
            org.assertj.core.groups.Tuple.tuple(4L, "c"));
  }
}
