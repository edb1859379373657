package eu.lotse.batch.importing;

import eu.lotse.batch.terminal.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What could not be stored, as JSON Lines beside the imported file: line number, reason, the item's
 * id, and nothing of what a person wrote. After a restart it is cut back to what belongs to the
 * lines that were done.
 */
final class RejectFile implements ItemStream {

  private static final String LENGTH = "rejects.length";

  private static final Set<OpenOption> OPEN =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  private final Path file;
  private final Wording wording;
  private final JsonMapper json = JsonMapper.shared();
  private @Nullable FileChannel channel;
  private long length;

  RejectFile(Path file, Wording wording) {
    this.file = file;
    this.wording = wording;
  }

  Path path() {
    return file;
  }

  void add(long line, Outcome.Rejected rejected) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("line", line);
    rejected.id().ifPresent(id -> entry.put("id", id));
    entry.put("code", rejected.why().reason().name());
    entry.put("reason", rejected.why().text(wording));
    write((json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] bytes) {
    try {
      var to = channel();
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        length += to.write(buffer, length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Optional<Path> folder = Optional.ofNullable(file.getParent());
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
      open = FileChannel.open(file, OPEN, onlyForOwner());
      channel = open;
    }
    return open;
  }

  /** Ids point to persons, so others do not read them. */
  private FileAttribute<?>[] onlyForOwner() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  @Override
  public void open(ExecutionContext context) {
    length = context.getLong(LENGTH, 0);
    try {
      if (length == 0) {
        Files.deleteIfExists(file);
      } else {
        channel().truncate(length);
        length = Math.min(length, channel().size());
      }
    } catch (IOException e) {
      throw new ItemStreamException(e);
    }
  }

  @Override
  public void update(ExecutionContext context) {
    try {
      if (channel != null) {
        channel.force(false);
      }
      context.putLong(LENGTH, length);
    } catch (IOException e) {
      throw new ItemStreamException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new ItemStreamException(e);
    }
  }
}
