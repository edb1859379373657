# language: de
Funktionalität: Geschlossene Gruppen und erschlichener Zugang

  Szenariogrundriss: C31, Mitarbeiter schleicht sich mit Scheinprofil in eine Elterngruppe und notiert Beschwerden mit Namen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: eigene Kontakte
    Und Betroffener: Dritter
    Und Erhebungsart: unter Vorwand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Gruppe>
    Und es greift Regel <Vorwand>
    Und es besteht die Pflicht: löschen, Frist: sofort
    Und es besteht die Pflicht: Vorfall vermerken, Frist: sofort

    Beispiele:
      | Fall | Tag        | Gruppe | Vorwand |
      | 2014 | 15.02.2014 | R13.1a | R13.1b  |
      | 2026 | 01.03.2026 | R13.2a | R13.2b  |

  Szenario: C31 im Rückblick: 2026 nicht anders beurteilt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: eigene Kontakte
    Und Betroffener: Dritter
    Und Erhebungsart: unter Vorwand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R13.1a
    Und es greift Regel R13.1b

  Szenariogrundriss: Geschlossene Gruppe ohne Scheinprofil: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: eigene Kontakte
    Und Betroffener: Dritter
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R13.1a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R13.1a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R13.2a |
      | im Januar 2026               | 10.01.2026 | R13.2a |

  Szenariogrundriss: Vorgeschobene Kontaktanfrage außerhalb einer Gruppe: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Dritter
    Und Erhebungsart: unter Vorwand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R13.1b |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R13.1b |
      | am ersten Tag der DSGVO      | 25.05.2018 | R13.2b |
      | im Januar 2026               | 10.01.2026 | R13.2b |

  Szenario: BDSG a.F.: Ein offener Beitrag ohne Vorwand ist kein Fall dieser Regeln
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R13.1a nicht
    Und es greift Regel R13.1b nicht

  Szenario: DSGVO: Ein offener Beitrag ohne Vorwand ist kein Fall dieser Regeln
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R13.2a nicht
    Und es greift Regel R13.2b nicht

  Szenario: Auch wer den Kundendienst in der geschlossenen Gruppe anspricht, macht sie nicht zur Quelle
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R13.2a

  Szenario: Eine Einwilligung öffnet den geschlossenen Kreis nicht
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: eigene Kontakte
    Und Betroffener: Dritter
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R31.2a
    Und es greift Regel R13.2a

  Szenario: Wie der Zugang erlangt wurde, wird ohne Angabe nicht als Vorwand vermutet
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und vermutet ist Erhebungsart: einzeln von Hand oder automatisiert oder automatisiert über eine Sperre hinweg
