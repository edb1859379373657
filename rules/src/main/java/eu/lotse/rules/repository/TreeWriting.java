package eu.lotse.rules.repository;

import eu.lotse.domain.rulebook.RulebookFiles;
import java.io.IOException;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;

/** Writes commits byte by byte: no work tree, no filters, no hooks, no settings of the machine. */
final class TreeWriting {

  private final ObjectInserter objects;

  TreeWriting(ObjectInserter objects) {
    this.objects = objects;
  }

  ObjectId tree(RulebookFiles files) throws IOException {
    DirCache cache = DirCache.newInCore();
    var builder = cache.builder();
    for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
      var entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(objects.insert(Constants.OBJ_BLOB, file.getValue()));
      builder.add(entry);
    }
    builder.finish();
    return cache.writeTree(objects);
  }

  ObjectId commit(ObjectId tree, Signature.Stamp stamp, String message, ObjectId... parents)
      throws IOException {
    var commit = new CommitBuilder();
    var person =
        new PersonIdent(
            stamp.by().name(), stamp.by().email(), stamp.at(), java.time.ZoneOffset.UTC);
    commit.setTreeId(tree);
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setMessage(message.strip() + "\n");
    commit.setParentIds(parents);
    ObjectId written = objects.insert(commit);
    objects.flush();
    return written;
  }
}
