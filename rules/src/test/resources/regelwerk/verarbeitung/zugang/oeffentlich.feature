# language: de
Funktionalität: Zugang zur Quelle

  Szenario: Wer nichts hat, darf nichts
    Angenommen Vorgang: speichern
    Und Quelle: eigenes Forum
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
    Und es greift Regel R01.1

  Szenariogrundriss: Öffentliches beobachten
    Angenommen Zugänglichkeit: öffentlich
    Und Vorgang: beobachten
    Und Quelle: Kurznachrichtendienst
    Wenn am <Tag> entschieden wird
    Dann <Ergebnis>
    Und <Grund>

    Beispiele:
      | Tag        | Ergebnis                      | Grund                                                                |
      | 24.05.2018 | ist es mit Pflichten erlaubt  | es greift Regel R11.1a                                               |
      | 24.05.2018 | ist es mit Pflichten erlaubt  | es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache |
      | 25.05.2018 | ist es verboten               | es greift Regel R01.2                                                |

  Szenario: Hinter der Anmeldung, vor dem Urteil
    Angenommen Zugänglichkeit: geschlossene Gruppe
    Und Quelle: privates Netzwerk
    Und Einwilligung: keine
    Wenn am 23.11.2011 entschieden wird
    Dann ist es verboten
    Und es greift Regel R12.1
    Und es greift Regel R12.2 nicht

  Szenario: Hinter der Anmeldung, nach dem Urteil
    Angenommen Zugänglichkeit: geschlossene Gruppe
    Und Quelle: privates Netzwerk
    Und Einwilligung: für diesen Zweck
    Wenn am 24.11.2011 entschieden wird
    Dann ist es erlaubt
    Und Regel R12.2 ist verdrängt durch R50.1
    Und es greift Regel R50.1

  Szenario: Über 2010 nach heutigem Stand
    Angenommen Zugänglichkeit: geschlossene Gruppe
    Und Einwilligung: unbekannt
    Und Quelle: privates Netzwerk
    Wenn über den 24.11.2010 nach dem Kenntnisstand vom 24.11.2011 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Einwilligung

  Szenario: Ohne Einwilligung bleibt es offen und verboten
    Angenommen Zugänglichkeit: geschlossene Gruppe
    Und Quelle: privates Netzwerk
    Wenn am 24.11.2011 entschieden wird
    Dann ist es verboten
    Und es greift Regel R12.2
    Und vermutet ist Einwilligung: keine

  Szenariogrundriss: Jede Regel an den Rändern ihrer Geltung
    Angenommen Vorgang: beobachten
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugang>
    Und Einwilligung: <Einwilligung>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Zugang              | Einwilligung     | Tag        | Stand      | Ergebnis             | Regel  |
      | öffentlich          | keine            | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt | R11.1a |
      | geschlossene Gruppe | keine            | 01.09.2009 | 01.09.2009 | verboten             | R12.1  |
      | geschlossene Gruppe | keine            | 24.05.2018 | 22.11.2011 | verboten             | R12.1  |
      | geschlossene Gruppe | keine            | 25.05.2018 | 22.11.2011 | verboten             | R01.2  |
      | geschlossene Gruppe | keine            | 01.09.2009 | 24.11.2011 | verboten             | R12.2  |
      | geschlossene Gruppe | für diesen Zweck | 01.09.2009 | 01.09.2009 | erlaubt              | R50.1  |
