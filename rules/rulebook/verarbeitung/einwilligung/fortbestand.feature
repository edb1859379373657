# language: de
Funktionalität: Widerrufene, abgelaufene, alte und fremde Einwilligungen

  Szenariogrundriss: Der Kunde hat widerrufen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: widerrufen
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: einstellen, Frist: sofort
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R50.1a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R50.1a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R50.1b |
      | im Januar 2026               | 10.01.2026 | R50.1b |

  Szenariogrundriss: Nach dem Widerruf lässt sich für die Marktbeobachtung nicht auf ein Interesse ausweichen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: widerrufen
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Regel  |
      | 2014 | 15.02.2014 | R50.1a |
      | 2026 | 10.01.2026 | R50.1b |

  Szenariogrundriss: Die Einwilligung war befristet und ist abgelaufen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: abgelaufen
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R50.2a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R50.2a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R50.2b |
      | im Januar 2026               | 10.01.2026 | R50.2b |

  Szenariogrundriss: BDSG a.F., der Widerruf ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R50.1a nicht

    Beispiele:
      | Fall                                           | Zweck        | Einwilligung |
      | ohne jede Einwilligung fehlt nur die Grundlage | Werbung      | keine        |
      | der Kundendienst beruht auf dem Vertrag        | Kundendienst | widerrufen   |

  Szenariogrundriss: DSGVO, der Widerruf ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.1b nicht

    Beispiele:
      | Fall                                           | Zweck        | Einwilligung |
      | ohne jede Einwilligung fehlt nur die Grundlage | Werbung      | keine        |
      | der Kundendienst beruht auf dem Vertrag        | Kundendienst | widerrufen   |

  Szenariogrundriss: BDSG a.F., der Ablauf ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R50.2a nicht

    Beispiele:
      | Fall                                           | Zweck        | Einwilligung |
      | ohne jede Einwilligung fehlt nur die Grundlage | Werbung      | keine        |
      | der Kundendienst beruht auf dem Vertrag        | Kundendienst | abgelaufen   |

  Szenariogrundriss: DSGVO, der Ablauf ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2b nicht

    Beispiele:
      | Fall                                           | Zweck        | Einwilligung |
      | ohne jede Einwilligung fehlt nur die Grundlage | Werbung      | keine        |
      | der Kundendienst beruht auf dem Vertrag        | Kundendienst | abgelaufen   |

  Szenariogrundriss: Eine Einwilligung, die seit Jahren nicht genutzt wurde: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Erhebungsart: einzeln von Hand
    Und Zweck: Vorlieben
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R50.2c |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R50.2c |
      | am ersten Tag der DSGVO      | 25.05.2018 | R50.2d |
      | im Januar 2026               | 10.01.2026 | R50.2d |

  Szenariogrundriss: BDSG a.F., nicht der Zweifel an der alten Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Erhebungsart: einzeln von Hand
    Und Zweck: Vorlieben
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R50.2c nicht

    Beispiele:
      | Fall                 | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Datenart        | Alter        |
      | frisch und genutzt   | für diesen Zweck  | aktiv                 | dokumentiert              | einfache Daten  | volljährig   |
      | vorangekreuzt        | alt und ungenutzt | vorangekreuzt         | dokumentiert              | einfache Daten  | volljährig   |
      | unbeweisbar          | alt und ungenutzt | aktiv                 | unbeweisbar               | einfache Daten  | volljährig   |
      | besondere Daten      | alt und ungenutzt | aktiv                 | dokumentiert              | besondere Daten | volljährig   |
      | minderjähriger Kunde | alt und ungenutzt | aktiv                 | dokumentiert              | einfache Daten  | minderjährig |

  Szenariogrundriss: DSGVO, nicht der Zweifel an der alten Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Erhebungsart: einzeln von Hand
    Und Zweck: Vorlieben
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2d nicht

    Beispiele:
      | Fall                 | Einwilligung      | Form der Einwilligung | Nachweis der Einwilligung | Datenart        | Alter        |
      | frisch und genutzt   | für diesen Zweck  | aktiv                 | dokumentiert              | einfache Daten  | volljährig   |
      | vorangekreuzt        | alt und ungenutzt | vorangekreuzt         | dokumentiert              | einfache Daten  | volljährig   |
      | unbeweisbar          | alt und ungenutzt | aktiv                 | unbeweisbar               | einfache Daten  | volljährig   |
      | besondere Daten      | alt und ungenutzt | aktiv                 | dokumentiert              | besondere Daten | volljährig   |
      | minderjähriger Kunde | alt und ungenutzt | aktiv                 | dokumentiert              | einfache Daten  | minderjährig |

  Szenariogrundriss: BDSG a.F., die alte Einwilligung hebt nicht auf, sie schwächt nur ab: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: <Zweck>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel <Regel> ist abgeschwächt durch R50.2c

    Beispiele:
      | Fall                              | Zugänglichkeit             | Betroffener | Vorgang    | Zweck                   | Interessenabwägung        | Regel  |
      | ein ungünstiges Abwägungsergebnis | öffentlich                 | Kunde       | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung | R11.1c |
      | die Sperre hinter der Anmeldung   | nur für angemeldete Nutzer | Kunde       | erheben    | Vorlieben               | unterblieben              | R12.1a |
      | das Verbot des Verknüpfens        | öffentlich                 | Kunde       | verknüpfen | Vorlieben               | unterblieben              | R29.3a |
      | die nicht öffentliche Quelle      | nur für angemeldete Nutzer | Kunde       | anreichern | Vorlieben               | unterblieben              | R30.2a |
      | dass die Person kein Kunde ist    | öffentlich                 | Interessent | anreichern | Vorlieben               | unterblieben              | R30.2b |
      | die enge Freigabe des Schuldners  | nur für angemeldete Nutzer | Schuldner   | erheben    | Anschriftenermittlung   | unterblieben              | R57.3a |

  Szenariogrundriss: DSGVO, die alte Einwilligung hebt nicht auf, sie schwächt nur ab: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Erhebungsart: einzeln von Hand
    Und Zweck: <Zweck>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel <Regel> ist abgeschwächt durch R50.2d

    Beispiele:
      | Fall                              | Quelle               | Zugänglichkeit             | Betroffener | Vorgang    | Zweck                   | Interessenabwägung        | Regel  |
      | ein ungünstiges Abwägungsergebnis | privates Netzwerk    | öffentlich                 | Kunde       | speichern  | Beobachtung des Marktes | zulasten der Verarbeitung | R11.2c |
      | die Sperre hinter der Anmeldung   | privates Netzwerk    | nur für angemeldete Nutzer | Kunde       | erheben    | Vorlieben               | unterblieben              | R12.3a |
      | die Sperre beruflicher Profile    | berufliches Netzwerk | nur für angemeldete Nutzer | Kunde       | erheben    | Vorlieben               | unterblieben              | R12.3c |
      | das Verbot des Verknüpfens        | privates Netzwerk    | öffentlich                 | Kunde       | verknüpfen | Vorlieben               | unterblieben              | R29.3b |
      | das Verbot des Anreicherns        | privates Netzwerk    | öffentlich                 | Kunde       | anreichern | Vorlieben               | unterblieben              | R30.3  |
      | die enge Freigabe des Schuldners  | privates Netzwerk    | nur für angemeldete Nutzer | Schuldner   | erheben    | Anschriftenermittlung   | unterblieben              | R57.3c |

  Szenariogrundriss: Der Kunde hat nur in ein Gewinnspiel eingewilligt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Einwilligung: für anderen Zweck
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis            | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen | R50.3a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen | R50.3a |
      | am ersten Tag der DSGVO      | 25.05.2018 | verboten            | R50.3b |
      | im Januar 2026               | 10.01.2026 | verboten            | R50.3b |

  Szenario: DSGVO: Eine fremde Einwilligung hebt das Verbot des Anreicherns nicht auf
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Einwilligung: für anderen Zweck
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R30.3
    Und es greift Regel R50.3b

  Szenariogrundriss: BDSG a.F., der Hinweis auf die fremde Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Einwilligung: <Einwilligung>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R50.3a nicht

    Beispiele:
      | Fall                               | Zweck        | Einwilligung      |
      | ohne jede Einwilligung entfällt er | Vorlieben    | keine             |
      | im Kundendienst entfällt er        | Kundendienst | für anderen Zweck |

  Szenariogrundriss: DSGVO, der Hinweis auf die fremde Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Einwilligung: <Einwilligung>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.3b nicht

    Beispiele:
      | Fall                               | Zweck        | Einwilligung      |
      | ohne jede Einwilligung entfällt er | Vorlieben    | keine             |
      | im Kundendienst entfällt er        | Kundendienst | für anderen Zweck |

  Szenario: Ist ungewiss, ob widerrufen wurde, bleibt das Ergebnis offen
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck oder widerrufen
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Einwilligung

  Szenariogrundriss: BDSG a.F., die alte Einwilligung schwächt auch: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R50.2c

    Beispiele:
      | Fall                                              | Regel  | Ergebnis            |
      | das Verbot des Verschweigens hinter der Anmeldung | R33.1b | rechtlich zu prüfen |

  Szenariogrundriss: BDSG a.F., die alte Einwilligung schwächt in der Veröffentlichung: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R50.2c

    Beispiele:
      | Fall                                  | Zweck      | Regel  | Ergebnis            |
      | das Verbot, Kundendaten zu nennen     | Beschwerde | R66.1a | rechtlich zu prüfen |
      | das Verbot der Werbung mit der Person | Werbung    | R83.1  | rechtlich zu prüfen |

  Szenariogrundriss: BDSG a.F. neben dem BMG, die alte Einwilligung schwächt: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Werbung
    Und Quelle: Melderegister
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am 01.02.2016 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R50.2c

    Beispiele:
      | Fall                               | Regel  | Ergebnis            |
      | das Werbeverbot des Melderegisters | R56.2e | rechtlich zu prüfen |

  Szenariogrundriss: DSGVO, die alte Einwilligung schwächt auch: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R50.2d

    Beispiele:
      | Fall                         | Regel | Ergebnis            |
      | das Verbot des Verschweigens | R33.2 | rechtlich zu prüfen |

  Szenariogrundriss: DSGVO, die alte Einwilligung schwächt in der Veröffentlichung: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R50.2d

    Beispiele:
      | Fall                                  | Zweck      | Regel  | Ergebnis            |
      | das Verbot, Kundendaten zu nennen     | Beschwerde | R66.2a | rechtlich zu prüfen |
      | das Verbot der Werbung mit der Person | Werbung    | R83.2  | rechtlich zu prüfen |

  Szenariogrundriss: DSGVO neben dem BMG, die alte Einwilligung schwächt: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Werbung
    Und Quelle: Melderegister
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R50.2d

    Beispiele:
      | Fall                               | Regel  | Ergebnis            |
      | das Werbeverbot des Melderegisters | R56.2e | rechtlich zu prüfen |
