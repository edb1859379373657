# language: de
Funktionalität: Besondere Daten: das Verbot und seine Ausnahmen

  Szenariogrundriss: Eine Angabe über Gesundheit, in die niemand ausdrücklich eingewilligt hat: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.1a

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht das Verbot besonderer Daten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Nicht das Verbot besonderer Daten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1a nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Eine Angabe, die sich nur erschließen lässt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.1b

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel am Erschließbaren, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Eine Angabe, die sich nur erschließen lässt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1b

  Szenario: Nicht der Zweifel am Erschließbaren: ein anderer Vorgang (R04.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern oder bewerten
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1b nicht

  Szenariogrundriss: Nicht der Zweifel am Erschließbaren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1b nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten oder Straftaten |

  Szenariogrundriss: Einwilligung in besondere Daten als Grundlage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.1c
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung als Grundlage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Einwilligung in besondere Daten als Grundlage, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1c

  Szenariogrundriss: Einwilligung in besondere Daten als Grundlage, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1c

    Beispiele:
      | Fall                                 | Datenart                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ausdrücklich            | dokumentiert                       | Kunde |
      | beides bei Form der Einwilligung     | besondere Daten                          | ausdrücklich oder aktiv | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | ausdrücklich            | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | besondere Daten                          | ausdrücklich            | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenario: Nicht die Einwilligung als Grundlage: ein anderer Vorgang (R04.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten oder ansprechen oder übermitteln
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1c nicht

  Szenariogrundriss: Nicht die Einwilligung als Grundlage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1c nicht

    Beispiele:
      | Fall                     | Datenart        | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener                 | Alter |
      | andere Daten             | einfache Daten  | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | eine andere Einwilligung | besondere Daten | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | in anderer Form erklärt  | besondere Daten | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde                       | volljährig |
      | anders nachgewiesen      | besondere Daten | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | Kunde                       | volljährig |
      | eine andere Person       | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Beschäftigter oder Bewerber | volljährig |
      | ein anderes Alter        | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | minderjährig |

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R11.1c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R11.1c ist verdrängt durch R04.1c

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R12.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.1a ist verdrängt durch R04.1c

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R19.1
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Und Personenbezug: mit Namen
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R19.1 ist verdrängt durch R04.1c

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R29.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R29.3a ist verdrängt durch R04.1c

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R30.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R30.2a ist verdrängt durch R04.1c

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R30.2b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Interessent
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R30.2b ist verdrängt durch R04.1c

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R57.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Schuldner
    Und Vorgang: speichern
    Und Zweck: Anschriftenermittlung
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R57.3a ist verdrängt durch R04.1c

  Szenariogrundriss: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.1d

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung in Weg und Empfänger, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.1d nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.1d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen oder übermitteln
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1d

  Szenariogrundriss: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1d

    Beispiele:
      | Fall                                 | Datenart                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ausdrücklich            | dokumentiert                       | Kunde |
      | beides bei Form der Einwilligung     | besondere Daten                          | ausdrücklich oder aktiv | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | ausdrücklich            | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | besondere Daten                          | ausdrücklich            | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenario: Nicht die Einwilligung in Weg und Empfänger: ein anderer Vorgang (R04.1d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1d nicht

  Szenariogrundriss: Nicht die Einwilligung in Weg und Empfänger: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1d nicht

    Beispiele:
      | Fall                     | Datenart        | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Reichweite der Einwilligung | Betroffener                 | Alter |
      | andere Daten             | einfache Daten  | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | eine andere Einwilligung | besondere Daten | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | in anderer Form erklärt  | besondere Daten | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | anders nachgewiesen      | besondere Daten | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | mit anderer Reichweite   | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt sie nicht             | Kunde                       | volljährig |
      | eine andere Person       | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Beschäftigter oder Bewerber | volljährig |
      | ein anderes Alter        | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | minderjährig |

  Szenario: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt, im Verhältnis zu R12.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.1a ist verdrängt durch R04.1d

  Szenariogrundriss: Die Einwilligung nennt die besondere Angabe ausdrücklich: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.1e
    Und es besteht die Pflicht: Nachweis sichern, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die ausdrückliche Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.1e nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Die Einwilligung nennt die besondere Angabe ausdrücklich, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1e

    Beispiele:
      | Fall                                 | Datenart                                 | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | besondere Daten                          | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenariogrundriss: Nicht die ausdrückliche Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1e nicht

    Beispiele:
      | Fall                     | Datenart                       | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener                 | Alter |
      | andere Daten             | einfache Daten oder Straftaten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | eine andere Einwilligung | besondere Daten                | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | in anderer Form erklärt  | besondere Daten                | für diesen Zweck                         | aktiv oder vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde                       | volljährig |
      | anders nachgewiesen      | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | Kunde                       | volljährig |
      | eine andere Person       | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Beschäftigter oder Bewerber | volljährig |
      | ein anderes Alter        | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | minderjährig |

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R04.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1a ist verdrängt durch R04.1e

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R04.1b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1b ist verdrängt durch R04.1e

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R36.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R36.1a ist verdrängt durch R04.1e

  Szenariogrundriss: Ein Bewerber willigt ausdrücklich in besondere Daten ein: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.1f

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel an der Freiheit der Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.1f nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.1f)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1f

  Szenariogrundriss: Ein Bewerber willigt ausdrücklich in besondere Daten ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1f

    Beispiele:
      | Fall                                 | Datenart                                 | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss | dokumentiert                       | Bewerber |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | dokumentiert oder anders beweisbar | Bewerber |
      | jede dieser Personen                 | besondere Daten                          | dokumentiert                       | Beschäftigter oder Bewerber |

  Szenario: Nicht der Zweifel an der Freiheit der Einwilligung: ein anderer Vorgang (R04.1f)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: bewerten oder ansprechen oder übermitteln oder aufbewahren
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1f nicht

  Szenariogrundriss: Nicht der Zweifel an der Freiheit der Einwilligung: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1f nicht

    Beispiele:
      | Fall                     | Datenart                       | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener |
      | andere Daten             | einfache Daten oder Straftaten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Bewerber |
      | eine andere Einwilligung | besondere Daten                | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | Bewerber |
      | in anderer Form erklärt  | besondere Daten                | für diesen Zweck                         | aktiv oder vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Bewerber |
      | anders nachgewiesen      | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | Bewerber |
      | eine andere Person       | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R04.1a
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R04.1a ist abgeschwächt durch R04.1f

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R11.1c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R11.1c ist abgeschwächt durch R04.1f

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R12.1a
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R12.1a ist abgeschwächt durch R04.1f

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R29.3a
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: verknüpfen
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R29.3a ist abgeschwächt durch R04.1f

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R30.2a
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R30.2a ist abgeschwächt durch R04.1f

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R30.2b
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R30.2b ist abgeschwächt durch R04.1f

  Szenariogrundriss: Die Angabe wird gebraucht, um einen Anspruch abzuwehren: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.1g
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht der Anspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.1g nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.1g)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: beobachten oder erheben oder speichern oder übermitteln oder aufbewahren
    Und Zweck: Beschwerde
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1g

  Szenariogrundriss: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: <Datenart>
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1g

    Beispiele:
      | Fall                | Datenart                                 | Zweck |
      | alle diese Daten    | besondere Daten oder besondere Daten aus Rückschluss | Beschwerde |
      | jeder dieser Zwecke | besondere Daten                          | Kundendienst oder Beschwerde |

  Szenario: Nicht der Anspruch: ein anderer Vorgang (R04.1g)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen
    Und Zweck: Beschwerde
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1g nicht

  Szenariogrundriss: Nicht der Anspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: <Datenart>
    Und Ausnahme für besondere Daten: <Ausnahme für besondere Daten>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R04.1g nicht

    Beispiele:
      | Fall                 | Datenart                       | Ausnahme für besondere Daten | Zweck |
      | andere Daten         | einfache Daten oder Straftaten | Rechtsansprüche              | Beschwerde |
      | eine andere Ausnahme | besondere Daten                | keine                        | Beschwerde |
      | ein anderer Zweck    | besondere Daten                | Rechtsansprüche              | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, im Verhältnis zu R04.1a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1a ist verdrängt durch R04.1g

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, im Verhältnis zu R04.1b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten aus Rückschluss
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1b ist verdrängt durch R04.1g

  Szenariogrundriss: Eine Angabe über Gesundheit, in die niemand ausdrücklich eingewilligt hat: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2a

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht das Verbot besonderer Daten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht das Verbot besonderer Daten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2a nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Eine Angabe, die sich nur erschließen lässt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2b

    Beispiele:
      | Fall                          | Tag        | Ergebnis |
      | am ersten Tag der DSGVO       | 25.05.2018 | rechtlich zu prüfen |
      | am Tag, bevor es überholt war | 31.07.2022 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel am Erschließbaren, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.2b nicht

    Beispiele:
      | Fall                           | Tag |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 |
      | am Tag, an dem es überholt war | 01.08.2022 |

  Szenario: Eine Angabe, die sich nur erschließen lässt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 31.07.2022 entschieden wird
    Dann es greift Regel R04.2b

  Szenario: Nicht der Zweifel am Erschließbaren: ein anderer Vorgang (R04.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern oder bewerten
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 31.07.2022 entschieden wird
    Dann es greift Regel R04.2b nicht

  Szenariogrundriss: Nicht der Zweifel am Erschließbaren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 31.07.2022 entschieden wird
    Dann es greift Regel R04.2b nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten oder Straftaten |

  Szenariogrundriss: Eine Angabe, die sich nur erschließen lässt, seit dem Urteil: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2c

    Beispiele:
      | Fall                            | Tag        | Kenntnis   | Ergebnis |
      | am Tag, an dem es erkannt wurde | 01.08.2022 | 01.08.2022 | verboten |
      | im Januar 2026                  | 10.01.2026 | 10.01.2026 | verboten |
      | im Rückblick auf den ersten Tag | 25.05.2018 | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht das Verbot des Erschließbaren, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R04.2c nicht

    Beispiele:
      | Fall                           | Tag        | Kenntnis |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 | 10.01.2026 |
      | am Tag, bevor es erkannt wurde | 31.07.2022 | 31.07.2022 |

  Szenario: Eine Angabe, die sich nur erschließen lässt, seit dem Urteil, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.2c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2c

  Szenario: Nicht das Verbot des Erschließbaren: ein anderer Vorgang (R04.2c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern oder bewerten
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2c nicht

  Szenariogrundriss: Nicht das Verbot des Erschließbaren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2c nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten oder Straftaten |

  Szenariogrundriss: Einwilligung in besondere Daten als Grundlage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2d
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung als Grundlage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.2d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Einwilligung in besondere Daten als Grundlage, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.2d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2d

  Szenariogrundriss: Einwilligung in besondere Daten als Grundlage, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2d

    Beispiele:
      | Fall                                 | Datenart                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ausdrücklich            | dokumentiert                       | Kunde |
      | beides bei Form der Einwilligung     | besondere Daten                          | ausdrücklich oder aktiv | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | ausdrücklich            | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | besondere Daten                          | ausdrücklich            | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenario: Nicht die Einwilligung als Grundlage: ein anderer Vorgang (R04.2d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten oder ansprechen oder übermitteln
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2d nicht

  Szenariogrundriss: Nicht die Einwilligung als Grundlage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2d nicht

    Beispiele:
      | Fall                     | Datenart        | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener                 | Alter |
      | andere Daten             | einfache Daten  | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | eine andere Einwilligung | besondere Daten | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | in anderer Form erklärt  | besondere Daten | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde                       | volljährig |
      | anders nachgewiesen      | besondere Daten | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | Kunde                       | volljährig |
      | eine andere Person       | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Beschäftigter oder Bewerber | volljährig |
      | ein anderes Alter        | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | minderjährig |

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R11.2c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R11.2c ist verdrängt durch R04.2d

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R12.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3a ist verdrängt durch R04.2d

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R12.3c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3c ist verdrängt durch R04.2d

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R19.2
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Und Personenbezug: mit Namen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R19.2 ist verdrängt durch R04.2d

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R29.3b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R29.3b ist verdrängt durch R04.2d

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R30.3
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R30.3 ist verdrängt durch R04.2d

  Szenario: Einwilligung in besondere Daten als Grundlage, im Verhältnis zu R57.3c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Schuldner
    Und Vorgang: speichern
    Und Zweck: Anschriftenermittlung
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R57.3c ist verdrängt durch R04.2d

  Szenariogrundriss: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2e

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung in Weg und Empfänger, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.2e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.2e)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen oder übermitteln
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2e

  Szenariogrundriss: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2e

    Beispiele:
      | Fall                                 | Datenart                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ausdrücklich            | dokumentiert                       | Kunde |
      | beides bei Form der Einwilligung     | besondere Daten                          | ausdrücklich oder aktiv | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | ausdrücklich            | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | besondere Daten                          | ausdrücklich            | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenario: Nicht die Einwilligung in Weg und Empfänger: ein anderer Vorgang (R04.2e)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2e nicht

  Szenariogrundriss: Nicht die Einwilligung in Weg und Empfänger: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2e nicht

    Beispiele:
      | Fall                     | Datenart        | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Reichweite der Einwilligung | Betroffener                 | Alter |
      | andere Daten             | einfache Daten  | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | eine andere Einwilligung | besondere Daten | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | in anderer Form erklärt  | besondere Daten | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | anders nachgewiesen      | besondere Daten | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | nennt Weg und Empfänger     | Kunde                       | volljährig |
      | mit anderer Reichweite   | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt sie nicht             | Kunde                       | volljährig |
      | eine andere Person       | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Beschäftigter oder Bewerber | volljährig |
      | ein anderes Alter        | besondere Daten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | Kunde                       | minderjährig |

  Szenario: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt, im Verhältnis zu R12.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3a ist verdrängt durch R04.2e

  Szenario: Auskunft mit besonderer Angabe auf einem Weg, den die Einwilligung nennt, im Verhältnis zu R12.3c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3c ist verdrängt durch R04.2e

  Szenariogrundriss: Die Einwilligung nennt die besondere Angabe ausdrücklich: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2f
    Und es besteht die Pflicht: Nachweis sichern, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die ausdrückliche Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.2f nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die Einwilligung nennt die besondere Angabe ausdrücklich, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2f

    Beispiele:
      | Fall                                 | Datenart                                 | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | besondere Daten                          | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenariogrundriss: Nicht die ausdrückliche Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2f nicht

    Beispiele:
      | Fall                     | Datenart                       | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener                 | Alter |
      | andere Daten             | einfache Daten oder Straftaten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | eine andere Einwilligung | besondere Daten                | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | Kunde                       | volljährig |
      | in anderer Form erklärt  | besondere Daten                | für diesen Zweck                         | aktiv oder vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde                       | volljährig |
      | anders nachgewiesen      | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | Kunde                       | volljährig |
      | eine andere Person       | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Beschäftigter oder Bewerber | volljährig |
      | ein anderes Alter        | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde                       | minderjährig |

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R04.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R04.2f

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R04.2b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 31.07.2022 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2b ist verdrängt durch R04.2f

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R04.2c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2c ist verdrängt durch R04.2f

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R05.3
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Und Verfasser: die betroffene Person selbst
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R05.3 ist verdrängt durch R04.2f

  Szenario: Die Einwilligung nennt die besondere Angabe ausdrücklich, im Verhältnis zu R36.2
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R36.2 ist verdrängt durch R04.2f

  Szenariogrundriss: Ein Bewerber willigt ausdrücklich in besondere Daten ein: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2g

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel an der Freiheit der Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.2g nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.2g)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2g

  Szenariogrundriss: Ein Bewerber willigt ausdrücklich in besondere Daten ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2g

    Beispiele:
      | Fall                                 | Datenart                                 | Nachweis der Einwilligung          | Betroffener |
      | alle diese Daten                     | besondere Daten oder besondere Daten aus Rückschluss | dokumentiert                       | Bewerber |
      | beides bei Nachweis der Einwilligung | besondere Daten                          | dokumentiert oder anders beweisbar | Bewerber |
      | jede dieser Personen                 | besondere Daten                          | dokumentiert                       | Beschäftigter oder Bewerber |

  Szenario: Nicht der Zweifel an der Freiheit der Einwilligung: ein anderer Vorgang (R04.2g)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: bewerten oder ansprechen oder übermitteln oder aufbewahren
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2g nicht

  Szenariogrundriss: Nicht der Zweifel an der Freiheit der Einwilligung: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2g nicht

    Beispiele:
      | Fall                     | Datenart                       | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener |
      | andere Daten             | einfache Daten oder Straftaten | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Bewerber |
      | eine andere Einwilligung | besondere Daten                | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | Bewerber |
      | in anderer Form erklärt  | besondere Daten                | für diesen Zweck                         | aktiv oder vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Bewerber |
      | anders nachgewiesen      | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | Bewerber |
      | eine andere Person       | besondere Daten                | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R04.2a
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R04.2a ist abgeschwächt durch R04.2g

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R04.2c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R04.2c ist abgeschwächt durch R04.2g

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R05.3
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Und Verfasser: die betroffene Person selbst
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R05.3 ist abgeschwächt durch R04.2g

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R11.2c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R11.2c ist abgeschwächt durch R04.2g

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R12.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und Regel R12.3a ist abgeschwächt durch R04.2g

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R12.3c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R12.3c ist abgeschwächt durch R04.2g

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R29.3b
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: verknüpfen
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R29.3b ist abgeschwächt durch R04.2g

  Szenario: Ein Bewerber willigt ausdrücklich in besondere Daten ein, im Verhältnis zu R30.3
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R30.3 ist abgeschwächt durch R04.2g

  Szenariogrundriss: Die Angabe wird gebraucht, um einen Anspruch abzuwehren: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R04.2h
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht der Anspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R04.2h nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R04.2h)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: beobachten oder erheben oder speichern oder übermitteln oder aufbewahren
    Und Zweck: Beschwerde
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2h

  Szenariogrundriss: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2h

    Beispiele:
      | Fall                | Datenart                                 | Zweck |
      | alle diese Daten    | besondere Daten oder besondere Daten aus Rückschluss | Beschwerde |
      | jeder dieser Zwecke | besondere Daten                          | Kundendienst oder Beschwerde |

  Szenario: Nicht der Anspruch: ein anderer Vorgang (R04.2h)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen
    Und Zweck: Beschwerde
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2h nicht

  Szenariogrundriss: Nicht der Anspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Und Ausnahme für besondere Daten: <Ausnahme für besondere Daten>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R04.2h nicht

    Beispiele:
      | Fall                 | Datenart                       | Ausnahme für besondere Daten | Zweck |
      | andere Daten         | einfache Daten oder Straftaten | Rechtsansprüche              | Beschwerde |
      | eine andere Ausnahme | besondere Daten                | keine                        | Beschwerde |
      | ein anderer Zweck    | besondere Daten                | Rechtsansprüche              | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, im Verhältnis zu R04.2a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R04.2h

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, im Verhältnis zu R04.2b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten aus Rückschluss
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 31.07.2022 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2b ist verdrängt durch R04.2h

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, im Verhältnis zu R04.2c
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten aus Rückschluss
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2c ist verdrängt durch R04.2h

  Szenario: Die Angabe wird gebraucht, um einen Anspruch abzuwehren, im Verhältnis zu R05.3
    Angenommen Quelle: privates Netzwerk
    Und Betroffener: Schuldner
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zugänglichkeit: öffentlich
    Und Sichtbarkeit: ohne eigene Wahl
    Und Verfasser: die betroffene Person selbst
    Und Adressat: die Öffentlichkeit
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und Regel R05.3 ist verdrängt durch R04.2h
