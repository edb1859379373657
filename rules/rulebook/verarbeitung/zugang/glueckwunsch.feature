# language: de
Funktionalität: Anlässe für Glückwünsche

  Szenariogrundriss: Den Anlass für einen Glückwunsch aus dem Profil lesen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Glückwunsch
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R12.1e

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Den Anlass für einen Glückwunsch aus dem Profil lesen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Glückwunsch
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1e

  Szenariogrundriss: Den Anlass für einen Glückwunsch aus dem Profil lesen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Glückwunsch
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R12.1e nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Den Anlass für einen Glückwunsch aus dem Profil lesen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1e nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Zweck       | Betroffener | Vorgang    | Speicherfrist | Datenart       |
      | anders: Zugänglichkeit | geschlossene Gruppe oder Direktnachricht | Glückwunsch | Kunde       | beobachten | begrenzt      | einfache Daten |
      | anders: Zweck          | nur für angemeldete Nutzer | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Krise oder unbestimmt | Kunde       | beobachten | begrenzt      | einfache Daten |
      | anders: Betroffener    | nur für angemeldete Nutzer | Glückwunsch | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | beobachten | begrenzt      | einfache Daten |
      | anders: Vorgang        | nur für angemeldete Nutzer | Glückwunsch | Kunde       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | einfache Daten |
      | anders: Datenart       | nur für angemeldete Nutzer | Glückwunsch | Kunde       | beobachten | begrenzt      | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Den Anlass für einen Glückwunsch aus dem Profil lesen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Glückwunsch
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R12.3h

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Den Anlass für einen Glückwunsch aus dem Profil lesen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Glückwunsch
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3h

  Szenariogrundriss: Den Anlass für einen Glückwunsch aus dem Profil lesen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Glückwunsch
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R12.3h nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Den Anlass für einen Glückwunsch aus dem Profil lesen (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3h nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Zweck       | Betroffener | Vorgang    | Speicherfrist | Datenart       |
      | anders: Zugänglichkeit | geschlossene Gruppe oder Direktnachricht | Glückwunsch | Kunde       | beobachten | begrenzt      | einfache Daten |
      | anders: Zweck          | nur für angemeldete Nutzer | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Krise oder unbestimmt | Kunde       | beobachten | begrenzt      | einfache Daten |
      | anders: Betroffener    | nur für angemeldete Nutzer | Glückwunsch | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | beobachten | begrenzt      | einfache Daten |
      | anders: Vorgang        | nur für angemeldete Nutzer | Glückwunsch | Kunde       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | einfache Daten |
      | anders: Datenart       | nur für angemeldete Nutzer | Glückwunsch | Kunde       | beobachten | begrenzt      | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
