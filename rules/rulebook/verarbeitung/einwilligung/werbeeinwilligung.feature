# language: de
Funktionalität: Die Einwilligung in Werbung

  Szenariogrundriss: Bevor der Bundesgerichtshof es klärte, war offen, ob Unternehmen und Waren benannt sein müssen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                  | Tag        | Ergebnis            |
      | 2014                  | 15.02.2014 | rechtlich zu prüfen |
      | am Tag vor dem Urteil | 13.03.2017 | rechtlich zu prüfen |
      | am Tag des Urteils    | 14.03.2017 | verboten            |
      | 2026                  | 10.01.2026 | verboten            |

  Szenariogrundriss: Vorangekreuztes Kästchen: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall            | Tag        | Weg    | Ergebnis            |
      | für Post 2014   | 15.02.2014 | Brief  | rechtlich zu prüfen |
      | für E-Mail 2014 | 15.02.2014 | E-Mail | verboten            |
      | für E-Mail 2026 | 10.01.2026 | E-Mail | verboten            |

  Szenario: Einwilligung für E-Mail hilft nicht, wenn der Text den Weg nicht nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R44.2a

  Szenario: Alte, ungenutzte Einwilligung in E-Mail-Werbung bleibt zu prüfen
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R44.2a ist abgeschwächt durch R50.2i

  Szenario: Widerrufene Einwilligung in E-Mail-Werbung
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Und Einwilligung: widerrufen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R44.2a
    Und es greift Regel R50.1b

  Szenariogrundriss: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R49.1a

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 31.01.2018 | 31.01.2018 |

  Szenariogrundriss: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R49.1a nicht

    Beispiele:
      | Fall       | Tag        |
      | 01.02.2018 | 01.02.2018 |

  Szenariogrundriss: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R49.1a

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: aktiv                | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | ausdrücklich          | anders beweisbar          |

  Szenariogrundriss: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R49.1a nicht

    Beispiele:
      | Fall                                                       | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Einwilligung: alt und ungenutzt                            | alt und ungenutzt | ausdrücklich                        | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | für diesen Zweck  | ausdrücklich                        | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | für diesen Zweck  | ausdrücklich                        | dokumentiert              | nennt sie nicht             |

  Szenario: R40.1a ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R40.1a ist verdrängt durch R49.1a

  Szenario: R42.1a ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R42.1a ist verdrängt durch R49.1a

  Szenario: R42.3a ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: keines
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R42.3a ist verdrängt durch R49.1a

  Szenario: R43.1a ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R43.1a ist verdrängt durch R49.1a

  Szenario: R44.1a ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R44.1a ist verdrängt durch R49.1a

  Szenario: R45.3 ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R45.3 ist verdrängt durch R49.1a

  Szenario: R47.1a ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R47.1a ist verdrängt durch R49.1a

  Szenario: R48.1a ist verdrängt: Mit Einwilligung für diesen Weg steht das Wettbewerbsrecht nicht entgegen (R49.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R48.1a ist verdrängt durch R49.1a

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Anlass frei, BDSG a.F. (R49.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R49.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Anlass frei, BDSG a.F. (R49.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R49.1b nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Anlass frei, BDSG a.F. (R49.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R49.1b

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: aktiv                | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | ausdrücklich          | anders beweisbar          |

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Anlass frei, BDSG a.F. (R49.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R49.1b nicht

    Beispiele:
      | Fall                                                       | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Einwilligung: alt und ungenutzt                            | alt und ungenutzt | ausdrücklich                        | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | für diesen Zweck  | ausdrücklich                        | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | für diesen Zweck  | ausdrücklich                        | dokumentiert              | nennt sie nicht             |

  Szenario: R43.1d ist verdrängt: Mit Einwilligung für diesen Weg sind auch Adresse und Anlass frei BDSG a.F. (R49.1b)
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R43.1d ist verdrängt durch R49.1b

  Szenario: R46.1b ist verdrängt: Mit Einwilligung für diesen Weg sind auch Adresse und Anlass frei BDSG a.F. (R49.1b)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R46.1b ist verdrängt durch R49.1b

  Szenariogrundriss: Nicht abgewähltes Kästchen für Post, BDSG a.F. (R49.1c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R49.1c
    Und es besteht die Pflicht: Einwilligung protokollieren, Frist: sofort

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Nicht abgewähltes Kästchen für Post, BDSG a.F. (R49.1c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R49.1c nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Nicht abgewähltes Kästchen für Post, BDSG a.F. (R49.1c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R49.1c

    Beispiele:
      | Fall                                        | Nachweis der Einwilligung |
      | Nachweis der Einwilligung: anders beweisbar | anders beweisbar          |

  Szenariogrundriss: Nicht abgewähltes Kästchen für Post, BDSG a.F. (R49.1c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R49.1c nicht

    Beispiele:
      | Fall                                                       | Datenart                        | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung | Weg                    |
      | Weg: keiner                                                | einfache Daten                  | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | keiner                 |
      | Weg: Telefon                                               | einfache Daten                  | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | Telefon                |
      | Weg: E-Mail                                                | einfache Daten                  | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | E-Mail                 |
      | Weg: Direktnachricht                                       | einfache Daten                  | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | Direktnachricht        |
      | Weg: öffentlicher Kommentar                                | einfache Daten                  | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | öffentlicher Kommentar |
      | Einwilligung: alt und ungenutzt                            | einfache Daten                  | alt und ungenutzt | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | Brief                  |
      | Form der Einwilligung: ausdrücklich                        | einfache Daten                  | für diesen Zweck  | ausdrücklich                        | dokumentiert              | nennt Weg und Empfänger     | Brief                  |
      | Form der Einwilligung: aktiv                               | einfache Daten                  | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | Brief                  |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | einfache Daten                  | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | Brief                  |
      | Nachweis der Einwilligung: unbeweisbar                     | einfache Daten                  | für diesen Zweck  | vorangekreuzt                       | unbeweisbar               | nennt Weg und Empfänger     | Brief                  |
      | Reichweite der Einwilligung: nennt sie nicht               | einfache Daten                  | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt sie nicht             | Brief                  |
      | Datenart: besondere Daten                                  | besondere Daten                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | Brief                  |
      | Datenart: besondere Daten aus Rückschluss                  | besondere Daten aus Rückschluss | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | Brief                  |
      | Datenart: Straftaten                                       | Straftaten                      | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | Brief                  |

  Szenario: R46.1b ist abgeschwächt: Nicht abgewähltes Kästchen für Post BDSG a.F. (R49.1c)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R46.1b ist abgeschwächt durch R49.1c

  Szenariogrundriss: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R49.1d

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 13.03.2017 | 13.03.2017 |

  Szenariogrundriss: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R49.1d nicht

    Beispiele:
      | Fall       | Tag        |
      | 14.03.2017 | 14.03.2017 |

  Szenariogrundriss: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2016 entschieden wird
    Dann es greift Regel R49.1d

    Beispiele:
      | Fall                                        | Nachweis der Einwilligung |
      | Nachweis der Einwilligung: anders beweisbar | anders beweisbar          |

  Szenariogrundriss: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2016 entschieden wird
    Dann es greift Regel R49.1d nicht

    Beispiele:
      | Fall                                         | Vorgang         | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Vorgang: beobachten                          | beobachten      | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: erheben                             | erheben         | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: speichern                           | speichern       | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: verknüpfen                          | verknüpfen      | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: anreichern                          | anreichern      | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: bewerten                            | bewerten        | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: übermitteln                         | übermitteln     | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: veröffentlichen                     | veröffentlichen | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: aufbewahren                         | aufbewahren     | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: alt und ungenutzt              | ansprechen      | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ausdrücklich          | ansprechen      | für diesen Zweck  | ausdrücklich                        | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: aktiv                 | ansprechen      | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt         | ansprechen      | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar       | ansprechen      | für diesen Zweck  | ohne benannte Unternehmen und Waren | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht | ansprechen      | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt sie nicht             |

  Szenario: R40.1a ist abgeschwächt: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2016 entschieden wird
    Dann Regel R40.1a ist abgeschwächt durch R49.1d

  Szenario: R42.3a ist abgeschwächt: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: keines
    Wenn am 01.03.2016 entschieden wird
    Dann Regel R42.3a ist abgeschwächt durch R49.1d

  Szenario: R44.1a ist abgeschwächt: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2016 entschieden wird
    Dann Regel R44.1a ist abgeschwächt durch R49.1d

  Szenario: R45.3 ist abgeschwächt: Erklärung ohne benannte Unternehmen und Waren: früher offen (R49.1d)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.03.2016 entschieden wird
    Dann Regel R45.3 ist abgeschwächt durch R49.1d

  Szenariogrundriss: Vorangekreuzt und pauschal zählt nicht, DSGVO (R49.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R49.2a
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 25.05.2018, Wissen vom 01.10.2019 | 25.05.2018 | 01.10.2019 |
      | 01.10.2019                        | 01.10.2019 | 01.10.2019 |

  Szenariogrundriss: Vorangekreuzt und pauschal zählt nicht, DSGVO (R49.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: vorangekreuzt
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R49.2a nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 24.05.2018, Wissen vom 01.10.2019 | 24.05.2018 | 01.10.2019 |
      | 30.09.2019                        | 30.09.2019 | 30.09.2019 |

  Szenariogrundriss: Vorangekreuzt und pauschal zählt nicht, DSGVO (R49.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2a

    Beispiele:
      | Fall                                                       | Einwilligung      | Form der Einwilligung               |
      | Einwilligung: alt und ungenutzt                            | alt und ungenutzt | vorangekreuzt                       |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | für diesen Zweck  | ohne benannte Unternehmen und Waren |

  Szenariogrundriss: Vorangekreuzt und pauschal zählt nicht, DSGVO (R49.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2a nicht

    Beispiele:
      | Fall                                | Form der Einwilligung |
      | Form der Einwilligung: ausdrücklich | ausdrücklich          |
      | Form der Einwilligung: aktiv        | aktiv                 |

  Szenariogrundriss: Werbeeinwilligung ohne benannte Unternehmen und Waren zählt nicht (R49.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R49.2b
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 14.03.2017 | 01.09.2009 | 14.03.2017 |
      | 14.03.2017                        | 14.03.2017 | 14.03.2017 |

  Szenariogrundriss: Werbeeinwilligung ohne benannte Unternehmen und Waren zählt nicht (R49.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R49.2b nicht

    Beispiele:
      | Fall       | Tag        | Wissen     |
      | 13.03.2017 | 13.03.2017 | 13.03.2017 |

  Szenariogrundriss: Werbeeinwilligung ohne benannte Unternehmen und Waren zählt nicht (R49.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: ohne benannte Unternehmen und Waren
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2b

    Beispiele:
      | Fall                            | Einwilligung      |
      | Einwilligung: alt und ungenutzt | alt und ungenutzt |

  Szenariogrundriss: Werbeeinwilligung ohne benannte Unternehmen und Waren zählt nicht (R49.2b), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2b nicht

    Beispiele:
      | Fall                                 | Vorgang         | Form der Einwilligung               |
      | Vorgang: beobachten                  | beobachten      | ohne benannte Unternehmen und Waren |
      | Vorgang: erheben                     | erheben         | ohne benannte Unternehmen und Waren |
      | Vorgang: speichern                   | speichern       | ohne benannte Unternehmen und Waren |
      | Vorgang: verknüpfen                  | verknüpfen      | ohne benannte Unternehmen und Waren |
      | Vorgang: anreichern                  | anreichern      | ohne benannte Unternehmen und Waren |
      | Vorgang: bewerten                    | bewerten        | ohne benannte Unternehmen und Waren |
      | Vorgang: übermitteln                 | übermitteln     | ohne benannte Unternehmen und Waren |
      | Vorgang: veröffentlichen             | veröffentlichen | ohne benannte Unternehmen und Waren |
      | Vorgang: aufbewahren                 | aufbewahren     | ohne benannte Unternehmen und Waren |
      | Form der Einwilligung: ausdrücklich  | ansprechen      | ausdrücklich                        |
      | Form der Einwilligung: aktiv         | ansprechen      | aktiv                               |
      | Form der Einwilligung: vorangekreuzt | ansprechen      | vorangekreuzt                       |

  Szenariogrundriss: Was sich nicht beweisen lässt, zählt nicht, DSGVO (R49.2c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: unbeweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R49.2c
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Was sich nicht beweisen lässt, zählt nicht, DSGVO (R49.2c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: unbeweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R49.2c nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Was sich nicht beweisen lässt, zählt nicht, DSGVO (R49.2c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: unbeweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2c

    Beispiele:
      | Fall                            | Einwilligung      |
      | Einwilligung: alt und ungenutzt | alt und ungenutzt |

  Szenariogrundriss: Was sich nicht beweisen lässt, zählt nicht, DSGVO (R49.2c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2c nicht

    Beispiele:
      | Fall                                        | Nachweis der Einwilligung |
      | Nachweis der Einwilligung: dokumentiert     | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | anders beweisbar          |

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Auswahl frei, DSGVO (R49.2d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R49.2d

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Auswahl frei, DSGVO (R49.2d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R49.2d nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Auswahl frei, DSGVO (R49.2d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2d

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: aktiv                | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | ausdrücklich          | anders beweisbar          |

  Szenariogrundriss: Mit Einwilligung für diesen Weg sind auch Adresse und Auswahl frei, DSGVO (R49.2d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.2d nicht

    Beispiele:
      | Fall                                                       | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Einwilligung: alt und ungenutzt                            | alt und ungenutzt | ausdrücklich                        | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | für diesen Zweck  | ausdrücklich                        | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | für diesen Zweck  | ausdrücklich                        | dokumentiert              | nennt sie nicht             |

  Szenario: R42.2c ist verdrängt: Mit Einwilligung für diesen Weg sind auch Adresse und Auswahl frei DSGVO (R49.2d)
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R42.2c ist verdrängt durch R49.2d

  Szenario: R43.1e ist verdrängt: Mit Einwilligung für diesen Weg sind auch Adresse und Auswahl frei DSGVO (R49.2d)
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R43.1e ist verdrängt durch R49.2d

  Szenario: R46.2e ist verdrängt: Mit Einwilligung für diesen Weg sind auch Adresse und Auswahl frei DSGVO (R49.2d)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R46.2e ist verdrängt durch R49.2d

  Szenariogrundriss: Eine Erklärung kann mehrere Wege abdecken (R49.3), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R49.3

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 01.02.2018 | 01.09.2009 | 01.02.2018 |
      | 01.02.2018                        | 01.02.2018 | 01.02.2018 |

  Szenariogrundriss: Eine Erklärung kann mehrere Wege abdecken (R49.3), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R49.3 nicht

    Beispiele:
      | Fall       | Tag        | Wissen     |
      | 31.01.2018 | 31.01.2018 | 31.01.2018 |

  Szenariogrundriss: Eine Erklärung kann mehrere Wege abdecken (R49.3), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.3

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: aktiv                | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | ausdrücklich          | anders beweisbar          |

  Szenariogrundriss: Eine Erklärung kann mehrere Wege abdecken (R49.3), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R49.3 nicht

    Beispiele:
      | Fall                                                       | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Einwilligung: alt und ungenutzt                            | alt und ungenutzt | ausdrücklich                        | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | für diesen Zweck  | ausdrücklich                        | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | für diesen Zweck  | ausdrücklich                        | dokumentiert              | nennt sie nicht             |

  Szenario: R40.1a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R40.1a ist verdrängt durch R49.3

  Szenario: R42.1a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den 01.06.2017 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R42.1a ist verdrängt durch R49.3

  Szenario: R42.1b ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R42.1b ist verdrängt durch R49.3

  Szenario: R42.1c ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 01.09.2023 entschieden wird
    Dann Regel R42.1c ist verdrängt durch R49.3

  Szenario: R42.2a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R42.2a ist verdrängt durch R49.3

  Szenario: R42.2b ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R42.2b ist verdrängt durch R49.3

  Szenario: R42.3a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: keines
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R42.3a ist verdrängt durch R49.3

  Szenario: R43.1a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2021 entschieden wird
    Dann Regel R43.1a ist verdrängt durch R49.3

  Szenario: R43.2a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R43.2a ist verdrängt durch R49.3

  Szenario: R43.3a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: anderweitig
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R43.3a ist verdrängt durch R49.3

  Szenario: R44.1a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R44.1a ist verdrängt durch R49.3

  Szenario: R45.3 ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R45.3 ist verdrängt durch R49.3

  Szenario: R47.1a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R47.1a ist verdrängt durch R49.3

  Szenario: R48.1a ist verdrängt: Eine Erklärung kann mehrere Wege abdecken (R49.3)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am 15.06.2018 entschieden wird
    Dann Regel R48.1a ist verdrängt durch R49.3
