# language: de
Funktionalität: Unklare Absicht

  Szenariogrundriss: Beschwerde im Kurznachrichtendienst, unklar an wen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Personenbezug: mit Namen
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: nachfragen, Frist: vor Beginn
    Und es besteht die Pflicht: pseudonymisieren, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Regel |
      | am ersten Tag des Regelwerks | 01.09.2009 | R19.1 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R19.1 |
      | am ersten Tag der DSGVO      | 25.05.2018 | R19.2 |
      | im Januar 2026               | 10.01.2026 | R19.2 |

  Szenario: Öffentlich sichtbar, aber an die eigenen Kontakte geschrieben
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Personenbezug: mit Namen
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R19.2
    Und es greift Regel R11.2a

  Szenariogrundriss: BDSG a.F., kein Zweifel an der Absicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R19.1 nicht

    Beispiele:
      | Fall                                                                     | Zugänglichkeit             | Adressat           | Vorgang    | Zweck                 | Personenbezug |
      | nicht öffentlich: schon keine Grundlage                                  | nur für angemeldete Nutzer | unklar             | speichern  | Beschwerde            | mit Namen     |
      | an die Öffentlichkeit gerichtet                                          | öffentlich                 | die Öffentlichkeit | speichern  | Beschwerde            | mit Namen     |
      | nur gelesen                                                              | öffentlich                 | unklar             | beobachten | Beschwerde            | mit Namen     |
      | für die Suche nach einer Anschrift: bei einem Kunden fehlt die Grundlage | öffentlich                 | unklar             | speichern  | Anschriftenermittlung | mit Namen     |
      | ohne Namen gespeichert                                                   | öffentlich                 | unklar             | speichern  | Beschwerde            | unter Kennung |

  Szenariogrundriss: DSGVO, kein Zweifel an der Absicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R19.2 nicht

    Beispiele:
      | Fall                                                                     | Zugänglichkeit             | Adressat           | Vorgang    | Zweck                 | Personenbezug |
      | nicht öffentlich: schon keine Grundlage                                  | nur für angemeldete Nutzer | unklar             | speichern  | Beschwerde            | mit Namen     |
      | an die Öffentlichkeit gerichtet                                          | öffentlich                 | die Öffentlichkeit | speichern  | Beschwerde            | mit Namen     |
      | nur gelesen                                                              | öffentlich                 | unklar             | beobachten | Beschwerde            | mit Namen     |
      | für die Suche nach einer Anschrift: bei einem Kunden fehlt die Grundlage | öffentlich                 | unklar             | speichern  | Anschriftenermittlung | mit Namen     |
      | ohne Namen gespeichert                                                   | öffentlich                 | unklar             | speichern  | Beschwerde            | unter Kennung |

  Szenario: BDSG a.F.: Spricht der Kunde klar das Unternehmen an, gibt es keinen Zweifel
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Personenbezug: mit Namen
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R19.1 nicht

  Szenario: Wo schon keine Grundlage besteht, macht der Zweifel nichts besser
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: unklar
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: mit Namen
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R19.2
    Und es greift Regel R01.2
