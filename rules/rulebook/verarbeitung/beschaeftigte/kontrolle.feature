# language: de
Funktionalität: Beschäftigte im Netz

  Szenariogrundriss: Der Arbeitgeber liest das private Profil einer Mitarbeiterin mit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | verboten | R54.1a |
      | 2026 | 01.03.2026 | verboten | R54.2a |

  Szenariogrundriss: Ein festgehaltener Verdacht auf Diebstahl führt zum Profil eines Mitarbeiters: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Verdacht: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Betriebsrat beteiligen

    Beispiele:
      | Fall | Tag        | Ergebnis            | Regel  |
      | 2014 | 15.02.2014 | rechtlich zu prüfen | R54.1b |
      | 2026 | 01.03.2026 | rechtlich zu prüfen | R54.2b |

  Szenariogrundriss: Auch ein Verdacht öffnet keine geschlossene Gruppe: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Betroffener: Beschäftigter
    Und Verdacht: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | verboten | R13.1a |
      | 2026 | 01.03.2026 | verboten | R13.2a |

  Szenariogrundriss: Ein Mitarbeiter beleidigt seinen Arbeitgeber öffentlich in einem Kurznachrichtendienst: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Beschäftigter
    Und Anlass: <Anlass>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                 | Anlass  | Tag        | Ergebnis            | Regel  |
      | aus konkretem Anlass | konkret | 01.03.2026 | rechtlich zu prüfen | R54.2c |
      | ohne Anlass          | keiner  | 01.03.2026 | verboten            | R01.2  |

  Szenario: Ein Mitarbeiter wendet sich als Kunde an das Unternehmen
    Angenommen Vorgang: speichern
    Und Zweck: Kundendienst
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Beschäftigter
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.2b

  Szenariogrundriss: Beschäftigte in privaten Netzwerken nicht kontrollieren (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R54.1a

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Beschäftigte in privaten Netzwerken nicht kontrollieren (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Beschäftigte in privaten Netzwerken nicht kontrollieren (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.1a nicht

    Beispiele:
      | Fall                | Zweck                                                                                                                                                                                                                                                    | Quelle                                                                                                                                                                                                           | Betroffener                                                      |
      | anderer Betroffener | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | privates Netzwerk                                                                                                                                                                                                | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter |
      | anderer Zweck       | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk                                                                                                                                                                                                | Beschäftigter                                                    |
      | andere Quelle       | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Beschäftigter                                                    |

  Szenariogrundriss: Verdacht einer Straftat (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Anlass: keiner
    Und Verdacht: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R54.1b
    Und es besteht die Pflicht: Abwägung dokumentieren
    Und es besteht die Pflicht: Datenschutzbeauftragten beteiligen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Verdacht einer Straftat (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Anlass: keiner
    Und Verdacht: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Verdacht einer Straftat (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten oder Straftaten
    Und Anlass: keiner
    Und Verdacht: dokumentiert
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.1b

  Szenariogrundriss: Verdacht einer Straftat (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Verdacht: <Verdacht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.1b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                        | Zweck                                                                                                                                                                                                                                                    | Quelle                                                                                    | Betroffener                                                      | Datenart                                             | Verdacht     |
      | anderer Betroffener   | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter | einfache Daten                                       | dokumentiert |
      | anderer Zweck         | beobachten                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                      | Beschäftigter                                                    | einfache Daten                                       | dokumentiert |
      | kein Verdacht         | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Beschäftigter                                                    | einfache Daten                                       | keiner       |
      | andere Quelle         | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten | Beschäftigter                                                    | einfache Daten                                       | dokumentiert |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Beschäftigter                                                    | einfache Daten                                       | dokumentiert |
      | keine einfachen Daten | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Beschäftigter                                                    | besondere Daten oder besondere Daten aus Rückschluss | dokumentiert |

  Szenariogrundriss: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R54.1c
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.1c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Anlass: konkret
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.1c

  Szenariogrundriss: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Anlass: <Anlass>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.1c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                    | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                      | Datenart                                                             | Anlass  |
      | anderer Betroffener   | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter | einfache Daten                                                       | konkret |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | kein Anlass           | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | keiner  |
      | andere Quelle         | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | privates Netzwerk    | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | andere Zugänglichkeit | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | keine einfachen Daten | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | konkret |

  Szenariogrundriss: Personaldaten für die Kontrolle (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R54.1d
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Personaldaten für die Kontrolle (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.1d nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Personaldaten für die Kontrolle (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.1d

  Szenariogrundriss: Personaldaten für die Kontrolle (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.1d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                    | Quelle                                                                                                                                                                                                        | Betroffener                                                      | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter                                                    | einfache Daten                                                       |
      | andere Quelle         | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Beschäftigter                                                    | einfache Daten                                                       |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter                                                    | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter                                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Beschäftigte in privaten Netzwerken nicht kontrollieren (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R54.2a

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Beschäftigte in privaten Netzwerken nicht kontrollieren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.2a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Beschäftigte in privaten Netzwerken nicht kontrollieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R54.2a nicht

    Beispiele:
      | Fall                | Zweck                                                                                                                                                                                                                                                    | Quelle                                                                                                                                                                                                           | Betroffener                                                      |
      | anderer Betroffener | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | privates Netzwerk                                                                                                                                                                                                | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter |
      | anderer Zweck       | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk                                                                                                                                                                                                | Beschäftigter                                                    |
      | andere Quelle       | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Beschäftigter                                                    |

  Szenariogrundriss: Verdacht einer Straftat (§ 26 BDSG): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Anlass: keiner
    Und Verdacht: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R54.2b
    Und es besteht die Pflicht: Abwägung dokumentieren
    Und es besteht die Pflicht: Datenschutzbeauftragten beteiligen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Verdacht einer Straftat (§ 26 BDSG), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Anlass: keiner
    Und Verdacht: dokumentiert
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Verdacht einer Straftat (§ 26 BDSG), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten oder Straftaten
    Und Information: erteilt
    Und Anlass: keiner
    Und Verdacht: dokumentiert
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R54.2b

  Szenariogrundriss: Verdacht einer Straftat (§ 26 BDSG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Verdacht: <Verdacht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R54.2b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                        | Zweck                                                                                                                                                                                                                                                    | Quelle                                                                                    | Betroffener                                                      | Datenart                                             | Verdacht     |
      | anderer Betroffener   | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter | einfache Daten                                       | dokumentiert |
      | anderer Zweck         | beobachten                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                      | Beschäftigter                                                    | einfache Daten                                       | dokumentiert |
      | kein Verdacht         | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Beschäftigter                                                    | einfache Daten                                       | keiner       |
      | andere Quelle         | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten | Beschäftigter                                                    | einfache Daten                                       | dokumentiert |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Beschäftigter                                                    | einfache Daten                                       | dokumentiert |
      | keine einfachen Daten | beobachten                                                                                     | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk                                                                      | Beschäftigter                                                    | besondere Daten oder besondere Daten aus Rückschluss | dokumentiert |

  Szenariogrundriss: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R54.2c
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.2c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: berufliches Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Anlass: konkret
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R54.2c

  Szenariogrundriss: Öffentliches außerhalb privater Netzwerke aus konkretem Anlass (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Anlass: <Anlass>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R54.2c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                    | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                      | Datenart                                                             | Anlass  |
      | anderer Betroffener   | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter | einfache Daten                                                       | konkret |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | kein Anlass           | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | keiner  |
      | andere Quelle         | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | privates Netzwerk    | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | andere Zugänglichkeit | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | einfache Daten                                                       | konkret |
      | keine einfachen Daten | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk | öffentlich                                                                                             | Beschäftigter                                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | konkret |

  Szenariogrundriss: Personaldaten für die Kontrolle (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R54.2d
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Personaldaten für die Kontrolle (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R54.2d nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Personaldaten für die Kontrolle (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R54.2d

  Szenariogrundriss: Personaldaten für die Kontrolle (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R54.2d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                    | Quelle                                                                                                                                                                                                        | Betroffener                                                      | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter                                                    | einfache Daten                                                       |
      | andere Quelle         | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Beschäftigter                                                    | einfache Daten                                                       |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter                                                    | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                                      | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | eigene Vertragsdaten                                                                                                                                                                                          | Beschäftigter                                                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Der Betriebsrat bestimmt bei der Kontrolle mit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R54.3
    Und es besteht die Pflicht: Betriebsrat beteiligen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am 15.02.2014                | 15.02.2014 |

  Szenario: Der Betriebsrat bestimmt bei der Kontrolle mit, gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Beschäftigter
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.3

  Szenariogrundriss: Der Betriebsrat bestimmt bei der Kontrolle mit, aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R54.3 nicht

    Beispiele:
      | Fall                | Vorgang                                                           | Zweck                                                                                                                                                                                                                                                    | Betroffener                                                      |
      | anderer Betroffener | beobachten                                                        | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | Kunde oder Interessent oder Bewerber oder Schuldner oder Dritter |
      | anderer Zweck       | beobachten                                                        | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Beschäftigter                                                    |
      | anderer Vorgang     | ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Mitarbeiterkontrolle                                                                                                                                                                                                                                     | Beschäftigter                                                    |

  Szenariogrundriss: BDSG a.F., der Verdacht schwächt das Verbot: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Verdacht: dokumentiert
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R54.1b

    Beispiele:
      | Fall     | Regel  | Ergebnis   |
      | Verdacht | R54.1a | unbestimmt |

  Szenariogrundriss: DSGVO, der Verdacht schwächt das Verbot: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Mitarbeiterkontrolle
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Beschäftigter
    Und Information: erteilt
    Und Verdacht: dokumentiert
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist abgeschwächt durch R54.2b

    Beispiele:
      | Fall     | Regel  | Ergebnis   |
      | Verdacht | R54.2a | unbestimmt |
