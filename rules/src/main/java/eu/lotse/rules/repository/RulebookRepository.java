package eu.lotse.rules.repository;

import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.repository.RepositoryRefused.Why;
import eu.lotse.rules.repository.Signature.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/**
 * The Git repository of a rulebook. Its branch {@value #MAIN} is what was released; every other
 * branch is a draft. Only objects and branches are read and written, never a work tree.
 */
public final class RulebookRepository implements AutoCloseable {

  /** The branch of what was released. */
  public static final String MAIN = "main";

  private final Path folder;
  private final Repository git;

  private RulebookRepository(Path folder, Repository git) {
    this.folder = folder;
    this.git = git;
  }

  /**
   * Opens a repository, bare or with a work tree.
   *
   * @throws RepositoryRefused where there is none in {@code folder}
   */
  public static RulebookRepository open(Path folder) {
    GitSettings.ofTheHouse();
    var directory = FileKey.resolve(folder.toFile(), FS.detect());
    if (directory == null) {
      throw new RepositoryRefused(Why.NO_REPOSITORY, folder.toString());
    }
    try {
      return new RulebookRepository(
          folder, new FileRepositoryBuilder().setGitDir(directory).setMustExist(true).build());
    } catch (RepositoryNotFoundException e) {
      throw new RepositoryRefused(Why.NO_REPOSITORY, e, folder.toString());
    } catch (IOException e) {
      throw new RepositoryRefused(Why.BROKEN, e, folder.toString());
    }
  }

  /** Whether there is anything in the folder. */
  public static boolean exists(Path folder) {
    return Files.exists(folder);
  }

  /**
   * Makes a bare repository with {@code first} as its first commit. Another process may do so at
   * the same time; then the faster one's stays.
   */
  public static void create(Path folder, RulebookFiles first, Stamp stamp, String message) {
    GitSettings.ofTheHouse();
    try {
      Path parent = folder.toAbsolutePath().getParent();
      Files.createDirectories(parent);
      Path made = Files.createTempDirectory(parent, ".rulebook");
      try (Repository git =
          new FileRepositoryBuilder().setBare().setGitDir(made.toFile()).build()) {
        git.create(true);
        git.updateRef(Constants.HEAD).link(Constants.R_HEADS + MAIN);
        new RulebookRepository(folder, git).write(MAIN, first, stamp, message, List.of());
      }
      new Move(made).to(folder);
    } catch (IOException e) {
      throw new RepositoryRefused(Why.BROKEN, e, folder.toString());
    }
  }

  /** All branches but {@value #MAIN}, by name. */
  public List<DraftBranch> drafts() {
    return doing(() -> {
      var drafts = new ArrayList<DraftBranch>();
      for (Ref ref : git.getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
        String name = Repository.shortenRefName(ref.getName());
        ObjectId tip = ref.getObjectId();
        if (!name.equals(MAIN) && tip != null) {
          drafts.add(draft(name, tip));
        }
      }
      return drafts;
    });
  }

  /**
   * One draft.
   *
   * @throws RepositoryRefused where there is no such branch, or where it is {@value #MAIN}
   */
  public DraftBranch draft(String branch) {
    return doing(() -> {
      Optional<ObjectId> tip = find(requireDraft(branch));
      return draft(branch, tip.orElseThrow(() -> noDraft(branch)));
    });
  }

  private RepositoryRefused noDraft(String branch) {
    String known = drafts().stream().map(DraftBranch::name).collect(Collectors.joining(", "));
    return known.isEmpty()
        ? new RepositoryRefused(Why.NO_DRAFTS, branch)
        : new RepositoryRefused(Why.NO_BRANCH, branch, known);
  }

  /**
   * The files of a commit.
   *
   * @throws RulebookFaults naming everything that has no place in a rulebook
   */
  public RulebookFiles files(String commit) {
    var faults = new Faults();
    RulebookFiles files =
        doing(() -> {
          try (var walk = new RevWalk(git)) {
            var tree = walk.parseCommit(ObjectId.fromString(commit)).getTree();
            return TreeIntake.read(walk.getObjectReader(), tree, faults);
          }
        });
    faults.throwIfAny();
    return files;
  }

  /** Commits {@code files} to a draft, which begins at {@value #MAIN} where it is new. */
  public DraftBranch commit(String branch, RulebookFiles files, Stamp stamp, String message) {
    return doing(() -> {
      requireDraft(branch);
      ObjectId parent = find(branch).orElse(tip(MAIN));
      write(branch, files, stamp, message, List.of(parent));
      return draft(branch, tip(branch));
    });
  }

  /**
   * The files of {@value #MAIN}.
   *
   * @throws RulebookFaults naming everything that has no place in a rulebook
   */
  public RulebookFiles released() {
    return files(doing(() -> tip(MAIN)).name());
  }

