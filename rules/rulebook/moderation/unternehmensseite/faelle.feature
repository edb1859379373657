# language: de
Funktionalität: Eine Unternehmensseite über die Jahre

  Szenariogrundriss: Das Unternehmen betreibt eine Seite in einem Netzwerk: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Seite in fremdem Netzwerk
    Und Vereinbarung mit dem Netzwerk: <Vereinbarung>
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                              | Vereinbarung | Tag        | Stand      | Ergebnis              |
      | 2017                              | fehlt        | 01.03.2017 | 01.03.2017 | mit Pflichten erlaubt |
      | 2017 aus heutiger Sicht           | fehlt        | 01.03.2017 | 10.01.2026 | rechtlich zu prüfen   |
      | am Tag vor dem Urteil             | fehlt        | 04.06.2018 | 04.06.2018 | mit Pflichten erlaubt |
      | am Tag des Urteils                | fehlt        | 05.06.2018 | 05.06.2018 | verboten              |
      | 2019 mit Vereinbarung             | geschlossen  | 01.03.2019 | 01.03.2019 | mit Pflichten erlaubt |
      | 2019 ohne Vereinbarung            | fehlt        | 01.03.2019 | 01.03.2019 | verboten              |
      | August 2025 mit Vereinbarung      | geschlossen  | 01.08.2025 | 01.08.2025 | rechtlich zu prüfen   |
      | August 2025 ohne Vereinbarung     | fehlt        | 01.08.2025 | 01.08.2025 | rechtlich zu prüfen   |

  Szenario: 2017 wird nicht nach Vereinbarung und Hinweis gefragt
    Angenommen Maßnahme: Seite betreiben
    Wenn am 01.03.2017 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R73.1a

  Szenario: Wer Vereinbarung und Hinweis vorsieht, hat vor Beginn zu tun
    Angenommen Maßnahme: Seite betreiben
    Und Vereinbarung mit dem Netzwerk: vorgesehen
    Und Datenschutzhinweis: vorgesehen
    Wenn am 01.03.2019 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: Vereinbarung schließen, Frist: vor Beginn
    Und es besteht die Pflicht: Datenschutzhinweis geben, Frist: vor Beginn
