# language: de
Funktionalität: Vorlieben aus dem Netz

  Szenariogrundriss: C03, Händler ergänzt "wandert gern" aus dem öffentlichen Profil eines Kunden für kleine Geschenke: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis            | Regel |
      | 2014 | 15.02.2014 | rechtlich zu prüfen | R30.1 |
      | 2025 | 10.01.2025 | verboten            | R30.3 |

  Szenariogrundriss: C03 im Rückblick: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn über den <Tag> nach dem Kenntnisstand vom 10.01.2025 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                      | Tag        | Ergebnis            | Regel |
      | die Tat von 2014 bleibt nach dem Recht von 2014 zu prüfen | 15.02.2014 | rechtlich zu prüfen | R30.1 |
      | die Tat vom ersten Tag der DSGVO bleibt verboten          | 25.05.2018 | verboten            | R30.3 |

  Szenariogrundriss: Öffentliche Vorlieben eines Kunden: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Ergebnis            | Regel |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen | R30.1 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen | R30.1 |
      | am ersten Tag der DSGVO      | 25.05.2018 | verboten            | R30.3 |
      | im Januar 2026               | 10.01.2026 | verboten            | R30.3 |

  Szenario: C03 mit vermuteten Umständen: keine Einwilligung, einfache Daten, Erwachsene
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und vermutet ist Einwilligung: keine
    Und vermutet ist Datenart: einfache Daten
    Und vermutet ist Alter: volljährig

  Szenariogrundriss: BDSG a.F., keine offene Frage des Hinzuspeicherns: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.1 nicht

    Beispiele:
      | Fall                                      | Zugänglichkeit           | Betroffener | Vorgang    | Zweck         | Datenart        |
      | nur erhoben, dafür gab es keine Grundlage | öffentlich               | Kunde       | erheben    | Vorlieben     | einfache Daten  |
      | für Profile                               | öffentlich               | Kunde       | anreichern | Profilbildung | einfache Daten  |
      | Interessent statt Kunde                   | öffentlich               | Interessent | anreichern | Vorlieben     | einfache Daten  |
      | hinter der Anmeldung                      | für jeden nach Anmeldung | Kunde       | anreichern | Vorlieben     | einfache Daten  |
      | besondere Daten                           | öffentlich               | Kunde       | anreichern | Vorlieben     | besondere Daten |

  Szenariogrundriss: Vorlieben eines Kunden aus einem Netz hinter der Anmeldung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R30.2a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R30.2a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R30.3  |
      | im Januar 2026               | 10.01.2026 | R30.3  |

  Szenariogrundriss: BDSG a.F., die nicht öffentliche Quelle ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.2a nicht

    Beispiele:
      | Fall               | Zugänglichkeit           | Vorgang    | Zweck         |
      | nur erhoben        | für jeden nach Anmeldung | erheben    | Vorlieben     |
      | für Profile        | für jeden nach Anmeldung | anreichern | Profilbildung |
      | öffentliche Quelle | öffentlich               | anreichern | Vorlieben     |

  Szenariogrundriss: Öffentliche Vorlieben eines Interessenten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Interessent
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R30.2b |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R30.2b |
      | am ersten Tag der DSGVO      | 25.05.2018 | R30.3  |
      | im Januar 2026               | 10.01.2026 | R30.3  |

  Szenariogrundriss: BDSG a.F., dass die Person kein Kunde ist, ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.2b nicht

    Beispiele:
      | Fall                     | Zugänglichkeit             | Betroffener | Vorgang    | Zweck         |
      | nur erhoben              | öffentlich                 | Interessent | erheben    | Vorlieben     |
      | für Profile              | öffentlich                 | Interessent | anreichern | Profilbildung |
      | nicht öffentliche Quelle | nur für angemeldete Nutzer | Interessent | anreichern | Vorlieben     |
      | Kunde                    | öffentlich                 | Kunde       | anreichern | Vorlieben     |

  Szenariogrundriss: DSGVO, nicht das Verbot des Anreicherns: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R30.3 nicht

    Beispiele:
      | Fall                                        | Vorgang    | Zweck      |
      | nur erhoben: es fehlt die Grundlage         | erheben    | Vorlieben  |
      | für eine Beschwerde: es fehlt die Grundlage | anreichern | Beschwerde |

  Szenario: DSGVO: Eigene Vertragsdaten betrifft das Verbot nicht
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R30.3 nicht
    Und es greift Regel R32.2a

  Szenario: BDSG a.F.: Ob die Person Kunde ist, entscheidet bei öffentlichen Vorlieben
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Wenn am 15.02.2014 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Betroffener

  Szenariogrundriss: BDSG a.F., auch für mehr Verkauf und Werbung war das Hinzuspeichern umstritten: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall          | Zweck         | Tag        | Ergebnis            | Regel |
      | Vorlieben     | Vorlieben     | 15.02.2014 | rechtlich zu prüfen | R30.1 |
      | Zusatzverkauf | Zusatzverkauf | 15.02.2014 | rechtlich zu prüfen | R30.1 |
      | Werbung       | Werbung       | 15.02.2014 | rechtlich zu prüfen | R30.1 |
      | Profilbildung | Profilbildung | 15.02.2014 | verboten            | R01.1 |

  Szenariogrundriss: BDSG a.F., für mehr Verkauf und Werbung nicht aus nicht öffentlicher Quelle: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall          | Zweck         | Tag        | Ergebnis | Regel  |
      | Zusatzverkauf | Zusatzverkauf | 15.02.2014 | verboten | R30.2a |
      | Werbung       | Werbung       | 15.02.2014 | verboten | R30.2a |

  Szenariogrundriss: BDSG a.F., für mehr Verkauf und Werbung nicht bei Fremden: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Interessent
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall          | Zweck         | Tag        | Ergebnis | Regel  |
      | Zusatzverkauf | Zusatzverkauf | 15.02.2014 | verboten | R30.2b |
      | Werbung       | Werbung       | 15.02.2014 | verboten | R30.2b |

  Szenario: Öffentlich sichtbare Vorlieben eigener Kunden hinzuspeichern (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.1

  Szenariogrundriss: Öffentlich sichtbare Vorlieben eigener Kunden hinzuspeichern (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.1 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                               | Zugänglichkeit                                                                                         | Betroffener                                                              | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | öffentlich                                                                                             | Kunde                                                                    | einfache Daten                                                       |
      | anderer Zweck         | anreichern                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Kunde                                                                    | einfache Daten                                                       |
      | anderer Betroffener   | anreichern                                                                                                                                  | Vorlieben                                                                                                                                                                                                                           | öffentlich                                                                                             | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | einfache Daten                                                       |
      | andere Zugänglichkeit | anreichern                                                                                                                                  | Vorlieben                                                                                                                                                                                                                           | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Kunde                                                                    | einfache Daten                                                       |
      | keine einfachen Daten | anreichern                                                                                                                                  | Vorlieben                                                                                                                                                                                                                           | öffentlich                                                                                             | Kunde                                                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Keine Vorlieben aus nicht öffentlicher Quelle (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.2a

  Szenariogrundriss: Keine Vorlieben aus nicht öffentlicher Quelle (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.2a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                               | Zugänglichkeit           |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | für jeden nach Anmeldung |
      | anderer Zweck         | anreichern                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung |
      | andere Zugänglichkeit | anreichern                                                                                                                                  | Vorlieben                                                                                                                                                                                                                           | öffentlich               |

  Szenario: Keine Vorlieben von Personen, die keine Kunden sind (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.2b

  Szenariogrundriss: Keine Vorlieben von Personen, die keine Kunden sind (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R30.2b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                               | Zugänglichkeit                                                                                         | Betroffener |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                           | öffentlich                                                                                             | Interessent |
      | anderer Zweck         | anreichern                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Interessent |
      | andere Zugänglichkeit | anreichern                                                                                                                                  | Vorlieben                                                                                                                                                                                                                           | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Interessent |
      | anderer Betroffener   | anreichern                                                                                                                                  | Vorlieben                                                                                                                                                                                                                           | öffentlich                                                                                             | Kunde       |

  Szenario: Anreichern aus dem Netz nur mit Einwilligung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R30.3

  Szenariogrundriss: Anreichern aus dem Netz nur mit Einwilligung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R30.3 nicht

    Beispiele:
      | Fall            | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                         | Quelle                                                                                    |
      | anderer Vorgang | beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      |
      | anderer Zweck   | anreichern                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                      |
      | andere Quelle   | anreichern                                                                                                                                  | Vorlieben                                                                                                                                                                                                                     | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten |
