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

  Szenariogrundriss: Nicht der Zweifel an der Einsicht: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: <Alter>
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1a nicht

    Beispiele:
      | Fall              | Alter        | Zweck |
      | ein anderes Alter | volljährig   | Zusatzverkauf |
      | ein anderer Zweck | minderjährig | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenariogrundriss: Der Minderjährige willigt selbst ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Vorgang |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert                       | anreichern |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar | anreichern |
      | jeder dieser Vorgänge                | aktiv                   | dokumentiert                       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren |

  Szenariogrundriss: Nicht die eigene Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Alter: <Alter>
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
      | Fall                     | Alter        | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Vorgang                                  | Datenart |
      | ein anderes Alter        | volljährig   | für diesen Zweck                         | aktiv                                    | dokumentiert              | anreichern                               | einfache Daten |
      | eine andere Einwilligung | minderjährig | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert              | anreichern                               | einfache Daten |
      | in anderer Form erklärt  | minderjährig | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | anreichern                               | einfache Daten |
      | anders nachgewiesen      | minderjährig | für diesen Zweck                         | aktiv                                    | unbeweisbar               | anreichern                               | einfache Daten |
      | ein anderer Vorgang      | minderjährig | für diesen Zweck                         | aktiv                                    | dokumentiert              | bewerten oder ansprechen oder übermitteln | einfache Daten |
      | andere Daten             | minderjährig | für diesen Zweck                         | aktiv                                    | dokumentiert              | anreichern                               | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Die Eltern haben eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                    | Einwilligung                | Vorgang |
      | beides bei Einwilligung | keine oder für diesen Zweck | anreichern |
      | jeder dieser Vorgänge   | keine                       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren |

  Szenariogrundriss: Nicht die Einwilligung der Eltern: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Vorgang                                  | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | keine                                    | anreichern                               | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | anreichern                               | einfache Daten |
      | ein anderer Vorgang              | erteilt                 | keine                                    | bewerten oder ansprechen oder übermitteln | einfache Daten |
      | andere Daten                     | erteilt                 | keine                                    | anreichern                               | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Die Eltern haben in die Ansprache eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Vorgang |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert                       | ansprechen |
      | beides bei Nachweis der Einwilligung | ausdrücklich            | dokumentiert oder anders beweisbar | ansprechen |
      | jeder dieser Vorgänge                | ausdrücklich            | dokumentiert                       | ansprechen oder übermitteln |

  Szenariogrundriss: Nicht die Einwilligung der Eltern in den Weg: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Reichweite der Einwilligung | Vorgang                                  | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | in anderer Form erklärt          | erteilt                 | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | anders nachgewiesen              | erteilt                 | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | mit anderer Reichweite           | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt sie nicht             | ansprechen                               | einfache Daten |
      | ein anderer Vorgang              | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren | einfache Daten |
      | andere Daten                     | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Ein öffentlicher Beitrag eines Schülers, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
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
      | Fall                  | Vorgang                                | Zweck |
      | jeder dieser Vorgänge | beobachten oder erheben oder speichern | Beobachtung des Marktes |
      | jeder dieser Zwecke   | speichern                              | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenariogrundriss: Nicht der öffentliche Beitrag: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Alter: <Alter>
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R06.1e nicht

    Beispiele:
      | Fall                | Alter        | Zugänglichkeit                           | Vorgang                                  | Zweck                                    | Datenart |
      | ein anderes Alter   | volljährig   | öffentlich                               | speichern                                | Beobachtung des Marktes                  | einfache Daten |
      | anders zugänglich   | minderjährig | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | speichern                                | Beobachtung des Marktes                  | einfache Daten |
      | ein anderer Vorgang | minderjährig | öffentlich                               | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes                  | einfache Daten |
      | ein anderer Zweck   | minderjährig | öffentlich                               | speichern                                | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten        | minderjährig | öffentlich                               | speichern                                | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Nicht der Schutz Minderjähriger: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Alter: <Alter>
    Und Einwilligung der Eltern: fehlt
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2a nicht

    Beispiele:
      | Fall              | Alter        | Zweck |
      | ein anderes Alter | volljährig   | Zusatzverkauf |
      | ein anderer Zweck | minderjährig | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenariogrundriss: Der Minderjährige willigt selbst in eine Umfrage ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Vorgang |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert                       | speichern |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar | speichern |
      | jeder dieser Vorgänge                | aktiv                   | dokumentiert                       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren |

  Szenariogrundriss: Nicht die eigene Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Marktforschung
    Und Alter: <Alter>
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
      | Fall                     | Alter        | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Vorgang                                  | Datenart |
      | ein anderes Alter        | volljährig   | für diesen Zweck                         | aktiv                                    | dokumentiert              | speichern                                | einfache Daten |
      | eine andere Einwilligung | minderjährig | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert              | speichern                                | einfache Daten |
      | in anderer Form erklärt  | minderjährig | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | speichern                                | einfache Daten |
      | anders nachgewiesen      | minderjährig | für diesen Zweck                         | aktiv                                    | unbeweisbar               | speichern                                | einfache Daten |
      | ein anderer Vorgang      | minderjährig | für diesen Zweck                         | aktiv                                    | dokumentiert              | bewerten oder ansprechen oder übermitteln | einfache Daten |
      | andere Daten             | minderjährig | für diesen Zweck                         | aktiv                                    | dokumentiert              | speichern                                | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Die Eltern haben eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                    | Einwilligung                | Vorgang |
      | beides bei Einwilligung | keine oder für diesen Zweck | anreichern |
      | jeder dieser Vorgänge   | keine                       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen oder aufbewahren |

  Szenariogrundriss: Nicht die Einwilligung der Eltern: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Vorgang                                  | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | keine                                    | anreichern                               | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | anreichern                               | einfache Daten |
      | ein anderer Vorgang              | erteilt                 | keine                                    | bewerten oder ansprechen oder übermitteln | einfache Daten |
      | andere Daten                     | erteilt                 | keine                                    | anreichern                               | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Die Eltern haben in die Ansprache eingewilligt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Vorgang |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert                       | ansprechen |
      | beides bei Nachweis der Einwilligung | ausdrücklich            | dokumentiert oder anders beweisbar | ansprechen |
      | jeder dieser Vorgänge                | ausdrücklich            | dokumentiert                       | ansprechen oder übermitteln |

  Szenariogrundriss: Nicht die Einwilligung der Eltern in den Weg: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
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
      | Fall                             | Einwilligung der Eltern | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Reichweite der Einwilligung | Vorgang                                  | Datenart |
      | eine andere Erklärung der Eltern | fehlt                   | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | eine andere Einwilligung         | erteilt                 | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | in anderer Form erklärt          | erteilt                 | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | anders nachgewiesen              | erteilt                 | für diesen Zweck                         | ausdrücklich                             | unbeweisbar               | nennt Weg und Empfänger     | ansprechen                               | einfache Daten |
      | mit anderer Reichweite           | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt sie nicht             | ansprechen                               | einfache Daten |
      | ein anderer Vorgang              | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren | einfache Daten |
      | andere Daten                     | erteilt                 | für diesen Zweck                         | ausdrücklich                             | dokumentiert              | nennt Weg und Empfänger     | ansprechen                               | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Nicht die Rücksicht auf das Alter: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Alter: <Alter>
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2e nicht

    Beispiele:
      | Fall              | Alter |
      | ein anderes Alter | volljährig |

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

  Szenariogrundriss: Ein öffentlicher Beitrag eines Schülers, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
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
      | Fall                  | Vorgang                                | Zweck |
      | jeder dieser Vorgänge | beobachten oder erheben oder speichern | Beobachtung des Marktes |
      | jeder dieser Zwecke   | speichern                              | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenariogrundriss: Nicht der öffentliche Beitrag: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Alter: <Alter>
    Und Einwilligung der Eltern: fehlt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.2f nicht

    Beispiele:
      | Fall                | Alter        | Zugänglichkeit                           | Vorgang                                  | Zweck                                    | Datenart |
      | ein anderes Alter   | volljährig   | öffentlich                               | speichern                                | Beobachtung des Marktes                  | einfache Daten |
      | anders zugänglich   | minderjährig | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | speichern                                | Beobachtung des Marktes                  | einfache Daten |
      | ein anderer Vorgang | minderjährig | öffentlich                               | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes                  | einfache Daten |
      | ein anderer Zweck   | minderjährig | öffentlich                               | speichern                                | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten        | minderjährig | öffentlich                               | speichern                                | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

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

  Szenariogrundriss: Nicht das Verbot der Kaufaufforderung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Zweck: <Zweck>
    Und Herkunft der Adresse: anderweitig
    Und Alter: <Alter>
    Und Einwilligung der Eltern: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.5 nicht

    Beispiele:
      | Fall                | Alter        | Vorgang                                  | Zweck |
      | ein anderes Alter   | volljährig   | ansprechen                               | Werbung |
      | ein anderer Vorgang | minderjährig | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Werbung |
      | ein anderer Zweck   | minderjährig | ansprechen                               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenariogrundriss: Vorlieben aus dem eigenen Forum, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: <Quelle>
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
      | Fall                | Quelle                            | Zweck |
      | jede dieser Quellen | eigenes Forum oder eigene Website | Vorlieben |
      | jeder dieser Zwecke | eigenes Forum                     | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenariogrundriss: Nicht die Sperre der Altersnachweise: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: <Alter>
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 13.05.2024 entschieden wird
    Dann es greift Regel R06.3a nicht

    Beispiele:
      | Fall               | Alter        | Quelle                                   | Zweck |
      | ein anderes Alter  | volljährig   | eigenes Forum                            | Vorlieben |
      | eine andere Quelle | minderjährig | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Vorlieben |
      | ein anderer Zweck  | minderjährig | eigenes Forum                            | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenariogrundriss: Vorlieben aus dem eigenen Forum, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: <Quelle>
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
      | Fall                | Quelle                            | Zweck |
      | jede dieser Quellen | eigenes Forum oder eigene Website | Vorlieben |
      | jeder dieser Zwecke | eigenes Forum                     | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenariogrundriss: Nicht die Sperre der Altersnachweise: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: <Alter>
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.3b nicht

    Beispiele:
      | Fall               | Alter        | Quelle                                   | Zweck |
      | ein anderes Alter  | volljährig   | eigenes Forum                            | Vorlieben |
      | eine andere Quelle | minderjährig | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Vorlieben |
      | ein anderer Zweck  | minderjährig | eigenes Forum                            | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenariogrundriss: Nicht der Schutz auf der eigenen Plattform: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Alter: <Alter>
    Und Einwilligung der Eltern: erteilt
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R06.4 nicht

    Beispiele:
      | Fall               | Alter        | Quelle                                   | Zweck |
      | ein anderes Alter  | volljährig   | eigenes Forum                            | Vorlieben |
      | eine andere Quelle | minderjährig | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Vorlieben |
      | ein anderer Zweck  | minderjährig | eigenes Forum                            | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |
