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



  Szenariogrundriss: Nach dem Widerruf ist Schluss, BDSG a.F. (R50.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: widerrufen
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.1a

    Beispiele:
      | Fall                           | Zweck                   |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes |
      | Zweck: Marktforschung          | Marktforschung          |
      | Zweck: Vorlieben               | Vorlieben               |
      | Zweck: Zusatzverkauf           | Zusatzverkauf           |
      | Zweck: Profilbildung           | Profilbildung           |
      | Zweck: Bonität                 | Bonität                 |
      | Zweck: Werbung                 | Werbung                 |
      | Zweck: Personalauswahl         | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    |
      | Zweck: Glückwunsch             | Glückwunsch             |
      | Zweck: Krise                   | Krise                   |
      | Zweck: unbestimmt              | unbestimmt              |



  Szenariogrundriss: Nach dem Widerruf ist Schluss, BDSG a.F. (R50.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.1a nicht

    Beispiele:
      | Fall                            | Zweck                 | Einwilligung      |
      | Einwilligung: keine             | Werbung               | keine             |
      | Einwilligung: für diesen Zweck  | Werbung               | für diesen Zweck  |
      | Einwilligung: für anderen Zweck | Werbung               | für anderen Zweck |
      | Einwilligung: abgelaufen        | Werbung               | abgelaufen        |
      | Einwilligung: alt und ungenutzt | Werbung               | alt und ungenutzt |
      | Zweck: Kundendienst             | Kundendienst          | widerrufen        |
      | Zweck: Beschwerde               | Beschwerde            | widerrufen        |
      | Zweck: Anschriftenermittlung    | Anschriftenermittlung | widerrufen        |



  Szenariogrundriss: Nach dem Widerruf ist Schluss, DSGVO (R50.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: widerrufen
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.1b

    Beispiele:
      | Fall                           | Zweck                   |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes |
      | Zweck: Marktforschung          | Marktforschung          |
      | Zweck: Vorlieben               | Vorlieben               |
      | Zweck: Zusatzverkauf           | Zusatzverkauf           |
      | Zweck: Profilbildung           | Profilbildung           |
      | Zweck: Bonität                 | Bonität                 |
      | Zweck: Werbung                 | Werbung                 |
      | Zweck: Personalauswahl         | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    |
      | Zweck: Glückwunsch             | Glückwunsch             |
      | Zweck: Krise                   | Krise                   |
      | Zweck: unbestimmt              | unbestimmt              |



  Szenariogrundriss: Nach dem Widerruf ist Schluss, DSGVO (R50.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.1b nicht

    Beispiele:
      | Fall                            | Zweck                 | Einwilligung      |
      | Einwilligung: keine             | Werbung               | keine             |
      | Einwilligung: für diesen Zweck  | Werbung               | für diesen Zweck  |
      | Einwilligung: für anderen Zweck | Werbung               | für anderen Zweck |
      | Einwilligung: abgelaufen        | Werbung               | abgelaufen        |
      | Einwilligung: alt und ungenutzt | Werbung               | alt und ungenutzt |
      | Zweck: Kundendienst             | Kundendienst          | widerrufen        |
      | Zweck: Beschwerde               | Beschwerde            | widerrufen        |
      | Zweck: Anschriftenermittlung    | Anschriftenermittlung | widerrufen        |



  Szenariogrundriss: Eine befristete Einwilligung endet mit ihrer Frist, BDSG a.F. (R50.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: abgelaufen
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2a

    Beispiele:
      | Fall                           | Zweck                   |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes |
      | Zweck: Marktforschung          | Marktforschung          |
      | Zweck: Vorlieben               | Vorlieben               |
      | Zweck: Zusatzverkauf           | Zusatzverkauf           |
      | Zweck: Profilbildung           | Profilbildung           |
      | Zweck: Bonität                 | Bonität                 |
      | Zweck: Werbung                 | Werbung                 |
      | Zweck: Personalauswahl         | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    |
      | Zweck: Glückwunsch             | Glückwunsch             |
      | Zweck: Krise                   | Krise                   |
      | Zweck: unbestimmt              | unbestimmt              |



  Szenariogrundriss: Eine befristete Einwilligung endet mit ihrer Frist, BDSG a.F. (R50.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2a nicht

    Beispiele:
      | Fall                            | Zweck                 | Einwilligung      |
      | Einwilligung: keine             | Werbung               | keine             |
      | Einwilligung: für diesen Zweck  | Werbung               | für diesen Zweck  |
      | Einwilligung: für anderen Zweck | Werbung               | für anderen Zweck |
      | Einwilligung: widerrufen        | Werbung               | widerrufen        |
      | Einwilligung: alt und ungenutzt | Werbung               | alt und ungenutzt |
      | Zweck: Kundendienst             | Kundendienst          | abgelaufen        |
      | Zweck: Beschwerde               | Beschwerde            | abgelaufen        |
      | Zweck: Anschriftenermittlung    | Anschriftenermittlung | abgelaufen        |



  Szenariogrundriss: Eine befristete Einwilligung endet mit ihrer Frist, DSGVO (R50.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: abgelaufen
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2b

    Beispiele:
      | Fall                           | Zweck                   |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes |
      | Zweck: Marktforschung          | Marktforschung          |
      | Zweck: Vorlieben               | Vorlieben               |
      | Zweck: Zusatzverkauf           | Zusatzverkauf           |
      | Zweck: Profilbildung           | Profilbildung           |
      | Zweck: Bonität                 | Bonität                 |
      | Zweck: Werbung                 | Werbung                 |
      | Zweck: Personalauswahl         | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    |
      | Zweck: Glückwunsch             | Glückwunsch             |
      | Zweck: Krise                   | Krise                   |
      | Zweck: unbestimmt              | unbestimmt              |



  Szenariogrundriss: Eine befristete Einwilligung endet mit ihrer Frist, DSGVO (R50.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2b nicht

    Beispiele:
      | Fall                            | Zweck                 | Einwilligung      |
      | Einwilligung: keine             | Werbung               | keine             |
      | Einwilligung: für diesen Zweck  | Werbung               | für diesen Zweck  |
      | Einwilligung: für anderen Zweck | Werbung               | für anderen Zweck |
      | Einwilligung: widerrufen        | Werbung               | widerrufen        |
      | Einwilligung: alt und ungenutzt | Werbung               | alt und ungenutzt |
      | Zweck: Kundendienst             | Kundendienst          | abgelaufen        |
      | Zweck: Beschwerde               | Beschwerde            | abgelaufen        |
      | Zweck: Anschriftenermittlung    | Anschriftenermittlung | abgelaufen        |



  Szenariogrundriss: Eine alte, lange ungenutzte Einwilligung ist zweifelhaft, BDSG a.F. (R50.2c), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2c

    Beispiele:
      | Fall                                        | Vorgang         | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | erheben         | ausdrücklich          | dokumentiert              |
      | Form der Einwilligung: aktiv                | erheben         | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: dokumentiert     | erheben         | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | erheben         | aktiv                 | anders beweisbar          |
      | Vorgang: beobachten                         | beobachten      | aktiv                 | dokumentiert              |
      | Vorgang: erheben                            | erheben         | aktiv                 | dokumentiert              |
      | Vorgang: speichern                          | speichern       | aktiv                 | dokumentiert              |
      | Vorgang: verknüpfen                         | verknüpfen      | aktiv                 | dokumentiert              |
      | Vorgang: anreichern                         | anreichern      | aktiv                 | dokumentiert              |
      | Vorgang: veröffentlichen                    | veröffentlichen | aktiv                 | dokumentiert              |



  Szenariogrundriss: Eine alte, lange ungenutzte Einwilligung ist zweifelhaft, BDSG a.F. (R50.2c), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2c nicht

    Beispiele:
      | Fall                                                       | Vorgang     | Alter        | Datenart                        | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung |
      | Einwilligung: für diesen Zweck                             | erheben     | volljährig   | einfache Daten                  | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Form der Einwilligung: vorangekreuzt                       | erheben     | volljährig   | einfache Daten                  | alt und ungenutzt | vorangekreuzt                       | dokumentiert              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | erheben     | volljährig   | einfache Daten                  | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              |
      | Nachweis der Einwilligung: unbeweisbar                     | erheben     | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | unbeweisbar               |
      | Vorgang: bewerten                                          | bewerten    | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Vorgang: ansprechen                                        | ansprechen  | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Vorgang: übermitteln                                       | übermitteln | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Vorgang: aufbewahren                                       | aufbewahren | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Datenart: besondere Daten                                  | erheben     | volljährig   | besondere Daten                 | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Datenart: besondere Daten aus Rückschluss                  | erheben     | volljährig   | besondere Daten aus Rückschluss | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Datenart: Straftaten                                       | erheben     | volljährig   | Straftaten                      | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Alter: minderjährig                                        | erheben     | minderjährig | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |



  Szenariogrundriss: Eine alte, lange ungenutzte Einwilligung ist zweifelhaft, DSGVO (R50.2d), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2d

    Beispiele:
      | Fall                                        | Vorgang         | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | erheben         | ausdrücklich          | dokumentiert              |
      | Form der Einwilligung: aktiv                | erheben         | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: dokumentiert     | erheben         | aktiv                 | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | erheben         | aktiv                 | anders beweisbar          |
      | Vorgang: beobachten                         | beobachten      | aktiv                 | dokumentiert              |
      | Vorgang: erheben                            | erheben         | aktiv                 | dokumentiert              |
      | Vorgang: speichern                          | speichern       | aktiv                 | dokumentiert              |
      | Vorgang: verknüpfen                         | verknüpfen      | aktiv                 | dokumentiert              |
      | Vorgang: anreichern                         | anreichern      | aktiv                 | dokumentiert              |
      | Vorgang: veröffentlichen                    | veröffentlichen | aktiv                 | dokumentiert              |



  Szenariogrundriss: Eine alte, lange ungenutzte Einwilligung ist zweifelhaft, DSGVO (R50.2d), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2d nicht

    Beispiele:
      | Fall                                                       | Vorgang     | Alter        | Datenart                        | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung |
      | Einwilligung: für diesen Zweck                             | erheben     | volljährig   | einfache Daten                  | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Form der Einwilligung: vorangekreuzt                       | erheben     | volljährig   | einfache Daten                  | alt und ungenutzt | vorangekreuzt                       | dokumentiert              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | erheben     | volljährig   | einfache Daten                  | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              |
      | Nachweis der Einwilligung: unbeweisbar                     | erheben     | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | unbeweisbar               |
      | Vorgang: bewerten                                          | bewerten    | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Vorgang: ansprechen                                        | ansprechen  | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Vorgang: übermitteln                                       | übermitteln | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Vorgang: aufbewahren                                       | aufbewahren | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Datenart: besondere Daten                                  | erheben     | volljährig   | besondere Daten                 | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Datenart: besondere Daten aus Rückschluss                  | erheben     | volljährig   | besondere Daten aus Rückschluss | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Datenart: Straftaten                                       | erheben     | volljährig   | Straftaten                      | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Alter: minderjährig                                        | erheben     | minderjährig | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              |



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, BDSG a.F. (R50.2e), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R50.2e
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, BDSG a.F. (R50.2e), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R50.2e nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, BDSG a.F. (R50.2e), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2e

    Beispiele:
      | Fall                                        | Vorgang     | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | ansprechen  | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | ansprechen  | aktiv                 | anders beweisbar          |
      | Vorgang: übermitteln                        | übermitteln | aktiv                 | dokumentiert              |



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, BDSG a.F. (R50.2e), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2e nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Alter        | Datenart                        | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Einwilligung: für diesen Zweck                             | ansprechen      | volljährig   | einfache Daten                  | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt sie nicht             |
      | Vorgang: beobachten                                        | beobachten      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: erheben                                           | erheben         | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: speichern                                         | speichern       | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: verknüpfen                                        | verknüpfen      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: anreichern                                        | anreichern      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: bewerten                                          | bewerten        | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: veröffentlichen                                   | veröffentlichen | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: aufbewahren                                       | aufbewahren     | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Datenart: besondere Daten                                  | ansprechen      | volljährig   | besondere Daten                 | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Datenart: besondere Daten aus Rückschluss                  | ansprechen      | volljährig   | besondere Daten aus Rückschluss | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Datenart: Straftaten                                       | ansprechen      | volljährig   | Straftaten                      | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Alter: minderjährig                                        | ansprechen      | minderjährig | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |



  Szenario: R12.1a ist abgeschwächt: Ansprechen und Übermitteln auf eine alte Einwilligung hin BDSG a.F. (R50.2e)
    Angenommen Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R12.1a ist abgeschwächt durch R50.2e



  Szenario: R43.1d ist abgeschwächt: Ansprechen und Übermitteln auf eine alte Einwilligung hin BDSG a.F. (R50.2e)
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R43.1d ist abgeschwächt durch R50.2e



  Szenario: R46.1b ist abgeschwächt: Ansprechen und Übermitteln auf eine alte Einwilligung hin BDSG a.F. (R50.2e)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R46.1b ist abgeschwächt durch R50.2e



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, DSGVO (R50.2f), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R50.2f
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, DSGVO (R50.2f), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R50.2f nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, DSGVO (R50.2f), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2f

    Beispiele:
      | Fall                                        | Vorgang     | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | ansprechen  | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | ansprechen  | aktiv                 | anders beweisbar          |
      | Vorgang: übermitteln                        | übermitteln | aktiv                 | dokumentiert              |



  Szenariogrundriss: Ansprechen und Übermitteln auf eine alte Einwilligung hin, DSGVO (R50.2f), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2f nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Alter        | Datenart                        | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Einwilligung: für diesen Zweck                             | ansprechen      | volljährig   | einfache Daten                  | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | ansprechen      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt sie nicht             |
      | Vorgang: beobachten                                        | beobachten      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: erheben                                           | erheben         | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: speichern                                         | speichern       | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: verknüpfen                                        | verknüpfen      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: anreichern                                        | anreichern      | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: bewerten                                          | bewerten        | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: veröffentlichen                                   | veröffentlichen | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: aufbewahren                                       | aufbewahren     | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Datenart: besondere Daten                                  | ansprechen      | volljährig   | besondere Daten                 | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Datenart: besondere Daten aus Rückschluss                  | ansprechen      | volljährig   | besondere Daten aus Rückschluss | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Datenart: Straftaten                                       | ansprechen      | volljährig   | Straftaten                      | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Alter: minderjährig                                        | ansprechen      | minderjährig | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |



  Szenario: R12.3a ist abgeschwächt: Ansprechen und Übermitteln auf eine alte Einwilligung hin DSGVO (R50.2f)
    Angenommen Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R12.3a ist abgeschwächt durch R50.2f



  Szenario: R12.3c ist abgeschwächt: Ansprechen und Übermitteln auf eine alte Einwilligung hin DSGVO (R50.2f)
    Angenommen Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R12.3c ist abgeschwächt durch R50.2f



  Szenario: R43.1e ist abgeschwächt: Ansprechen und Übermitteln auf eine alte Einwilligung hin DSGVO (R50.2f)
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R43.1e ist abgeschwächt durch R50.2f



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, BDSG a.F. (R50.2g), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R50.2g
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, BDSG a.F. (R50.2g), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R50.2g nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, BDSG a.F. (R50.2g), auch bei: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2g

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | aktiv                 | anders beweisbar          |



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, BDSG a.F. (R50.2g), nicht bei: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.2g nicht

    Beispiele:
      | Fall                                                       | Alter        | Datenart                        | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Zweckerreichung |
      | Einwilligung: für diesen Zweck                             | volljährig   | einfache Daten                  | für diesen Zweck  | aktiv                               | dokumentiert              | Zweck besteht   |
      | Form der Einwilligung: vorangekreuzt                       | volljährig   | einfache Daten                  | alt und ungenutzt | vorangekreuzt                       | dokumentiert              | Zweck besteht   |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | volljährig   | einfache Daten                  | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              | Zweck besteht   |
      | Nachweis der Einwilligung: unbeweisbar                     | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | unbeweisbar               | Zweck besteht   |
      | Zweckerreichung: Zweck erledigt                            | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck erledigt  |
      | Datenart: besondere Daten                                  | volljährig   | besondere Daten                 | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |
      | Datenart: besondere Daten aus Rückschluss                  | volljährig   | besondere Daten aus Rückschluss | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |
      | Datenart: Straftaten                                       | volljährig   | Straftaten                      | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |
      | Alter: minderjährig                                        | minderjährig | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |



  Szenario: R12.1a ist abgeschwächt: Aufbewahren auf eine alte Einwilligung hin BDSG a.F. (R50.2g)
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Wenn am 01.06.2017 entschieden wird
    Dann Regel R12.1a ist abgeschwächt durch R50.2g



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, DSGVO (R50.2h), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R50.2h
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, DSGVO (R50.2h), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R50.2h nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, DSGVO (R50.2h), auch bei: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2h

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | aktiv                 | anders beweisbar          |



  Szenariogrundriss: Aufbewahren auf eine alte Einwilligung hin, DSGVO (R50.2h), nicht bei: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2h nicht

    Beispiele:
      | Fall                                                       | Alter        | Datenart                        | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Zweckerreichung |
      | Einwilligung: für diesen Zweck                             | volljährig   | einfache Daten                  | für diesen Zweck  | aktiv                               | dokumentiert              | Zweck besteht   |
      | Form der Einwilligung: vorangekreuzt                       | volljährig   | einfache Daten                  | alt und ungenutzt | vorangekreuzt                       | dokumentiert              | Zweck besteht   |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | volljährig   | einfache Daten                  | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              | Zweck besteht   |
      | Nachweis der Einwilligung: unbeweisbar                     | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | unbeweisbar               | Zweck besteht   |
      | Zweckerreichung: Zweck erledigt                            | volljährig   | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck erledigt  |
      | Datenart: besondere Daten                                  | volljährig   | besondere Daten                 | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |
      | Datenart: besondere Daten aus Rückschluss                  | volljährig   | besondere Daten aus Rückschluss | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |
      | Datenart: Straftaten                                       | volljährig   | Straftaten                      | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |
      | Alter: minderjährig                                        | minderjährig | einfache Daten                  | alt und ungenutzt | aktiv                               | dokumentiert              | Zweck besteht   |



  Szenario: R12.3a ist abgeschwächt: Aufbewahren auf eine alte Einwilligung hin DSGVO (R50.2h)
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R12.3a ist abgeschwächt durch R50.2h



  Szenario: R12.3c ist abgeschwächt: Aufbewahren auf eine alte Einwilligung hin DSGVO (R50.2h)
    Angenommen Vorgang: aufbewahren
    Und Zweck: Vorlieben
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R12.3c ist abgeschwächt durch R50.2h



  Szenariogrundriss: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R50.2i
    Und es besteht die Pflicht: Einwilligung erneuern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |



  Szenariogrundriss: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.2i

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | aktiv                 | anders beweisbar          |



  Szenariogrundriss: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i), nicht bei: <Fall>
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
    Dann es greift Regel R50.2i nicht

    Beispiele:
      | Fall                                                       | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Einwilligung: für diesen Zweck                             | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | alt und ungenutzt | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | alt und ungenutzt | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | alt und ungenutzt | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | alt und ungenutzt | aktiv                               | dokumentiert              | nennt sie nicht             |



  Szenario: R40.1a ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R40.1a ist abgeschwächt durch R50.2i



  Szenario: R42.2a ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R42.2a ist abgeschwächt durch R50.2i



  Szenario: R42.2b ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R42.2b ist abgeschwächt durch R50.2i



  Szenario: R42.3a ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: keines
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R42.3a ist abgeschwächt durch R50.2i



  Szenario: R43.3a ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: anderweitig
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R43.3a ist abgeschwächt durch R50.2i



  Szenario: R44.1a ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R44.1a ist abgeschwächt durch R50.2i



  Szenario: R45.3 ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R45.3 ist abgeschwächt durch R50.2i



  Szenario: R48.2a ist abgeschwächt: Werbung auf eine alte Einwilligung hin ist im Wettbewerbsrecht zweifelhaft (R50.2i)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R48.2a ist abgeschwächt durch R50.2i



  Szenariogrundriss: Eine Einwilligung für anderes trägt Werbung und Profile nicht, BDSG a.F. (R50.3a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für anderen Zweck
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.3a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |
      | Zweck: Profilbildung | Profilbildung |
      | Zweck: Werbung       | Werbung       |



  Szenariogrundriss: Eine Einwilligung für anderes trägt Werbung und Profile nicht, BDSG a.F. (R50.3a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R50.3a nicht

    Beispiele:
      | Fall                            | Zweck                   | Einwilligung      |
      | Einwilligung: keine             | Werbung                 | keine             |
      | Einwilligung: für diesen Zweck  | Werbung                 | für diesen Zweck  |
      | Einwilligung: widerrufen        | Werbung                 | widerrufen        |
      | Einwilligung: abgelaufen        | Werbung                 | abgelaufen        |
      | Einwilligung: alt und ungenutzt | Werbung                 | alt und ungenutzt |
      | Zweck: Kundendienst             | Kundendienst            | für anderen Zweck |
      | Zweck: Beschwerde               | Beschwerde              | für anderen Zweck |
      | Zweck: Beobachtung des Marktes  | Beobachtung des Marktes | für anderen Zweck |
      | Zweck: Marktforschung           | Marktforschung          | für anderen Zweck |
      | Zweck: Bonität                  | Bonität                 | für anderen Zweck |
      | Zweck: Personalauswahl          | Personalauswahl         | für anderen Zweck |
      | Zweck: Mitarbeiterkontrolle     | Mitarbeiterkontrolle    | für anderen Zweck |
      | Zweck: Anschriftenermittlung    | Anschriftenermittlung   | für anderen Zweck |
      | Zweck: Glückwunsch              | Glückwunsch             | für anderen Zweck |
      | Zweck: Krise                    | Krise                   | für anderen Zweck |
      | Zweck: unbestimmt               | unbestimmt              | für anderen Zweck |



  Szenariogrundriss: Eine Einwilligung für anderes trägt Werbung und Profile nicht, DSGVO (R50.3b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für anderen Zweck
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.3b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |
      | Zweck: Profilbildung | Profilbildung |
      | Zweck: Werbung       | Werbung       |



  Szenariogrundriss: Eine Einwilligung für anderes trägt Werbung und Profile nicht, DSGVO (R50.3b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: <Einwilligung>
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.3b nicht

    Beispiele:
      | Fall                            | Zweck                   | Einwilligung      |
      | Einwilligung: keine             | Werbung                 | keine             |
      | Einwilligung: für diesen Zweck  | Werbung                 | für diesen Zweck  |
      | Einwilligung: widerrufen        | Werbung                 | widerrufen        |
      | Einwilligung: abgelaufen        | Werbung                 | abgelaufen        |
      | Einwilligung: alt und ungenutzt | Werbung                 | alt und ungenutzt |
      | Zweck: Kundendienst             | Kundendienst            | für anderen Zweck |
      | Zweck: Beschwerde               | Beschwerde              | für anderen Zweck |
      | Zweck: Beobachtung des Marktes  | Beobachtung des Marktes | für anderen Zweck |
      | Zweck: Marktforschung           | Marktforschung          | für anderen Zweck |
      | Zweck: Bonität                  | Bonität                 | für anderen Zweck |
      | Zweck: Personalauswahl          | Personalauswahl         | für anderen Zweck |
      | Zweck: Mitarbeiterkontrolle     | Mitarbeiterkontrolle    | für anderen Zweck |
      | Zweck: Anschriftenermittlung    | Anschriftenermittlung   | für anderen Zweck |
      | Zweck: Glückwunsch              | Glückwunsch             | für anderen Zweck |
      | Zweck: Krise                    | Krise                   | für anderen Zweck |
      | Zweck: unbestimmt               | unbestimmt              | für anderen Zweck |

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
