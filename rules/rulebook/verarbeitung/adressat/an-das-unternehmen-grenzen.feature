# language: de
Funktionalität: Wo die Regeln für Anliegen an das Unternehmen enden

  Szenario: Kunden und Interessenten, die das Unternehmen ansprechen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde oder Interessent
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Verfasser: die betroffene Person selbst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1a

  Szenariogrundriss: Kunden und Interessenten, die das Unternehmen ansprechen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Verfasser: <Verfasser>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1a nicht

    Beispiele:
      | Fall                   | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener | Vorgang   | Speicherfrist | Zweck      | Datenart       | Alter        |
      | anders: Adressat       | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit | das Unternehmen | geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser      | das Unternehmen | öffentlich     | ein anderer                  | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener    | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang        | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck          | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | minderjährig |

  Szenario: Andere, die das Unternehmen öffentlich ansprechen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Beschäftigter oder Bewerber oder Schuldner oder Dritter
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Verfasser: die betroffene Person selbst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1b

  Szenariogrundriss: Andere, die das Unternehmen öffentlich ansprechen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Verfasser: <Verfasser>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1b nicht

    Beispiele:
      | Fall                   | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener            | Vorgang   | Speicherfrist | Zweck      | Datenart       | Alter        |
      | anders: Adressat       | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit | das Unternehmen | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser      | das Unternehmen | öffentlich     | ein anderer                  | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener    | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde oder Interessent | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang        | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck          | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | minderjährig |

  Szenario: Antwort an Kunden und Interessenten (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde oder Interessent
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Verfasser: die betroffene Person selbst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1c

  Szenariogrundriss: Antwort an Kunden und Interessenten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Verfasser: <Verfasser>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1c nicht

    Beispiele:
      | Fall                         | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener | Vorgang    | Weg                    | Inhalt der Nachricht | Zweck      | Datenart       | Alter        |
      | anders: Adressat             | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit       | das Unternehmen | geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser            | das Unternehmen | öffentlich     | ein anderer                  | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener          | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang              | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt              | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Werbung oder Auskunft mit Werbezusatz | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck                | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | minderjährig |

  Szenario: Öffentliche Antwort an andere (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Beschäftigter oder Bewerber oder Schuldner oder Dritter
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Verfasser: die betroffene Person selbst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1d

  Szenariogrundriss: Öffentliche Antwort an andere (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Verfasser: <Verfasser>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1d nicht

    Beispiele:
      | Fall                         | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener            | Vorgang    | Weg                    | Inhalt der Nachricht | Zweck      | Datenart       | Alter        |
      | anders: Adressat             | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit       | das Unternehmen | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser            | das Unternehmen | öffentlich     | ein anderer                  | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener          | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde oder Interessent | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang              | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt              | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Werbung oder Auskunft mit Werbezusatz | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck                | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | minderjährig |

  Szenario: Kunden und Interessenten, die das Unternehmen ansprechen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde oder Interessent
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Verfasser: die betroffene Person selbst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2a

  Szenariogrundriss: Kunden und Interessenten, die das Unternehmen ansprechen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Verfasser: <Verfasser>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2a nicht

    Beispiele:
      | Fall                   | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener | Vorgang   | Speicherfrist | Zweck      | Datenart       | Alter        |
      | anders: Adressat       | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit | das Unternehmen | geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser      | das Unternehmen | öffentlich     | ein anderer                  | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener    | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang        | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck          | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | minderjährig |

  Szenario: Andere, die das Unternehmen öffentlich ansprechen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Beschäftigter oder Bewerber oder Schuldner oder Dritter
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Verfasser: die betroffene Person selbst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2b

  Szenariogrundriss: Andere, die das Unternehmen öffentlich ansprechen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Verfasser: <Verfasser>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2b nicht

    Beispiele:
      | Fall                   | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener            | Vorgang   | Speicherfrist | Zweck      | Datenart       | Alter        |
      | anders: Adressat       | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit | das Unternehmen | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser      | das Unternehmen | öffentlich     | ein anderer                  | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener    | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde oder Interessent | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang        | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck          | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | speichern | begrenzt      | Beschwerde | einfache Daten | minderjährig |

  Szenario: Antwort an Kunden und Interessenten (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde oder Interessent
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Verfasser: die betroffene Person selbst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2c

  Szenariogrundriss: Antwort an Kunden und Interessenten (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Verfasser: <Verfasser>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2c nicht

    Beispiele:
      | Fall                         | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener | Vorgang    | Weg                    | Inhalt der Nachricht | Zweck      | Datenart       | Alter        |
      | anders: Adressat             | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit       | das Unternehmen | geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser            | das Unternehmen | öffentlich     | ein anderer                  | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener          | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang              | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt              | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Werbung oder Auskunft mit Werbezusatz | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck                | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | minderjährig |

  Szenario: Öffentliche Antwort an andere (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Beschäftigter oder Bewerber oder Schuldner oder Dritter
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Verfasser: die betroffene Person selbst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2d

  Szenariogrundriss: Öffentliche Antwort an andere (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Verfasser: <Verfasser>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2d nicht

    Beispiele:
      | Fall                         | Adressat        | Zugänglichkeit | Verfasser                    | Betroffener            | Vorgang    | Weg                    | Inhalt der Nachricht | Zweck      | Datenart       | Alter        |
      | anders: Adressat             | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Zugänglichkeit       | das Unternehmen | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser            | das Unternehmen | öffentlich     | ein anderer                  | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener          | das Unternehmen | öffentlich     | die betroffene Person selbst | Kunde oder Interessent | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang              | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt              | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Werbung oder Auskunft mit Werbezusatz | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck                | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                | das Unternehmen | öffentlich     | die betroffene Person selbst | Beschäftigter          | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | minderjährig |

  Szenario: Information mit der ersten Antwort (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: erheben oder speichern oder ansprechen
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Und Speicherfrist: unbekannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2f

  Szenariogrundriss: Information mit der ersten Antwort (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: <Information>
    Und Speicherfrist: <Speicherfrist>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2f nicht

    Beispiele:
      | Fall                   | Adressat        | Zugänglichkeit | Vorgang   | Speicherfrist | Zweck      | Information      |
      | anders: Adressat       | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | speichern | begrenzt      | Beschwerde | Frist läuft noch |
      | anders: Zugänglichkeit | das Unternehmen | geschlossene Gruppe oder Direktnachricht | speichern | begrenzt      | Beschwerde | Frist läuft noch |
      | anders: Vorgang        | das Unternehmen | öffentlich     | beobachten oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | Frist läuft noch |
      | anders: Zweck          | das Unternehmen | öffentlich     | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Frist läuft noch |
      | anders: Information    | das Unternehmen | öffentlich     | speichern | begrenzt      | Beschwerde | erteilt oder unterblieben oder entbehrlich |

  Szenario: Versäumte Information an den Anfragenden nachholen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: erheben oder speichern oder ansprechen
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: unterblieben
    Und Speicherfrist: unbekannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2g

  Szenariogrundriss: Versäumte Information an den Anfragenden nachholen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: <Information>
    Und Speicherfrist: <Speicherfrist>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2g nicht

    Beispiele:
      | Fall                   | Adressat        | Zugänglichkeit | Vorgang   | Speicherfrist | Zweck      | Information  |
      | anders: Adressat       | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | speichern | begrenzt      | Beschwerde | unterblieben |
      | anders: Zugänglichkeit | das Unternehmen | geschlossene Gruppe oder Direktnachricht | speichern | begrenzt      | Beschwerde | unterblieben |
      | anders: Vorgang        | das Unternehmen | öffentlich     | beobachten oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | unterblieben |
      | anders: Zweck          | das Unternehmen | öffentlich     | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | unterblieben |
      | anders: Information    | das Unternehmen | öffentlich     | speichern | begrenzt      | Beschwerde | erteilt oder Frist läuft noch oder entbehrlich |

  Szenario: Anliegen nicht unbegrenzt speichern (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern oder aufbewahren
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbegrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2h

  Szenariogrundriss: Anliegen nicht unbegrenzt speichern (DSGVO), nur so: <Fall>
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
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2h nicht

    Beispiele:
      | Fall                   | Adressat        | Zugänglichkeit | Vorgang   | Zweck      | Speicherfrist |
      | anders: Adressat       | die Öffentlichkeit oder eigene Kontakte oder unklar | öffentlich     | speichern | Beschwerde | unbegrenzt    |
      | anders: Zugänglichkeit | das Unternehmen | geschlossene Gruppe oder Direktnachricht | speichern | Beschwerde | unbegrenzt    |
      | anders: Vorgang        | das Unternehmen | öffentlich     | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Beschwerde | unbegrenzt    |
      | anders: Zweck          | das Unternehmen | öffentlich     | speichern | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | unbegrenzt    |
      | anders: Speicherfrist  | das Unternehmen | öffentlich     | speichern | Beschwerde | begrenzt      |
