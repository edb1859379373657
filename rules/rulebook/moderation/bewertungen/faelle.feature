# language: de
Funktionalität: Löschung einer Bewertung verlangen

  Szenariogrundriss: Strittige Ausnahmen schwächen das Verbot nur ab: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Äußerung: wahre Tatsache
    Und Allgemeine Warnung: enthalten
    Und Mängelanzeige: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>
    Und Regel R59.1a ist abgeschwächt durch <Regel>

    Beispiele:
      | Fall                          | Tag        | Regel |
      | am Tag vor dem Urteil aus Bonn | 08.01.2013 | R61.1 |
      | 2014                          | 15.02.2014 | R60.1 |
      | 2026                          | 10.01.2026 | R60.2 |

  Szenariogrundriss: Scharfe Kritik am Versandpreis löschen lassen, auch ohne nach einer Warnung zu fragen: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Äußerung: scharfe Kritik mit Sachbezug
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                        | Tag        | Stand      | Ergebnis            |
      | am Tag vor dem Urteil       | 27.09.2022 | 27.09.2022 | rechtlich zu prüfen |
      | am Tag des Urteils          | 28.09.2022 | 28.09.2022 | verboten            |
      | 2014 aus heutiger Sicht     | 15.02.2014 | 10.01.2026 | verboten            |

  Szenario: Auch gegen eine Beleidigung helfen keine falschen Fürsprecher
    Angenommen Maßnahme: Löschung verlangen
    Und Äußerung: Beleidigung
    Und Vorgehensweise: falsche Fürsprecher
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R77.1b
    Und es greift Regel R62.1a
