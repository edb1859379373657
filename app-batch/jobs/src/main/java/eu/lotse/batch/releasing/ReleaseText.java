package eu.lotse.batch.releasing;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.State;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.rules.repository.DraftBranch;
import eu.lotse.rules.repository.FileChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Releases, proposals and drafts as lines. */
public final class ReleaseText {

  private static final int BRIEF = 12;

  private final Wording wording;
  private final ZoneId zone;

  public ReleaseText(Wording wording, ZoneId zone) {
    this.wording = wording;
    this.zone = zone;
  }

  /** What was ever in force, the newest first. */
  public List<String> activations(List<Activation> history) {
    var lines = new ArrayList<String>();
    lines.add(wording.text("release.list.active"));
    for (int i = 0; i < history.size(); i++) {
      Activation one = history.get(i);
      lines.add(
          wording.text(
              i == 0 ? "release.list.now" : "release.list.then",
              one.release().brief(),
              day(one.at()),
              one.actor(),
              one.reason()));
    }
    return lines;
  }

  public List<String> proposals(List<Proposal> proposals) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(wording.text(proposals.isEmpty() ? "release.list.none" : "release.list.proposals"));
    for (Proposal one : proposals) {
      lines.add(
          wording.text(
              "release.list.proposal",
              Long.toString(one.number()),
              one.release().brief(),
              one.source().branch(),
              state(one),
              day(one.proposed().at()),
              one.proposed().actor(),
              one.proposed().reason()));
    }
    return lines;
  }

  public List<String> drafts(List<DraftBranch> drafts) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(wording.text(drafts.isEmpty() ? "release.list.no-drafts" : "release.list.drafts"));
    drafts.forEach(
        d -> lines.add(wording.text("release.list.draft", d.name(), day(d.at()), d.title())));
    return lines;
  }

  /** All about one proposal, and what can be done with it. */
  public List<String> proposal(Proposal one) {
    var lines = new ArrayList<String>();
    lines.add(
        wording.text(
            "release.show.head", Long.toString(one.number()), one.release().sha256(), state(one)));
    lines.add(
        wording.text(
            "release.show.source",
            one.source().branch(),
            one.source().commit().substring(0, BRIEF),
            String.join(", ", new TreeSet<>(one.authors()))));
    lines.add(
        wording.text(
            "release.show.proposed",
            day(one.proposed().at()),
            one.proposed().actor(),
            one.proposed().reason()));
    var check = one.check();
    lines.add(
        wording.text(
            "release.show.check",
            check.rules(),
            check.versions(),
            check.scenarios(),
            check.sources(),
            check.engine()));
    one.impact().ifPresent(i -> lines.addAll(impact(i)));
    one.approval()
        .ifPresent(a ->
            lines.add(wording.text("release.show.approved", day(a.at()), a.actor(), a.reason())));
    one.planned().ifPresent(day -> lines.add(wording.text("release.show.planned", day)));
    lines.add(
        wording.text("release.next." + one.state().name(), Long.toString(one.number()), seen(one)));
    return lines;
  }

  private static String seen(Proposal one) {
    return one.impact().map(i -> i.sha256().substring(0, BRIEF)).orElse("-");
  }

  private List<String> impact(Attached impact) {
    JsonNode tree = JsonMapper.shared().readTree(impact.text());
    long flipped =
        tree.path("flips").valueStream().mapToLong(f -> f.path("operations").asLong(0)).sum();
    return List.of(
        wording.text(
            "release.show.impact",
            tree.path("operations").asLong(0),
            tree.path("patterns").asLong(0),
            flipped,
            impact.against().brief(),
            impact.dates().effectiveOn()),
        wording.text("release.show.hash", impact.sha256()));
  }

  /** What changed in the files. */
  public List<String> changes(List<FileChange> changes) {
    var lines = new ArrayList<String>();
    for (FileChange change : changes) {
      lines.add("");
      lines.add(wording.text("release.file." + change.kind().name(), change.path()));
      change.lines().forEach(line -> lines.add(line(line)));
    }
    return lines;
  }

  private static String line(FileChange.Line line) {
    return switch (line.mark()) {
      case SAME -> "  " + line.text();
      case ADDED -> "+ " + line.text();
      case REMOVED -> "- " + line.text();
      case GAP -> "  [...]";
    };
  }

  private String state(Proposal one) {
    return one.state() == State.PLANNED
        ? wording.text("release.state.PLANNED", one.planned().orElseThrow())
        : wording.text("release.state." + one.state().name());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
