# language: de
Funktionalität: Melderegister

  Szenariogrundriss: C35, Inkassounternehmen fragt beim Melderegister und nennt keinen Zweck: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: kein Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R56.1  |
      | 2016 | 01.02.2016 | verboten              | R56.2c |
      | 2026 | 01.03.2026 | verboten              | R56.2c |

  Szenariogrundriss: C35 im Rückblick, nicht anders beurteilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: kein Zweck angegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Kenntnis   | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | 01.03.2026 | mit Pflichten erlaubt | R56.1  |
      | 2016 | 01.02.2016 | 01.03.2026 | verboten              | R56.2c |

  Szenariogrundriss: Inkassounternehmen fragt beim Melderegister und nennt den Zweck: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2016 | 01.02.2016 | mit Pflichten erlaubt | R56.2a |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R56.2b |

  Szenario: Bis zum BMG kommt es auf die Angabe nicht an, danach fehlt sie: 2014
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt

  Szenario: Seit dem BMG entscheidet die Angabe
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Wenn am 01.02.2016 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Angabe gegenüber der Meldebehörde

  Szenariogrundriss: Anschrift aus dem Melderegister (BDSG a.F. und MRRG): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R56.1
    Und es besteht die Pflicht: Identität prüfen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag               | 31.10.2015 |

  Szenariogrundriss: Anschrift aus dem Melderegister (BDSG a.F. und MRRG), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R56.1 nicht

    Beispiele:
      | Fall          | Tag        |
      | am Tag danach | 01.11.2015 |

  Szenario: Anschrift aus dem Melderegister (BDSG a.F. und MRRG), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R56.1

  Szenariogrundriss: Anschrift aus dem Melderegister (BDSG a.F. und MRRG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R56.1 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                   | Quelle                                                                                                                                                                                                               | Datenart                                                             |
      | andere Quelle         | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder eigene Vertragsdaten oder anderes Netzangebot | einfache Daten                                                       |
      | anderer Zweck         | erheben                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Melderegister                                                                                                                                                                                                        | einfache Daten                                                       |
      | anderer Vorgang       | beobachten oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | Melderegister                                                                                                                                                                                                        | einfache Daten                                                       |
      | keine einfachen Daten | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | Melderegister                                                                                                                                                                                                        | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Anschrift aus dem Melderegister (BDSG a.F. neben dem BMG): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R56.2a
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag                | 01.11.2015 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Anschrift aus dem Melderegister (BDSG a.F. neben dem BMG), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R56.2a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am Tag davor            | 31.10.2015 |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Anschrift aus dem Melderegister (BDSG a.F. neben dem BMG), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am 01.02.2016 entschieden wird
    Dann es greift Regel R56.2a

  Szenariogrundriss: Anschrift aus dem Melderegister (BDSG a.F. neben dem BMG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Wenn am 01.02.2016 entschieden wird
    Dann es greift Regel R56.2a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                   | Quelle                                                                                                                                                                                                               | Datenart                                                             |
      | andere Quelle         | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder eigene Vertragsdaten oder anderes Netzangebot | einfache Daten                                                       |
      | anderer Zweck         | erheben                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Melderegister                                                                                                                                                                                                        | einfache Daten                                                       |
      | anderer Vorgang       | beobachten oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | Melderegister                                                                                                                                                                                                        | einfache Daten                                                       |
      | keine einfachen Daten | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | Melderegister                                                                                                                                                                                                        | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Anschrift aus dem Melderegister (DSGVO neben dem BMG): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R56.2b
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Anschrift aus dem Melderegister (DSGVO neben dem BMG), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R56.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Anschrift aus dem Melderegister (DSGVO neben dem BMG), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R56.2b

  Szenariogrundriss: Anschrift aus dem Melderegister (DSGVO neben dem BMG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R56.2b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                   | Quelle                                                                                                                                                                                                               | Datenart                                                             |
      | andere Quelle         | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder eigene Vertragsdaten oder anderes Netzangebot | einfache Daten                                                       |
      | anderer Zweck         | erheben                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Melderegister                                                                                                                                                                                                        | einfache Daten                                                       |
      | anderer Vorgang       | beobachten oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | Melderegister                                                                                                                                                                                                        | einfache Daten                                                       |
      | keine einfachen Daten | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | Melderegister                                                                                                                                                                                                        | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Gewerbliche Auskunft ohne Angabe des Zwecks: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: kein Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R56.2c
    Und es besteht die Pflicht: Zweck angeben

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.11.2015 |
      | im Januar 2026 | 10.01.2026 |

  Szenariogrundriss: Gewerbliche Auskunft ohne Angabe des Zwecks, nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: kein Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R56.2c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 31.10.2015 |

  Szenario: Gewerbliche Auskunft ohne Angabe des Zwecks, gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: kein Zweck angegeben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R56.2c

  Szenariogrundriss: Gewerbliche Auskunft ohne Angabe des Zwecks, aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Anschriftenermittlung
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: <Angabe gegenüber der Meldebehörde>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R56.2c nicht

    Beispiele:
      | Fall            | Vorgang                          | Quelle                                                                                                                                                                                                               | Angabe gegenüber der Meldebehörde                   |
      | andere Quelle   | beobachten                       | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder eigene Vertragsdaten oder anderes Netzangebot | kein Zweck angegeben                                |
      | anderer Vorgang | veröffentlichen oder aufbewahren | Melderegister                                                                                                                                                                                                        | kein Zweck angegeben                                |
      | andere Angabe   | beobachten                       | Melderegister                                                                                                                                                                                                        | gewerblicher Zweck angegeben oder Angabe vorgesehen |

  Szenariogrundriss: Den Zweck bei der Anfrage angeben: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: Angabe vorgesehen
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R56.2d
    Und es besteht die Pflicht: Zweck angeben

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.11.2015 |
      | im Januar 2026 | 10.01.2026 |

  Szenariogrundriss: Den Zweck bei der Anfrage angeben, nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: Angabe vorgesehen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R56.2d nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 31.10.2015 |

  Szenariogrundriss: Den Zweck bei der Anfrage angeben, aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Anschriftenermittlung
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Angabe gegenüber der Meldebehörde: <Angabe gegenüber der Meldebehörde>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R56.2d nicht

    Beispiele:
      | Fall            | Vorgang                                                                                                                                        | Quelle                                                                                                                                                                                                               | Angabe gegenüber der Meldebehörde                      |
      | andere Quelle   | erheben                                                                                                                                        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder eigene Vertragsdaten oder anderes Netzangebot | Angabe vorgesehen                                      |
      | anderer Vorgang | beobachten oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Melderegister                                                                                                                                                                                                        | Angabe vorgesehen                                      |
      | andere Angabe   | erheben                                                                                                                                        | Melderegister                                                                                                                                                                                                        | gewerblicher Zweck angegeben oder kein Zweck angegeben |

  Szenariogrundriss: Keine Werbung mit Daten aus dem Melderegister: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: Melderegister
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R56.2e

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.11.2015 |
      | im Januar 2026 | 10.01.2026 |

  Szenariogrundriss: Keine Werbung mit Daten aus dem Melderegister, nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben
    Und Quelle: Melderegister
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R56.2e nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 31.10.2015 |

  Szenario: Keine Werbung mit Daten aus dem Melderegister, gleich welcher der genannten Werte
    Angenommen Vorgang: speichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Glückwunsch
    Und Quelle: Melderegister
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angabe gegenüber der Meldebehörde: gewerblicher Zweck angegeben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R56.2e

  Szenariogrundriss: Keine Werbung mit Daten aus dem Melderegister, aber nicht: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Beschäftigter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R56.2e nicht

    Beispiele:
      | Fall          | Zweck                                                                                                                                                                                           | Quelle                                                                                                                                                                                                               |
      | andere Quelle | Vorlieben                                                                                                                                                                                       | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder eigene Vertragsdaten oder anderes Netzangebot |
      | anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Krise oder unbestimmt | Melderegister                                                                                                                                                                                                        |
