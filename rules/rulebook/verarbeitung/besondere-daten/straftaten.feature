# language: de
Funktionalität: Straftaten und Strafverfahren

  Szenario: Die Suche nach einem Bewerber aus konkretem Anlass fördert ein Strafverfahren zutage, am 01.03.2014
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R53.1

  Szenario: Die Suche nach einem Bewerber aus konkretem Anlass fördert ein Strafverfahren zutage, am 05.06.2025
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 05.06.2025 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R53.2a

  Szenario: Die Suche nach einem Bewerber aus konkretem Anlass fördert ein Strafverfahren zutage, am 01.03.2026
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R53.2b

  Szenario: Der Bewerber hat vom Fund nichts erfahren, am 05.06.2025
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Wenn am 05.06.2025 entschieden wird
    Dann ist es verboten
    Und es greift Regel R51.2f

  Szenario: Der Bewerber hat vom Fund nichts erfahren, am 04.06.2025
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Wenn am 04.06.2025 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R53.2a

  Szenariogrundriss: Ein Hinweis auf ein Strafverfahren: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.1
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Prüfung des Hinweises, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.1 nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein Hinweis auf ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1

    Beispiele:
      | Fall                  | Zweck                                    | Vorgang |
      | jeder dieser Zwecke   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise | speichern |
      | jeder dieser Vorgänge | Personalauswahl                          | beobachten oder erheben oder speichern oder ansprechen oder übermitteln oder aufbewahren |

  Szenariogrundriss: Nicht die Prüfung des Hinweises: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1 nicht

    Beispiele:
      | Fall                | Datenart                                 | Zweck                                    | Vorgang |
      | andere Daten        | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | Personalauswahl                          | speichern |
      | ein anderer Zweck   | Straftaten                               | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder unbestimmt | speichern |
      | ein anderer Vorgang | Straftaten                               | Personalauswahl                          | verknüpfen oder anreichern oder bewerten oder veröffentlichen |

  Szenariogrundriss: Ein Hinweis auf ein Strafverfahren: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.2a
    Und es besteht die Pflicht: Stellungnahme ermöglichen, Frist: erste Ansprache

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die zweifelhafte Grundlage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein Hinweis auf ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2a

    Beispiele:
      | Fall                  | Zweck                                    | Vorgang |
      | jeder dieser Zwecke   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise | speichern |
      | jeder dieser Vorgänge | Personalauswahl                          | beobachten oder erheben oder speichern oder ansprechen oder übermitteln oder aufbewahren |

  Szenariogrundriss: Nicht die zweifelhafte Grundlage: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2a nicht

    Beispiele:
      | Fall                | Datenart                                 | Zweck                                    | Vorgang |
      | andere Daten        | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | Personalauswahl                          | speichern |
      | ein anderer Zweck   | Straftaten                               | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder unbestimmt | speichern |
      | ein anderer Vorgang | Straftaten                               | Personalauswahl                          | verknüpfen oder anreichern oder bewerten oder veröffentlichen |

  Szenariogrundriss: Auch die Einwilligung macht Angaben über Straftaten nicht schlicht zulässig: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: Straftaten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.2b

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Vorbehalt für Straftaten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: Straftaten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht der Vorbehalt für Straftaten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2b nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss |

  Szenariogrundriss: Gezielte Suche in einem privaten Netz aus konkretem Anlass: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.2c

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der konkrete Anlass, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.2c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Gezielte Suche in einem privaten Netz aus konkretem Anlass, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: <Vorgang>
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2c

    Beispiele:
      | Fall                  | Vorgang |
      | jeder dieser Vorgänge | beobachten oder erheben oder speichern |

  Szenariogrundriss: Nicht der konkrete Anlass: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Anlass: <Anlass>
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2c nicht

    Beispiele:
      | Fall                | Datenart                                 | Betroffener                              | Zweck                                    | Zugänglichkeit                           | Anlass  | Vorgang |
      | andere Daten        | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | Bewerber                                 | Personalauswahl                          | öffentlich                               | konkret | speichern |
      | eine andere Person  | Straftaten                               | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | Personalauswahl                          | öffentlich                               | konkret | speichern |
      | ein anderer Zweck   | Straftaten                               | Bewerber                                 | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                               | konkret | speichern |
      | anders zugänglich   | Straftaten                               | Bewerber                                 | Personalauswahl                          | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | konkret | speichern |
      | ein anderer Anlass  | Straftaten                               | Bewerber                                 | Personalauswahl                          | öffentlich                               | keiner  | speichern |
      | ein anderer Vorgang | Straftaten                               | Bewerber                                 | Personalauswahl                          | öffentlich                               | konkret | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren |

  Szenario: Gezielte Suche in einem privaten Netz aus konkretem Anlass, im Verhältnis zu R51.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R51.2a ist abgeschwächt durch R53.2c
