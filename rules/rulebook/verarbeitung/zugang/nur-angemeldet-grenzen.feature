# language: de
Funktionalität: Wo die Regeln zur Anmeldung enden

  Szenario: Nur für angemeldete Nutzer sichtbar ist nicht öffentlich (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1a

  Szenariogrundriss: Nur für angemeldete Nutzer sichtbar ist nicht öffentlich (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Zweck     |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder geschlossene Gruppe oder Direktnachricht | Vorlieben |
      | anders: Zweck          | nur für angemeldete Nutzer | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Marktbeobachtung hinter der Anmeldung bleibt eine Frage der Abwägung (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1b

  Szenariogrundriss: Marktbeobachtung hinter der Anmeldung bleibt eine Frage der Abwägung (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1b nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Vorgang   | Speicherfrist | Zweck                   | Datenart       |
      | anders: Zugänglichkeit | öffentlich oder geschlossene Gruppe oder Direktnachricht | speichern | begrenzt      | Beobachtung des Marktes | einfache Daten |
      | anders: Vorgang        | nur für angemeldete Nutzer | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beobachtung des Marktes | einfache Daten |
      | anders: Zweck          | nur für angemeldete Nutzer | speichern | begrenzt      | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart       | nur für angemeldete Nutzer | speichern | begrenzt      | Beobachtung des Marktes | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Eigene Kunden dürfen auch hinter der Anmeldung betreut werden (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen oder die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Verfasser: die betroffene Person selbst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1c

  Szenariogrundriss: Eigene Kunden dürfen auch hinter der Anmeldung betreut werden (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
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
    Dann es greift Regel R12.1c nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Adressat                    | Verfasser                    | Betroffener | Vorgang   | Speicherfrist | Zweck      | Datenart       | Alter        |
      | anders: Zugänglichkeit | öffentlich oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Adressat       | nur für angemeldete Nutzer | eigene Kontakte oder unklar | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser      | nur für angemeldete Nutzer | die Öffentlichkeit          | ein anderer                  | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener    | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang        | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck          | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | minderjährig |

  Szenario: Eigenen Kunden darf auch hinter der Anmeldung geantwortet werden (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen oder die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Verfasser: die betroffene Person selbst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.1d

  Szenariogrundriss: Eigenen Kunden darf auch hinter der Anmeldung geantwortet werden (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
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
    Dann es greift Regel R12.1d nicht

    Beispiele:
      | Fall                         | Zugänglichkeit             | Adressat                    | Verfasser                    | Betroffener | Vorgang    | Weg                    | Inhalt der Nachricht | Zweck      | Datenart       | Alter        |
      | anders: Zugänglichkeit       | öffentlich oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Adressat             | nur für angemeldete Nutzer | eigene Kontakte oder unklar | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser            | nur für angemeldete Nutzer | die Öffentlichkeit          | ein anderer                  | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener          | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang              | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt              | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Werbung oder Auskunft mit Werbezusatz | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck                | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | minderjährig |

  Szenario: Offenes berufliches Netz: umstritten, ob allgemein zugänglich (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: das Unternehmen oder die Öffentlichkeit oder unklar
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.2

  Szenariogrundriss: Offenes berufliches Netz: umstritten, ob allgemein zugänglich (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R12.2 nicht

    Beispiele:
      | Fall                   | Zugänglichkeit           | Quelle               | Adressat           | Vorgang   | Speicherfrist | Zweck      | Datenart       |
      | anders: Zugänglichkeit | öffentlich oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | berufliches Netzwerk | die Öffentlichkeit | speichern | begrenzt      | Beschwerde | einfache Daten |
      | anders: Quelle         | für jeden nach Anmeldung | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | die Öffentlichkeit | speichern | begrenzt      | Beschwerde | einfache Daten |
      | anders: Adressat       | für jeden nach Anmeldung | berufliches Netzwerk | eigene Kontakte    | speichern | begrenzt      | Beschwerde | einfache Daten |
      | anders: Vorgang        | für jeden nach Anmeldung | berufliches Netzwerk | die Öffentlichkeit | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | einfache Daten |
      | anders: Zweck          | für jeden nach Anmeldung | berufliches Netzwerk | die Öffentlichkeit | speichern | begrenzt      | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart       | für jeden nach Anmeldung | berufliches Netzwerk | die Öffentlichkeit | speichern | begrenzt      | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Hinter der Anmeldung keine Werbung und keine Profile (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: unbekannt
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3a

  Szenariogrundriss: Hinter der Anmeldung keine Werbung und keine Profile (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Quelle               | Adressat           | Zweck     |
      | anders: Zugänglichkeit | öffentlich oder geschlossene Gruppe oder Direktnachricht | privates Netzwerk    | die Öffentlichkeit | Vorlieben |
      | anders: Quelle         | nur für angemeldete Nutzer | berufliches Netzwerk | unbekannt          | Vorlieben |
      | anders: Zweck          | nur für angemeldete Nutzer | privates Netzwerk    | die Öffentlichkeit | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Kontaktdaten aus beruflichen Netzen galten als offene Frage (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben oder speichern
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3b

  Szenariogrundriss: Kontaktdaten aus beruflichen Netzen galten als offene Frage (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3b nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Quelle               | Adressat           | Vorgang   | Speicherfrist | Zweck   | Datenart       | Alter        |
      | anders: Zugänglichkeit | öffentlich oder geschlossene Gruppe oder Direktnachricht | berufliches Netzwerk | die Öffentlichkeit | speichern | begrenzt      | Werbung | einfache Daten | volljährig   |
      | anders: Quelle         | nur für angemeldete Nutzer | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt          | speichern | begrenzt      | Werbung | einfache Daten | volljährig   |
      | anders: Vorgang        | nur für angemeldete Nutzer | berufliches Netzwerk | die Öffentlichkeit | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Werbung | einfache Daten | volljährig   |
      | anders: Zweck          | nur für angemeldete Nutzer | berufliches Netzwerk | die Öffentlichkeit | speichern | begrenzt      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | nur für angemeldete Nutzer | berufliches Netzwerk | die Öffentlichkeit | speichern | begrenzt      | Werbung | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | nur für angemeldete Nutzer | berufliches Netzwerk | die Öffentlichkeit | speichern | begrenzt      | Werbung | einfache Daten | minderjährig |

  Szenario: Auch berufliche Profile hinter der Anmeldung sind für Werbung und Profile gesperrt (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 05.12.2024 entschieden wird
    Dann es greift Regel R12.3c

  Szenariogrundriss: Auch berufliche Profile hinter der Anmeldung sind für Werbung und Profile gesperrt (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 05.12.2024 entschieden wird
    Dann es greift Regel R12.3c nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Quelle               | Adressat           | Zweck     |
      | anders: Zugänglichkeit | öffentlich oder geschlossene Gruppe oder Direktnachricht | berufliches Netzwerk | die Öffentlichkeit | Vorlieben |
      | anders: Quelle         | nur für angemeldete Nutzer | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt          | Vorlieben |
      | anders: Zweck          | nur für angemeldete Nutzer | berufliches Netzwerk | die Öffentlichkeit | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Zurückhaltende Marktbeobachtung in offenen Netzen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben
    Und Erhebungsart: einzeln von Hand
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3d

  Szenariogrundriss: Zurückhaltende Marktbeobachtung in offenen Netzen (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Erhebungsart: <Erhebungsart>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3d nicht

    Beispiele:
      | Fall                   | Zugänglichkeit           | Erhebungsart     | Vorgang    | Zweck                   | Datenart       |
      | anders: Zugänglichkeit | öffentlich oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einzeln von Hand | beobachten | Beobachtung des Marktes | einfache Daten |
      | anders: Erhebungsart   | für jeden nach Anmeldung | automatisiert oder automatisiert über eine Sperre hinweg oder unter Vorwand | beobachten | Beobachtung des Marktes | einfache Daten |
      | anders: Vorgang        | für jeden nach Anmeldung | einzeln von Hand | speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Beobachtung des Marktes | einfache Daten |
      | anders: Zweck          | für jeden nach Anmeldung | einzeln von Hand | beobachten | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart       | für jeden nach Anmeldung | einzeln von Hand | beobachten | Beobachtung des Marktes | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Eigene Kunden dürfen auch hinter der Anmeldung betreut werden (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen oder die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Verfasser: die betroffene Person selbst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3e

  Szenariogrundriss: Eigene Kunden dürfen auch hinter der Anmeldung betreut werden (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
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
    Dann es greift Regel R12.3e nicht

    Beispiele:
      | Fall                   | Zugänglichkeit             | Adressat                    | Verfasser                    | Betroffener | Vorgang   | Speicherfrist | Zweck      | Datenart       | Alter        |
      | anders: Zugänglichkeit | öffentlich oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Adressat       | nur für angemeldete Nutzer | eigene Kontakte oder unklar | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser      | nur für angemeldete Nutzer | die Öffentlichkeit          | ein anderer                  | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener    | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | speichern | begrenzt      | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang        | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck          | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | speichern | begrenzt      | Beschwerde | einfache Daten | minderjährig |

  Szenario: Eigenen Kunden darf auch hinter der Anmeldung geantwortet werden (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: das Unternehmen oder die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Verfasser: die betroffene Person selbst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R12.3f

  Szenariogrundriss: Eigenen Kunden darf auch hinter der Anmeldung geantwortet werden (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
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
    Dann es greift Regel R12.3f nicht

    Beispiele:
      | Fall                         | Zugänglichkeit             | Adressat                    | Verfasser                    | Betroffener | Vorgang    | Weg                    | Inhalt der Nachricht | Zweck      | Datenart       | Alter        |
      | anders: Zugänglichkeit       | öffentlich oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Adressat             | nur für angemeldete Nutzer | eigene Kontakte oder unklar | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Verfasser            | nur für angemeldete Nutzer | die Öffentlichkeit          | ein anderer                  | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Betroffener          | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Vorgang              | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt              | nur Auskunft         | Beschwerde | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Werbung oder Auskunft mit Werbezusatz | Beschwerde | einfache Daten | volljährig   |
      | anders: Zweck                | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                | nur für angemeldete Nutzer | die Öffentlichkeit          | die betroffene Person selbst | Kunde       | ansprechen | öffentlicher Kommentar | nur Auskunft         | Beschwerde | einfache Daten | minderjährig |
