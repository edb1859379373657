# language: de
Funktionalität: Direktnachrichten

  Szenariogrundriss: Eine Kundin schreibt dem Unternehmen eine Nachricht, der Kundendienst legt den Fall an: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall         | Tag        | Regel  |
      | Februar 2014 | 15.02.2014 | R14.1a |
      | März 2026    | 01.03.2026 | R14.2a |

  Szenariogrundriss: Aus der Nachricht wird keine Werbung: <Zweck> am <Tag>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Wenn am <Tag> entschieden wird
    Dann ist es verboten

    Beispiele:
      | Zweck         | Tag        |
      | Werbung       | 15.02.2014 |
      | Werbung       | 01.03.2026 |
      | Profilbildung | 01.03.2026 |

  Szenario: Nachrichten zwischen Nutzern des eigenen Forums liest auch der Betreiber nicht
    Angenommen Quelle: eigenes Forum
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Betroffener: Dritter
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R15.2
    Und es besteht die Pflicht: löschen, Frist: sofort

  Szenario: Ist unbekannt, wem die Nachricht gilt, wird danach gefragt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Wenn am 01.03.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Adressat

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1a
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Direktnachricht an das Unternehmen bearbeiten (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1a

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit  | Adressat        | Verfasser                    | Vorgang   | Speicherfrist | Zweck        | Datenart       | Alter        |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | einfache Daten | volljährig   |
      | anders: Adressat       | Direktnachricht | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | einfache Daten | volljährig   |
      | anders: Verfasser      | Direktnachricht | das Unternehmen | ein anderer                  | speichern | begrenzt      | Kundendienst | einfache Daten | volljährig   |
      | anders: Vorgang        | Direktnachricht | das Unternehmen | die betroffene Person selbst | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Kundendienst | einfache Daten | volljährig   |
      | anders: Zweck          | Direktnachricht | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | Direktnachricht | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Auf eine Direktnachricht antworten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1b
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Auf eine Direktnachricht antworten (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1b

  Szenariogrundriss: Auf eine Direktnachricht antworten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auf eine Direktnachricht antworten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1b nicht

    Beispiele:
      | Fall                         | Zugänglichkeit  | Adressat        | Verfasser                    | Vorgang    | Weg             | Inhalt der Nachricht | Zweck        | Datenart       | Alter        |
      | anders: Zugänglichkeit       | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Adressat             | Direktnachricht | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Verfasser            | Direktnachricht | das Unternehmen | ein anderer                  | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Vorgang              | Direktnachricht | das Unternehmen | die betroffene Person selbst | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt       | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | Direktnachricht | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Werbung oder Auskunft mit Werbezusatz | Kundendienst | einfache Daten | volljährig   |
      | anders: Zweck                | Direktnachricht | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | Direktnachricht | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Direktnachricht eines anderen über die Person (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1c
    Und es besteht die Pflicht: nachfragen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Direktnachricht eines anderen über die Person (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1c

  Szenariogrundriss: Direktnachricht eines anderen über die Person (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Direktnachricht eines anderen über die Person (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1c nicht

    Beispiele:
      | Fall                   | Zugänglichkeit  | Adressat        | Verfasser                    | Vorgang   | Speicherfrist | Zweck        | Datenart       |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen | ein anderer                  | speichern | begrenzt      | Kundendienst | einfache Daten |
      | anders: Adressat       | Direktnachricht | die Öffentlichkeit oder eigene Kontakte oder unklar | ein anderer                  | speichern | begrenzt      | Kundendienst | einfache Daten |
      | anders: Verfasser      | Direktnachricht | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | einfache Daten |
      | anders: Vorgang        | Direktnachricht | das Unternehmen | ein anderer                  | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Kundendienst | einfache Daten |
      | anders: Zweck          | Direktnachricht | das Unternehmen | ein anderer                  | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart       | Direktnachricht | das Unternehmen | ein anderer                  | speichern | begrenzt      | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R15.1
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | verboten |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | verboten |

  Szenario: Nachrichten zwischen anderen sind tabu (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: die Öffentlichkeit oder eigene Kontakte oder unklar
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R15.1

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R15.1 nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R15.1 nicht

    Beispiele:
      | Fall                   | Zugänglichkeit  | Adressat        |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | eigene Kontakte |
      | anders: Adressat       | Direktnachricht | das Unternehmen |

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2a
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Direktnachricht an das Unternehmen bearbeiten (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2a

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2a nicht

    Beispiele:
      | Fall                   | Zugänglichkeit  | Adressat        | Verfasser                    | Vorgang   | Speicherfrist | Zweck        | Datenart       | Alter        |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | einfache Daten | volljährig   |
      | anders: Adressat       | Direktnachricht | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | einfache Daten | volljährig   |
      | anders: Verfasser      | Direktnachricht | das Unternehmen | ein anderer                  | speichern | begrenzt      | Kundendienst | einfache Daten | volljährig   |
      | anders: Vorgang        | Direktnachricht | das Unternehmen | die betroffene Person selbst | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Kundendienst | einfache Daten | volljährig   |
      | anders: Zweck          | Direktnachricht | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart       | Direktnachricht | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Auf eine Direktnachricht antworten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2b
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Auf eine Direktnachricht antworten (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2b

  Szenariogrundriss: Auf eine Direktnachricht antworten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auf eine Direktnachricht antworten (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2b nicht

    Beispiele:
      | Fall                         | Zugänglichkeit  | Adressat        | Verfasser                    | Vorgang    | Weg             | Inhalt der Nachricht | Zweck        | Datenart       | Alter        |
      | anders: Zugänglichkeit       | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Adressat             | Direktnachricht | die Öffentlichkeit oder eigene Kontakte oder unklar | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Verfasser            | Direktnachricht | das Unternehmen | ein anderer                  | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Vorgang              | Direktnachricht | das Unternehmen | die betroffene Person selbst | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt       | nur Auskunft         | Kundendienst | einfache Daten | volljährig   |
      | anders: Inhalt der Nachricht | Direktnachricht | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Werbung oder Auskunft mit Werbezusatz | Kundendienst | einfache Daten | volljährig   |
      | anders: Zweck                | Direktnachricht | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten | volljährig   |
      | anders: Datenart             | Direktnachricht | das Unternehmen | die betroffene Person selbst | ansprechen | Direktnachricht | nur Auskunft         | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |

  Szenariogrundriss: Direktnachricht eines anderen über die Person (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2c
    Und es besteht die Pflicht: nachfragen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Direktnachricht eines anderen über die Person (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2c

  Szenariogrundriss: Direktnachricht eines anderen über die Person (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Direktnachricht eines anderen über die Person (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2c nicht

    Beispiele:
      | Fall                   | Zugänglichkeit  | Adressat        | Verfasser                    | Vorgang   | Speicherfrist | Zweck        | Datenart       |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | das Unternehmen | ein anderer                  | speichern | begrenzt      | Kundendienst | einfache Daten |
      | anders: Adressat       | Direktnachricht | die Öffentlichkeit oder eigene Kontakte oder unklar | ein anderer                  | speichern | begrenzt      | Kundendienst | einfache Daten |
      | anders: Verfasser      | Direktnachricht | das Unternehmen | die betroffene Person selbst | speichern | begrenzt      | Kundendienst | einfache Daten |
      | anders: Vorgang        | Direktnachricht | das Unternehmen | ein anderer                  | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Kundendienst | einfache Daten |
      | anders: Zweck          | Direktnachricht | das Unternehmen | ein anderer                  | speichern | begrenzt      | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart       | Direktnachricht | das Unternehmen | ein anderer                  | speichern | begrenzt      | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R15.2
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenario: Nachrichten zwischen anderen sind tabu (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: die Öffentlichkeit oder eigene Kontakte oder unklar
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R15.2

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R15.2 nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R15.2 nicht

    Beispiele:
      | Fall                   | Zugänglichkeit  | Adressat        |
      | anders: Zugänglichkeit | öffentlich oder für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe | eigene Kontakte |
      | anders: Adressat       | Direktnachricht | das Unternehmen |
