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
    Und es greift Regel R32.2d
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
      | Fall | Tag        | Ergebnis              | Regel |
      | 2014 | 15.02.2014 | erlaubt               | R32.3 |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R32.4 |

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
    Dann es greift Regel R32.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

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
    Dann es greift Regel R32.1a

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
    Dann es greift Regel R32.1a nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ein Merkmal      |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | ein Merkmal      |

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
    Dann es greift Regel R32.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

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
    Dann es greift Regel R32.1b

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
    Dann es greift Regel R32.1b nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | mehrere Merkmale |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | mehrere Merkmale |

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
    Dann es greift Regel R32.1c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R32.1c

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R32.1c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | andere Quelle         | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       |

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
    Dann es greift Regel R32.2a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

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
    Dann es greift Regel R32.2a

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
    Dann es greift Regel R32.2a nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ein Merkmal      |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | ein Merkmal      |

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
    Dann es greift Regel R32.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

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
    Dann es greift Regel R32.2b

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
    Dann es greift Regel R32.2b nicht

    Beispiele:
      | Fall                     | Vorgang                                                                                                                      | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             | Auswahlmerkmale  |
      | anderer Vorgang          | beobachten oder erheben oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | anderer Zweck            | speichern                                                                                                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | andere Quelle            | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | andere Zahl der Merkmale | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       | ein Merkmal      |
      | anderer Betroffener      | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | mehrere Merkmale |
      | keine einfachen Daten    | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | mehrere Merkmale |
      | minderjährig             | speichern                                                                                                                    | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       | mehrere Merkmale |

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
    Dann es greift Regel R32.2c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.2c

  Szenariogrundriss: Einen Verkaufswert aus eigenen Vertragsdaten berechnen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.2c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Betroffener                                                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | andere Quelle         | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | bewerten                                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                                                    | minderjährig | einfache Daten                                                       |

  Szenariogrundriss: Vor der Auswahl über den neuen Zweck informieren (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.2d
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
    Dann es greift Regel R32.2d nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Vor der Auswahl über den neuen Zweck informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder anreichern oder bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.2d

  Szenariogrundriss: Vor der Auswahl über den neuen Zweck informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.2d nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                        | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Information                                |
      | anderer Vorgang               | beobachten oder erheben oder verknüpfen oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | Frist läuft noch                           |
      | anderer Zweck                 | speichern                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Frist läuft noch                           |
      | andere Quelle                 | speichern                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Frist läuft noch                           |
      | anderer Stand der Information | speichern                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | erteilt oder unterblieben oder entbehrlich |

  Szenariogrundriss: Versäumte Information über die Auswahl nachholen (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.2e
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
    Dann es greift Regel R32.2e nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Versäumte Information über die Auswahl nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern oder bewerten
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.2e

  Szenariogrundriss: Versäumte Information über die Auswahl nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.2e nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                        | Zweck                                                                                                                                                                                                                               | Quelle                                                                                                                                                                                                        | Information                                    |
      | anderer Vorgang               | beobachten oder erheben oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | unterblieben                                   |
      | anderer Zweck                 | speichern                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | unterblieben                                   |
      | andere Quelle                 | speichern                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | unterblieben                                   |
      | anderer Stand der Information | speichern                                                                                                                      | Vorlieben                                                                                                                                                                                                                           | eigene Vertragsdaten                                                                                                                                                                                          | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.): <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R32.3

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R32.3 nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R32.3

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R32.3 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                         | Zweck                                                                                                                                                                                                                 | Quelle                                                                                                                                                                                                        | Betroffener                              | Datenart                                                             |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       |
      | anderer Zweck         | verknüpfen                                                                      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       |
      | andere Quelle         | verknüpfen                                                                      | Kundendienst                                                                                                                                                                                                          | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                    | einfache Daten                                                       |
      | anderer Betroffener   | verknüpfen                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       |
      | keine einfachen Daten | verknüpfen                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (DSGVO): <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R32.4
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R32.4 nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Eigene Vertragsdaten für den Vertrag selbst (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.4

  Szenariogrundriss: Eigene Vertragsdaten für den Vertrag selbst (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R32.4 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                         | Zweck                                                                                                                                                                                                                 | Quelle                                                                                                                                                                                                        | Betroffener                              | Datenart                                                             |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       |
      | anderer Zweck         | verknüpfen                                                                      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | einfache Daten                                                       |
      | andere Quelle         | verknüpfen                                                                      | Kundendienst                                                                                                                                                                                                          | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde                                    | einfache Daten                                                       |
      | anderer Betroffener   | verknüpfen                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       |
      | keine einfachen Daten | verknüpfen                                                                      | Kundendienst                                                                                                                                                                                                          | eigene Vertragsdaten                                                                                                                                                                                          | Kunde                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
