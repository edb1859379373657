# language: de
Funktionalität: Wo die Regeln zur unklaren Absicht enden

  Szenario: Unklare Absicht: vorerst nicht mit Namen speichern (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte oder unklar
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R19.1

  Szenariogrundriss: Unklare Absicht: vorerst nicht mit Namen speichern (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Personenbezug: <Personenbezug>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R19.1 nicht

    Beispiele:
      | Fall                   | Zugänglichkeit | Adressat        | Vorgang   | Speicherfrist | Zweck      | Personenbezug |
      | anders: Zugänglichkeit | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | eigene Kontakte | speichern | begrenzt      | Beschwerde | mit Namen     |
      | anders: Adressat       | öffentlich     | das Unternehmen oder die Öffentlichkeit | speichern | begrenzt      | Beschwerde | mit Namen     |
      | anders: Vorgang        | öffentlich     | eigene Kontakte | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | mit Namen     |
      | anders: Zweck          | öffentlich     | eigene Kontakte | speichern | begrenzt      | Personalauswahl oder Anschriftenermittlung | mit Namen     |
      | anders: Personenbezug  | öffentlich     | eigene Kontakte | speichern | begrenzt      | Beschwerde | unter Kennung oder Text ohne Namen oder zusammengefasst |

  Szenario: Unklare Absicht: vorerst nicht mit Namen speichern (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte oder unklar
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R19.2

  Szenariogrundriss: Unklare Absicht: vorerst nicht mit Namen speichern (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Personenbezug: <Personenbezug>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R19.2 nicht

    Beispiele:
      | Fall                   | Zugänglichkeit | Adressat        | Vorgang   | Speicherfrist | Zweck      | Personenbezug |
      | anders: Zugänglichkeit | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | eigene Kontakte | speichern | begrenzt      | Beschwerde | mit Namen     |
      | anders: Adressat       | öffentlich     | das Unternehmen oder die Öffentlichkeit | speichern | begrenzt      | Beschwerde | mit Namen     |
      | anders: Vorgang        | öffentlich     | eigene Kontakte | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | mit Namen     |
      | anders: Zweck          | öffentlich     | eigene Kontakte | speichern | begrenzt      | Personalauswahl oder Anschriftenermittlung | mit Namen     |
      | anders: Personenbezug  | öffentlich     | eigene Kontakte | speichern | begrenzt      | Beschwerde | unter Kennung oder Text ohne Namen oder zusammengefasst |
