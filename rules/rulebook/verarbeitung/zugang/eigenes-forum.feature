# language: de
Funktionalität: Das eigene Forum hinter der Anmeldung

  Szenariogrundriss: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R12.3g
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R12.3g

  Szenariogrundriss: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R12.3g nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Im eigenen Forum hinter der Anmeldung mitlesen (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R12.3g nicht

    Beispiele:
      | Fall                   | Quelle        | Adressat           | Zugänglichkeit             | Vorgang   | Speicherfrist | Zweck                   | Datenart       |
      | anders: Quelle         | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt          | nur für angemeldete Nutzer | speichern | begrenzt      | Beobachtung des Marktes | einfache Daten |
      | anders: Zugänglichkeit | eigenes Forum | die Öffentlichkeit | öffentlich oder geschlossene Gruppe oder Direktnachricht | speichern | begrenzt      | Beobachtung des Marktes | einfache Daten |
      | anders: Vorgang        | eigenes Forum | die Öffentlichkeit | nur für angemeldete Nutzer | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beobachtung des Marktes | einfache Daten |
      | anders: Zweck          | eigenes Forum | die Öffentlichkeit | nur für angemeldete Nutzer | speichern | begrenzt      | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart       | eigenes Forum | die Öffentlichkeit | nur für angemeldete Nutzer | speichern | begrenzt      | Beobachtung des Marktes | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
