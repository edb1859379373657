# language: de
Funktionalität: Besondere Daten: offenkundig öffentlich gemacht

  Szenario: C23: Eine Kundin nennt öffentlich ihren Diabetes, und das Unternehmen speichert die Angabe im Verlauf, am 01.03.2014
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.03.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R05.1a
    Und Regel R04.1a ist verdrängt durch R05.1a
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

  Szenario: C23: Eine Kundin nennt öffentlich ihren Diabetes, und das Unternehmen speichert die Angabe im Verlauf, am 03.07.2023
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 03.07.2023 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R05.1c
    Und es greift Regel R05.3 nicht

  Szenario: C23: Eine Kundin nennt öffentlich ihren Diabetes, und das Unternehmen speichert die Angabe im Verlauf, am 04.07.2023
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 04.07.2023 entschieden wird
    Dann ist es verboten
    Und es greift Regel R05.3
    Und es besteht die Pflicht: löschen, Frist: sofort

  Szenario: C23: Eine Kundin nennt öffentlich ihren Diabetes, und das Unternehmen speichert die Angabe im Verlauf, am 01.08.2023
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.08.2023 entschieden wird
    Dann ist es verboten
    Und es greift Regel R05.3
    Und es greift Regel R20.2a

  Szenario: C23: Eine Kundin nennt öffentlich ihren Diabetes, und das Unternehmen speichert die Angabe im Verlauf, zum 01.08.2019 nach heutigem Verständnis
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn über den 01.08.2019 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R05.3

  Szenario: C23: Auf die Frage der Kundin wird geantwortet, ohne den Diabetes zu speichern, am 01.03.2014
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Wenn am 01.03.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R20.1a

  Szenario: C23: Auf die Frage der Kundin wird geantwortet, ohne den Diabetes zu speichern, am 01.08.2023
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Wenn am 01.08.2023 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R20.2b
    Und Regel R05.3 ist verdrängt durch R20.2b
    Und es besteht die Pflicht: geschützten Weg anbieten, Frist: erste Antwort

  Szenario: C23: Der Diabetes der Kundin wird für spätere Angebote genutzt, am 01.03.2014
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Wenn am 01.03.2014 entschieden wird
    Dann ist es verboten
    Und es greift Regel R04.1a

  Szenario: C23: Der Diabetes der Kundin wird für spätere Angebote genutzt, am 01.08.2023
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: unaufklärbar
    Und Vorgang: anreichern
    Und Zweck: Zusatzverkauf
    Wenn am 01.08.2023 entschieden wird
    Dann ist es verboten
    Und es greift Regel R05.3
    Und es greift Regel R30.3

  Szenario: Die Kundin hatte bewusst alle einbezogen, und nur ihre Frage wird gespeichert, am 01.08.2023
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.08.2023 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R05.2
    Und es besteht die Pflicht: Nachweis sichern, Frist: sofort

  Szenario: Ist nicht gesagt, was die Kundin eingestellt hatte, wird danach gefragt, am 01.03.2014
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.03.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R05.1a

  Szenario: Ist nicht gesagt, was die Kundin eingestellt hatte, wird danach gefragt, am 01.08.2023
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Datenart: besondere Daten
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.08.2023 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Sichtbarkeit

  Szenariogrundriss: Eine Krankheit in einem Beitrag, den alle sehen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R05.1a
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd
    Und es besteht die Pflicht: Nachweis sichern, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die offenkundige Öffentlichkeit, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R05.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Eine Krankheit in einem Beitrag, den alle sehen, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R05.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1a

  Szenariogrundriss: Eine Krankheit in einem Beitrag, den alle sehen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenario: Nicht die offenkundige Öffentlichkeit: ein anderer Vorgang (R05.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1a nicht

  Szenariogrundriss: Nicht die offenkundige Öffentlichkeit: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: das Unternehmen
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1a nicht

    Beispiele:
      | Fall                       | Datenart                                 | Zugänglichkeit                           | Verfasser                    | Zweck                                    | Alter |
      | andere Daten               | einfache Daten oder besondere Daten aus Rückschluss oder Straftaten | öffentlich                               | die betroffene Person selbst | Kundendienst                             | volljährig |
      | anders zugänglich          | besondere Daten                          | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Kundendienst                             | volljährig |
      | von einem anderen verfasst | besondere Daten                          | öffentlich                               | ein anderer                  | Kundendienst                             | volljährig |
      | ein anderer Zweck          | besondere Daten                          | öffentlich                               | die betroffene Person selbst | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | volljährig |
      | ein anderes Alter          | besondere Daten                          | öffentlich                               | die betroffene Person selbst | Kundendienst                             | minderjährig |

  Szenario: Eine Krankheit in einem Beitrag, den alle sehen, im Verhältnis zu R04.1a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.1a ist verdrängt durch R05.1a

  Szenariogrundriss: Eine Religion, die sich aus einem öffentlichen Bild erschließt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R05.1b

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der Zweifel am Erschlossenen, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R05.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Eine Religion, die sich aus einem öffentlichen Bild erschließt, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R05.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1b

  Szenariogrundriss: Eine Religion, die sich aus einem öffentlichen Bild erschließt, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenario: Nicht der Zweifel am Erschlossenen: ein anderer Vorgang (R05.1b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten aus Rückschluss
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1b nicht

  Szenariogrundriss: Nicht der Zweifel am Erschlossenen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: das Unternehmen
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R05.1b nicht

    Beispiele:
      | Fall                       | Datenart                                 | Zugänglichkeit                           | Verfasser                    | Zweck                                    | Alter |
      | andere Daten               | einfache Daten oder besondere Daten oder Straftaten | öffentlich                               | die betroffene Person selbst | Kundendienst                             | volljährig |
      | anders zugänglich          | besondere Daten aus Rückschluss          | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Kundendienst                             | volljährig |
      | von einem anderen verfasst | besondere Daten aus Rückschluss          | öffentlich                               | ein anderer                  | Kundendienst                             | volljährig |
      | ein anderer Zweck          | besondere Daten aus Rückschluss          | öffentlich                               | die betroffene Person selbst | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | volljährig |
      | ein anderes Alter          | besondere Daten aus Rückschluss          | öffentlich                               | die betroffene Person selbst | Kundendienst                             | minderjährig |

  Szenariogrundriss: Ein Beitrag, den alle sehen, vor dem Urteil: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R05.1c
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                          | Tag        | Ergebnis |
      | am ersten Tag der DSGVO       | 25.05.2018 | mit Pflichten erlaubt |
      | am Tag, bevor es überholt war | 03.07.2023 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die bloße Sichtbarkeit, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R05.1c nicht

    Beispiele:
      | Fall                           | Tag |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 |
      | am Tag, an dem es überholt war | 04.07.2023 |

  Szenario: Ein Beitrag, den alle sehen, vor dem Urteil, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R05.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 03.07.2023 entschieden wird
    Dann es greift Regel R05.1c

  Szenariogrundriss: Ein Beitrag, den alle sehen, vor dem Urteil, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 03.07.2023 entschieden wird
    Dann es greift Regel R05.1c

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenario: Nicht die bloße Sichtbarkeit: ein anderer Vorgang (R05.1c)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 03.07.2023 entschieden wird
    Dann es greift Regel R05.1c nicht

  Szenariogrundriss: Nicht die bloße Sichtbarkeit: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: das Unternehmen
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 03.07.2023 entschieden wird
    Dann es greift Regel R05.1c nicht

    Beispiele:
      | Fall                       | Datenart                                 | Zugänglichkeit                           | Verfasser                    | Zweck |
      | andere Daten               | einfache Daten oder besondere Daten aus Rückschluss oder Straftaten | öffentlich                               | die betroffene Person selbst | Kundendienst |
      | anders zugänglich          | besondere Daten                          | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die betroffene Person selbst | Kundendienst |
      | von einem anderen verfasst | besondere Daten                          | öffentlich                               | ein anderer                  | Kundendienst |
      | ein anderer Zweck          | besondere Daten                          | öffentlich                               | die betroffene Person selbst | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Ein Beitrag, den alle sehen, vor dem Urteil, im Verhältnis zu R04.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 03.07.2023 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R05.1c

  Szenariogrundriss: Die Person hat bewusst alle einbezogen: <Fall>
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
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R05.2
    Und es besteht die Pflicht: Nachweis sichern, Frist: sofort

    Beispiele:
      | Fall                            | Tag        | Kenntnis   | Ergebnis |
      | am Tag, an dem es erkannt wurde | 04.07.2023 | 04.07.2023 | mit Pflichten erlaubt |
      | im Januar 2026                  | 10.01.2026 | 10.01.2026 | mit Pflichten erlaubt |
      | im Rückblick auf den ersten Tag | 25.05.2018 | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die bewusste Freigabe, weil der Tag ein anderer ist: <Fall>
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
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R05.2 nicht

    Beispiele:
      | Fall                           | Tag        | Kenntnis |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 | 10.01.2026 |
      | am Tag, bevor es erkannt wurde | 03.07.2023 | 03.07.2023 |

  Szenario: Die Person hat bewusst alle einbezogen, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R05.2)
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
    Dann es greift Regel R05.2

  Szenariogrundriss: Die Person hat bewusst alle einbezogen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.2

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Kundendienst oder Beschwerde oder Beobachtung des Marktes |

  Szenario: Nicht die bewusste Freigabe: ein anderer Vorgang (R05.2)
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
    Dann es greift Regel R05.2 nicht

  Szenariogrundriss: Nicht die bewusste Freigabe: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: das Unternehmen
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: <Sichtbarkeit>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.2 nicht

    Beispiele:
      | Fall                       | Datenart                                 | Zugänglichkeit                           | Sichtbarkeit                       | Verfasser                    | Zweck |
      | andere Daten               | einfache Daten oder besondere Daten aus Rückschluss oder Straftaten | öffentlich                               | bewusst für alle gewählt           | die betroffene Person selbst | Kundendienst |
      | anders zugänglich          | besondere Daten                          | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | bewusst für alle gewählt           | die betroffene Person selbst | Kundendienst |
      | anders eingestellt         | besondere Daten                          | öffentlich                               | ohne eigene Wahl oder unaufklärbar | die betroffene Person selbst | Kundendienst |
      | von einem anderen verfasst | besondere Daten                          | öffentlich                               | bewusst für alle gewählt           | ein anderer                  | Kundendienst |
      | ein anderer Zweck          | besondere Daten                          | öffentlich                               | bewusst für alle gewählt           | die betroffene Person selbst | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Die Person hat bewusst alle einbezogen, im Verhältnis zu R04.2a
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
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R04.2a ist verdrängt durch R05.2

  Szenariogrundriss: Sichtbar, aber nicht bewusst für alle: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R05.3
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                            | Tag        | Kenntnis   | Ergebnis |
      | am Tag, an dem es erkannt wurde | 04.07.2023 | 04.07.2023 | verboten |
      | im Januar 2026                  | 10.01.2026 | 10.01.2026 | verboten |
      | im Rückblick auf den ersten Tag | 25.05.2018 | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht die fehlende Freigabe, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R05.3 nicht

    Beispiele:
      | Fall                           | Tag        | Kenntnis |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 | 10.01.2026 |
      | am Tag, bevor es erkannt wurde | 03.07.2023 | 03.07.2023 |

  Szenariogrundriss: Sichtbar, aber nicht bewusst für alle, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: <Sichtbarkeit>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.3

    Beispiele:
      | Fall                    | Sichtbarkeit |
      | beides bei Sichtbarkeit | ohne eigene Wahl oder unaufklärbar |

  Szenariogrundriss: Nicht die fehlende Freigabe: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: das Unternehmen
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: <Datenart>
    Und Sichtbarkeit: <Sichtbarkeit>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.3 nicht

    Beispiele:
      | Fall                       | Datenart                                 | Zugänglichkeit                           | Sichtbarkeit             | Verfasser |
      | andere Daten               | einfache Daten oder besondere Daten aus Rückschluss oder Straftaten | öffentlich                               | ohne eigene Wahl         | die betroffene Person selbst |
      | anders zugänglich          | besondere Daten                          | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | ohne eigene Wahl         | die betroffene Person selbst |
      | anders eingestellt         | besondere Daten                          | öffentlich                               | bewusst für alle gewählt | die betroffene Person selbst |
      | von einem anderen verfasst | besondere Daten                          | öffentlich                               | ohne eigene Wahl         | ein anderer |

  Szenario: Sichtbar, aber nicht bewusst für alle, im Verhältnis zu R04.2a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: besondere Daten
    Und Sichtbarkeit: ohne eigene Wahl
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und Regel R04.2a ist verdrängt durch R05.3

  Szenariogrundriss: Abgewogene Beobachtung des Marktes mit bewusst öffentlichen Angaben: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R05.4a
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: dauernd
    Und es besteht die Pflicht: pseudonymisieren, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die günstige Abwägung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R05.4a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Abgewogene Beobachtung des Marktes mit bewusst öffentlichen Angaben, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R05.4a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4a

  Szenariogrundriss: Abgewogene Beobachtung des Marktes mit bewusst öffentlichen Angaben, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4a

    Beispiele:
      | Fall             | Datenart |
      | alle diese Daten | besondere Daten oder besondere Daten aus Rückschluss |

  Szenario: Nicht die günstige Abwägung: ein anderer Vorgang (R05.4a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4a nicht

  Szenariogrundriss: Nicht die günstige Abwägung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4a nicht

    Beispiele:
      | Fall              | Datenart                       | Zugänglichkeit                           | Zweck                                    | Interessenabwägung                       | Alter |
      | andere Daten      | einfache Daten oder Straftaten | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | volljährig |
      | anders zugänglich | besondere Daten                | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | volljährig |
      | ein anderer Zweck | besondere Daten                | öffentlich                               | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | zugunsten der Verarbeitung               | volljährig |
      | anders abgewogen  | besondere Daten                | öffentlich                               | Beobachtung des Marktes                  | unterblieben oder zulasten der Verarbeitung | volljährig |
      | ein anderes Alter | besondere Daten                | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung               | minderjährig |

  Szenariogrundriss: Noch nicht abgewogene Beobachtung mit bewusst öffentlichen Angaben: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R05.4b
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die fehlende Abwägung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R05.4b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Noch nicht abgewogene Beobachtung mit bewusst öffentlichen Angaben, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R05.4b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4b

  Szenariogrundriss: Noch nicht abgewogene Beobachtung mit bewusst öffentlichen Angaben, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4b

    Beispiele:
      | Fall             | Datenart |
      | alle diese Daten | besondere Daten oder besondere Daten aus Rückschluss |

  Szenario: Nicht die fehlende Abwägung: ein anderer Vorgang (R05.4b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Beobachtung des Marktes
    Und Datenart: besondere Daten
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4b nicht

  Szenariogrundriss: Nicht die fehlende Abwägung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Sichtbarkeit: bewusst für alle gewählt
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R05.4b nicht

    Beispiele:
      | Fall              | Datenart                       | Zugänglichkeit                           | Zweck                                    | Interessenabwägung                       | Alter |
      | andere Daten      | einfache Daten oder Straftaten | öffentlich                               | Beobachtung des Marktes                  | unterblieben                             | volljährig |
      | anders zugänglich | besondere Daten                | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Beobachtung des Marktes                  | unterblieben                             | volljährig |
      | ein anderer Zweck | besondere Daten                | öffentlich                               | Kundendienst oder Beschwerde oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | unterblieben                             | volljährig |
      | anders abgewogen  | besondere Daten                | öffentlich                               | Beobachtung des Marktes                  | zugunsten der Verarbeitung oder zulasten der Verarbeitung | volljährig |
      | ein anderes Alter | besondere Daten                | öffentlich                               | Beobachtung des Marktes                  | unterblieben                             | minderjährig |
