# language: de
Funktionalität: Eine Kleinanzeige mit Foto, Nummer und sexuellen Angaben einer Dritten (Fall C15)

  Szenariogrundriss: Die Anzeige erschien ungeprüft und wurde eine Stunde nach der Meldung gelöscht: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: <Dienst>
    Und Sensible Daten Dritter: ja
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                             | Dienst           | Tag        | Stand      | Ergebnis            | Regel  |
      | im Mai 2024 schützt das Haftungsprivileg         | Marktplatz       | 01.05.2024 | 01.05.2024 | erlaubt             | R72.1b |
      | 2024 aus der Sicht von 2026                      | Marktplatz       | 01.05.2024 | 15.01.2026 | verboten            | R72.2a |
      | im Januar 2026                                   | Marktplatz       | 15.01.2026 | 15.01.2026 | verboten            | R72.2a |
      | im Rückblick auf den ersten Tag der DSGVO        | Marktplatz       | 25.05.2018 | 15.01.2026 | verboten            | R72.2a |
      | im Rückblick auf den Tag davor                   | Marktplatz       | 24.05.2018 | 15.01.2026 | erlaubt             | R72.1a |
      | ein Forum am Tag vor dem Urteil                  | Forum            | 01.12.2025 | 01.12.2025 | erlaubt             | R72.1b |
      | ein Forum seit dem Urteil                        | Forum            | 02.12.2025 | 02.12.2025 | rechtlich zu prüfen | R72.3a |
      | ein Bewertungsportal seit dem Urteil             | Bewertungsportal | 15.01.2026 | 15.01.2026 | rechtlich zu prüfen | R72.3a |

  Szenario: Anzeigen ohne sensible Daten Dritter muss auch seit dem Urteil niemand vorab prüfen
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Marktplatz
    Und Sensible Daten Dritter: nein
    Wenn am 15.01.2026 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R72.1b

  Szenariogrundriss: Eine Beleidigung in einem ausländischen Netzwerk: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Äußerung: Beleidigung
    Und Gegner des Löschverlangens: ausländisches Netzwerk
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                             | Tag        | Ergebnis              | Regel  |
      | 2016 kaum durchzusetzen          | 01.03.2016 | rechtlich zu prüfen   | R72.5a |
      | 2018 über den Beschwerdeweg      | 01.03.2018 | mit Pflichten erlaubt | R72.5b |
      | März 2024, beide Wege nebeneinander | 01.03.2024 | mit Pflichten erlaubt | R72.5d |
      | Juni 2024 über den Meldeweg      | 01.06.2024 | mit Pflichten erlaubt | R72.5d |

  Szenario: Auch im Ausland lässt sich keine Meinung löschen
    Angenommen Maßnahme: Löschung verlangen
    Und Äußerung: Meinung
    Und Allgemeine Warnung: fehlt
    Und Gegner des Löschverlangens: ausländisches Netzwerk
    Wenn am 01.03.2018 entschieden wird
    Dann ist es verboten
    Und es greift Regel R59.1a
