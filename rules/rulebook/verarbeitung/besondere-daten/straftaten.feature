# language: de
Funktionalität: Straftaten und Strafverfahren

  Szenario: Die Suche nach einem Bewerber aus konkretem Anlass fördert ein Strafverfahren zutage, am 01.06.2018
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
    Wenn am 01.06.2018 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R53.2a

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
    Und es greift Regel R53.2d

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

  Szenario: Ohne Anlass wird nach Strafverfahren eines Bewerbers gesucht, am 01.03.2026
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: keiner
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R01.2

  Szenariogrundriss: Ein Kunde erwähnt in seiner Frage ein Strafverfahren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.1a
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Mitteilung des Kunden, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein Kunde erwähnt in seiner Frage ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: Straftaten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1a

    Beispiele:
      | Fall                 | Betroffener            | Zweck |
      | jede dieser Personen | Kunde oder Interessent | Kundendienst |
      | jeder dieser Zwecke  | Kunde                  | Kundendienst oder Beschwerde |

  Szenariogrundriss: Nicht die Mitteilung des Kunden: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1a nicht

    Beispiele:
      | Fall                       | Datenart                                 | Adressat                                 | Verfasser                    | Betroffener                              | Zweck |
      | andere Daten               | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | Kundendienst |
      | an andere gerichtet        | Straftaten                               | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | Kunde                                    | Kundendienst |
      | von einem anderen verfasst | Straftaten                               | das Unternehmen                          | ein anderer                  | Kunde                                    | Kundendienst |
      | eine andere Person         | Straftaten                               | das Unternehmen                          | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst |
      | ein anderer Zweck          | Straftaten                               | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Ein öffentlicher Hinweis auf ein Strafverfahren: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.1b
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der öffentliche Hinweis, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein öffentlicher Hinweis auf ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenariogrundriss: Nicht der öffentliche Hinweis: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1b nicht

    Beispiele:
      | Fall              | Datenart                                 | Zugänglichkeit                           | Zweck |
      | andere Daten      | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | öffentlich                               | Beobachtung des Marktes |
      | anders zugänglich | Straftaten                               | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes |
      | ein anderer Zweck | Straftaten                               | öffentlich                               | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Gezielte Suche nach einem Bewerber aus konkretem Anlass: <Fall>
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

  Szenariogrundriss: Nicht der konkrete Anlass, weil der Tag ein anderer ist: <Fall>
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

  Szenariogrundriss: Nicht der konkrete Anlass: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Anlass: <Anlass>
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2a nicht

    Beispiele:
      | Fall               | Datenart                                 | Zweck                                    | Zugänglichkeit                           | Anlass |
      | andere Daten       | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | Personalauswahl                          | öffentlich                               | konkret |
      | ein anderer Zweck  | Straftaten                               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                               | konkret |
      | ein anderer Anlass | Straftaten                               | Personalauswahl                          | öffentlich                               | keiner |

  Szenario: Gezielte Suche nach einem Bewerber aus konkretem Anlass, im Verhältnis zu R51.2a
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
    Und Regel R51.2a ist abgeschwächt durch R53.2a

  Szenariogrundriss: Ein Kunde erwähnt in seiner Frage ein Strafverfahren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.2b
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Mitteilung des Kunden, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein Kunde erwähnt in seiner Frage ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: Straftaten
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2b

    Beispiele:
      | Fall                 | Betroffener            | Zweck |
      | jede dieser Personen | Kunde oder Interessent | Kundendienst |
      | jeder dieser Zwecke  | Kunde                  | Kundendienst oder Beschwerde |

  Szenariogrundriss: Nicht die Mitteilung des Kunden: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2b nicht

    Beispiele:
      | Fall                       | Datenart                                 | Adressat                                 | Verfasser                    | Betroffener                              | Zweck |
      | andere Daten               | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | Kundendienst |
      | an andere gerichtet        | Straftaten                               | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | Kunde                                    | Kundendienst |
      | von einem anderen verfasst | Straftaten                               | das Unternehmen                          | ein anderer                  | Kunde                                    | Kundendienst |
      | eine andere Person         | Straftaten                               | das Unternehmen                          | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst |
      | ein anderer Zweck          | Straftaten                               | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Ein öffentlicher Hinweis auf ein Strafverfahren: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.2c
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der öffentliche Hinweis, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.2c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein öffentlicher Hinweis auf ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2c

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenariogrundriss: Nicht der öffentliche Hinweis: <Fall>
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2c nicht

    Beispiele:
      | Fall              | Datenart                                 | Zugänglichkeit                           | Zweck |
      | andere Daten      | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | öffentlich                               | Beobachtung des Marktes |
      | anders zugänglich | Straftaten                               | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes |
      | ein anderer Zweck | Straftaten                               | öffentlich                               | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Über das Formular erwähnt ein Kunde ein Strafverfahren: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.1c
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Mitteilung über die eigenen Kanäle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Über das Formular erwähnt ein Kunde ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1c

    Beispiele:
      | Fall                 | Betroffener            | Zweck |
      | jede dieser Personen | Kunde oder Interessent | Kundendienst |
      | jeder dieser Zwecke  | Kunde                  | Kundendienst oder Beschwerde |

  Szenariogrundriss: Nicht die Mitteilung über die eigenen Kanäle: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1c nicht

    Beispiele:
      | Fall               | Datenart                                 | Betroffener                              | Zweck |
      | andere Daten       | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | Kunde                                    | Kundendienst |
      | eine andere Person | Straftaten                               | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst |
      | ein anderer Zweck  | Straftaten                               | Kunde                                    | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Über das Formular erwähnt ein Kunde ein Strafverfahren: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R53.2e
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Mitteilung über die eigenen Kanäle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R53.2e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Über das Formular erwähnt ein Kunde ein Strafverfahren, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2e

    Beispiele:
      | Fall                 | Betroffener            | Zweck |
      | jede dieser Personen | Kunde oder Interessent | Kundendienst |
      | jeder dieser Zwecke  | Kunde                  | Kundendienst oder Beschwerde |

  Szenariogrundriss: Nicht die Mitteilung über die eigenen Kanäle: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2e nicht

    Beispiele:
      | Fall               | Datenart                                 | Betroffener                              | Zweck |
      | andere Daten       | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss | Kunde                                    | Kundendienst |
      | eine andere Person | Straftaten                               | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst |
      | ein anderer Zweck  | Straftaten                               | Kunde                                    | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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
    Und es greift Regel R53.2d

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
    Dann es greift Regel R53.2d nicht

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
    Dann es greift Regel R53.2d nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten oder besondere Daten aus Rückschluss |

  Szenario: Ein Kunde erwähnt in seiner Frage ein Strafverfahren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R53.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1a

  Szenario: Nicht die Mitteilung des Kunden: ein anderer Vorgang (R53.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1a nicht

  Szenario: Ein öffentlicher Hinweis auf ein Strafverfahren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R53.1b)
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1b

  Szenario: Nicht der öffentliche Hinweis: ein anderer Vorgang (R53.1b)
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1b nicht

  Szenario: Gezielte Suche nach einem Bewerber aus konkretem Anlass, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R53.2a)
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2a

  Szenario: Nicht der konkrete Anlass: eine andere Person (R53.2a)
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2a nicht

  Szenario: Nicht der konkrete Anlass: ein anderer Vorgang (R53.2a)
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Bewerber
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Personalauswahl
    Und Datenart: Straftaten
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2a nicht

  Szenario: Ein Kunde erwähnt in seiner Frage ein Strafverfahren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R53.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2b

  Szenario: Nicht die Mitteilung des Kunden: ein anderer Vorgang (R53.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Datenart: Straftaten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2b nicht

  Szenario: Ein öffentlicher Hinweis auf ein Strafverfahren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R53.2c)
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2c

  Szenario: Nicht der öffentliche Hinweis: ein anderer Vorgang (R53.2c)
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: ein anderer
    Und Betroffener: Dritter
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Datenart: Straftaten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2c nicht

  Szenario: Über das Formular erwähnt ein Kunde ein Strafverfahren, gleich welche der genannten Tatsachen: jede dieser Quellen (R53.1c)
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1c

  Szenario: Über das Formular erwähnt ein Kunde ein Strafverfahren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R53.1c)
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1c

  Szenario: Nicht die Mitteilung über die eigenen Kanäle: eine andere Quelle (R53.1c)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1c nicht

  Szenario: Nicht die Mitteilung über die eigenen Kanäle: ein anderer Vorgang (R53.1c)
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R53.1c nicht

  Szenario: Über das Formular erwähnt ein Kunde ein Strafverfahren, gleich welche der genannten Tatsachen: jede dieser Quellen (R53.2e)
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2e

  Szenario: Über das Formular erwähnt ein Kunde ein Strafverfahren, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R53.2e)
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2e

  Szenario: Nicht die Mitteilung über die eigenen Kanäle: eine andere Quelle (R53.2e)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2e nicht

  Szenario: Nicht die Mitteilung über die eigenen Kanäle: ein anderer Vorgang (R53.2e)
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: Straftaten
    Und Vorgang: beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R53.2e nicht
