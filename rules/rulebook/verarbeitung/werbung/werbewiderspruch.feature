# language: de
Funktionalität: Der Werbewiderspruch

  Szenariogrundriss: Noch ein letztes Angebot per Brief an einen Kunden, der widersprochen hat: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Widerspruch: gegen Werbung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: einstellen, Frist: sofort
    Und es besteht die Pflicht: Sperrvermerk setzen, Frist: sofort
    Und es greift Regel R39.3

    Beispiele:
      | Fall                         | Tag        | Regel |
      | am ersten Tag des Regelwerks | 01.09.2009 | R39.1 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R39.1 |
      | am ersten Tag der DSGVO      | 25.05.2018 | R39.2 |
      | im Januar 2026               | 10.01.2026 | R39.2 |

  Szenario: Auch ein allgemeiner Widerspruch schließt Werbung aus
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Widerspruch: allgemein
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R39.2

  Szenariogrundriss: Der Widerspruch geht jeder Einwilligung vor: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Widerspruch: gegen Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>
    Und es greift Regel R39.3

    Beispiele:
      | Fall | Tag        | Regel |
      | 2014 | 15.02.2014 | R39.1 |
      | 2026 | 10.01.2026 | R39.2 |

  Szenariogrundriss: BDSG a.F., kein Werbewiderspruch im Weg: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Widerspruch: <Widerspruch>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R39.1 nicht

    Beispiele:
      | Fall                                                          | Zweck        | Widerspruch   |
      | mit Einwilligung und ohne Widerspruch                         | Werbung      | keiner        |
      | der Widerspruch gegen Werbung betrifft den Kundendienst nicht | Kundendienst | gegen Werbung |

  Szenariogrundriss: DSGVO, kein Werbewiderspruch im Weg: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Widerspruch: <Widerspruch>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.2 nicht

    Beispiele:
      | Fall                                                          | Zweck        | Widerspruch   |
      | mit Einwilligung und ohne Widerspruch                         | Werbung      | keiner        |
      | der Widerspruch gegen Werbung betrifft den Kundendienst nicht | Kundendienst | gegen Werbung |

  Szenariogrundriss: UWG, keine erkennbar unerwünschte Ansprache: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: <Zweck>
    Und Widerspruch: <Widerspruch>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.3 nicht

    Beispiele:
      | Fall                       | Zweck        | Widerspruch   |
      | ohne Widerspruch           | Werbung      | keiner        |
      | Kundendienst statt Werbung | Kundendienst | gegen Werbung |

  Szenario: UWG: Wer niemanden anspricht, belästigt niemanden; die Nutzung für Werbung bleibt trotzdem verboten
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Widerspruch: gegen Werbung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R39.3 nicht
    Und es greift Regel R39.2

  Szenario: Ein Widerspruch wird nicht vermutet; ist er ungewiss, bleibt das Ergebnis offen
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Widerspruch: unbekannt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Widerspruch
