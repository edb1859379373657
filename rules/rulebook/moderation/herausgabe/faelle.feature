# language: de
Funktionalität: Ein Arzt will wissen, wer ihn anonym bewertet hat (Fall C11)

  Szenariogrundriss: Der bewertete Arzt fragt das Portal nach dem Namen des Verfassers: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Schmähung
    Und Gerichtliche Anordnung: <Anordnung>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                             | Anordnung | Tag        | Stand      | Ergebnis              | Regel  |
      | vor dem Urteil von 2014 unklar                   | fehlt     | 01.03.2014 | 01.03.2014 | rechtlich zu prüfen   | R65.1a |
      | im September 2014 verboten                       | fehlt     | 01.09.2014 | 01.09.2014 | verboten              | R65.1b |
      | auch eine Anordnung half 2014 nicht              | liegt vor | 01.09.2014 | 01.09.2014 | verboten              | R65.1b |
      | im Rückblick war es schon vorher verboten        | fehlt     | 01.03.2014 | 10.01.2026 | verboten              | R65.1b |
      | 2018 mit Anordnung                               | liegt vor | 01.03.2018 | 01.03.2018 | mit Pflichten erlaubt | R65.2a |
      | 2018 mit Anordnung, aus heutiger Sicht           | liegt vor | 01.03.2018 | 10.01.2026 | mit Pflichten erlaubt | R65.2a |
      | 2018 ohne Anordnung                              | fehlt     | 01.03.2018 | 01.03.2018 | verboten              | R65.1c |
      | 2018 ohne Anordnung, aus heutiger Sicht          | fehlt     | 01.03.2018 | 10.01.2026 | verboten              | R65.1c |
      | 2026 mit Anordnung                               | liegt vor | 10.01.2026 | 10.01.2026 | mit Pflichten erlaubt | R65.2c |

  Szenario: 2014 kommt es auf eine Anordnung nicht an, also wird auch nicht nach ihr gefragt
    Angenommen Maßnahme: Verfasser herausgeben
    Wenn am 01.09.2014 entschieden wird
    Dann ist es verboten
    Und es greift Regel R65.1b

  Szenario: 2018 entscheidet die Anordnung, also wird nach ihr gefragt
    Angenommen Maßnahme: Verfasser herausgeben
    Wenn am 01.03.2018 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Gerichtliche Anordnung
