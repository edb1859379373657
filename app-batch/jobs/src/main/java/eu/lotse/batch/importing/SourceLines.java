package eu.lotse.batch.importing;

import eu.lotse.batch.importing.Reject.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * The lines of a UTF-8 file, one by one and each with its number; a line that is too long or no
 * UTF-8 is read over. After a restart it goes on behind the last line that was stored.
 */
final class SourceLines implements ItemStreamReader<SourceLine> {

  /** Longer lines are not read: 1 MiB. */
  static final int LONGEST = 1 << 20;

  private static final String NUMBER = "lines.number";
  private static final String POSITION = "lines.position";
  private static final int BUFFER = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final boolean skipsHeader;
  private @Nullable InputStream in;
  private long number;
  private long position;

  SourceLines(Path file, boolean skipsHeader) {
    this.file = file;
    this.skipsHeader = skipsHeader;
  }

  /** The first line of a file; empty where there is none or it cannot be read. */
  static Optional<String> first(Path file) {
    var lines = new SourceLines(file, false);
    try {
      lines.open(new ExecutionContext());
      return Optional.ofNullable(lines.read())
          .filter(l -> l.fault().isEmpty())
          .map(SourceLine::text);
    } finally {
      lines.close();
    }
  }

  @Override
  public void open(ExecutionContext context) {
    number = context.getLong(NUMBER, 0);
    position = context.getLong(POSITION, 0);
    try {
      in =
          new BufferedInputStream(
              Channels.newInputStream(FileChannel.open(file).position(position)), BUFFER);
    } catch (IOException e) {
      throw new ItemStreamException(e);
    }
    if (skipsHeader && number == 0) {
      read();
    }
  }

  @Override
  public void update(ExecutionContext context) {
    context.putLong(NUMBER, number);
    context.putLong(POSITION, position);
  }

  @Override
  public void close() {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      throw new ItemStreamException(e);
    }
  }

  @Override
  public @Nullable SourceLine read() {
    try {
      return next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable SourceLine next() throws IOException {
    if (in == null) {
      throw new IllegalStateException("Not open");
    }
    var bytes = new ByteArrayOutputStream(BUFFER / 64);
    long length = 0;
    int read = in.read();
    if (read < 0) {
      return null;
    }
    while (read >= 0 && read != '\n') {
      if (length < LONGEST) {
        bytes.write(read);
      }
      length++;
      read = in.read();
    }
    position += length + (read < 0 ? 0 : 1);
    number++;
    return length > LONGEST
        ? broken(Reject.because(Reason.TOO_LONG, LONGEST))
        : decoded(bytes.toByteArray());
  }

  private SourceLine decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
        text = text.substring(1);
      }
      return new SourceLine(
          number,
          text.endsWith("\r") ? text.substring(0, text.length() - 1) : text,
          Optional.empty(),
          position);
    } catch (CharacterCodingException e) {
      return broken(Reject.because(Reason.NOT_UTF8));
    }
  }

  private SourceLine broken(Reject fault) {
    return new SourceLine(number, "", Optional.of(fault), position);
  }
}
