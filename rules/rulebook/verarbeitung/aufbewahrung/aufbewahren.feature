# language: de
Funktionalität: Aufbewahren und löschen

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen noch mit Namen da, am 01.03.2014
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am 01.03.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R82.1d
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: sofort

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen noch mit Namen da, am 01.06.2018
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am 01.06.2018 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R07.1a
    Und es besteht die Pflicht: neu prüfen, Frist: sofort

  Szenario: Gewöhnliche Vertragsdaten eines Kunden, dessen Vertrag seit 2015 läuft, am 01.03.2016
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck besteht
    Wenn am 01.03.2016 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R82.1a

  Szenario: Gewöhnliche Vertragsdaten eines Kunden, dessen Vertrag seit 2015 läuft, am 01.03.2026
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck besteht
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R82.2a

  Szenariogrundriss: Ein offenes Anliegen bleibt gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1a

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das offene Anliegen, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein offenes Anliegen bleibt gespeichert, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde |

  Szenario: Nicht das offene Anliegen: ein anderer Vorgang (R82.1a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1a nicht

  Szenariogrundriss: Nicht das offene Anliegen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1a nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | Kundendienst                             | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | Kundendienst                             | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Ein offenes Anliegen bleibt gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2a

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das offene Anliegen, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein offenes Anliegen bleibt gespeichert, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde |

  Szenario: Nicht das offene Anliegen: ein anderer Vorgang (R82.2a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2a nicht

  Szenariogrundriss: Nicht das offene Anliegen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2a nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | Kundendienst                             | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | Kundendienst                             | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Kaufdaten der eigenen Kunden bleiben für Zusatzverkäufe: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Zusatzverkauf
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1b
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die eigenen Vertragsdaten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Zusatzverkauf
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Kaufdaten der eigenen Kunden bleiben für Zusatzverkäufe, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1b

    Beispiele:
      | Fall                 | Betroffener          | Zweck |
      | jede dieser Personen | Kunde oder Schuldner | Zusatzverkauf |
      | jeder dieser Zwecke  | Kunde                | Zusatzverkauf oder Bonität oder Werbung |

  Szenario: Nicht die eigenen Vertragsdaten: ein anderer Vorgang (R82.1b)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Zusatzverkauf
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1b nicht

  Szenariogrundriss: Nicht die eigenen Vertragsdaten: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1b nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Quelle                                   | Auswahlmerkmale  | Betroffener                              | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | eigene Vertragsdaten                     | ein Merkmal      | Kunde                                    | Zusatzverkauf                            | einfache Daten |
      | eine andere Quelle           | Zweck besteht   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | ein Merkmal      | Kunde                                    | Zusatzverkauf                            | einfache Daten |
      | andere Auswahl               | Zweck besteht   | eigene Vertragsdaten                     | mehrere Merkmale | Kunde                                    | Zusatzverkauf                            | einfache Daten |
      | eine andere Person           | Zweck besteht   | eigene Vertragsdaten                     | ein Merkmal      | Interessent oder Beschäftigter oder Bewerber oder Dritter | Zusatzverkauf                            | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | eigene Vertragsdaten                     | ein Merkmal      | Kunde                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Profilbildung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | eigene Vertragsdaten                     | ein Merkmal      | Kunde                                    | Zusatzverkauf                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Kaufdaten der eigenen Kunden bleiben für Zusatzverkäufe: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Zusatzverkauf
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2b
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die eigenen Vertragsdaten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Zusatzverkauf
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Kaufdaten der eigenen Kunden bleiben für Zusatzverkäufe, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2b

    Beispiele:
      | Fall                 | Betroffener          | Zweck |
      | jede dieser Personen | Kunde oder Schuldner | Zusatzverkauf |
      | jeder dieser Zwecke  | Kunde                | Zusatzverkauf oder Bonität oder Werbung |

  Szenario: Nicht die eigenen Vertragsdaten: ein anderer Vorgang (R82.2b)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Zusatzverkauf
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Auswahlmerkmale: ein Merkmal
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2b nicht

  Szenariogrundriss: Nicht die eigenen Vertragsdaten: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: danach
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2b nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Quelle                                   | Auswahlmerkmale  | Betroffener                              | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | eigene Vertragsdaten                     | ein Merkmal      | Kunde                                    | Zusatzverkauf                            | einfache Daten |
      | eine andere Quelle           | Zweck besteht   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | ein Merkmal      | Kunde                                    | Zusatzverkauf                            | einfache Daten |
      | andere Auswahl               | Zweck besteht   | eigene Vertragsdaten                     | mehrere Merkmale | Kunde                                    | Zusatzverkauf                            | einfache Daten |
      | eine andere Person           | Zweck besteht   | eigene Vertragsdaten                     | ein Merkmal      | Interessent oder Beschäftigter oder Bewerber oder Dritter | Zusatzverkauf                            | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | eigene Vertragsdaten                     | ein Merkmal      | Kunde                                    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Profilbildung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | eigene Vertragsdaten                     | ein Merkmal      | Kunde                                    | Zusatzverkauf                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Die Anschrift des Schuldners bleibt, bis gezahlt ist: <Fall>
    Angenommen Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1c

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die offene Forderung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Die Anschrift des Schuldners bleibt, bis gezahlt ist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1c

    Beispiele:
      | Fall                | Quelle |
      | jede dieser Quellen | Melderegister oder eigene Vertragsdaten |

  Szenario: Nicht die offene Forderung: ein anderer Vorgang (R82.1c)
    Angenommen Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1c nicht

  Szenariogrundriss: Nicht die offene Forderung: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1c nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Quelle                                   | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | Melderegister                            | Anschriftenermittlung                    | einfache Daten |
      | eine andere Quelle           | Zweck besteht   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder anderes Netzangebot | Anschriftenermittlung                    | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | Melderegister                            | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | Melderegister                            | Anschriftenermittlung                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Die Anschrift des Schuldners bleibt, bis gezahlt ist: <Fall>
    Angenommen Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2c

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die offene Forderung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die Anschrift des Schuldners bleibt, bis gezahlt ist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2c

    Beispiele:
      | Fall                | Quelle |
      | jede dieser Quellen | Melderegister oder eigene Vertragsdaten |

  Szenario: Nicht die offene Forderung: ein anderer Vorgang (R82.2c)
    Angenommen Quelle: Melderegister
    Und Betroffener: Schuldner
    Und Zweck: Anschriftenermittlung
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2c nicht

  Szenariogrundriss: Nicht die offene Forderung: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2c nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Quelle                                   | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | Melderegister                            | Anschriftenermittlung                    | einfache Daten |
      | eine andere Quelle           | Zweck besteht   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder anderes Netzangebot | Anschriftenermittlung                    | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | Melderegister                            | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | Melderegister                            | Anschriftenermittlung                    | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Gesammelte Beiträge bleiben für die Auswertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1d
    Und es besteht die Pflicht: pseudonymisieren, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die laufende Auswertung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1d nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Gesammelte Beiträge bleiben für die Auswertung, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1d

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung |

  Szenario: Nicht die laufende Auswertung: ein anderer Vorgang (R82.1d)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1d nicht

  Szenariogrundriss: Nicht die laufende Auswertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1d nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Zugänglichkeit                           | Zweck                                    | Datenart                                 | Alter |
      | ein anderer Stand des Zwecks | Zweck erledigt  | öffentlich                               | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | anders zugänglich            | Zweck besteht   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | einfache Daten                           | volljährig |
      | ein anderer Zweck            | Zweck besteht   | öffentlich                               | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten                           | volljährig |
      | andere Daten                 | Zweck besteht   | öffentlich                               | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig |
      | ein anderes Alter            | Zweck besteht   | öffentlich                               | Beobachtung des Marktes                  | einfache Daten                           | minderjährig |

  Szenariogrundriss: Abgewogen gesammelte Beiträge bleiben für die Auswertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2d
    Und es besteht die Pflicht: pseudonymisieren, Frist: sofort
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die günstige Abwägung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Abgewogen gesammelte Beiträge bleiben für die Auswertung, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2d

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung |

  Szenario: Nicht die günstige Abwägung: ein anderer Vorgang (R82.2d)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2d nicht

  Szenariogrundriss: Nicht die günstige Abwägung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Interessenabwägung: <Interessenabwägung>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2d nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Altbestand         | Zugänglichkeit                           | Zweck                                    | Interessenabwägung                       | Datenart                                 | Alter |
      | ein anderer Stand des Zwecks | Zweck erledigt  | danach             | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | einfache Daten                           | volljährig |
      | aus anderer Zeit             | Zweck besteht   | vor dem 25.05.2018 | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | einfache Daten                           | volljährig |
      | anders zugänglich            | Zweck besteht   | danach             | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | einfache Daten                           | volljährig |
      | ein anderer Zweck            | Zweck besteht   | danach             | öffentlich                               | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | zugunsten der Verarbeitung               | einfache Daten                           | volljährig |
      | anders abgewogen             | Zweck besteht   | danach             | öffentlich                               | Beobachtung des Marktes                  | unterblieben oder zulasten der Verarbeitung | einfache Daten                           | volljährig |
      | andere Daten                 | Zweck besteht   | danach             | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig |
      | ein anderes Alter            | Zweck besteht   | danach             | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | einfache Daten                           | minderjährig |

  Szenariogrundriss: Nicht abgewogen gesammelte Beiträge bleiben liegen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2l
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die fehlende Abwägung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2l nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht abgewogen gesammelte Beiträge bleiben liegen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2l

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung |

  Szenario: Nicht die fehlende Abwägung: ein anderer Vorgang (R82.2l)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Interessenabwägung: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2l nicht

  Szenariogrundriss: Nicht die fehlende Abwägung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: <Altbestand>
    Und Interessenabwägung: <Interessenabwägung>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2l nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Altbestand         | Zugänglichkeit                           | Zweck                                    | Interessenabwägung                       | Datenart                                 | Alter |
      | ein anderer Stand des Zwecks | Zweck erledigt  | danach             | öffentlich                               | Beobachtung des Marktes                  | unterblieben                             | einfache Daten                           | volljährig |
      | aus anderer Zeit             | Zweck besteht   | vor dem 25.05.2018 | öffentlich                               | Beobachtung des Marktes                  | unterblieben                             | einfache Daten                           | volljährig |
      | anders zugänglich            | Zweck besteht   | danach             | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | unterblieben                             | einfache Daten                           | volljährig |
      | ein anderer Zweck            | Zweck besteht   | danach             | öffentlich                               | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | unterblieben                             | einfache Daten                           | volljährig |
      | anders abgewogen             | Zweck besteht   | danach             | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung oder zulasten der Verarbeitung | einfache Daten                           | volljährig |
      | andere Daten                 | Zweck besteht   | danach             | öffentlich                               | Beobachtung des Marktes                  | unterblieben                             | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig |
      | ein anderes Alter            | Zweck besteht   | danach             | öffentlich                               | Beobachtung des Marktes                  | unterblieben                             | einfache Daten                           | minderjährig |

  Szenariogrundriss: Beiträge hinter der Anmeldung bleiben für die Auswertung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1m

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die offene Abwägung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1m nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Beiträge hinter der Anmeldung bleiben für die Auswertung, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1m

    Beispiele:
      | Fall                      | Zugänglichkeit                           | Zweck |
      | beides bei Zugänglichkeit | für jeden nach Anmeldung oder nur für angemeldete Nutzer | Beobachtung des Marktes |
      | jeder dieser Zwecke       | für jeden nach Anmeldung                 | Beobachtung des Marktes oder Marktforschung |

  Szenario: Nicht die offene Abwägung: ein anderer Vorgang (R82.1m)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1m nicht

  Szenariogrundriss: Nicht die offene Abwägung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1m nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Zugänglichkeit                           | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | für jeden nach Anmeldung                 | Beobachtung des Marktes                  | einfache Daten |
      | anders zugänglich            | Zweck besteht   | öffentlich oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | für jeden nach Anmeldung                 | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | für jeden nach Anmeldung                 | Beobachtung des Marktes                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Eine Bewerbung bleibt bis nach der Absage: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: Personalauswahl
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1e
    Und es besteht die Pflicht: löschen, Frist: 6 Monate

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die laufende Bewerbung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: Personalauswahl
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1e nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht die laufende Bewerbung: ein anderer Vorgang (R82.1e)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: Personalauswahl
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1e nicht

  Szenario: Nicht die laufende Bewerbung: eine andere Person (R82.1e)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter
    Und Zweck: Personalauswahl
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1e nicht

  Szenariogrundriss: Nicht die laufende Bewerbung: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: <Zweck>
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1e nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | Personalauswahl                          | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | Personalauswahl                          | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Eine Bewerbung bleibt bis nach der Absage: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: Personalauswahl
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2e
    Und es besteht die Pflicht: löschen, Frist: 6 Monate

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die laufende Bewerbung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: Personalauswahl
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht die laufende Bewerbung: ein anderer Vorgang (R82.2e)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: Personalauswahl
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2e nicht

  Szenario: Nicht die laufende Bewerbung: eine andere Person (R82.2e)
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter
    Und Zweck: Personalauswahl
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2e nicht

  Szenariogrundriss: Nicht die laufende Bewerbung: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Zweck: <Zweck>
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2e nicht

    Beispiele:
      | Fall                         | Zweckerreichung | Zweck                                    | Datenart |
      | ein anderer Stand des Zwecks | Zweck erledigt  | Personalauswahl                          | einfache Daten |
      | ein anderer Zweck            | Zweck besteht   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | andere Daten                 | Zweck besteht   | Personalauswahl                          | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Eine Rechnung bleibt wegen der gesetzlichen Frist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1f
    Und es besteht die Pflicht: Verarbeitung einschränken, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht Frist und Anspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1f nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Eine Rechnung bleibt wegen der gesetzlichen Frist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1f

    Beispiele:
      | Fall                          | Aufbewahrungsgrund |
      | beides bei Aufbewahrungsgrund | gesetzliche Frist oder Ansprüche |

  Szenario: Nicht Frist und Anspruch: ein anderer Vorgang (R82.1f)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1f nicht

  Szenariogrundriss: Nicht Frist und Anspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1f nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder Sperrliste |

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R82.1h
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.1h ist verdrängt durch R82.1f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R82.1i
    Angenommen Quelle: Kurznachrichtendienst
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Beitrag an der Quelle: entfernt
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.1i ist verdrängt durch R82.1f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R39.1
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Widerspruch: gegen Werbung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R39.1 ist verdrängt durch R82.1f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R50.1a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Einwilligung: widerrufen
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.1a ist verdrängt durch R82.1f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R50.2a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Einwilligung: abgelaufen
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.2a ist verdrängt durch R82.1f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R80.1a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.1a ist verdrängt durch R82.1f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R80.1b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.1b ist verdrängt durch R82.1f

  Szenariogrundriss: Eine Rechnung bleibt wegen der gesetzlichen Frist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2f
    Und es besteht die Pflicht: Verarbeitung einschränken, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht Frist und Anspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2f nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Eine Rechnung bleibt wegen der gesetzlichen Frist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2f

    Beispiele:
      | Fall                          | Aufbewahrungsgrund |
      | beides bei Aufbewahrungsgrund | gesetzliche Frist oder Ansprüche |

  Szenario: Nicht Frist und Anspruch: ein anderer Vorgang (R82.2f)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2f nicht

  Szenariogrundriss: Nicht Frist und Anspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2f nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder Sperrliste |

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R82.2h
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.2h ist verdrängt durch R82.2f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R82.2i
    Angenommen Quelle: Kurznachrichtendienst
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Und Beitrag an der Quelle: entfernt
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.2i ist verdrängt durch R82.2f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R03.2c
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Vorlieben
    Und Vorgang: aufbewahren
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R03.2c ist verdrängt durch R82.2f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R39.2
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Und Widerspruch: gegen Werbung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R39.2 ist verdrängt durch R82.2f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R50.1b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Und Einwilligung: widerrufen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.1b ist verdrängt durch R82.2f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R50.2b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Und Einwilligung: abgelaufen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.2b ist verdrängt durch R82.2f

  Szenario: Eine Rechnung bleibt wegen der gesetzlichen Frist, im Verhältnis zu R80.2b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Altbestand: danach
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.2b ist verdrängt durch R82.2f

  Szenariogrundriss: Der Eintrag in der Sperrliste bleibt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1g
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Sperrliste, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1g nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht die Sperrliste: ein anderer Vorgang (R82.1g)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1g nicht

  Szenariogrundriss: Nicht die Sperrliste: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1g nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder gesetzliche Frist oder Ansprüche |

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R82.1h
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.1h ist verdrängt durch R82.1g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R82.1i
    Angenommen Quelle: Kurznachrichtendienst
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Beitrag an der Quelle: entfernt
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.1i ist verdrängt durch R82.1g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R39.1
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Widerspruch: gegen Werbung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R39.1 ist verdrängt durch R82.1g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R50.1a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Einwilligung: widerrufen
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.1a ist verdrängt durch R82.1g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R50.2a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Einwilligung: abgelaufen
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.2a ist verdrängt durch R82.1g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R80.1a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.1a ist verdrängt durch R82.1g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R80.1b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Widerspruch: allgemein
    Und Zwingende Gründe: in Prüfung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.1b ist verdrängt durch R82.1g

  Szenariogrundriss: Der Eintrag in der Sperrliste bleibt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2g
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Sperrliste, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2g nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht die Sperrliste: ein anderer Vorgang (R82.2g)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2g nicht

  Szenariogrundriss: Nicht die Sperrliste: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2g nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder gesetzliche Frist oder Ansprüche |

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R82.2h
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.2h ist verdrängt durch R82.2g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R82.2i
    Angenommen Quelle: Kurznachrichtendienst
    Und Betroffener: Kunde
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Und Beitrag an der Quelle: entfernt
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R82.2i ist verdrängt durch R82.2g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R03.2c
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R03.2c ist verdrängt durch R82.2g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R39.2
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Und Widerspruch: gegen Werbung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R39.2 ist verdrängt durch R82.2g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R50.1b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Und Einwilligung: widerrufen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.1b ist verdrängt durch R82.2g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R50.2b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Und Einwilligung: abgelaufen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R50.2b ist verdrängt durch R82.2g

  Szenario: Der Eintrag in der Sperrliste bleibt, im Verhältnis zu R80.2b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Werbung
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Und Altbestand: danach
    Und Widerspruch: allgemein
    Und Zwingende Gründe: keine
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R80.2b ist verdrängt durch R82.2g

  Szenariogrundriss: Der Fall ist abgeschlossen, die Daten liegen noch da: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1h
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht der erledigte Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1h nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht der erledigte Zweck: ein anderer Vorgang (R82.1h)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1h nicht

  Szenariogrundriss: Nicht der erledigte Zweck: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1h nicht

    Beispiele:
      | Fall                         | Zweckerreichung |
      | ein anderer Stand des Zwecks | Zweck besteht |

  Szenariogrundriss: Der Fall ist abgeschlossen, die Daten liegen noch da: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2h
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der erledigte Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2h nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht der erledigte Zweck: ein anderer Vorgang (R82.2h)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2h nicht

  Szenariogrundriss: Nicht der erledigte Zweck: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: <Zweckerreichung>
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Ausnahme für besondere Daten: Rechtsansprüche
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2h nicht

    Beispiele:
      | Fall                         | Zweckerreichung |
      | ein anderer Stand des Zwecks | Zweck besteht |

  Szenariogrundriss: Der Verfasser hat seinen Beitrag gelöscht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: entfernt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1i
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht die Entfernung an der Quelle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: entfernt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1i nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Der Verfasser hat seinen Beitrag gelöscht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: entfernt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1i

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Personalauswahl oder Krise |

  Szenario: Nicht die Entfernung an der Quelle: ein anderer Vorgang (R82.1i)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: entfernt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1i nicht

  Szenariogrundriss: Nicht die Entfernung an der Quelle: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: <Beitrag an der Quelle>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1i nicht

    Beispiele:
      | Fall                            | Beitrag an der Quelle        | Zweck |
      | ein anderer Stand an der Quelle | noch sichtbar oder ungeprüft | Beobachtung des Marktes |
      | ein anderer Zweck               | entfernt                     | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt |

  Szenariogrundriss: Der Verfasser hat seinen Beitrag gelöscht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: entfernt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2i
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht die Entfernung an der Quelle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: entfernt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2i nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Der Verfasser hat seinen Beitrag gelöscht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: entfernt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2i

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Personalauswahl oder Krise |

  Szenario: Nicht die Entfernung an der Quelle: ein anderer Vorgang (R82.2i)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: entfernt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2i nicht

  Szenariogrundriss: Nicht die Entfernung an der Quelle: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: <Beitrag an der Quelle>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2i nicht

    Beispiele:
      | Fall                            | Beitrag an der Quelle        | Zweck |
      | ein anderer Stand an der Quelle | noch sichtbar oder ungeprüft | Beobachtung des Marktes |
      | ein anderer Zweck               | entfernt                     | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt |

  Szenariogrundriss: Ob der Beitrag noch zu sehen ist, hat keiner geprüft: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: ungeprüft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1j
    Und es besteht die Pflicht: Sichtbarkeit achten, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die fehlende Prüfung an der Quelle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: ungeprüft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1j nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ob der Beitrag noch zu sehen ist, hat keiner geprüft, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: ungeprüft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1j

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Personalauswahl oder Krise |

  Szenario: Nicht die fehlende Prüfung an der Quelle: ein anderer Vorgang (R82.1j)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: ungeprüft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1j nicht

  Szenariogrundriss: Nicht die fehlende Prüfung an der Quelle: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: <Beitrag an der Quelle>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1j nicht

    Beispiele:
      | Fall                            | Beitrag an der Quelle       | Zweck |
      | ein anderer Stand an der Quelle | noch sichtbar oder entfernt | Beobachtung des Marktes |
      | ein anderer Zweck               | ungeprüft                   | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt |

  Szenariogrundriss: Ob der Beitrag noch zu sehen ist, hat keiner geprüft: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: ungeprüft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2j
    Und es besteht die Pflicht: Sichtbarkeit achten, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die fehlende Prüfung an der Quelle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: ungeprüft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2j nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ob der Beitrag noch zu sehen ist, hat keiner geprüft, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: ungeprüft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2j

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Personalauswahl oder Krise |

  Szenario: Nicht die fehlende Prüfung an der Quelle: ein anderer Vorgang (R82.2j)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Beitrag an der Quelle: ungeprüft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2j nicht

  Szenariogrundriss: Nicht die fehlende Prüfung an der Quelle: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Altbestand: danach
    Und Beitrag an der Quelle: <Beitrag an der Quelle>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2j nicht

    Beispiele:
      | Fall                            | Beitrag an der Quelle       | Zweck |
      | ein anderer Stand an der Quelle | noch sichtbar oder entfernt | Beobachtung des Marktes |
      | ein anderer Zweck               | ungeprüft                   | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt |

  Szenariogrundriss: Für die Daten steht keine Frist fest: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1k
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die fehlende Speicherfrist, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1k nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht die fehlende Speicherfrist: ein anderer Vorgang (R82.1k)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Speicherfrist: unbegrenzt
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1k nicht

  Szenariogrundriss: Nicht die fehlende Speicherfrist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: <Speicherfrist>
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1k nicht

    Beispiele:
      | Fall                      | Speicherfrist |
      | eine andere Speicherfrist | begrenzt |

  Szenariogrundriss: Für die Daten steht keine Frist fest: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2k
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die fehlende Speicherfrist, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2k nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht die fehlende Speicherfrist: ein anderer Vorgang (R82.2k)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Speicherfrist: unbegrenzt
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2k nicht

  Szenariogrundriss: Nicht die fehlende Speicherfrist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: <Speicherfrist>
    Und Zweckerreichung: Zweck besteht
    Und Information: erteilt
    Und Altbestand: danach
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2k nicht

    Beispiele:
      | Fall                      | Speicherfrist |
      | eine andere Speicherfrist | begrenzt |

  Szenariogrundriss: Eine Rechnung nennt eine Krankheit: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.1l

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel, ob die Frist sie deckt, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.1l nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht der Zweifel, ob die Frist sie deckt: ein anderer Vorgang (R82.1l)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1l nicht

  Szenariogrundriss: Nicht der Zweifel, ob die Frist sie deckt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R82.1l nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund                    | Datenart |
      | ein anderer Aufbewahrungsgrund | keiner oder Ansprüche oder Sperrliste | besondere Daten |
      | andere Daten                   | gesetzliche Frist                     | einfache Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Eine Rechnung nennt eine Krankheit, im Verhältnis zu R04.1a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R04.1a ist abgeschwächt durch R82.1l

  Szenariogrundriss: Eine Rechnung nennt eine Krankheit: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R82.2m

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel, ob die Frist sie deckt, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R82.2m nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Eine Rechnung nennt eine Krankheit, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: <Datenart>
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2m

    Beispiele:
      | Fall             | Datenart |
      | alle diese Daten | besondere Daten oder besondere Daten aus Rückschluss |

  Szenario: Nicht der Zweifel, ob die Frist sie deckt: ein anderer Vorgang (R82.2m)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2m nicht

  Szenariogrundriss: Nicht der Zweifel, ob die Frist sie deckt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: <Datenart>
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R82.2m nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund                    | Datenart |
      | ein anderer Aufbewahrungsgrund | keiner oder Ansprüche oder Sperrliste | besondere Daten |
      | andere Daten                   | gesetzliche Frist                     | einfache Daten oder Straftaten |

  Szenario: Eine Rechnung nennt eine Krankheit, im Verhältnis zu R04.2a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R04.2a ist abgeschwächt durch R82.2m

  Szenario: Eine Rechnung nennt eine Krankheit, im Verhältnis zu R04.2c
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: besondere Daten aus Rückschluss
    Und Aufbewahrungsgrund: gesetzliche Frist
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R04.2c ist abgeschwächt durch R82.2m

  Szenario: Eine Rechnung nennt eine Krankheit, im Verhältnis zu R05.3
    Angenommen Quelle: Kurznachrichtendienst
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck erledigt
    Und Information: erteilt
    Und Altbestand: danach
    Und Datenart: besondere Daten
    Und Aufbewahrungsgrund: gesetzliche Frist
    Und Zugänglichkeit: öffentlich
    Und Sichtbarkeit: ohne eigene Wahl
    Und Verfasser: die betroffene Person selbst
    Und Adressat: die Öffentlichkeit
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R05.3 ist abgeschwächt durch R82.2m