  /** Whether {@value #MAIN} has the commit in its history: it was released, or taken up since. */
  public boolean isReleased(String commit) {
    return doing(() -> {
      try (var walk = new RevWalk(git)) {
        return walk.isMergedInto(
            walk.parseCommit(ObjectId.fromString(commit)), walk.parseCommit(tip(MAIN)));
      }
    });
  }

  /**
   * Notes on {@value #MAIN} what was released: moves it on to the draft's commit where that follows
   * from it. Else it adds a commit with exactly what the draft holds, and joins the draft where it
   * is not part of {@value #MAIN} already.
   *
   * @param commit of the draft
   */
  public void release(String commit, Stamp stamp, String message) {
    doing(() -> {
      ObjectId main = tip(MAIN);
      try (var walk = new RevWalk(git)) {
        RevCommit released = walk.parseCommit(ObjectId.fromString(commit));
        RevCommit before = walk.parseCommit(main);
        if (walk.isMergedInto(before, released)) {
          move(MAIN, released.getId(), main);
        } else if (walk.isMergedInto(released, before)) {
          add(released.getTree(), stamp, message, main);
        } else {
          add(released.getTree(), stamp, message, main, released.getId());
        }
      }
      return main;
    });
  }

  /** Notes on {@value #MAIN} files that came from no draft. */
  public void release(RulebookFiles files, Stamp stamp, String message) {
    doing(() -> {
      write(MAIN, files, stamp, message, List.of(tip(MAIN)));
      return files;
    });
  }

  private void add(RevTree tree, Stamp stamp, String message, ObjectId... parents)
      throws IOException {
    try (var objects = git.newObjectInserter()) {
      move(MAIN, new TreeWriting(objects).commit(tree, stamp, message, parents), parents[0]);
    }
  }

  Repository git() {
    return git;
  }

  private void write(
      String branch, RulebookFiles files, Stamp stamp, String message, List<ObjectId> parents)
      throws IOException {
    try (var objects = git.newObjectInserter()) {
      var writing = new TreeWriting(objects);
      ObjectId tree = writing.tree(files);
      ObjectId commit = writing.commit(tree, stamp, message, parents.toArray(ObjectId[]::new));
      move(branch, commit, find(branch).orElse(ObjectId.zeroId()));
    }
  }

  private void move(String branch, ObjectId to, ObjectId from) throws IOException {
    RefUpdate update = git.updateRef(Constants.R_HEADS + branch);
    update.setNewObjectId(to);
    update.setExpectedOldObjectId(from);
    update.disableRefLog();
    switch (update.update()) {
      case NEW, FAST_FORWARD, NO_CHANGE, FORCED -> {}
      default -> throw new RepositoryRefused(Why.BRANCH_MOVED, branch);
    }
  }

  private DraftBranch draft(String name, ObjectId tip) throws IOException {
    try (var walk = new RevWalk(git)) {
      RevCommit newest = walk.parseCommit(tip);
      walk.markStart(newest);
      var main = find(MAIN);
      if (main.isPresent()) {
        walk.markUninteresting(walk.parseCommit(main.get()));
      }
      Set<Signature> writers = new LinkedHashSet<>();
      for (RevCommit commit : walk) {
        writers.add(signature(commit.getAuthorIdent()));
        writers.add(signature(commit.getCommitterIdent()));
      }
      return new DraftBranch(
          name,
          tip.name(),
          newest.getCommitterIdent().getWhenAsInstant(),
          newest.getShortMessage(),
          writers);
    }
  }

  private static Signature signature(PersonIdent person) {
    return new Signature(person.getName(), person.getEmailAddress());
  }

  private static String requireDraft(String branch) {
    if (branch.equals(MAIN)) {
      throw new RepositoryRefused(Why.MAIN_IS_NO_DRAFT);
    }
    if (!Repository.isValidRefName(Constants.R_HEADS + branch) || branch.startsWith("-")) {
      throw new RepositoryRefused(Why.BAD_BRANCH, branch);
    }
    return branch;
  }

  private ObjectId tip(String branch) throws IOException {
    return find(branch)
        .orElseThrow(() -> new RepositoryRefused(Why.BROKEN, folder + " (" + branch + ")"));
  }

  private Optional<ObjectId> find(String branch) throws IOException {
    return Optional.ofNullable(git.exactRef(Constants.R_HEADS + branch)).map(Ref::getObjectId);
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  /** A tree made by hand to mislead its readers ends beyond its own end. */
  private <T> T doing(Work<T> work) {
    try {
      return work.done();
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new RepositoryRefused(Why.BROKEN, e, folder.toString());
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
