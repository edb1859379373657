package eu.lotse.rules.repository;

import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.repository.FileChange.Kind;
import eu.lotse.rules.repository.FileChange.Line;
import eu.lotse.rules.repository.FileChange.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Compares two rulebooks line by line, as Git does. */
public final class Comparison {

  private static final int AROUND = 3;
  private static final byte[] NONE = {};

  private final RawText old;
  private final RawText now;
  private final List<Line> lines = new ArrayList<>();

  private Comparison(byte[] old, byte[] now) {
    this.old = new RawText(old);
    this.now = new RawText(now);
  }

  /** What differs, by path. */
  public static List<FileChange> of(RulebookFiles old, RulebookFiles now) {
    var paths = new TreeSet<String>(old.files().keySet());
    paths.addAll(now.files().keySet());
    var changes = new ArrayList<FileChange>();
    for (String path : paths) {
      byte[] before = old.files().getOrDefault(path, NONE);
      byte[] after = now.files().getOrDefault(path, NONE);
      boolean was = old.files().containsKey(path);
      boolean is = now.files().containsKey(path);
      if (was != is || !Arrays.equals(before, after)) {
        Kind kind = was ? (is ? Kind.CHANGED : Kind.REMOVED) : Kind.ADDED;
        changes.add(new FileChange(path, kind, new Comparison(before, after).lines()));
      }
    }
    return changes;
  }

  private List<Line> lines() {
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now);
    int shown = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      int from = Math.max(shown, edit.getBeginB() - AROUND);
      if (from > shown) {
        lines.add(new Line(Mark.GAP, 0, ""));
      }
      add(Mark.SAME, now, from, edit.getBeginB());
      add(Mark.REMOVED, old, edit.getBeginA(), edit.getEndA());
      add(Mark.ADDED, now, edit.getBeginB(), edit.getEndB());
      int next = i + 1 < edits.size() ? edits.get(i + 1).getBeginB() : now.size();
      shown = Math.min(next, edit.getEndB() + AROUND);
      add(Mark.SAME, now, edit.getEndB(), shown);
    }
    if (!lines.isEmpty() && shown < now.size()) {
      lines.add(new Line(Mark.GAP, 0, ""));
    }
    return lines;
  }

  private void add(Mark mark, RawText text, int from, int to) {
    for (int i = from; i < to; i++) {
      lines.add(new Line(mark, i + 1, text.getString(i)));
    }
  }
}
