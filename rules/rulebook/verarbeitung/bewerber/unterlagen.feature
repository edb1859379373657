# language: de
Funktionalität: Unterlagen und Verfahren

  Szenariogrundriss: Ein Unternehmen speichert eine Bewerbung: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | erlaubt               | R52.4a |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R52.5a |

  Szenariogrundriss: Ein Personalberater schreibt eine Fachkraft im beruflichen Netzwerk an: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis            | Regel  |
      | 2014 | 15.02.2014 | rechtlich zu prüfen | R52.4e |
      | 2026 | 01.03.2026 | rechtlich zu prüfen | R52.5e |

  Szenariogrundriss: Bewerbungsunterlagen bearbeiten (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R52.4a

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bewerbungsunterlagen bearbeiten (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.4a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Bewerbungsunterlagen bearbeiten (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4a

  Szenariogrundriss: Bewerbungsunterlagen bearbeiten (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | einfache Daten                                                       |
      | andere Quelle         | beobachten                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Bewerber mit einem Punktwert vergleichen (BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R52.4b

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bewerber mit einem Punktwert vergleichen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.4b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Bewerber mit einem Punktwert vergleichen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Rolle der Bewertung: <Rolle der Bewertung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4b nicht

    Beispiele:
      | Fall                       | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Datenart                                                             | Rolle der Bewertung        |
      | anderer Betroffener        | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | einfache Daten                                                       | ein Umstand unter mehreren |
      | andere Quelle              | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | einfache Daten                                                       | ein Umstand unter mehreren |
      | anderer Zweck              | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       | ein Umstand unter mehreren |
      | anderer Vorgang            | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       | ein Umstand unter mehreren |
      | andere Rolle der Bewertung | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       | gibt den Ausschlag         |
      | keine einfachen Daten      | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ein Umstand unter mehreren |

  Szenariogrundriss: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R52.4c

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.4c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk oder eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4c

  Szenariogrundriss: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                              | Betroffener                                                           | Datenart                                                             |
      | anderer Betroffener   | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | einfache Daten                                                       |
      | andere Quelle         | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | einfache Daten                                                       |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                | Bewerber                                                              | einfache Daten                                                       |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                | Bewerber                                                              | einfache Daten                                                       |
      | keine einfachen Daten | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                | Bewerber                                                              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Bewerbern in ihrer Sache schreiben (BDSG a.F.): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R52.4d

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bewerbern in ihrer Sache schreiben (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.4d nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Bewerbern in ihrer Sache schreiben (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Weg: Telefon oder E-Mail oder Direktnachricht oder Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4d

  Szenariogrundriss: Bewerbern in ihrer Sache schreiben (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4d nicht

    Beispiele:
      | Fall                | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Weg                                | Inhalt der Nachricht                      |
      | anderer Betroffener | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | Telefon                            | nur Auskunft                              |
      | andere Quelle       | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | Telefon                            | nur Auskunft                              |
      | anderer Zweck       | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | Telefon                            | nur Auskunft                              |
      | anderer Vorgang     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | Telefon                            | nur Auskunft                              |
      | anderer Weg         | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | keiner oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt      | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | Telefon                            | nur Werbung oder Auskunft mit Werbezusatz |

  Szenariogrundriss: Mögliche Bewerber im beruflichen Netz ansprechen (BDSG a.F.): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R52.4e
    Und es besteht die Pflicht: Unternehmen nennen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Mögliche Bewerber im beruflichen Netz ansprechen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.4e nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Mögliche Bewerber im beruflichen Netz ansprechen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4e

  Szenariogrundriss: Mögliche Bewerber im beruflichen Netz ansprechen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.4e nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Zugänglichkeit                                                           | Betroffener                                                           | Weg                                                                    | Inhalt der Nachricht                      |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | Direktnachricht                                                        | nur Auskunft                              |
      | andere Quelle         | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | andere Zugänglichkeit | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Zweck         | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | keiner oder Telefon oder E-Mail oder Brief oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Werbung oder Auskunft mit Werbezusatz |

  Szenariogrundriss: Bewerbungsunterlagen bearbeiten (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R52.5a
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Bewerbungsunterlagen bearbeiten (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.5a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Bewerbungsunterlagen bearbeiten (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5a

  Szenariogrundriss: Bewerbungsunterlagen bearbeiten (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | einfache Daten                                                       |
      | andere Quelle         | beobachten                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       |
      | anderer Vorgang       | bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Bewerber mit einem Punktwert vergleichen (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R52.5b
    Und es besteht die Pflicht: Verfahren erläutern

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Bewerber mit einem Punktwert vergleichen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.5b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Bewerber mit einem Punktwert vergleichen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Rolle der Bewertung: <Rolle der Bewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5b nicht

    Beispiele:
      | Fall                       | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Datenart                                                             | Rolle der Bewertung        |
      | anderer Betroffener        | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | einfache Daten                                                       | ein Umstand unter mehreren |
      | andere Quelle              | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | einfache Daten                                                       | ein Umstand unter mehreren |
      | anderer Zweck              | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       | ein Umstand unter mehreren |
      | anderer Vorgang            | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       | ein Umstand unter mehreren |
      | andere Rolle der Bewertung | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | einfache Daten                                                       | gibt den Ausschlag         |
      | keine einfachen Daten      | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ein Umstand unter mehreren |

  Szenariogrundriss: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R52.5c

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.5c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk oder eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5c

  Szenariogrundriss: Bewerber nach einem Wert auswählen oder aus Netzen bewerten (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                              | Betroffener                                                           | Datenart                                                             |
      | anderer Betroffener   | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | einfache Daten                                                       |
      | andere Quelle         | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | einfache Daten                                                       |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                | Bewerber                                                              | einfache Daten                                                       |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                | Bewerber                                                              | einfache Daten                                                       |
      | keine einfachen Daten | bewerten                                                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                | Bewerber                                                              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Bewerbern in ihrer Sache schreiben (DSGVO): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R52.5d

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Bewerbern in ihrer Sache schreiben (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.5d nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Bewerbern in ihrer Sache schreiben (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Weg: Telefon oder E-Mail oder Direktnachricht oder Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5d

  Szenariogrundriss: Bewerbern in ihrer Sache schreiben (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5d nicht

    Beispiele:
      | Fall                | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Weg                                | Inhalt der Nachricht                      |
      | anderer Betroffener | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | Telefon                            | nur Auskunft                              |
      | andere Quelle       | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Bewerber                                                              | Telefon                            | nur Auskunft                              |
      | anderer Zweck       | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | Telefon                            | nur Auskunft                              |
      | anderer Vorgang     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | Telefon                            | nur Auskunft                              |
      | anderer Weg         | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | keiner oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt      | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | eigene Vertragsdaten                                                                                                                                                                                          | Bewerber                                                              | Telefon                            | nur Werbung oder Auskunft mit Werbezusatz |

  Szenariogrundriss: Mögliche Bewerber im beruflichen Netz ansprechen (DSGVO): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R52.5e
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Mögliche Bewerber im beruflichen Netz ansprechen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R52.5e nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Mögliche Bewerber im beruflichen Netz ansprechen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5e

  Szenariogrundriss: Mögliche Bewerber im beruflichen Netz ansprechen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.5e nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Zugänglichkeit                                                           | Betroffener                                                           | Weg                                                                    | Inhalt der Nachricht                      |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | Direktnachricht                                                        | nur Auskunft                              |
      | andere Quelle         | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | andere Zugänglichkeit | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Zweck         | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | keiner oder Telefon oder E-Mail oder Brief oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | Direktnachricht                                                        | nur Werbung oder Auskunft mit Werbezusatz |
