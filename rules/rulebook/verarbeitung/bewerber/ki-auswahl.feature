# language: de
Funktionalität: KI in der Auswahl

  Szenariogrundriss: Ein KI-System sortiert eingereichte Bewerbungen vor, ein Mensch entscheidet: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und KI-System: eingesetzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Folgenabschätzung vornehmen, Frist: vor Beginn

    Beispiele:
      | Fall                                      | Tag        | Ergebnis              | Regel  |
      | 2024                                      | 01.06.2024 | mit Pflichten erlaubt | R55.3a |
      | am Tag vor den ersten Pflichten           | 01.02.2025 | mit Pflichten erlaubt | R55.3a |
      | seit den ersten Pflichten                 | 02.02.2025 | rechtlich zu prüfen   | R55.1a |
      | am Tag vor dem Beginn nach der Verordnung | 01.08.2026 | rechtlich zu prüfen   | R55.1a |
      | im November 2026                          | 21.11.2026 | rechtlich zu prüfen   | R55.1b |

  Szenariogrundriss: Ein KI-System liest im Bewerbungsgespräch Gefühle ab: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                      | Tag        | Ergebnis            | Regel  |
      | 2014                      | 15.02.2014 | rechtlich zu prüfen | R55.3c |
      | 2024                      | 01.06.2024 | rechtlich zu prüfen | R55.3b |
      | am Tag vor dem Verbot     | 01.02.2025 | rechtlich zu prüfen | R55.3b |
      | am ersten Tag des Verbots | 02.02.2025 | verboten            | R55.2  |

  Szenariogrundriss: KI-Auswahl vor Beginn der Hochrisiko-Pflichten: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R55.1a
    Und es besteht die Pflicht: KI-Kenntnisse sichern

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 02.02.2025 |
      | am letzten Tag | 01.08.2026 |

  Szenariogrundriss: KI-Auswahl vor Beginn der Hochrisiko-Pflichten, nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R55.1a nicht

    Beispiele:
      | Fall          | Tag        |
      | am Tag davor  | 01.02.2025 |
      | am Tag danach | 02.08.2026 |

  Szenario: KI-Auswahl vor Beginn der Hochrisiko-Pflichten, gleich welcher der genannten Werte
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl oder Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am 01.06.2025 entschieden wird
    Dann es greift Regel R55.1a

  Szenariogrundriss: KI-Auswahl vor Beginn der Hochrisiko-Pflichten, aber nicht: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: <KI-System>
    Wenn am 01.06.2025 entschieden wird
    Dann es greift Regel R55.1a nicht

    Beispiele:
      | Fall                        | Zweck                                                                                                                                                                                                                               | KI-System                  |
      | anderer Zweck               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eingesetzt                 |
      | anderes oder kein KI-System | Personalauswahl                                                                                                                                                                                                                     | ohne oder Gefühlserkennung |

  Szenariogrundriss: KI-Auswahl, solange der Beginn der Hochrisiko-Pflichten unklar ist: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R55.1b
    Und es besteht die Pflicht: KI-Kenntnisse sichern
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall          | Tag        |
      | am ersten Tag | 02.08.2026 |
      | am 01.10.2026 | 01.10.2026 |

  Szenariogrundriss: KI-Auswahl, solange der Beginn der Hochrisiko-Pflichten unklar ist, nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R55.1b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 01.08.2026 |

  Szenario: KI-Auswahl, solange der Beginn der Hochrisiko-Pflichten unklar ist, gleich welcher der genannten Werte
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl oder Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am 01.10.2026 entschieden wird
    Dann es greift Regel R55.1b

  Szenariogrundriss: KI-Auswahl, solange der Beginn der Hochrisiko-Pflichten unklar ist, aber nicht: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: <KI-System>
    Wenn am 01.10.2026 entschieden wird
    Dann es greift Regel R55.1b nicht

    Beispiele:
      | Fall                        | Zweck                                                                                                                                                                                                                               | KI-System                  |
      | anderer Zweck               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eingesetzt                 |
      | anderes oder kein KI-System | Personalauswahl                                                                                                                                                                                                                     | ohne oder Gefühlserkennung |

  Szenariogrundriss: Gefühlserkennung am Arbeitsplatz ist verboten: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R55.2
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 02.02.2025 |
      | im Januar 2026 | 10.01.2026 |

  Szenariogrundriss: Gefühlserkennung am Arbeitsplatz ist verboten, nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R55.2 nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 01.02.2025 |

  Szenario: Gefühlserkennung am Arbeitsplatz ist verboten, gleich welcher der genannten Werte
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl oder Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R55.2

  Szenariogrundriss: Gefühlserkennung am Arbeitsplatz ist verboten, aber nicht: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: <KI-System>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R55.2 nicht

    Beispiele:
      | Fall                        | Zweck                                                                                                                                                                                                                               | KI-System            |
      | anderer Zweck               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Gefühlserkennung     |
      | anderes oder kein KI-System | Personalauswahl                                                                                                                                                                                                                     | ohne oder eingesetzt |

  Szenariogrundriss: Ein Mensch entscheidet, nicht das KI-System (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R55.3a
    Und es besteht die Pflicht: menschliche Überprüfung sichern
    Und es besteht die Pflicht: Folgenabschätzung vornehmen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | am 01.06.2024           | 01.06.2024 |

  Szenariogrundriss: Ein Mensch entscheidet, nicht das KI-System (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R55.3a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Ein Mensch entscheidet, nicht das KI-System (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl oder Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: eingesetzt
    Wenn am 01.06.2024 entschieden wird
    Dann es greift Regel R55.3a

  Szenariogrundriss: Ein Mensch entscheidet, nicht das KI-System (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: <KI-System>
    Wenn am 01.06.2024 entschieden wird
    Dann es greift Regel R55.3a nicht

    Beispiele:
      | Fall                        | Zweck                                                                                                                                                                                                                               | KI-System                  |
      | anderer Zweck               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eingesetzt                 |
      | anderes oder kein KI-System | Personalauswahl                                                                                                                                                                                                                     | ohne oder Gefühlserkennung |

  Szenariogrundriss: Gefühlserkennung lässt sich kaum rechtfertigen (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R55.3b

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | am 01.06.2024           | 01.06.2024 |

  Szenariogrundriss: Gefühlserkennung lässt sich kaum rechtfertigen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R55.3b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Gefühlserkennung lässt sich kaum rechtfertigen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl oder Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am 01.06.2024 entschieden wird
    Dann es greift Regel R55.3b

  Szenariogrundriss: Gefühlserkennung lässt sich kaum rechtfertigen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: <KI-System>
    Wenn am 01.06.2024 entschieden wird
    Dann es greift Regel R55.3b nicht

    Beispiele:
      | Fall                        | Zweck                                                                                                                                                                                                                               | KI-System            |
      | anderer Zweck               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Gefühlserkennung     |
      | anderes oder kein KI-System | Personalauswahl                                                                                                                                                                                                                     | ohne oder eingesetzt |

  Szenariogrundriss: Gefühlserkennung lässt sich kaum rechtfertigen (BDSG a.F.): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R55.3c

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Gefühlserkennung lässt sich kaum rechtfertigen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R55.3c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Gefühlserkennung lässt sich kaum rechtfertigen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: speichern
    Und Zweck: Personalauswahl oder Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: Gefühlserkennung
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R55.3c

  Szenariogrundriss: Gefühlserkennung lässt sich kaum rechtfertigen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Information: erteilt
    Und KI-System: <KI-System>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R55.3c nicht

    Beispiele:
      | Fall                        | Zweck                                                                                                                                                                                                                               | KI-System            |
      | anderer Zweck               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Gefühlserkennung     |
      | anderes oder kein KI-System | Personalauswahl                                                                                                                                                                                                                     | ohne oder eingesetzt |
