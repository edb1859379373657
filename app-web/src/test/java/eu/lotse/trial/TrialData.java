package eu.lotse.trial;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Operations to look at, of every verdict and state. */
@Configuration(proxyBeanMethods = false)
class TrialData {

  private static final List<Map<String, String>> CASES =
      List.of(
          Map.of("source", "PRIVATE_NETWORK", "accessibility", "RESTRICTED_LOGIN"),
          Map.of(
              "source",
              "MICROBLOG",
              "accessibility",
              "PUBLIC",
              "addressee",
              "COMPANY",
              "information",
              "GIVEN"),
          Map.of(
              "source",
              "OWN_FORUM",
              "accessibility",
              "OPEN_LOGIN",
              "addressee",
              "PUBLIC",
              "information",
              "DUE"),
          Map.of(
              "source",
              "MICROBLOG",
              "accessibility",
              "PUBLIC",
              "consent",
              "FOR_THIS_PURPOSE",
              "consentForm",
              "EXPRESS",
              "consentProof",
              "DOCUMENTED",
              "information",
              "GIVEN"),
          Map.of(
              "source",
              "PROFESSIONAL_NETWORK",
              "accessibility",
              "PUBLIC",
              "visibility",
              "CHOSEN_FOR_EVERYONE",
              "addressee",
              "PUBLIC",
              "information",
              "GIVEN",
              "assessment",
              "FAVOURABLE"),
          Map.of(
              "source",
              "PRIVATE_NETWORK",
              "accessibility",
              "CLOSED_GROUP",
              "addressee",
              "CONTACTS"));

  @Bean
  ApplicationRunner trialOperations(Recording recording, Activities activities, Clock clock) {
    return arguments -> {
      TrialActivities.ALL.forEach(activities::save);
      LocalDate today = LocalDate.now(clock);
      var drafts = new ArrayList<Draft>();
      for (int i = 0; i < 120; i++) {
        Activity activity = activities.all().get(i % activities.all().size());
        State state = State.values()[(i / 3) % State.values().length];
        LocalDate day =
            switch (state) {
              case PLANNED -> today.plusDays(7);
              case RUNNING -> today.minusDays(i);
              case ENDED_DATA_KEPT, ENDED_DATA_ERASED ->
                  LocalDate.of(2014, 2, 15).plusDays(29L * i);
            };
        Facts facts = TrialLotse.facts(CASES.get(i % CASES.size()));
        drafts.add(
            new Draft(
                activity.name(),
                state,
                day,
                Optional.of(new PersonalReference("K-" + (1000 + i))),
                Optional.of(new PersonalReference("https://social.example/@anna/" + i)),
                facts));
      }
      recording.record(drafts, new Actor("agent"), today);
    };
  }
}
