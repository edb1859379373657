package eu.lotse.rules.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Puts a finished folder into its place at once, so that nobody ever sees half of it. */
record Move(Path made) {

  void to(Path place) throws IOException {
    try {
      Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      boolean another = Files.exists(place);
      remove();
      if (!another) {
        throw e;
      }
    }
  }

  private void remove() throws IOException {
    try (Stream<Path> all = Files.walk(made)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
