# language: de
Funktionalität: Besondere Daten im Kundendienst

  Szenariogrundriss: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.1a
    Und es besteht die Pflicht: geschützten Weg anbieten, Frist: erste Antwort
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Antwort auf die Frage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1a

    Beispiele:
      | Fall                | Datenart                                 | Zweck |
      | alle diese Daten    | besondere Daten oder besondere Daten aus Rückschluss | Kundendienst |
      | jeder dieser Zwecke | besondere Daten                          | Kundendienst oder Beschwerde |

  Szenario: Nicht die Antwort auf die Frage: ein anderer Vorgang (R20.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1a nicht

  Szenariogrundriss: Nicht die Antwort auf die Frage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1a nicht

    Beispiele:
      | Fall                       | Datenart                       | Adressat                                 | Verfasser                    | Inhalt der Nachricht                     | Zweck |
      | andere Daten               | einfache Daten oder Straftaten | das Unternehmen                          | die betroffene Person selbst | nur Auskunft                             | Kundendienst |
      | an andere gerichtet        | besondere Daten                | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | nur Auskunft                             | Kundendienst |
      | von einem anderen verfasst | besondere Daten                | das Unternehmen                          | ein anderer                  | nur Auskunft                             | Kundendienst |
      | ein anderer Inhalt         | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | nur Werbung oder Auskunft mit Werbezusatz | Kundendienst |
      | ein anderer Zweck          | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | nur Auskunft                             | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, im Verhältnis zu R04.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1a ist verdrängt durch R20.1a

  Szenario: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, im Verhältnis zu R04.1b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1b ist verdrängt durch R20.1a

  Szenariogrundriss: Die Nachricht des Kunden wird gelesen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.1b

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Lesen der Nachricht, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Die Nachricht des Kunden wird gelesen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1b

    Beispiele:
      | Fall                | Datenart                                 | Zweck |
      | alle diese Daten    | besondere Daten oder besondere Daten aus Rückschluss | Kundendienst |
      | jeder dieser Zwecke | besondere Daten                          | Kundendienst oder Beschwerde |

  Szenariogrundriss: Nicht das Lesen der Nachricht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1b nicht

    Beispiele:
      | Fall                       | Datenart                       | Adressat                                 | Verfasser                    | Vorgang                                  | Zweck |
      | andere Daten               | einfache Daten oder Straftaten | das Unternehmen                          | die betroffene Person selbst | beobachten                               | Kundendienst |
      | an andere gerichtet        | besondere Daten                | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | beobachten                               | Kundendienst |
      | von einem anderen verfasst | besondere Daten                | das Unternehmen                          | ein anderer                  | beobachten                               | Kundendienst |
      | ein anderer Vorgang        | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst |
      | ein anderer Zweck          | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | beobachten                               | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Die Nachricht des Kunden wird gelesen, im Verhältnis zu R04.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1a ist verdrängt durch R20.1b

  Szenario: Die Nachricht des Kunden wird gelesen, im Verhältnis zu R04.1b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1b ist verdrängt durch R20.1b

  Szenariogrundriss: Die Frage eines Kunden wird gelesen, die Abwägung ging gegen ihn aus: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.1c

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht der Vertrag mit dem Kunden, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Die Frage eines Kunden wird gelesen, die Abwägung ging gegen ihn aus, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1c

    Beispiele:
      | Fall                  | Datenart                                 | Betroffener            | Vorgang                                | Zweck |
      | alle diese Daten      | besondere Daten oder besondere Daten aus Rückschluss | Kunde                  | beobachten                             | Kundendienst |
      | jede dieser Personen  | besondere Daten                          | Kunde oder Interessent | beobachten                             | Kundendienst |
      | jeder dieser Vorgänge | besondere Daten                          | Kunde                  | beobachten oder erheben oder speichern | Kundendienst |
      | jeder dieser Zwecke   | besondere Daten                          | Kunde                  | beobachten                             | Kundendienst oder Beschwerde |

  Szenariogrundriss: Nicht der Vertrag mit dem Kunden: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1c nicht

    Beispiele:
      | Fall                       | Datenart                       | Adressat                                 | Verfasser                    | Betroffener                              | Vorgang                                  | Zweck |
      | andere Daten               | einfache Daten oder Straftaten | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | beobachten                               | Kundendienst |
      | an andere gerichtet        | besondere Daten                | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | Kunde                                    | beobachten                               | Kundendienst |
      | von einem anderen verfasst | besondere Daten                | das Unternehmen                          | ein anderer                  | Kunde                                    | beobachten                               | Kundendienst |
      | eine andere Person         | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | beobachten                               | Kundendienst |
      | ein anderer Vorgang        | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst |
      | ein anderer Zweck          | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | beobachten                               | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Die Frage eines Kunden wird gelesen, die Abwägung ging gegen ihn aus, im Verhältnis zu R11.1c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R11.1c ist verdrängt durch R20.1c

  Szenariogrundriss: Das Anliegen trägt als Grundlage, das Verbot bleibt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.2a
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Anliegen als Grundlage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Das Anliegen trägt als Grundlage, das Verbot bleibt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R20.2a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2a

  Szenariogrundriss: Das Anliegen trägt als Grundlage, das Verbot bleibt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2a

    Beispiele:
      | Fall                 | Datenart                                 | Betroffener            | Zweck |
      | alle diese Daten     | besondere Daten oder besondere Daten aus Rückschluss | Kunde                  | Kundendienst |
      | jede dieser Personen | besondere Daten                          | Kunde oder Interessent | Kundendienst |
      | jeder dieser Zwecke  | besondere Daten                          | Kunde                  | Kundendienst oder Beschwerde |

  Szenario: Nicht das Anliegen als Grundlage: ein anderer Vorgang (R20.2a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2a nicht

  Szenariogrundriss: Nicht das Anliegen als Grundlage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2a nicht

    Beispiele:
      | Fall                       | Datenart                       | Adressat                                 | Verfasser                    | Betroffener                              | Zweck |
      | andere Daten               | einfache Daten oder Straftaten | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | Kundendienst |
      | an andere gerichtet        | besondere Daten                | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | Kunde                                    | Kundendienst |
      | von einem anderen verfasst | besondere Daten                | das Unternehmen                          | ein anderer                  | Kunde                                    | Kundendienst |
      | eine andere Person         | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst |
      | ein anderer Zweck          | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | Kunde                                    | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Das Anliegen trägt als Grundlage, das Verbot bleibt, im Verhältnis zu R11.2c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R11.2c ist verdrängt durch R20.2a

  Szenariogrundriss: Auch das Anliegen anderer trägt als Grundlage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.2d
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Anliegen anderer als Grundlage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.2d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Auch das Anliegen anderer trägt als Grundlage, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R20.2d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2d

  Szenariogrundriss: Auch das Anliegen anderer trägt als Grundlage, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2d

    Beispiele:
      | Fall                 | Datenart                                 | Betroffener                              | Zweck |
      | alle diese Daten     | besondere Daten oder besondere Daten aus Rückschluss | Dritter                                  | Kundendienst |
      | jede dieser Personen | besondere Daten                          | Beschäftigter oder Bewerber oder Schuldner oder Dritter | Kundendienst |
      | jeder dieser Zwecke  | besondere Daten                          | Dritter                                  | Kundendienst oder Beschwerde |

  Szenario: Nicht das Anliegen anderer als Grundlage: ein anderer Vorgang (R20.2d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2d nicht

  Szenariogrundriss: Nicht das Anliegen anderer als Grundlage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2d nicht

    Beispiele:
      | Fall                       | Datenart                       | Adressat                                 | Verfasser                    | Betroffener            | Zweck |
      | andere Daten               | einfache Daten oder Straftaten | das Unternehmen                          | die betroffene Person selbst | Dritter                | Kundendienst |
      | an andere gerichtet        | besondere Daten                | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | Dritter                | Kundendienst |
      | von einem anderen verfasst | besondere Daten                | das Unternehmen                          | ein anderer                  | Dritter                | Kundendienst |
      | eine andere Person         | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | Kunde oder Interessent | Kundendienst |
      | ein anderer Zweck          | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | Dritter                | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.2b
    Und es besteht die Pflicht: geschützten Weg anbieten, Frist: erste Antwort
    Und es besteht die Pflicht: löschen, Frist: erste Antwort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Antwort auf die Frage, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2b

    Beispiele:
      | Fall                | Datenart                                 | Zweck |
      | alle diese Daten    | besondere Daten oder besondere Daten aus Rückschluss | Kundendienst |
      | jeder dieser Zwecke | besondere Daten                          | Kundendienst oder Beschwerde |

  Szenario: Nicht die Antwort auf die Frage: ein anderer Vorgang (R20.2b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2b nicht

  Szenariogrundriss: Nicht die Antwort auf die Frage: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2b nicht

    Beispiele:
      | Fall                       | Datenart                       | Adressat                                 | Verfasser                    | Inhalt der Nachricht                     | Zweck |
      | andere Daten               | einfache Daten oder Straftaten | das Unternehmen                          | die betroffene Person selbst | nur Auskunft                             | Kundendienst |
      | an andere gerichtet        | besondere Daten                | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | nur Auskunft                             | Kundendienst |
      | von einem anderen verfasst | besondere Daten                | das Unternehmen                          | ein anderer                  | nur Auskunft                             | Kundendienst |
      | ein anderer Inhalt         | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | nur Werbung oder Auskunft mit Werbezusatz | Kundendienst |
      | ein anderer Zweck          | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | nur Auskunft                             | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, im Verhältnis zu R04.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R20.2b

  Szenario: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, im Verhältnis zu R04.2b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 31.07.2022 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2b ist verdrängt durch R20.2b

  Szenario: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, im Verhältnis zu R04.2c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2c ist verdrängt durch R20.2b

  Szenario: Ein Kunde nennt in einer Nachricht an das Unternehmen seine Krankheit, im Verhältnis zu R05.3
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Sichtbarkeit: ohne eigene Wahl
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R05.3 ist verdrängt durch R20.2b

  Szenariogrundriss: Über das Formular fragt eine Kundin und nennt ihre Krankheit: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.1d
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Antwort über die eigenen Kanäle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.1d nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Über das Formular fragt eine Kundin und nennt ihre Krankheit, gleich welche der genannten Tatsachen: jede dieser Quellen (R20.1d)
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1d

  Szenariogrundriss: Über das Formular fragt eine Kundin und nennt ihre Krankheit, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1d

    Beispiele:
      | Fall                 | Datenart                                 | Betroffener            | Zweck |
      | alle diese Daten     | besondere Daten oder besondere Daten aus Rückschluss | Kunde                  | Kundendienst |
      | jede dieser Personen | besondere Daten                          | Kunde oder Interessent | Kundendienst |
      | jeder dieser Zwecke  | besondere Daten                          | Kunde                  | Kundendienst oder Beschwerde |

  Szenario: Nicht die Antwort über die eigenen Kanäle: eine andere Quelle (R20.1d)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1d nicht

  Szenario: Nicht die Antwort über die eigenen Kanäle: ein anderer Vorgang (R20.1d)
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1d nicht

  Szenariogrundriss: Nicht die Antwort über die eigenen Kanäle: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R20.1d nicht

    Beispiele:
      | Fall               | Datenart                       | Betroffener                              | Inhalt der Nachricht                     | Zweck |
      | andere Daten       | einfache Daten oder Straftaten | Kunde                                    | nur Auskunft                             | Kundendienst |
      | eine andere Person | besondere Daten                | Beschäftigter oder Bewerber oder Schuldner oder Dritter | nur Auskunft                             | Kundendienst |
      | ein anderer Inhalt | besondere Daten                | Kunde                                    | nur Werbung oder Auskunft mit Werbezusatz | Kundendienst |
      | ein anderer Zweck  | besondere Daten                | Kunde                                    | nur Auskunft                             | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Über das Formular fragt eine Kundin und nennt ihre Krankheit, im Verhältnis zu R04.1a
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1a ist verdrängt durch R20.1d

  Szenario: Über das Formular fragt eine Kundin und nennt ihre Krankheit, im Verhältnis zu R04.1b
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten aus Rückschluss
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1b ist verdrängt durch R20.1d

  Szenariogrundriss: Über das Formular fragt eine Kundin und nennt ihre Krankheit: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.2e
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Antwort über die eigenen Kanäle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.2e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Über das Formular fragt eine Kundin und nennt ihre Krankheit, gleich welche der genannten Tatsachen: jede dieser Quellen (R20.2e)
    Angenommen Quelle: eigene Website oder eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2e

  Szenariogrundriss: Über das Formular fragt eine Kundin und nennt ihre Krankheit, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2e

    Beispiele:
      | Fall                 | Datenart                                 | Betroffener            | Zweck |
      | alle diese Daten     | besondere Daten oder besondere Daten aus Rückschluss | Kunde                  | Kundendienst |
      | jede dieser Personen | besondere Daten                          | Kunde oder Interessent | Kundendienst |
      | jeder dieser Zwecke  | besondere Daten                          | Kunde                  | Kundendienst oder Beschwerde |

  Szenario: Nicht die Antwort über die eigenen Kanäle: eine andere Quelle (R20.2e)
    Angenommen Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2e nicht

  Szenario: Nicht die Antwort über die eigenen Kanäle: ein anderer Vorgang (R20.2e)
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2e nicht

  Szenariogrundriss: Nicht die Antwort über die eigenen Kanäle: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2e nicht

    Beispiele:
      | Fall               | Datenart                       | Betroffener                              | Inhalt der Nachricht                     | Zweck |
      | andere Daten       | einfache Daten oder Straftaten | Kunde                                    | nur Auskunft                             | Kundendienst |
      | eine andere Person | besondere Daten                | Beschäftigter oder Bewerber oder Schuldner oder Dritter | nur Auskunft                             | Kundendienst |
      | ein anderer Inhalt | besondere Daten                | Kunde                                    | nur Werbung oder Auskunft mit Werbezusatz | Kundendienst |
      | ein anderer Zweck  | besondere Daten                | Kunde                                    | nur Auskunft                             | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Über das Formular fragt eine Kundin und nennt ihre Krankheit, im Verhältnis zu R04.2a
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R20.2e

  Szenario: Über das Formular fragt eine Kundin und nennt ihre Krankheit, im Verhältnis zu R04.2b
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten aus Rückschluss
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 31.07.2022 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2b ist verdrängt durch R20.2e

  Szenario: Über das Formular fragt eine Kundin und nennt ihre Krankheit, im Verhältnis zu R04.2c
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Datenart: besondere Daten aus Rückschluss
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Zugriff auf das Endgerät: keiner
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2c ist verdrängt durch R20.2e

  Szenariogrundriss: Die Nachricht des Kunden wird gelesen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R20.2c

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Lesen der Nachricht, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R20.2c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die Nachricht des Kunden wird gelesen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2c

    Beispiele:
      | Fall                | Datenart                                 | Zweck |
      | alle diese Daten    | besondere Daten oder besondere Daten aus Rückschluss | Kundendienst |
      | jeder dieser Zwecke | besondere Daten                          | Kundendienst oder Beschwerde |

  Szenariogrundriss: Nicht das Lesen der Nachricht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R20.2c nicht

    Beispiele:
      | Fall                       | Datenart                       | Adressat                                 | Verfasser                    | Vorgang                                  | Zweck |
      | andere Daten               | einfache Daten oder Straftaten | das Unternehmen                          | die betroffene Person selbst | beobachten                               | Kundendienst |
      | an andere gerichtet        | besondere Daten                | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | beobachten                               | Kundendienst |
      | von einem anderen verfasst | besondere Daten                | das Unternehmen                          | ein anderer                  | beobachten                               | Kundendienst |
      | ein anderer Vorgang        | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst |
      | ein anderer Zweck          | besondere Daten                | das Unternehmen                          | die betroffene Person selbst | beobachten                               | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Die Nachricht des Kunden wird gelesen, im Verhältnis zu R04.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R20.2c

  Szenario: Die Nachricht des Kunden wird gelesen, im Verhältnis zu R04.2b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 31.07.2022 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2b ist verdrängt durch R20.2c

  Szenario: Die Nachricht des Kunden wird gelesen, im Verhältnis zu R04.2c
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2c ist verdrängt durch R20.2c

  Szenario: Die Nachricht des Kunden wird gelesen, im Verhältnis zu R05.3
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Sichtbarkeit: ohne eigene Wahl
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R05.3 ist verdrängt durch R20.2c
