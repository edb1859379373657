# language: de
Funktionalität: Der Werbewiderspruch

  Szenariogrundriss: C30: Ein letztes Angebot per Brief trotz Widerspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Inhalt der Nachricht: nur Werbung
    Und Widerspruch: gegen Werbung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis |
      | 2014 | 01.03.2014 | verboten |
      | 2026 | 01.03.2026 | verboten |

  Szenariogrundriss: C30 nach heutigem Verständnis: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Inhalt der Nachricht: nur Werbung
    Und Widerspruch: gegen Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis |
      | 2014 | 01.03.2014 | verboten |

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
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Widerspruch: <Widerspruch>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R39.1 nicht

    Beispiele:
      | Fall                                                          | Zweck        | Widerspruch   | Inhalt der Nachricht |
      | mit Einwilligung und ohne Widerspruch                         | Werbung      | keiner        | nur Werbung          |
      | der Widerspruch gegen Werbung betrifft den Kundendienst nicht | Kundendienst | gegen Werbung | nur Auskunft         |

  Szenariogrundriss: DSGVO, kein Werbewiderspruch im Weg: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Widerspruch: <Widerspruch>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.2 nicht

    Beispiele:
      | Fall                                                          | Zweck        | Widerspruch   | Inhalt der Nachricht |
      | mit Einwilligung und ohne Widerspruch                         | Werbung      | keiner        | nur Werbung          |
      | der Widerspruch gegen Werbung betrifft den Kundendienst nicht | Kundendienst | gegen Werbung | nur Auskunft         |

  Szenariogrundriss: UWG, keine erkennbar unerwünschte Ansprache: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: <Zweck>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Widerspruch: <Widerspruch>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.3 nicht

    Beispiele:
      | Fall                       | Zweck        | Widerspruch   | Inhalt der Nachricht |
      | ohne Widerspruch           | Werbung      | keiner        | nur Werbung          |
      | Kundendienst statt Werbung | Kundendienst | gegen Werbung | nur Auskunft         |

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

  Szenariogrundriss: Auch das Speichern für Werbung endet mit dem Widerspruch, trotz Einwilligung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Speicherfrist: begrenzt
    Und Information: erteilt
    Und Widerspruch: gegen Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Regel |
      | 2014 | 15.02.2014 | R39.1 |
      | 2026 | 10.01.2026 | R39.2 |

  Szenariogrundriss: Werbewiderspruch sperrt Werbung und Werbeprofile, BDSG a.F. (R39.1), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R39.1

    Beispiele:
      | Fall                       | Zweck         | Widerspruch   |
      | Widerspruch: gegen Werbung | Werbung       | gegen Werbung |
      | Widerspruch: allgemein     | Werbung       | allgemein     |
      | Zweck: Vorlieben           | Vorlieben     | gegen Werbung |
      | Zweck: Zusatzverkauf       | Zusatzverkauf | gegen Werbung |
      | Zweck: Profilbildung       | Profilbildung | gegen Werbung |
      | Zweck: Werbung             | Werbung       | gegen Werbung |

  Szenariogrundriss: Werbewiderspruch sperrt Werbung und Werbeprofile, BDSG a.F. (R39.1), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R39.1 nicht

    Beispiele:
      | Fall                           | Zweck                   | Widerspruch   |
      | Widerspruch: keiner            | Werbung                 | keiner        |
      | Zweck: Kundendienst            | Kundendienst            | gegen Werbung |
      | Zweck: Beschwerde              | Beschwerde              | gegen Werbung |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | gegen Werbung |
      | Zweck: Marktforschung          | Marktforschung          | gegen Werbung |
      | Zweck: Bonität                 | Bonität                 | gegen Werbung |
      | Zweck: Personalauswahl         | Personalauswahl         | gegen Werbung |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | gegen Werbung |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | gegen Werbung |
      | Zweck: Glückwunsch             | Glückwunsch             | gegen Werbung |
      | Zweck: Krise                   | Krise                   | gegen Werbung |
      | Zweck: unbestimmt              | unbestimmt              | gegen Werbung |

  Szenariogrundriss: Werbewiderspruch sperrt Werbung und Werbeprofile, DSGVO (R39.2), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.2

    Beispiele:
      | Fall                       | Zweck         | Widerspruch   |
      | Widerspruch: gegen Werbung | Werbung       | gegen Werbung |
      | Widerspruch: allgemein     | Werbung       | allgemein     |
      | Zweck: Vorlieben           | Vorlieben     | gegen Werbung |
      | Zweck: Zusatzverkauf       | Zusatzverkauf | gegen Werbung |
      | Zweck: Profilbildung       | Profilbildung | gegen Werbung |
      | Zweck: Werbung             | Werbung       | gegen Werbung |

  Szenariogrundriss: Werbewiderspruch sperrt Werbung und Werbeprofile, DSGVO (R39.2), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.2 nicht

    Beispiele:
      | Fall                           | Zweck                   | Widerspruch   |
      | Widerspruch: keiner            | Werbung                 | keiner        |
      | Zweck: Kundendienst            | Kundendienst            | gegen Werbung |
      | Zweck: Beschwerde              | Beschwerde              | gegen Werbung |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | gegen Werbung |
      | Zweck: Marktforschung          | Marktforschung          | gegen Werbung |
      | Zweck: Bonität                 | Bonität                 | gegen Werbung |
      | Zweck: Personalauswahl         | Personalauswahl         | gegen Werbung |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | gegen Werbung |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | gegen Werbung |
      | Zweck: Glückwunsch             | Glückwunsch             | gegen Werbung |
      | Zweck: Krise                   | Krise                   | gegen Werbung |
      | Zweck: unbestimmt              | unbestimmt              | gegen Werbung |

  Szenariogrundriss: Erkennbar unerwünschte Werbung ist eine unzumutbare Belästigung (R39.3), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.3

    Beispiele:
      | Fall                       | Zweck         | Widerspruch   |
      | Widerspruch: gegen Werbung | Werbung       | gegen Werbung |
      | Widerspruch: allgemein     | Werbung       | allgemein     |
      | Zweck: Vorlieben           | Vorlieben     | gegen Werbung |
      | Zweck: Zusatzverkauf       | Zusatzverkauf | gegen Werbung |
      | Zweck: Werbung             | Werbung       | gegen Werbung |

  Szenariogrundriss: Erkennbar unerwünschte Werbung ist eine unzumutbare Belästigung (R39.3), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.3 nicht

    Beispiele:
      | Fall                           | Vorgang         | Zweck                   | Widerspruch   |
      | Vorgang: beobachten            | beobachten      | Werbung                 | gegen Werbung |
      | Vorgang: erheben               | erheben         | Werbung                 | gegen Werbung |
      | Vorgang: speichern             | speichern       | Werbung                 | gegen Werbung |
      | Vorgang: verknüpfen            | verknüpfen      | Werbung                 | gegen Werbung |
      | Vorgang: anreichern            | anreichern      | Werbung                 | gegen Werbung |
      | Vorgang: bewerten              | bewerten        | Werbung                 | gegen Werbung |
      | Vorgang: übermitteln           | übermitteln     | Werbung                 | gegen Werbung |
      | Vorgang: veröffentlichen       | veröffentlichen | Werbung                 | gegen Werbung |
      | Vorgang: aufbewahren           | aufbewahren     | Werbung                 | gegen Werbung |
      | Widerspruch: keiner            | ansprechen      | Werbung                 | keiner        |
      | Zweck: Kundendienst            | ansprechen      | Kundendienst            | gegen Werbung |
      | Zweck: Beschwerde              | ansprechen      | Beschwerde              | gegen Werbung |
      | Zweck: Beobachtung des Marktes | ansprechen      | Beobachtung des Marktes | gegen Werbung |
      | Zweck: Marktforschung          | ansprechen      | Marktforschung          | gegen Werbung |
      | Zweck: Profilbildung           | ansprechen      | Profilbildung           | gegen Werbung |
      | Zweck: Bonität                 | ansprechen      | Bonität                 | gegen Werbung |
      | Zweck: Personalauswahl         | ansprechen      | Personalauswahl         | gegen Werbung |
      | Zweck: Mitarbeiterkontrolle    | ansprechen      | Mitarbeiterkontrolle    | gegen Werbung |
      | Zweck: Anschriftenermittlung   | ansprechen      | Anschriftenermittlung   | gegen Werbung |
      | Zweck: Glückwunsch             | ansprechen      | Glückwunsch             | gegen Werbung |
      | Zweck: Krise                   | ansprechen      | Krise                   | gegen Werbung |
      | Zweck: unbestimmt              | ansprechen      | unbestimmt              | gegen Werbung |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, BDSG a.F. (R39.4), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: gegen Werbung
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R39.4
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, BDSG a.F. (R39.4), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: gegen Werbung
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R39.4 nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, BDSG a.F. (R39.4), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R39.4

    Beispiele:
      | Fall                              | Widerspruch   | Inhalt der Nachricht     |
      | Widerspruch: allgemein            | allgemein     | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung | gegen Werbung | nur Werbung              |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, BDSG a.F. (R39.4), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R39.4 nicht

    Beispiele:
      | Fall                               | Widerspruch   | Inhalt der Nachricht     |
      | Widerspruch: keiner                | keiner        | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | gegen Werbung | nur Auskunft             |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, DSGVO (R39.5), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: gegen Werbung
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R39.5
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, DSGVO (R39.5), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: gegen Werbung
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R39.5 nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, DSGVO (R39.5), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.5

    Beispiele:
      | Fall                              | Widerspruch   | Inhalt der Nachricht     |
      | Widerspruch: allgemein            | allgemein     | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung | gegen Werbung | nur Werbung              |

  Szenariogrundriss: Nach dem Werbewiderspruch wirbt auch keine Auskunft, DSGVO (R39.5), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R39.5 nicht

    Beispiele:
      | Fall                               | Widerspruch   | Inhalt der Nachricht     |
      | Widerspruch: keiner                | keiner        | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | gegen Werbung | nur Auskunft             |

  Szenariogrundriss: Ein allgemeiner Widerspruch sperrt auch die Marktforschung, BDSG a.F. (R39.6), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Marktforschung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R39.6
    Und es besteht die Pflicht: einstellen, Frist: sofort

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Ein allgemeiner Widerspruch sperrt auch die Marktforschung, BDSG a.F. (R39.6), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Marktforschung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Widerspruch: allgemein
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R39.6 nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Ein allgemeiner Widerspruch sperrt auch die Marktforschung, BDSG a.F. (R39.6), nicht bei: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Widerspruch: <Widerspruch>
    Und Speicherfrist: begrenzt
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R39.6 nicht

    Beispiele:
      | Fall                           | Zweck                   | Widerspruch   |
      | Widerspruch: keiner            | Marktforschung          | keiner        |
      | Widerspruch: gegen Werbung     | Marktforschung          | gegen Werbung |
      | Zweck: Kundendienst            | Kundendienst            | allgemein     |
      | Zweck: Beschwerde              | Beschwerde              | allgemein     |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | allgemein     |
      | Zweck: Vorlieben               | Vorlieben               | allgemein     |
      | Zweck: Zusatzverkauf           | Zusatzverkauf           | allgemein     |
      | Zweck: Profilbildung           | Profilbildung           | allgemein     |
      | Zweck: Bonität                 | Bonität                 | allgemein     |
      | Zweck: Werbung                 | Werbung                 | allgemein     |
      | Zweck: Personalauswahl         | Personalauswahl         | allgemein     |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | allgemein     |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | allgemein     |
      | Zweck: Glückwunsch             | Glückwunsch             | allgemein     |
      | Zweck: Krise                   | Krise                   | allgemein     |
      | Zweck: unbestimmt              | unbestimmt              | allgemein     |
