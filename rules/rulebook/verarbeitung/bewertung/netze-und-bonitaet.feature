# language: de
Funktionalität: Soziale Netzwerke und Bonität

  Szenariogrundriss: Eine Bank lässt öffentliche Profile in die Kreditprüfung einfließen: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Ergebnis            | Regel  |
      | 2014                         | 15.02.2014 | rechtlich zu prüfen | R35.1a |
      | 2024                         | 01.06.2024 | rechtlich zu prüfen | R35.2a |
      | am Tag vor der Richtlinie    | 19.11.2026 | rechtlich zu prüfen | R35.2a |
      | am ersten Tag der Richtlinie | 20.11.2026 | verboten            | R35.3  |
      | am 21.11.2026                | 21.11.2026 | verboten            | R35.3  |

  Szenariogrundriss: Eine Bank lässt öffentliche Profile mit Einwilligung in die Kreditprüfung einfließen: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                | Tag        | Ergebnis            | Regel  |
      | vor der Richtlinie  | 19.11.2026 | rechtlich zu prüfen | R35.2a |
      | seit der Richtlinie | 20.11.2026 | verboten            | R35.3  |

  Szenariogrundriss: Ein Vermieter sieht sich das öffentliche Profil eines Interessenten an: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: Interessent
    Und Kreditart: anderes Geschäft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall          | Tag        | Ergebnis            | Regel  |
      | 2014          | 15.02.2014 | rechtlich zu prüfen | R35.1b |
      | am 21.11.2026 | 21.11.2026 | rechtlich zu prüfen | R35.2b |

  Szenariogrundriss: Bonitätswert aus dem Netz ist zweifelhaft (BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R35.1a

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bonitätswert aus dem Netz ist zweifelhaft (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R35.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Bonitätswert aus dem Netz ist zweifelhaft (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R35.1a

  Szenariogrundriss: Bonitätswert aus dem Netz ist zweifelhaft (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R35.1a nicht

    Beispiele:
      | Fall            | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Quelle                                                                                    |
      | anderer Vorgang | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                      |
      | anderer Zweck   | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                      |
      | andere Quelle   | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten |

  Szenariogrundriss: Für die Bonität öffentlich nachsehen (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R35.1b

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Für die Bonität öffentlich nachsehen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R35.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Für die Bonität öffentlich nachsehen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R35.1b

  Szenariogrundriss: Für die Bonität öffentlich nachsehen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R35.1b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                                 | Zugänglichkeit                                                                                         | Betroffener                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Kunde                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Kunde                                    | volljährig   | einfache Daten                                                       |
      | andere Zugänglichkeit | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Kunde                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Beschäftigter oder Bewerber oder Dritter | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Kunde                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Kunde                                    | minderjährig | einfache Daten                                                       |

  Szenariogrundriss: Bonitätswert aus dem Netz ist zweifelhaft (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R35.2a

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Bonitätswert aus dem Netz ist zweifelhaft (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R35.2a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Bonitätswert aus dem Netz ist zweifelhaft (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R35.2a

  Szenariogrundriss: Bonitätswert aus dem Netz ist zweifelhaft (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R35.2a nicht

    Beispiele:
      | Fall            | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Quelle                                                                                    |
      | anderer Vorgang | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                      |
      | anderer Zweck   | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                      |
      | andere Quelle   | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten |

  Szenariogrundriss: Für die Bonität öffentlich nachsehen (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R35.2b
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Für die Bonität öffentlich nachsehen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R35.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Für die Bonität öffentlich nachsehen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Bonität
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R35.2b

  Szenariogrundriss: Für die Bonität öffentlich nachsehen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R35.2b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                                 | Zugänglichkeit                                                                                         | Betroffener                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Kunde                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Kunde                                    | volljährig   | einfache Daten                                                       |
      | andere Zugänglichkeit | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Kunde                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Beschäftigter oder Bewerber oder Dritter | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Kunde                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | beobachten                                                                                                      | Bonität                                                                                                                                                                                                                                                               | öffentlich                                                                                             | Kunde                                    | minderjährig | einfache Daten                                                       |

  Szenariogrundriss: Soziale Netzwerke sind keine Quelle für Verbraucherkredite: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und Kreditart: Verbraucherkredit
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R35.3
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall          | Tag        |
      | am ersten Tag | 20.11.2026 |

  Szenariogrundriss: Soziale Netzwerke sind keine Quelle für Verbraucherkredite, nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und Kreditart: Verbraucherkredit
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R35.3 nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 19.11.2026 |

  Szenario: Soziale Netzwerke sind keine Quelle für Verbraucherkredite, gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und Kreditart: Verbraucherkredit
    Wenn am 20.11.2026 entschieden wird
    Dann es greift Regel R35.3

  Szenariogrundriss: Soziale Netzwerke sind keine Quelle für Verbraucherkredite, aber nicht: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und Kreditart: <Kreditart>
    Wenn am 20.11.2026 entschieden wird
    Dann es greift Regel R35.3 nicht

    Beispiele:
      | Fall             | Zweck                                                                                                                                                                                                                                                                 | Quelle                                                                                                                                                      | Stellung    | Kreditart         |
      | anderer Zweck    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                        | Verbraucher | Verbraucherkredit |
      | anderes Geschäft | Bonität                                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                        | Verbraucher | anderes Geschäft  |
      | Unternehmer      | Bonität                                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                        | Unternehmer | Verbraucherkredit |
      | andere Quelle    | Bonität                                                                                                                                                                                                                                                               | Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Verbraucher | Verbraucherkredit |
