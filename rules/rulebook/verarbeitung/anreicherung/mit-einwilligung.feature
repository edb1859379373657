# language: de
Funktionalität: Mit Einwilligung

  Szenariogrundriss: Der Kunde hat in die Ergänzung seiner Vorlieben eingewilligt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R31.1a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R31.1a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R31.2a |
      | im Januar 2026               | 10.01.2026 | R31.2a |

  Szenariogrundriss: BDSG a.F., die Einwilligung trägt nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1a nicht

    Beispiele:
      | Fall                        | Betroffener   | Vorgang    | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        |
      | alt und lange ungenutzt     | Kunde         | anreichern | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   |
      | vorangekreuzt               | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   |
      | unbeweisbar                 | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   |
      | Beschäftigter               | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | bewertet statt angereichert | Kunde         | bewerten   | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | besondere Daten             | Kunde         | anreichern | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | minderjähriger Kunde        | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig |

  Szenariogrundriss: DSGVO, die Einwilligung trägt nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2a nicht

    Beispiele:
      | Fall                        | Betroffener   | Vorgang    | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        |
      | alt und lange ungenutzt     | Kunde         | anreichern | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   |
      | vorangekreuzt               | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   |
      | unbeweisbar                 | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   |
      | Beschäftigter               | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | bewertet statt angereichert | Kunde         | bewerten   | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | besondere Daten             | Kunde         | anreichern | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | minderjähriger Kunde        | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig |

  Szenario: BDSG a.F.: Ohne Einwilligung bleibt es bei der offenen Frage
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R30.1
    Und es greift Regel R31.1a nicht

  Szenario: DSGVO: Ohne Einwilligung bleibt es beim Verbot
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R30.3
    Und es greift Regel R31.2a nicht

  Szenariogrundriss: BDSG a.F., die Einwilligung hebt auf: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel <Regel> ist verdrängt durch R31.1a

    Beispiele:
      | Fall                              | Zugänglichkeit             | Adressat           | Betroffener | Vorgang    | Zweck                   | Interessenabwägung         | Regel  |
      | ein ungünstiges Abwägungsergebnis | öffentlich                 | die Öffentlichkeit | Kunde       | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung  | R11.1c |
      | die Sperre hinter der Anmeldung   | nur für angemeldete Nutzer | die Öffentlichkeit | Kunde       | erheben    | Vorlieben               | unterblieben               | R12.1a |
      | die unklare Absicht               | öffentlich                 | unklar             | Kunde       | speichern  | Beschwerde              | zugunsten der Verarbeitung | R19.1  |
      | das Verbot des Verknüpfens        | öffentlich                 | die Öffentlichkeit | Kunde       | verknüpfen | Vorlieben               | unterblieben               | R29.3a |
      | die nicht öffentliche Quelle      | nur für angemeldete Nutzer | die Öffentlichkeit | Kunde       | anreichern | Vorlieben               | unterblieben               | R30.2a |
      | dass die Person kein Kunde ist    | öffentlich                 | die Öffentlichkeit | Interessent | anreichern | Vorlieben               | unterblieben               | R30.2b |
      | die enge Freigabe des Schuldners  | nur für angemeldete Nutzer | die Öffentlichkeit | Schuldner   | erheben    | Anschriftenermittlung   | unterblieben               | R57.3a |

  Szenariogrundriss: DSGVO, die Einwilligung hebt auf: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel <Regel> ist verdrängt durch R31.2a

    Beispiele:
      | Fall                              | Quelle               | Zugänglichkeit             | Adressat           | Betroffener | Vorgang    | Zweck                   | Interessenabwägung         | Regel  |
      | ein ungünstiges Abwägungsergebnis | privates Netzwerk    | öffentlich                 | die Öffentlichkeit | Kunde       | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung  | R11.2c |
      | die Sperre hinter der Anmeldung   | privates Netzwerk    | nur für angemeldete Nutzer | die Öffentlichkeit | Kunde       | erheben    | Vorlieben               | unterblieben               | R12.3a |
      | die Sperre beruflicher Profile    | berufliches Netzwerk | nur für angemeldete Nutzer | die Öffentlichkeit | Kunde       | erheben    | Vorlieben               | unterblieben               | R12.3c |
      | die unklare Absicht               | privates Netzwerk    | öffentlich                 | unklar             | Kunde       | speichern  | Beschwerde              | zugunsten der Verarbeitung | R19.2  |
      | das Verbot des Verknüpfens        | privates Netzwerk    | öffentlich                 | die Öffentlichkeit | Kunde       | verknüpfen | Vorlieben               | unterblieben               | R29.3b |
      | das Verbot des Anreicherns        | privates Netzwerk    | öffentlich                 | die Öffentlichkeit | Kunde       | anreichern | Vorlieben               | unterblieben               | R30.3  |
      | die enge Freigabe des Schuldners  | privates Netzwerk    | nur für angemeldete Nutzer | die Öffentlichkeit | Schuldner   | erheben    | Anschriftenermittlung   | unterblieben               | R57.3c |

  Szenariogrundriss: BDSG a.F., die Einwilligung eines Beschäftigten hebt nicht auf, sie schwächt nur ab: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel <Regel> ist abgeschwächt durch R31.1b

    Beispiele:
      | Fall                              | Zugänglichkeit             | Vorgang    | Zweck                   | Interessenabwägung        | Regel  |
      | ein ungünstiges Abwägungsergebnis | öffentlich                 | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung | R11.1c |
      | die Sperre hinter der Anmeldung   | nur für angemeldete Nutzer | erheben    | Vorlieben               | unterblieben              | R12.1a |
      | das Verbot des Verknüpfens        | öffentlich                 | verknüpfen | Vorlieben               | unterblieben              | R29.3a |
      | die nicht öffentliche Quelle      | nur für angemeldete Nutzer | anreichern | Vorlieben               | unterblieben              | R30.2a |
      | dass die Person kein Kunde ist    | öffentlich                 | anreichern | Vorlieben               | unterblieben              | R30.2b |

  Szenariogrundriss: DSGVO, die Einwilligung eines Beschäftigten hebt nicht auf, sie schwächt nur ab: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel <Regel> ist abgeschwächt durch R31.2b

    Beispiele:
      | Fall                              | Quelle               | Zugänglichkeit             | Vorgang    | Zweck                   | Interessenabwägung        | Regel  |
      | ein ungünstiges Abwägungsergebnis | privates Netzwerk    | öffentlich                 | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung | R11.2c |
      | die Sperre hinter der Anmeldung   | privates Netzwerk    | nur für angemeldete Nutzer | erheben    | Vorlieben               | unterblieben              | R12.3a |
      | die Sperre beruflicher Profile    | berufliches Netzwerk | nur für angemeldete Nutzer | erheben    | Vorlieben               | unterblieben              | R12.3c |
      | das Verbot des Verknüpfens        | privates Netzwerk    | öffentlich                 | verknüpfen | Vorlieben               | unterblieben              | R29.3b |
      | das Verbot des Anreicherns        | privates Netzwerk    | öffentlich                 | anreichern | Vorlieben               | unterblieben              | R30.3  |

  Szenariogrundriss: Ein Beschäftigter willigt gegenüber seinem Arbeitgeber ein: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R31.1b |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R31.1b |
      | am ersten Tag der DSGVO      | 25.05.2018 | R31.2b |
      | im Januar 2026               | 10.01.2026 | R31.2b |

  Szenariogrundriss: BDSG a.F., die zweifelhafte Einwilligung eines Beschäftigten ist es nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1b nicht

    Beispiele:
      | Fall                        | Betroffener   | Vorgang    | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        |
      | alt und lange ungenutzt     | Beschäftigter | anreichern | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   |
      | vorangekreuzt               | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   |
      | unbeweisbar                 | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   |
      | Kunde statt Beschäftigter   | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | bewertet statt angereichert | Beschäftigter | bewerten   | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | besondere Daten             | Beschäftigter | anreichern | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | minderjährig                | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig |

  Szenariogrundriss: DSGVO, die zweifelhafte Einwilligung eines Beschäftigten ist es nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2b nicht

    Beispiele:
      | Fall                        | Betroffener   | Vorgang    | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        |
      | alt und lange ungenutzt     | Beschäftigter | anreichern | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   |
      | vorangekreuzt               | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   |
      | unbeweisbar                 | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   |
      | Kunde statt Beschäftigter   | Kunde         | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | bewertet statt angereichert | Beschäftigter | bewerten   | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | besondere Daten             | Beschäftigter | anreichern | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | minderjährig                | Beschäftigter | anreichern | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig |

  Szenariogrundriss: Werbung an Nutzer hinter der Anmeldung, die dem Weg zugestimmt haben: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: E-Mail
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R31.1c |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R31.1c |
      | am ersten Tag der DSGVO      | 25.05.2018 | R31.2c |
      | im Januar 2026               | 10.01.2026 | R31.2c |

  Szenario: BDSG a.F.: Wer zugestimmt hat, darf auch aus dem Netz hinter der Anmeldung angesprochen werden
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: E-Mail
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.1a ist verdrängt durch R31.1c

  Szenariogrundriss: BDSG a.F., die Einwilligung trägt das Ansprechen nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: Werbung
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1c nicht

    Beispiele:
      | Fall                                      | Betroffener | Vorgang    | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        | Reichweite der Einwilligung |
      | alt und lange ungenutzt                   | Kunde       | ansprechen | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | vorangekreuzt                             | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | unbeweisbar                               | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   | nennt Weg und Empfänger     |
      | sagt nichts zum Weg                       | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt sie nicht             |
      | Bewerber                                  | Bewerber    | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | für das Erheben gilt die allgemeine Regel | Kunde       | erheben    | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | besondere Daten                           | Kunde       | ansprechen | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | minderjähriger Kunde                      | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig | nennt Weg und Empfänger     |

  Szenario: DSGVO: Wer zugestimmt hat, darf auch aus dem Netz hinter der Anmeldung angesprochen werden
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: E-Mail
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3a ist verdrängt durch R31.2c

  Szenariogrundriss: DSGVO, die Einwilligung trägt das Ansprechen nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: Werbung
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2c nicht

    Beispiele:
      | Fall                                      | Betroffener | Vorgang    | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        | Reichweite der Einwilligung |
      | alt und lange ungenutzt                   | Kunde       | ansprechen | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | vorangekreuzt                             | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | unbeweisbar                               | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   | nennt Weg und Empfänger     |
      | sagt nichts zum Weg                       | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt sie nicht             |
      | Bewerber                                  | Bewerber    | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | für das Erheben gilt die allgemeine Regel | Kunde       | erheben    | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | besondere Daten                           | Kunde       | ansprechen | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | nennt Weg und Empfänger     |
      | minderjähriger Kunde                      | Kunde       | ansprechen | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig | nennt Weg und Empfänger     |

  Szenario: DSGVO: Auch aus dem beruflichen Netz, wenn die Person zugestimmt hat
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: E-Mail
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3c ist verdrängt durch R31.2c

  Szenario: DSGVO: An einen Empfänger, den die Einwilligung nennt, darf übermittelt werden
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Empfänger: Netzwerkbetreiber
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R31.2c

  Szenariogrundriss: Eingewilligte Daten bleiben gespeichert: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Altbestand: danach
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Zweckerreichung: Zweck besteht
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Widerruf ermöglichen, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R31.1d |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R31.1d |
      | am ersten Tag der DSGVO      | 25.05.2018 | R31.2d |
      | im Januar 2026               | 10.01.2026 | R31.2d |

  Szenario: BDSG a.F.: Aufbewahrt werden darf mit Einwilligung auch, was hinter der Anmeldung stand
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Zweckerreichung: Zweck besteht
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.1a ist verdrängt durch R31.1d

  Szenariogrundriss: BDSG a.F., die Einwilligung trägt das Aufbewahren nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Zweckerreichung: <Zweckerreichung>
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1d nicht

    Beispiele:
      | Fall                    | Betroffener | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        | Zweckerreichung |
      | alt und lange ungenutzt | Kunde       | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   | Zweck besteht   |
      | vorangekreuzt           | Kunde       | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   | Zweck besteht   |
      | unbeweisbar             | Kunde       | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   | Zweck besteht   |
      | Bewerber                | Bewerber    | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | Zweck besteht   |
      | der Zweck ist erledigt  | Kunde       | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | Zweck erledigt  |
      | besondere Daten         | Kunde       | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | Zweck besteht   |
      | minderjähriger Kunde    | Kunde       | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig | Zweck besteht   |

  Szenario: DSGVO: Aufbewahrt werden darf mit Einwilligung auch, was hinter der Anmeldung stand
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Altbestand: danach
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Zweckerreichung: Zweck besteht
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3a ist verdrängt durch R31.2d

  Szenariogrundriss: DSGVO, die Einwilligung trägt das Aufbewahren nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Zweckerreichung: <Zweckerreichung>
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2d nicht

    Beispiele:
      | Fall                    | Betroffener | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        | Zweckerreichung |
      | alt und lange ungenutzt | Kunde       | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   | Zweck besteht   |
      | vorangekreuzt           | Kunde       | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   | Zweck besteht   |
      | unbeweisbar             | Kunde       | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   | Zweck besteht   |
      | Bewerber                | Bewerber    | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | Zweck besteht   |
      | der Zweck ist erledigt  | Kunde       | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | Zweck erledigt  |
      | besondere Daten         | Kunde       | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   | Zweck besteht   |
      | minderjähriger Kunde    | Kunde       | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig | Zweck besteht   |

  Szenario: DSGVO: Aufbewahren aus dem beruflichen Netz mit Einwilligung
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Altbestand: danach
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Zweckerreichung: Zweck besteht
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R12.3c ist verdrängt durch R31.2d

  Szenariogrundriss: Die Einwilligung ist nur durch Zeugen zu beweisen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Einwilligung protokollieren, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R31.1e |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R31.1e |
      | am ersten Tag der DSGVO      | 25.05.2018 | R31.2e |
      | im Januar 2026               | 10.01.2026 | R31.2e |

  Szenariogrundriss: BDSG a.F., kein Protokoll nach dieser Regel: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1e nicht

    Beispiele:
      | Fall                                                   | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung |
      | alt und lange ungenutzt: erneuern statt protokollieren | alt und ungenutzt | aktiv                 | anders beweisbar          |
      | unwirksam, weil vorangekreuzt                          | für diesen Zweck  | vorangekreuzt         | anders beweisbar          |
      | schon dokumentiert                                     | für diesen Zweck  | aktiv                 | dokumentiert              |

  Szenariogrundriss: DSGVO, kein Protokoll nach dieser Regel: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2e nicht

    Beispiele:
      | Fall                                                   | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung |
      | alt und lange ungenutzt: erneuern statt protokollieren | alt und ungenutzt | aktiv                 | anders beweisbar          |
      | unwirksam, weil vorangekreuzt                          | für diesen Zweck  | vorangekreuzt         | anders beweisbar          |
      | schon dokumentiert                                     | für diesen Zweck  | aktiv                 | dokumentiert              |

  Szenariogrundriss: Trotz Einwilligung ist noch zu informieren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                             | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt R31 nichts | 24.05.2018 | R31.1a |
      | am ersten Tag der DSGVO                          | 25.05.2018 | R31.2f |
      | im Januar 2026                                   | 10.01.2026 | R31.2f |

  Szenario: DSGVO: Trotz Einwilligung ist noch zu informieren, die Frist
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache

  Szenariogrundriss: DSGVO, Trotz Einwilligung ist noch zu informieren, aber nicht nach dieser Regel: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2f nicht

    Beispiele:
      | Fall                    | Vorgang    | Einwilligung      | Information      |
      | alt und lange ungenutzt | anreichern | alt und ungenutzt | Frist läuft noch |
      | bloßes Lesen            | beobachten | für diesen Zweck  | Frist läuft noch |
      | schon informiert        | anreichern | für diesen Zweck  | erteilt          |

  Szenariogrundriss: Trotz Einwilligung wurde nicht informiert: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                             | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt R31 nichts | 24.05.2018 | R31.1a |
      | am ersten Tag der DSGVO                          | 25.05.2018 | R31.2g |
      | im Januar 2026                                   | 10.01.2026 | R31.2g |

  Szenario: DSGVO: Trotz Einwilligung wurde nicht informiert, die Frist
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: informieren, Frist: sofort

  Szenariogrundriss: DSGVO, Trotz Einwilligung wurde nicht informiert, aber nicht nach dieser Regel: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2g nicht

    Beispiele:
      | Fall                    | Vorgang    | Einwilligung      | Information  |
      | alt und lange ungenutzt | anreichern | alt und ungenutzt | unterblieben |
      | bloßes Lesen            | beobachten | für diesen Zweck  | unterblieben |
      | schon informiert        | anreichern | für diesen Zweck  | erteilt      |

  Szenariogrundriss: Eingewilligt, aber ohne Löschfrist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbegrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt R31 nichts    | 24.05.2018 | R31.1a |
      | am ersten Tag der DSGVO ist eine Frist zu bestimmen | 25.05.2018 | R31.2h |
      | am Tag vor dem Urteil zur unbegrenzten Sammlung     | 03.10.2024 | R31.2h |

  Szenario: DSGVO: Die Löschfrist steht vor Beginn fest
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbegrenzt
    Wenn am 03.10.2024 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: vor Beginn

  Szenariogrundriss: DSGVO, keine Löschfrist nach dieser Regel: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2h nicht

    Beispiele:
      | Fall                    | Einwilligung      | Speicherfrist |
      | alt und lange ungenutzt | alt und ungenutzt | unbegrenzt    |
      | die Frist steht fest    | für diesen Zweck  | begrenzt      |

  Szenario: Ist unbekannt, ob sich die Einwilligung beweisen lässt, bleibt das Ergebnis offen
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Nachweis der Einwilligung

  Szenario: Eine Einwilligung wird nie vermutet
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und vermutet ist Einwilligung: keine
