# language: de
Funktionalität: Wo die Regeln zum geschlossenen Kreis enden

  Szenario: Geschlossene Gruppen sind tabu (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R13.1a

  Szenariogrundriss: Geschlossene Gruppen sind tabu (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R13.1a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder Direktnachricht |

  Szenario: Kein Zugang unter einem Vorwand (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Erhebungsart: unter Vorwand
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R13.1b

  Szenariogrundriss: Kein Zugang unter einem Vorwand (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Erhebungsart: <Erhebungsart>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R13.1b nicht

    Beispiele:
      | Fall                 | Erhebungsart |
      | anders: Erhebungsart | einzeln von Hand oder automatisiert oder automatisiert über eine Sperre hinweg |

  Szenario: Geschlossene Gruppen sind tabu (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R13.2a

  Szenariogrundriss: Geschlossene Gruppen sind tabu (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R13.2a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder Direktnachricht |

  Szenario: Kein Zugang unter einem Vorwand (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Erhebungsart: unter Vorwand
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R13.2b

  Szenariogrundriss: Kein Zugang unter einem Vorwand (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Erhebungsart: <Erhebungsart>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R13.2b nicht

    Beispiele:
      | Fall                 | Erhebungsart |
      | anders: Erhebungsart | einzeln von Hand oder automatisiert oder automatisiert über eine Sperre hinweg |
