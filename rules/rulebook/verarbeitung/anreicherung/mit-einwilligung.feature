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
      | Fall                      | Betroffener   | Vorgang     | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        |
      | alt und lange ungenutzt   | Beschäftigter | anreichern  | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   |
      | vorangekreuzt             | Beschäftigter | anreichern  | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   |
      | unbeweisbar               | Beschäftigter | anreichern  | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   |
      | Kunde statt Beschäftigter | Kunde         | anreichern  | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | aufbewahrt statt ergänzt  | Beschäftigter | aufbewahren | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | besondere Daten           | Beschäftigter | anreichern  | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | minderjährig              | Beschäftigter | anreichern  | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig |

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
      | Fall                      | Betroffener   | Vorgang     | Datenart        | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Alter        |
      | alt und lange ungenutzt   | Beschäftigter | anreichern  | einfache Daten  | alt und ungenutzt | aktiv                 | dokumentiert              | volljährig   |
      | vorangekreuzt             | Beschäftigter | anreichern  | einfache Daten  | für diesen Zweck  | vorangekreuzt         | dokumentiert              | volljährig   |
      | unbeweisbar               | Beschäftigter | anreichern  | einfache Daten  | für diesen Zweck  | aktiv                 | unbeweisbar               | volljährig   |
      | Kunde statt Beschäftigter | Kunde         | anreichern  | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | aufbewahrt statt ergänzt  | Beschäftigter | aufbewahren | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | besondere Daten           | Beschäftigter | anreichern  | besondere Daten | für diesen Zweck  | aktiv                 | dokumentiert              | volljährig   |
      | minderjährig              | Beschäftigter | anreichern  | einfache Daten  | für diesen Zweck  | aktiv                 | dokumentiert              | minderjährig |

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

  Szenariogrundriss: Ein Kunde hat in eine Bewertung seines Kaufverhaltens eingewilligt: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R31.1f |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R31.2i |

  Szenariogrundriss: Die Entscheidung nach dem Wert verlangt eine ausdrückliche Einwilligung: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall         | Form der Einwilligung | Tag        | Ergebnis              | Regel  |
      | ausdrücklich | ausdrücklich          | 01.03.2026 | mit Pflichten erlaubt | R31.2i |
      | nur aktiv    | aktiv                 | 01.03.2026 | verboten              | R34.3a |

  Szenariogrundriss: Bewerten mit wirksamer Einwilligung (BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R31.1f
    Und es besteht die Pflicht: Widerruf ermöglichen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bewerten mit wirksamer Einwilligung (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R31.1f nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Bewerten mit wirksamer Einwilligung (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1f

  Szenariogrundriss: Bewerten mit wirksamer Einwilligung (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1f nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung |
      | andere Einwilligung   | bewerten                                                                                                                                      | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              |
      | andere Form           | bewerten                                                                                                                                      | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | unbeweisbar           | bewerten                                                                                                                                      | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               |
      | anderer Betroffener   | bewerten                                                                                                                                      | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | keine einfachen Daten | bewerten                                                                                                                                      | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | minderjährig          | bewerten                                                                                                                                      | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |

  Szenariogrundriss: Bewerten mit wirksamer Einwilligung (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R31.2i
    Und es besteht die Pflicht: Widerruf ermöglichen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Bewerten mit wirksamer Einwilligung (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R31.2i nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Bewerten mit wirksamer Einwilligung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2i

  Szenariogrundriss: Bewerten mit wirksamer Einwilligung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Profilbildung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2i nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung |
      | andere Einwilligung   | bewerten                                                                                                                                      | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              |
      | andere Form           | bewerten                                                                                                                                      | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | unbeweisbar           | bewerten                                                                                                                                      | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               |
      | anderer Betroffener   | bewerten                                                                                                                                      | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | keine einfachen Daten | bewerten                                                                                                                                      | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | minderjährig          | bewerten                                                                                                                                      | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |

  Szenariogrundriss: Ausdrückliche Einwilligung in die Entscheidung nach dem Wert (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R31.2j
    Und es besteht die Pflicht: menschliche Überprüfung sichern

    Beispiele:
      | Fall                                   | Tag        | Kenntnis   |
      | am ersten Tag der DSGVO im Rückblick   | 25.05.2018 | 07.12.2023 |
      | am ersten Tag des neuen Verständnisses | 07.12.2023 | 07.12.2023 |
      | im Januar 2026                         | 10.01.2026 | 10.01.2026 |

  Szenariogrundriss: Ausdrückliche Einwilligung in die Entscheidung nach dem Wert (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R31.2j nicht

    Beispiele:
      | Fall                             | Tag        | Kenntnis   |
      | am Tag davor                     | 24.05.2018 | 07.12.2023 |
      | am Tag vor dem neuen Verständnis | 06.12.2023 | 06.12.2023 |

  Szenario: Ausdrückliche Einwilligung in die Entscheidung nach dem Wert (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2j

  Szenariogrundriss: Ausdrückliche Einwilligung in die Entscheidung nach dem Wert (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: einfache Daten
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Rolle der Bewertung: <Rolle der Bewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2j nicht

    Beispiele:
      | Fall                       | Vorgang                                                                                                                                       | Betroffener                 | Alter        | Einwilligung                                                                        | Form der Einwilligung                                             | Nachweis der Einwilligung | Rolle der Bewertung        |
      | andere Einwilligung        | bewerten                                                                                                                                      | Kunde                       | volljährig   | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                                      | dokumentiert              | gibt den Ausschlag         |
      | andere Form                | bewerten                                                                                                                                      | Kunde                       | volljährig   | für diesen Zweck                                                                    | aktiv oder vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | gibt den Ausschlag         |
      | unbeweisbar                | bewerten                                                                                                                                      | Kunde                       | volljährig   | für diesen Zweck                                                                    | ausdrücklich                                                      | unbeweisbar               | gibt den Ausschlag         |
      | anderer Betroffener        | bewerten                                                                                                                                      | Beschäftigter oder Bewerber | volljährig   | für diesen Zweck                                                                    | ausdrücklich                                                      | dokumentiert              | gibt den Ausschlag         |
      | anderer Vorgang            | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kunde                       | volljährig   | für diesen Zweck                                                                    | ausdrücklich                                                      | dokumentiert              | gibt den Ausschlag         |
      | andere Rolle der Bewertung | bewerten                                                                                                                                      | Kunde                       | volljährig   | für diesen Zweck                                                                    | ausdrücklich                                                      | dokumentiert              | ein Umstand unter mehreren |
      | minderjährig               | bewerten                                                                                                                                      | Kunde                       | minderjährig | für diesen Zweck                                                                    | ausdrücklich                                                      | dokumentiert              | gibt den Ausschlag         |

  Szenariogrundriss: BDSG a.F., die Einwilligung hebt auch auf: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.1a

    Beispiele:
      | Fall                         | Regel  | Ergebnis              |
      | das verschwiegene Anreichern | R33.1c | mit Pflichten erlaubt |

  Szenariogrundriss: BDSG a.F., die Einwilligung hebt auch bei eigenen Daten auf: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.1a

    Beispiele:
      | Fall                         | Regel  | Ergebnis              |
      | das verschwiegene Anreichern | R33.1a | mit Pflichten erlaubt |

  Szenariogrundriss: BDSG a.F., die Einwilligung hebt auch hinter der Anmeldung auf: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.1a

    Beispiele:
      | Fall                         | Regel  | Ergebnis              |
      | das verschwiegene Anreichern | R33.1b | mit Pflichten erlaubt |

  Szenariogrundriss: BDSG a.F., die Einwilligung hebt auch bei Verzeichnissen auf: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.1a

    Beispiele:
      | Fall                         | Regel  | Ergebnis              |
      | das verschwiegene Anreichern | R33.1d | mit Pflichten erlaubt |

  Szenariogrundriss: BDSG a.F. neben dem BMG, die Einwilligung hebt auch auf: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Werbung
    Und Quelle: Melderegister
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am 01.02.2016 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.1a

    Beispiele:
      | Fall                               | Regel  | Ergebnis              |
      | das Werbeverbot des Melderegisters | R56.2e | mit Pflichten erlaubt |

  Szenariogrundriss: BDSG a.F., die Einwilligung in die Veröffentlichung hebt auf: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.1a

    Beispiele:
      | Fall                                  | Zweck      | Regel  | Ergebnis              |
      | das Verbot, Kundendaten zu nennen     | Beschwerde | R66.1a | mit Pflichten erlaubt |
      | das Verbot der Werbung mit der Person | Werbung    | R83.1  | mit Pflichten erlaubt |

  Szenariogrundriss: BDSG a.F., die zweifelhafte Einwilligung eines Beschäftigten schwächt: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R31.1b

    Beispiele:
      | Fall                                  | Zweck      | Regel  | Ergebnis            |
      | das Verbot, Kundendaten zu nennen     | Beschwerde | R66.1a | rechtlich zu prüfen |
      | das Verbot der Werbung mit der Person | Werbung    | R83.1  | rechtlich zu prüfen |

  Szenariogrundriss: BDSG a.F., die zweifelhafte Einwilligung eines Beschäftigten schwächt beim Anreichern: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R31.1b

    Beispiele:
      | Fall                         | Regel  | Ergebnis            |
      | das Verbot des Verschweigens | R33.1b | rechtlich zu prüfen |

  Szenariogrundriss: BDSG a.F., die zweifelhafte Einwilligung eines Beschäftigten schwächt bei der Kontrolle: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R31.1b

    Beispiele:
      | Fall                              | Regel  | Ergebnis   |
      | das Verbot in privaten Netzwerken | R54.1a | unbestimmt |

  Szenariogrundriss: DSGVO, die Einwilligung hebt auch auf: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.2a

    Beispiele:
      | Fall                         | Regel | Ergebnis              |
      | das verschwiegene Anreichern | R33.2 | mit Pflichten erlaubt |

  Szenariogrundriss: DSGVO neben dem BMG, die Einwilligung hebt auch auf: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Werbung
    Und Quelle: Melderegister
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.2a

    Beispiele:
      | Fall                               | Regel  | Ergebnis              |
      | das Werbeverbot des Melderegisters | R56.2e | mit Pflichten erlaubt |

  Szenariogrundriss: DSGVO, die Einwilligung in die Veröffentlichung hebt auf: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.2a

    Beispiele:
      | Fall                                  | Zweck      | Regel  | Ergebnis              |
      | das Verbot, Kundendaten zu nennen     | Beschwerde | R66.2a | mit Pflichten erlaubt |
      | das Verbot der Werbung mit der Person | Werbung    | R83.2  | mit Pflichten erlaubt |

  Szenariogrundriss: DSGVO, die zweifelhafte Einwilligung eines Beschäftigten schwächt: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R31.2b

    Beispiele:
      | Fall                                  | Zweck      | Regel  | Ergebnis            |
      | das Verbot, Kundendaten zu nennen     | Beschwerde | R66.2a | rechtlich zu prüfen |
      | das Verbot der Werbung mit der Person | Werbung    | R83.2  | rechtlich zu prüfen |

  Szenariogrundriss: DSGVO, die zweifelhafte Einwilligung eines Beschäftigten schwächt beim Anreichern: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R31.2b

    Beispiele:
      | Fall                         | Regel | Ergebnis            |
      | das Verbot des Verschweigens | R33.2 | rechtlich zu prüfen |

  Szenariogrundriss: DSGVO, die zweifelhafte Einwilligung eines Beschäftigten schwächt bei der Kontrolle: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R31.2b

    Beispiele:
      | Fall                              | Regel  | Ergebnis   |
      | das Verbot in privaten Netzwerken | R54.2a | unbestimmt |

  Szenariogrundriss: BDSG a.F., die Einwilligung in das Bewerten hebt auf: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.1f

    Beispiele:
      | Fall                            | Regel  | Ergebnis              |
      | die Sperre hinter der Anmeldung | R12.1a | mit Pflichten erlaubt |

  Szenariogrundriss: DSGVO, die Einwilligung in das Bewerten hebt auf: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Profilbildung
    Und Quelle: <Quelle>
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.2i

    Beispiele:
      | Fall                             | Quelle               | Regel  | Ergebnis              |
      | die Sperre hinter der Anmeldung  | privates Netzwerk    | R12.3a | mit Pflichten erlaubt |
      | die Sperre in beruflichen Netzen | berufliches Netzwerk | R12.3c | mit Pflichten erlaubt |

  Szenariogrundriss: DSGVO, die ausdrückliche Einwilligung hebt auf: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R31.2j

    Beispiele:
      | Fall                                      | Regel  | Ergebnis              |
      | das Verbot der Entscheidung nach dem Wert | R34.3a | mit Pflichten erlaubt |

  Szenario: Mit wirksamer Einwilligung erlaubt (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1a

  Szenariogrundriss: Mit wirksamer Einwilligung erlaubt (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1a nicht

    Beispiele:
      | Fall                  | Vorgang                                                    | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung |
      | andere Einwilligung   | beobachten                                                 | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              |
      | andere Form           | beobachten                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | unbeweisbar           | beobachten                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               |
      | anderer Betroffener   | beobachten                                                 | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder aufbewahren | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | keine einfachen Daten | beobachten                                                 | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | minderjährig          | beobachten                                                 | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |

  Szenario: Einwilligung von Beschäftigten und Bewerbern (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen
    Und Betroffener: Beschäftigter oder Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1b

  Szenariogrundriss: Einwilligung von Beschäftigten und Bewerbern (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1b nicht

    Beispiele:
      | Fall                  | Vorgang                                      | Betroffener                                        | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung |
      | andere Einwilligung   | beobachten                                   | Beschäftigter                                      | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              |
      | andere Form           | beobachten                                   | Beschäftigter                                      | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | unbeweisbar           | beobachten                                   | Beschäftigter                                      | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               |
      | anderer Betroffener   | beobachten                                   | Kunde oder Interessent oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | anderer Vorgang       | ansprechen oder übermitteln oder aufbewahren | Beschäftigter                                      | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | keine einfachen Daten | beobachten                                   | Beschäftigter                                      | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | minderjährig          | beobachten                                   | Beschäftigter                                      | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |

  Szenario: Ansprechen und Übermitteln nur, wenn die Einwilligung Weg und Empfänger nennt (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen oder übermitteln
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1c

  Szenariogrundriss: Ansprechen und Übermitteln nur, wenn die Einwilligung Weg und Empfänger nennt (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                    | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | andere Einwilligung   | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | andere Form           | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | unbeweisbar           | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               | nennt Weg und Empfänger     |
      | andere Reichweite     | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt sie nicht             |
      | anderer Betroffener   | ansprechen                                                                                                                 | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | keine einfachen Daten | ansprechen                                                                                                                 | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | minderjährig          | ansprechen                                                                                                                 | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |

  Szenario: Aufbewahren, solange die Einwilligung ihren Zweck hat (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: aufbewahren
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Zweckerreichung: Zweck besteht
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1d

  Szenariogrundriss: Aufbewahren, solange die Einwilligung ihren Zweck hat (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Zweckerreichung: <Zweckerreichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung | Zweckerreichung |
      | andere Einwilligung   | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | andere Form           | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Zweck besteht   |
      | unbeweisbar           | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               | Zweck besteht   |
      | anderer Betroffener   | aufbewahren                                                                                                                                | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck erledigt  |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | minderjährig          | aufbewahren                                                                                                                                | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |

  Szenario: Formlos beweisbare Einwilligung bestätigen und protokollieren (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1e

  Szenariogrundriss: Formlos beweisbare Einwilligung bestätigen und protokollieren (BDSG a.F.), aber nicht: <Fall>
    Angenommen Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R31.1e nicht

    Beispiele:
      | Fall                | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung     |
      | andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | anders beweisbar              |
      | andere Form         | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | anders beweisbar              |
      | unbeweisbar         | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert oder unbeweisbar |

  Szenario: Mit wirksamer Einwilligung erlaubt (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder veröffentlichen
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2a

  Szenariogrundriss: Mit wirksamer Einwilligung erlaubt (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2a nicht

    Beispiele:
      | Fall                  | Vorgang                                                    | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung |
      | andere Einwilligung   | beobachten                                                 | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              |
      | andere Form           | beobachten                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | unbeweisbar           | beobachten                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               |
      | anderer Betroffener   | beobachten                                                 | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder aufbewahren | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | keine einfachen Daten | beobachten                                                 | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | minderjährig          | beobachten                                                 | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |

  Szenario: Einwilligung von Beschäftigten und Bewerbern (DSGVO und BDSG), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen
    Und Betroffener: Beschäftigter oder Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2b

  Szenariogrundriss: Einwilligung von Beschäftigten und Bewerbern (DSGVO und BDSG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2b nicht

    Beispiele:
      | Fall                  | Vorgang                                      | Betroffener                                        | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung |
      | andere Einwilligung   | beobachten                                   | Beschäftigter                                      | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              |
      | andere Form           | beobachten                                   | Beschäftigter                                      | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | unbeweisbar           | beobachten                                   | Beschäftigter                                      | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               |
      | anderer Betroffener   | beobachten                                   | Kunde oder Interessent oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | anderer Vorgang       | ansprechen oder übermitteln oder aufbewahren | Beschäftigter                                      | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | keine einfachen Daten | beobachten                                   | Beschäftigter                                      | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |
      | minderjährig          | beobachten                                   | Beschäftigter                                      | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              |

  Szenario: Ansprechen und Übermitteln nur, wenn die Einwilligung Weg und Empfänger nennt (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen oder übermitteln
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2c

  Szenariogrundriss: Ansprechen und Übermitteln nur, wenn die Einwilligung Weg und Empfänger nennt (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                    | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | andere Einwilligung   | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | andere Form           | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | unbeweisbar           | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               | nennt Weg und Empfänger     |
      | andere Reichweite     | ansprechen                                                                                                                 | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt sie nicht             |
      | anderer Betroffener   | ansprechen                                                                                                                 | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder veröffentlichen oder aufbewahren | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | keine einfachen Daten | ansprechen                                                                                                                 | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |
      | minderjährig          | ansprechen                                                                                                                 | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | nennt Weg und Empfänger     |

  Szenario: Aufbewahren, solange die Einwilligung ihren Zweck hat (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: aufbewahren
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Zweckerreichung: Zweck besteht
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2d

  Szenariogrundriss: Aufbewahren, solange die Einwilligung ihren Zweck hat (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Zweckerreichung: <Zweckerreichung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Betroffener                 | Alter        | Datenart                                                             | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung | Zweckerreichung |
      | andere Einwilligung   | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | andere Form           | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Zweck besteht   |
      | unbeweisbar           | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | unbeweisbar               | Zweck besteht   |
      | anderer Betroffener   | aufbewahren                                                                                                                                | Beschäftigter oder Bewerber | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Kunde                       | volljährig   | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck erledigt  |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Kunde                       | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |
      | minderjährig          | aufbewahren                                                                                                                                | Kunde                       | minderjährig | einfache Daten                                                       | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert              | Zweck besteht   |

  Szenario: Anders beweisbare Einwilligung protokollieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2e

  Szenariogrundriss: Anders beweisbare Einwilligung protokollieren (DSGVO), aber nicht: <Fall>
    Angenommen Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2e nicht

    Beispiele:
      | Fall                | Einwilligung                                                                        | Form der Einwilligung                                  | Nachweis der Einwilligung     |
      | andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | ausdrücklich                                           | anders beweisbar              |
      | andere Form         | für diesen Zweck                                                                    | vorangekreuzt oder ohne benannte Unternehmen und Waren | anders beweisbar              |
      | unbeweisbar         | für diesen Zweck                                                                    | ausdrücklich                                           | dokumentiert oder unbeweisbar |

  Szenario: Auch bei Einwilligung ist zu informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Einwilligung: für diesen Zweck
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2f

  Szenariogrundriss: Auch bei Einwilligung ist zu informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Einwilligung: <Einwilligung>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2f nicht

    Beispiele:
      | Fall                          | Vorgang    | Einwilligung                                                                        | Information                                |
      | andere Einwilligung           | erheben    | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | Frist läuft noch                           |
      | anderer Vorgang               | beobachten | für diesen Zweck                                                                    | Frist läuft noch                           |
      | anderer Stand der Information | erheben    | für diesen Zweck                                                                    | erteilt oder unterblieben oder entbehrlich |

  Szenario: Versäumte Information trotz Einwilligung nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Einwilligung: für diesen Zweck
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2g

  Szenariogrundriss: Versäumte Information trotz Einwilligung nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Einwilligung: <Einwilligung>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2g nicht

    Beispiele:
      | Fall                          | Vorgang    | Einwilligung                                                                        | Information                                    |
      | andere Einwilligung           | erheben    | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | unterblieben                                   |
      | anderer Vorgang               | beobachten | für diesen Zweck                                                                    | unterblieben                                   |
      | anderer Stand der Information | erheben    | für diesen Zweck                                                                    | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Auch mit Einwilligung nicht unbegrenzt speichern (DSGVO), aber nicht: <Fall>
    Angenommen Einwilligung: <Einwilligung>
    Und Speicherfrist: <Speicherfrist>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R31.2h nicht

    Beispiele:
      | Fall                | Einwilligung                                                                        | Speicherfrist |
      | andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | unbegrenzt    |
      | Speicherfrist       | für diesen Zweck                                                                    | begrenzt      |
