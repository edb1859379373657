# language: de
Funktionalität: Minderjährige

  Szenario: C40: Alter und Schuhgröße einer Vierzehnjährigen sollen in den Kundensatz, am 01.03.2014
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Zweck: Vorlieben
    Und Vorgang: anreichern
    Wenn am 01.03.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R06.1a
    Und es greift Regel R30.1

  Szenario: C40: Alter und Schuhgröße einer Vierzehnjährigen sollen in den Kundensatz, am 01.03.2026
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Zweck: Vorlieben
    Und Vorgang: anreichern
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R06.2a
    Und es greift Regel R30.3

  Szenario: C40: Alter und Schuhgröße einer Vierzehnjährigen sollen in den Kundensatz, zum 01.03.2014 nach heutigem Verständnis
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Zweck: Vorlieben
    Und Vorgang: anreichern
    Wenn über den 01.03.2014 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R06.1a

  Szenario: C40: Das Foto der Vierzehnjährigen soll in die eigene Werbung, am 01.03.2014
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Lizenz: fehlt
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am 01.03.2014 entschieden wird
    Dann ist es verboten

  Szenario: C40: Das Foto der Vierzehnjährigen soll in die eigene Werbung, am 01.03.2026
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Lizenz: fehlt
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R06.2a

  Szenariogrundriss: Vorlieben eines minderjährigen Kunden: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Zusatzverkauf
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.1a

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel an der Einsicht, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Zusatzverkauf
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Vorlieben eines minderjährigen Kunden, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenario: Nicht der Zweifel an der Einsicht: ein anderes Alter (R06.1a)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Zusatzverkauf
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1a nicht

  Szenariogrundriss: Nicht der Zweifel an der Einsicht: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1a nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Der Minderjährige willigt selbst ein: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.1b
    Und es besteht die Pflicht: nachfragen, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die eigene Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Der Minderjährige willigt selbst ein, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1b

  Szenariogrundriss: Der Minderjährige willigt selbst ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1b

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar |

  Szenario: Nicht die eigene Einwilligung: ein anderes Alter (R06.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: volljährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1b nicht

  Szenario: Nicht die eigene Einwilligung: ein anderer Vorgang (R06.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten oder ansprechen oder übermitteln
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1b nicht

  Szenariogrundriss: Nicht die eigene Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1b nicht

    Beispiele:
      | Fall                     | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Datenart |
      | eine andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert              | einfache Daten |
      | in anderer Form erklärt  | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | einfache Daten |
      | anders nachgewiesen      | für diesen Zweck                         | aktiv                                    | unbeweisbar               | einfache Daten |
      | andere Daten             | für diesen Zweck                         | aktiv                                    | dokumentiert              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Der Minderjährige willigt selbst ein, im Verhältnis zu R11.1c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R11.1c ist abgeschwächt durch R06.1b

  Szenario: Der Minderjährige willigt selbst ein, im Verhältnis zu R12.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R12.1a ist abgeschwächt durch R06.1b

  Szenario: Der Minderjährige willigt selbst ein, im Verhältnis zu R29.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R29.3a ist abgeschwächt durch R06.1b

  Szenario: Der Minderjährige willigt selbst ein, im Verhältnis zu R30.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R30.2a ist abgeschwächt durch R06.1b

  Szenario: Der Minderjährige willigt selbst ein, im Verhältnis zu R30.2b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Interessent
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R30.2b ist abgeschwächt durch R06.1b

  Szenariogrundriss: Die Eltern haben eingewilligt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.1c
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung der Eltern, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Die Eltern haben eingewilligt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1c

  Szenariogrundriss: Die Eltern haben eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1c

    Beispiele:
      | Fall                    | Einwilligung |
      | beides bei Einwilligung | keine oder für diesen Zweck |

  Szenario: Nicht die Einwilligung der Eltern: ein anderer Vorgang (R06.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten oder ansprechen oder übermitteln
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1c nicht

  Szenariogrundriss: Nicht die Einwilligung der Eltern: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: <Einwilligung der Eltern>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1c nicht

    Beispiele:
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | keine                                    | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | einfache Daten |
      | andere Daten                     | erteilt                 | keine                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R06.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R06.1a ist verdrängt durch R06.1c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R11.1c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R11.1c ist verdrängt durch R06.1c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R12.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.1a ist verdrängt durch R06.1c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R19.1
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Und Personenbezug: mit Namen
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R19.1 ist verdrängt durch R06.1c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R29.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R29.3a ist verdrängt durch R06.1c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R30.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R30.2a ist verdrängt durch R06.1c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R30.2b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Interessent
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R30.2b ist verdrängt durch R06.1c

  Szenariogrundriss: Die Eltern haben in die Ansprache eingewilligt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.1d
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung der Eltern in den Weg, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.1d nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Die Eltern haben in die Ansprache eingewilligt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.1d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen oder übermitteln
    Und Zweck: Werbung
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1d

  Szenariogrundriss: Die Eltern haben in die Ansprache eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1d

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert |
      | beides bei Nachweis der Einwilligung | ausdrücklich            | dokumentiert oder anders beweisbar |

  Szenario: Nicht die Einwilligung der Eltern in den Weg: ein anderer Vorgang (R06.1d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren
    Und Zweck: Werbung
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1d nicht

  Szenariogrundriss: Nicht die Einwilligung der Eltern in den Weg: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: <Einwilligung der Eltern>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1d nicht

    Beispiele:
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Reichweite der Einwilligung | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | einfache Daten |
      | in anderer Form erklärt          | erteilt                 | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | einfache Daten |
      | anders nachgewiesen              | erteilt                 | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | nennt Weg und Empfänger     | einfache Daten |
      | mit anderer Reichweite           | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt sie nicht             | einfache Daten |
      | andere Daten                     | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Die Eltern haben in die Ansprache eingewilligt, im Verhältnis zu R06.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R06.1a ist verdrängt durch R06.1d

  Szenario: Die Eltern haben in die Ansprache eingewilligt, im Verhältnis zu R12.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.1a ist verdrängt durch R06.1d

  Szenariogrundriss: Ein öffentlicher Beitrag eines Schülers: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.1e

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der öffentliche Beitrag, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.1e nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Ein öffentlicher Beitrag eines Schülers, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.1e)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1e

  Szenariogrundriss: Ein öffentlicher Beitrag eines Schülers, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1e

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenario: Nicht der öffentliche Beitrag: ein anderes Alter (R06.1e)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: volljährig
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1e nicht

  Szenario: Nicht der öffentliche Beitrag: ein anderer Vorgang (R06.1e)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1e nicht

  Szenariogrundriss: Nicht der öffentliche Beitrag: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1e nicht

    Beispiele:
      | Fall              | Zugänglichkeit                           | Zweck                                    | Datenart |
      | anders zugänglich | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | einfache Daten |
      | ein anderer Zweck | öffentlich                               | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten      | öffentlich                               | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Zusatzverkauf an einen minderjährigen Kunden: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Zusatzverkauf
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.2a

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der Schutz Minderjähriger, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Zusatzverkauf
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Zusatzverkauf an einen minderjährigen Kunden, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenario: Nicht der Schutz Minderjähriger: ein anderes Alter (R06.2a)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Zusatzverkauf
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2a nicht

  Szenariogrundriss: Nicht der Schutz Minderjähriger: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2a nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Der Minderjährige willigt selbst in eine Umfrage ein: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.2b
    Und es besteht die Pflicht: nachfragen, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | unbestimmt |
      | im Januar 2026          | 10.01.2026 | unbestimmt |

  Szenariogrundriss: Nicht die eigene Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Der Minderjährige willigt selbst in eine Umfrage ein, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren
    Und Zweck: Marktforschung
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2b

  Szenariogrundriss: Der Minderjährige willigt selbst in eine Umfrage ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2b

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar |

  Szenario: Nicht die eigene Einwilligung: ein anderes Alter (R06.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Alter: volljährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2b nicht

  Szenario: Nicht die eigene Einwilligung: ein anderer Vorgang (R06.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten oder ansprechen oder übermitteln
    Und Zweck: Marktforschung
    Und Alter: minderjährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2b nicht

  Szenariogrundriss: Nicht die eigene Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Alter: minderjährig
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2b nicht

    Beispiele:
      | Fall                     | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Datenart |
      | eine andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert              | einfache Daten |
      | in anderer Form erklärt  | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | einfache Daten |
      | anders nachgewiesen      | für diesen Zweck                         | aktiv                                    | unbeweisbar               | einfache Daten |
      | andere Daten             | für diesen Zweck                         | aktiv                                    | dokumentiert              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Die Eltern haben eingewilligt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.2c
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung der Eltern, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.2c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Die Eltern haben eingewilligt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.2c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2c

  Szenariogrundriss: Die Eltern haben eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2c

    Beispiele:
      | Fall                    | Einwilligung |
      | beides bei Einwilligung | keine oder für diesen Zweck |

  Szenario: Nicht die Einwilligung der Eltern: ein anderer Vorgang (R06.2c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten oder ansprechen oder übermitteln
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2c nicht

  Szenariogrundriss: Nicht die Einwilligung der Eltern: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: <Einwilligung der Eltern>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2c nicht

    Beispiele:
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | keine                                    | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | einfache Daten |
      | andere Daten                     | erteilt                 | keine                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R06.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R06.2a ist verdrängt durch R06.2c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R11.2c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R11.2c ist verdrängt durch R06.2c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R12.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3a ist verdrängt durch R06.2c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R12.3c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3c ist verdrängt durch R06.2c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R19.2
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Und Personenbezug: mit Namen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R19.2 ist verdrängt durch R06.2c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R29.3b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R29.3b ist verdrängt durch R06.2c

  Szenario: Die Eltern haben eingewilligt, im Verhältnis zu R30.3
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: keine
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R30.3 ist verdrängt durch R06.2c

  Szenariogrundriss: Die Eltern haben in die Ansprache eingewilligt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.2d
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung der Eltern in den Weg, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.2d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Die Eltern haben in die Ansprache eingewilligt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.2d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen oder übermitteln
    Und Zweck: Werbung
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2d

  Szenariogrundriss: Die Eltern haben in die Ansprache eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2d

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert |
      | beides bei Nachweis der Einwilligung | ausdrücklich            | dokumentiert oder anders beweisbar |

  Szenario: Nicht die Einwilligung der Eltern in den Weg: ein anderer Vorgang (R06.2d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren
    Und Zweck: Werbung
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2d nicht

  Szenariogrundriss: Nicht die Einwilligung der Eltern in den Weg: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: <Einwilligung der Eltern>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2d nicht

    Beispiele:
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Reichweite der Einwilligung | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | einfache Daten |
      | in anderer Form erklärt          | erteilt                 | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | einfache Daten |
      | anders nachgewiesen              | erteilt                 | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | nennt Weg und Empfänger     | einfache Daten |
      | mit anderer Reichweite           | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt sie nicht             | einfache Daten |
      | andere Daten                     | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Die Eltern haben in die Ansprache eingewilligt, im Verhältnis zu R06.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R06.2a ist verdrängt durch R06.2d

  Szenario: Die Eltern haben in die Ansprache eingewilligt, im Verhältnis zu R12.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3a ist verdrängt durch R06.2d

  Szenario: Die Eltern haben in die Ansprache eingewilligt, im Verhältnis zu R12.3c
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3c ist verdrängt durch R06.2d

  Szenariogrundriss: Das Unternehmen hat mit einem Minderjährigen zu tun: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.2e
    Und es besteht die Pflicht: auf das Alter Rücksicht nehmen, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Rücksicht auf das Alter, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.2e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht die Rücksicht auf das Alter: ein anderes Alter (R06.2e)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: volljährig
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2e nicht

  Szenariogrundriss: Ein öffentlicher Beitrag eines Schülers: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.2f
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der öffentliche Beitrag, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.2f nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Ein öffentlicher Beitrag eines Schülers, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R06.2f)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2f

  Szenariogrundriss: Ein öffentlicher Beitrag eines Schülers, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2f

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenario: Nicht der öffentliche Beitrag: ein anderes Alter (R06.2f)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: volljährig
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2f nicht

  Szenario: Nicht der öffentliche Beitrag: ein anderer Vorgang (R06.2f)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2f nicht

  Szenariogrundriss: Nicht der öffentliche Beitrag: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2f nicht

    Beispiele:
      | Fall              | Zugänglichkeit                           | Zweck                                    | Datenart |
      | anders zugänglich | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | einfache Daten |
      | ein anderer Zweck | öffentlich                               | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten      | öffentlich                               | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Werbung an einen Minderjährigen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.5

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | im Januar 2026               | 10.01.2026 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Werbung an einen Minderjährigen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: <Zweck>
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.5

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Werbung |

  Szenario: Nicht das Verbot der Kaufaufforderung: ein anderes Alter (R06.5)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: Werbung
    Und Herkunft der Adresse: anderweitig
    Und Alter: volljährig
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.5 nicht

  Szenario: Nicht das Verbot der Kaufaufforderung: ein anderer Vorgang (R06.5)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Werbung
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.5 nicht

  Szenariogrundriss: Nicht das Verbot der Kaufaufforderung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: <Zweck>
    Und Herkunft der Adresse: anderweitig
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.5 nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Vorlieben aus dem eigenen Forum: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.3a
    Und es besteht die Pflicht: auf das Alter Rücksicht nehmen, Frist: dauernd

    Beispiele:
      | Fall          | Tag        | Ergebnis |
      | am 01.12.2021 | 01.12.2021 | mit Pflichten erlaubt |
      | am 13.05.2024 | 13.05.2024 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Sperre der Altersnachweise, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.3a nicht

    Beispiele:
      | Fall          | Tag |
      | am Tag davor  | 30.11.2021 |
      | am Tag danach | 14.05.2024 |

  Szenario: Vorlieben aus dem eigenen Forum, gleich welche der genannten Tatsachen: jede dieser Quellen (R06.3a)
    Angenommen Quelle: eigenes Forum oder eigene Website
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 13.05.2024 entschieden wird
    Dann es greift Regel R06.3a

  Szenariogrundriss: Vorlieben aus dem eigenen Forum, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 13.05.2024 entschieden wird
    Dann es greift Regel R06.3a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenario: Nicht die Sperre der Altersnachweise: ein anderes Alter (R06.3a)
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 13.05.2024 entschieden wird
    Dann es greift Regel R06.3a nicht

  Szenario: Nicht die Sperre der Altersnachweise: eine andere Quelle (R06.3a)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 13.05.2024 entschieden wird
    Dann es greift Regel R06.3a nicht

  Szenariogrundriss: Nicht die Sperre der Altersnachweise: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 13.05.2024 entschieden wird
    Dann es greift Regel R06.3a nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Vorlieben aus dem eigenen Forum: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.3b
    Und es besteht die Pflicht: auf das Alter Rücksicht nehmen, Frist: dauernd

    Beispiele:
      | Fall           | Tag        | Ergebnis |
      | am 14.05.2024  | 14.05.2024 | rechtlich zu prüfen |
      | im Januar 2026 | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Sperre der Altersnachweise, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.3b nicht

    Beispiele:
      | Fall         | Tag |
      | am Tag davor | 13.05.2024 |

  Szenario: Vorlieben aus dem eigenen Forum, gleich welche der genannten Tatsachen: jede dieser Quellen (R06.3b)
    Angenommen Quelle: eigenes Forum oder eigene Website
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.3b

  Szenariogrundriss: Vorlieben aus dem eigenen Forum, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.3b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenario: Nicht die Sperre der Altersnachweise: ein anderes Alter (R06.3b)
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.3b nicht

  Szenario: Nicht die Sperre der Altersnachweise: eine andere Quelle (R06.3b)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.3b nicht

  Szenariogrundriss: Nicht die Sperre der Altersnachweise: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.3b nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Vorlieben aus dem eigenen Forum: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R06.4

    Beispiele:
      | Fall           | Tag        | Ergebnis |
      | am 17.02.2024  | 17.02.2024 | rechtlich zu prüfen |
      | im Januar 2026 | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Schutz auf der eigenen Plattform, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R06.4 nicht

    Beispiele:
      | Fall         | Tag |
      | am Tag davor | 16.02.2024 |

  Szenariogrundriss: Vorlieben aus dem eigenen Forum, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.4

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenario: Nicht der Schutz auf der eigenen Plattform: ein anderes Alter (R06.4)
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.4 nicht

  Szenario: Nicht der Schutz auf der eigenen Plattform: eine andere Quelle (R06.4)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.4 nicht

  Szenariogrundriss: Nicht der Schutz auf der eigenen Plattform: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: minderjährig
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.4 nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |
