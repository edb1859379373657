# language: de
Funktionalität: Besondere Merkmale herausrechnen

  Szenariogrundriss: Aus Bildern wird auf die Religion geschlossen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
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
    Und es greift Regel R36.1a

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel am Errechneten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R36.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Aus Bildern wird auf die Religion geschlossen, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R36.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern oder bewerten
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R36.1a

  Szenario: Nicht der Zweifel am Errechneten: ein anderer Vorgang (R36.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R36.1a nicht

  Szenariogrundriss: Nicht der Zweifel am Errechneten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
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
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R36.1a nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten oder Straftaten |

  Szenariogrundriss: Errechnete Vorlieben eines Kunden: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R36.1b

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Streit um das Hinzuspeichern, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R36.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht der Streit um das Hinzuspeichern: ein anderer Vorgang (R36.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R36.1b nicht

  Szenariogrundriss: Nicht der Streit um das Hinzuspeichern: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: anreichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R36.1b nicht

    Beispiele:
      | Fall               | Datenart                                 | Zweck                                    | Betroffener                              | Zugänglichkeit |
      | andere Daten       | einfache Daten oder besondere Daten oder Straftaten | Vorlieben                                | Kunde                                    | öffentlich |
      | ein anderer Zweck  | besondere Daten aus Rückschluss          | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Kunde                                    | öffentlich |
      | eine andere Person | besondere Daten aus Rückschluss          | Vorlieben                                | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | öffentlich |
      | anders zugänglich  | besondere Daten aus Rückschluss          | Vorlieben                                | Kunde                                    | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht |

  Szenariogrundriss: Errechnete Merkmale in der Bonität: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten
    Und Zweck: Bonität
    Und Datenart: besondere Daten aus Rückschluss
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R36.1c

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht das Interesse an der Bonität, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten
    Und Zweck: Bonität
    Und Datenart: besondere Daten aus Rückschluss
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R36.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht das Interesse an der Bonität: ein anderer Vorgang (R36.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Bonität
    Und Datenart: besondere Daten aus Rückschluss
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R36.1c nicht

  Szenariogrundriss: Nicht das Interesse an der Bonität: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: bewerten
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Grund der automatischen Entscheidung: keiner
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R36.1c nicht

    Beispiele:
      | Fall                  | Datenart                                 | Zweck                                    | Verfahren der Bewertung |
      | andere Daten          | einfache Daten oder besondere Daten oder Straftaten | Bonität                                  | wissenschaftlich anerkannt |
      | ein anderer Zweck     | besondere Daten aus Rückschluss          | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | wissenschaftlich anerkannt |
      | ein anderes Verfahren | besondere Daten aus Rückschluss          | Bonität                                  | nur Anschriftendaten oder ohne anerkanntes Verfahren |

  Szenariogrundriss: Aus Bildern wird auf die Religion geschlossen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
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
    Und es greift Regel R36.2
    Und es besteht die Pflicht: einstellen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht das Verbot des Herausrechnens, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R36.2 nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Aus Bildern wird auf die Religion geschlossen, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R36.2)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern oder bewerten
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R36.2

  Szenario: Nicht das Verbot des Herausrechnens: ein anderer Vorgang (R36.2)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R36.2 nicht

  Szenariogrundriss: Nicht das Verbot des Herausrechnens: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: anreichern
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
    Dann es greift Regel R36.2 nicht

    Beispiele:
      | Fall         | Datenart |
      | andere Daten | einfache Daten oder besondere Daten oder Straftaten |
