# language: de
Funktionalität: Eigene Vertragsdaten

  Szenariogrundriss: Ein Versandhändler wählt aus seinen Bestelldaten alle, die Schuhe kauften, für ein Angebot aus: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R32.1a |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R32.2a |

  Szenariogrundriss: Ob der Kunde informiert ist, entscheidet: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es fehlt: Information

    Beispiele:
      | Fall | Tag        | Ergebnis   |
      | 2014 | 15.02.2014 | unbestimmt |
      | 2026 | 01.03.2026 | unbestimmt |

  Szenario: Vor der Auswahl ist zu informieren
    Angenommen Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.2e
    Und es besteht die Pflicht: informieren, Frist: vor Beginn

  Szenariogrundriss: Profile aus eigenen Vertragsdaten brauchen eine Einwilligung: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel |
      | 2014 | 15.02.2014 | verboten | R01.1 |
      | 2026 | 01.03.2026 | verboten | R01.2 |

  Szenariogrundriss: Die Bestellung eines Kunden wird gespeichert und bearbeitet: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | erlaubt               | R32.3a |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R32.4a |

  Szenariogrundriss: Eigene Kunden nach einem Merkmal auswählen (BDSG a.F.): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.1a
    Und es besteht die Pflicht: Widerspruch ermöglichen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Eigene Kunden nach einem Merkmal auswählen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1a nicht

    Beispiele:
      | Fall                    | Tag        | Ergebnis              |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Eigene Kunden nach einem Merkmal auswählen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.1a

  Szenariogrundriss: Eigene Kunden nach einem Merkmal auswählen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1a nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  | Ergebnis            |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | unbestimmt          |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | unbestimmt          |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | verboten            |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | rechtlich zu prüfen |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | ein Merkmal      | verboten            |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ein Merkmal      | verboten            |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | ein Merkmal      | verboten            |

  Szenariogrundriss: Eigene Kunden nach mehreren Merkmalen auswählen (BDSG a.F.): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.1b

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Eigene Kunden nach mehreren Merkmalen auswählen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1b nicht

    Beispiele:
      | Fall                    | Tag        | Ergebnis            |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Eigene Kunden nach mehreren Merkmalen auswählen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.1b

  Szenariogrundriss: Eigene Kunden nach mehreren Merkmalen auswählen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1b nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  | Ergebnis              |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | unbestimmt            |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | unbestimmt            |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | verboten              |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | mit Pflichten erlaubt |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | mehrere Merkmale | verboten              |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | mehrere Merkmale | verboten              |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | mehrere Merkmale | verboten              |

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.1c

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1c nicht

    Beispiele:
      | Fall                    | Tag        | Ergebnis            |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.1c

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Ergebnis   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | unbestimmt |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | unbestimmt |
      | andere Quelle         | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | verboten   |
      | anderer Betroffener   | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | verboten   |
      | keine einfachen Daten | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | verboten   |
      | minderjährig          | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | verboten   |

  Szenariogrundriss: Die Auswahl eigener Kunden aufbewahren (BDSG a.F.): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.1d

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die Auswahl eigener Kunden aufbewahren (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1d nicht

    Beispiele:
      | Fall                    | Tag        | Ergebnis   |
      | am ersten Tag der DSGVO | 25.05.2018 | unbestimmt |

  Szenario: Die Auswahl eigener Kunden aufbewahren (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Auswahlmerkmale: ein Merkmal
    Wenn am 15.02.2014 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.1d

  Szenariogrundriss: Die Auswahl eigener Kunden aufbewahren (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.1d nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Zweckerreichung | Auswahlmerkmale  | Ergebnis   |
      | anderer Vorgang          | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | ein Merkmal      | unbestimmt |
      | Zweck erledigt           | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck erledigt  | ein Merkmal      | verboten   |
      | anderer Zweck            | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | ein Merkmal      | unbestimmt |
      | andere Quelle            | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | ein Merkmal      | verboten   |
      | andere Zahl der Merkmale | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | mehrere Merkmale | verboten   |
      | anderer Betroffener      | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | Zweck besteht   | ein Merkmal      | verboten   |
      | keine einfachen Daten    | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | ein Merkmal      | verboten   |
      | minderjährig             | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | Zweck besteht   | ein Merkmal      | verboten   |

  Szenariogrundriss: Eigene Kunden nach einem Merkmal auswählen (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.2a
    Und es besteht die Pflicht: Widerspruch ermöglichen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Eigene Kunden nach einem Merkmal auswählen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2a nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis              |
      | am Tag davor | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Eigene Kunden nach einem Merkmal auswählen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.2a

  Szenariogrundriss: Eigene Kunden nach einem Merkmal auswählen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2a nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  | Ergebnis            |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | unbestimmt          |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | unbestimmt          |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | verboten            |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | rechtlich zu prüfen |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | ein Merkmal      | verboten            |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ein Merkmal      | verboten            |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | ein Merkmal      | verboten            |

  Szenariogrundriss: Eigene Kunden nach mehreren Merkmalen auswählen (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.2b
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Eigene Kunden nach mehreren Merkmalen auswählen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2b nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis            |
      | am Tag davor | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Eigene Kunden nach mehreren Merkmalen auswählen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.2b

  Szenariogrundriss: Eigene Kunden nach mehreren Merkmalen auswählen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2b nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  | Ergebnis              |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | unbestimmt            |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | unbestimmt            |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale | verboten              |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      | mit Pflichten erlaubt |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | mehrere Merkmale | verboten              |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | mehrere Merkmale | verboten              |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | mehrere Merkmale | verboten              |

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.2c
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2c nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis            |
      | am Tag davor | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R32.2c

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Ergebnis   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | unbestimmt |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | unbestimmt |
      | andere Quelle         | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | verboten   |
      | anderer Betroffener   | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | verboten   |
      | keine einfachen Daten | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | verboten   |
      | minderjährig          | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | verboten   |

  Szenariogrundriss: Die Auswahl eigener Kunden aufbewahren (DSGVO): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.2d

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Die Auswahl eigener Kunden aufbewahren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Auswahlmerkmale: ein Merkmal
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2d nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis |
      | am Tag davor | 24.05.2018 | erlaubt  |

  Szenario: Die Auswahl eigener Kunden aufbewahren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Auswahlmerkmale: ein Merkmal
    Wenn am 10.01.2026 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.2d

  Szenariogrundriss: Die Auswahl eigener Kunden aufbewahren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2d nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Zweckerreichung | Altbestand         | Auswahlmerkmale  | Ergebnis   |
      | anderer Vorgang          | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | ein Merkmal      | unbestimmt |
      | Zweck erledigt           | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck erledigt  | danach             | ein Merkmal      | verboten   |
      | Altbestand               | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | vor dem 25.05.2018 | ein Merkmal      | verboten   |
      | anderer Zweck            | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | ein Merkmal      | unbestimmt |
      | andere Quelle            | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | ein Merkmal      | verboten   |
      | andere Zahl der Merkmale | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | mehrere Merkmale | verboten   |
      | anderer Betroffener      | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | ein Merkmal      | verboten   |
      | keine einfachen Daten    | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | danach             | ein Merkmal      | verboten   |
      | minderjährig             | aufbewahren                                                                                                                                | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | Zweck besteht   | danach             | ein Merkmal      | verboten   |

  Szenariogrundriss: Vor der Auswahl über den neuen Zweck informieren (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.2e
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Vor der Auswahl über den neuen Zweck informieren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2e nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis              |
      | am Tag davor | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Vor der Auswahl über den neuen Zweck informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern oder bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R32.2e

  Szenariogrundriss: Vor der Auswahl über den neuen Zweck informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2e nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                        | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Information                                | Ergebnis              |
      | anderer Vorgang               | beobachten oder erheben oder verknüpfen oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Frist läuft noch                           | unbestimmt            |
      | anderer Zweck                 | speichern                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Frist läuft noch                           | unbestimmt            |
      | andere Quelle                 | speichern                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Frist läuft noch                           | verboten              |
      | anderer Stand der Information | speichern                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | erteilt oder unterblieben oder entbehrlich | mit Pflichten erlaubt |

  Szenariogrundriss: Versäumte Information über die Auswahl nachholen (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.2f
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Versäumte Information über die Auswahl nachholen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2f nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis              |
      | am Tag davor | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Versäumte Information über die Auswahl nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R32.2f

  Szenariogrundriss: Versäumte Information über die Auswahl nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.2f nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                        | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Information                                    | Ergebnis              |
      | anderer Vorgang               | beobachten oder erheben oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | unterblieben                                   | unbestimmt            |
      | anderer Zweck                 | speichern                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | unterblieben                                   | unbestimmt            |
      | andere Quelle                 | speichern                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | unterblieben                                   | verboten              |
      | anderer Stand der Information | speichern                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | erteilt oder Frist läuft noch oder entbehrlich | mit Pflichten erlaubt |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.3a

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.3a nicht

    Beispiele:
      | Fall                    | Tag        | Ergebnis              |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R32.3a

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.3a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                         | Zweck                                                                                                                                                                                                                 | Quelle                                                                                                                                                                                                        | Betroffener                              | Datenart                                                             | Ergebnis   |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | unbestimmt |
      | anderer Zweck         | beobachten                                                                      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | verboten   |
      | andere Quelle         | beobachten                                                                      | Kundendienst                                                                                                                                                                                                          | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                    | einfache Daten                                                       | unbestimmt |
      | anderer Betroffener   | beobachten                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | verboten   |
      | keine einfachen Daten | beobachten                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | verboten   |

  Szenariogrundriss: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (BDSG a.F.): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.3b

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.3b nicht

    Beispiele:
      | Fall                    | Tag        | Ergebnis   |
      | am ersten Tag der DSGVO | 25.05.2018 | unbestimmt |

  Szenario: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: aufbewahren
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Wenn am 15.02.2014 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.3b

  Szenariogrundriss: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.3b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                 | Quelle                                                                                                                                                                                                        | Betroffener                              | Datenart                                                             | Zweckerreichung | Ergebnis   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | Zweck besteht   | unbestimmt |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | Zweck erledigt  | verboten   |
      | anderer Zweck         | aufbewahren                                                                                                                                | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | Zweck besteht   | unbestimmt |
      | andere Quelle         | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                    | einfache Daten                                                       | Zweck besteht   | unbestimmt |
      | anderer Betroffener   | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Zweck besteht   | verboten   |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | verboten   |

  Szenariogrundriss: Den Vertragspartner in seiner Sache ansprechen (BDSG a.F.): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.3c

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Den Vertragspartner in seiner Sache ansprechen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.3c nicht

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | erlaubt  |

  Szenario: Den Vertragspartner in seiner Sache ansprechen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst oder Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Datenart: einfache Daten
    Und Weg: Telefon oder E-Mail oder Direktnachricht oder Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.3c

  Szenariogrundriss: Den Vertragspartner in seiner Sache ansprechen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.3c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Quelle                                                                                                                                                                                                        | Betroffener                                             | Datenart                                                             | Weg                                | Inhalt der Nachricht                      | Ergebnis   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Auskunft                              | unbestimmt |
      | anderer Weg           | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | keiner oder öffentlicher Kommentar | nur Auskunft                              | verboten   |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Werbung oder Auskunft mit Werbezusatz | verboten   |
      | anderer Zweck         | ansprechen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Auskunft                              | verboten   |
      | andere Quelle         | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Auskunft                              | unbestimmt |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Schuldner oder Dritter | einfache Daten                                                       | Telefon                            | nur Auskunft                              | unbestimmt |
      | keine einfachen Daten | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Telefon                            | nur Auskunft                              | verboten   |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.4a
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.4a nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis |
      | am Tag davor | 24.05.2018 | erlaubt  |

  Szenario: Eigene Vertragsdaten für den Vertrag selbst (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.4a

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.4a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                         | Zweck                                                                                                                                                                                                                 | Quelle                                                                                                                                                                                                        | Betroffener                              | Datenart                                                             | Ergebnis   |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | unbestimmt |
      | anderer Zweck         | beobachten                                                                      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | verboten   |
      | andere Quelle         | beobachten                                                                      | Kundendienst                                                                                                                                                                                                          | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                    | einfache Daten                                                       | unbestimmt |
      | anderer Betroffener   | beobachten                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | verboten   |
      | keine einfachen Daten | beobachten                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | verboten   |

  Szenariogrundriss: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (DSGVO): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.4b
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.4b nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis |
      | am Tag davor | 24.05.2018 | erlaubt  |

  Szenario: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: aufbewahren
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.4b

  Szenariogrundriss: Eigene Vertragsdaten aufbewahren, solange der Vertrag sie braucht (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.4b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                 | Quelle                                                                                                                                                                                                        | Betroffener                              | Datenart                                                             | Zweckerreichung | Altbestand         | Ergebnis   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | Zweck besteht   | danach             | unbestimmt |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | Zweck erledigt  | danach             | verboten   |
      | Altbestand            | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | Zweck besteht   | vor dem 25.05.2018 | verboten   |
      | anderer Zweck         | aufbewahren                                                                                                                                | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       | Zweck besteht   | danach             | unbestimmt |
      | andere Quelle         | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                    | einfache Daten                                                       | Zweck besteht   | danach             | unbestimmt |
      | anderer Betroffener   | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Zweck besteht   | danach             | verboten   |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | danach             | verboten   |

  Szenariogrundriss: Den Vertragspartner in seiner Sache ansprechen (DSGVO): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.4c

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Den Vertragspartner in seiner Sache ansprechen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.4c nicht

    Beispiele:
      | Fall         | Tag        | Ergebnis |
      | am Tag davor | 24.05.2018 | erlaubt  |

  Szenario: Den Vertragspartner in seiner Sache ansprechen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst oder Beschwerde
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent
    Und Datenart: einfache Daten
    Und Weg: Telefon oder E-Mail oder Direktnachricht oder Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.4c

  Szenariogrundriss: Den Vertragspartner in seiner Sache ansprechen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R32.4c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Quelle                                                                                                                                                                                                        | Betroffener                                             | Datenart                                                             | Weg                                | Inhalt der Nachricht                      | Ergebnis   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Auskunft                              | unbestimmt |
      | anderer Weg           | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | keiner oder öffentlicher Kommentar | nur Auskunft                              | verboten   |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Werbung oder Auskunft mit Werbezusatz | verboten   |
      | anderer Zweck         | ansprechen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Auskunft                              | verboten   |
      | andere Quelle         | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                   | einfache Daten                                                       | Telefon                            | nur Auskunft                              | unbestimmt |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Schuldner oder Dritter | einfache Daten                                                       | Telefon                            | nur Auskunft                              | unbestimmt |
      | keine einfachen Daten | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Telefon                            | nur Auskunft                              | verboten   |
