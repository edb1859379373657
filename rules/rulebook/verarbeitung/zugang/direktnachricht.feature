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

  Szenario: Mit der ersten Antwort wird informiert
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Interessent
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: Kundendienst
    Und Information: Frist läuft noch
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R14.2b
    Und es besteht die Pflicht: informieren, Frist: erste Antwort

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

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1a

    Beispiele:
      | Fall                | Vorgang    | Zweck        |
      | Vorgang: beobachten | beobachten | Kundendienst |
      | Vorgang: erheben    | erheben    | Kundendienst |
      | Zweck: Beschwerde   | speichern  | Beschwerde   |

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
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | minderjährig |

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

  Szenariogrundriss: Auf eine Direktnachricht antworten (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1b

    Beispiele:
      | Fall              | Zweck      |
      | Zweck: Beschwerde | Beschwerde |

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
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Inhalt der Nachricht     | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: öffentlich                     | öffentlich                 | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung       | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer     | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe            | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: die Öffentlichkeit                   | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                      | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: unklar                               | Direktnachricht            | unklar             | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Verfasser: ein anderer                         | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: erheben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: speichern                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: nur Werbung              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Werbung              | Kundendienst            | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Auskunft mit Werbezusatz | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | Straftaten                      | volljährig   |
      | Alter: minderjährig                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | minderjährig |

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1c
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1c

    Beispiele:
      | Fall              | Zweck      |
      | Zweck: Beschwerde | Beschwerde |

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
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

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1c nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweckerreichung | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: erheben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: speichern                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweckerreichung: Zweck erledigt            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck erledigt  | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | minderjährig |

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
    Und es greift Regel R14.1d
    Und es besteht die Pflicht: nachfragen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Direktnachricht eines anderen über die Person (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1d

    Beispiele:
      | Fall                | Vorgang    | Zweck        |
      | Vorgang: beobachten | beobachten | Kundendienst |
      | Vorgang: erheben    | erheben    | Kundendienst |
      | Zweck: Beschwerde   | speichern  | Beschwerde   |

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
    Dann es greift Regel R14.1d nicht

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
    Und Speicherfrist: begrenzt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R14.1d nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Adressat: unklar                           | Direktnachricht            | unklar             | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Verfasser: die betroffene Person selbst    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | verknüpfen      | Kundendienst            | einfache Daten                  |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | ein anderer                  | anreichern      | Kundendienst            | einfache Daten                  |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | ein anderer                  | bewerten        | Kundendienst            | einfache Daten                  |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | Kundendienst            | einfache Daten                  |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | ein anderer                  | übermitteln     | Kundendienst            | einfache Daten                  |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | ein anderer                  | veröffentlichen | Kundendienst            | einfache Daten                  |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Kundendienst            | einfache Daten                  |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Marktforschung          | einfache Daten                  |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Vorlieben               | einfache Daten                  |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Zusatzverkauf           | einfache Daten                  |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Profilbildung           | einfache Daten                  |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Bonität                 | einfache Daten                  |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Werbung                 | einfache Daten                  |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Personalauswahl         | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Mitarbeiterkontrolle    | einfache Daten                  |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Anschriftenermittlung   | einfache Daten                  |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Glückwunsch             | einfache Daten                  |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Krise                   | einfache Daten                  |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | unbestimmt              | einfache Daten                  |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | Straftaten                      |

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

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
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
    Dann es greift Regel R15.1

    Beispiele:
      | Fall                         | Adressat           |
      | Adressat: die Öffentlichkeit | die Öffentlichkeit |
      | Adressat: unklar             | unklar             |

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
      | Fall                                       | Zugänglichkeit             | Adressat        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | eigene Kontakte |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | eigene Kontakte |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | eigene Kontakte |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | eigene Kontakte |
      | Adressat: das Unternehmen                  | Direktnachricht            | das Unternehmen |

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

  Szenariogrundriss: Direktnachricht an das Unternehmen bearbeiten (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2a

    Beispiele:
      | Fall                | Vorgang    | Zweck        |
      | Vorgang: beobachten | beobachten | Kundendienst |
      | Vorgang: erheben    | erheben    | Kundendienst |
      | Zweck: Beschwerde   | speichern  | Beschwerde   |

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
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | minderjährig |

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

  Szenariogrundriss: Auf eine Direktnachricht antworten (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2b

    Beispiele:
      | Fall              | Zweck      |
      | Zweck: Beschwerde | Beschwerde |

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
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Inhalt der Nachricht     | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: öffentlich                     | öffentlich                 | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung       | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer     | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe            | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: die Öffentlichkeit                   | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                      | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: unklar                               | Direktnachricht            | unklar             | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Verfasser: ein anderer                         | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: erheben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: speichern                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: nur Werbung              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Werbung              | Kundendienst            | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Auskunft mit Werbezusatz | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | Straftaten                      | volljährig   |
      | Alter: minderjährig                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | minderjährig |

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2c
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2c

    Beispiele:
      | Fall              | Zweck      |
      | Zweck: Beschwerde | Beschwerde |

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
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

  Szenariogrundriss: Offene Anliegen aus Direktnachrichten aufbewahren (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2c nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweckerreichung | Altbestand         | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: erheben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: speichern                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweckerreichung: Zweck erledigt            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck erledigt  | danach             | Kundendienst            | einfache Daten                  | volljährig   |
      | Altbestand: vor dem 25.05.2018             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | vor dem 25.05.2018 | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | minderjährig |

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
    Und es greift Regel R14.2d
    Und es besteht die Pflicht: nachfragen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Direktnachricht eines anderen über die Person (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: ein anderer
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2d

    Beispiele:
      | Fall                | Vorgang    | Zweck        |
      | Vorgang: beobachten | beobachten | Kundendienst |
      | Vorgang: erheben    | erheben    | Kundendienst |
      | Zweck: Beschwerde   | speichern  | Beschwerde   |

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
    Dann es greift Regel R14.2d nicht

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
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2d nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Adressat: unklar                           | Direktnachricht            | unklar             | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  |
      | Verfasser: die betroffene Person selbst    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | verknüpfen      | Kundendienst            | einfache Daten                  |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | ein anderer                  | anreichern      | Kundendienst            | einfache Daten                  |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | ein anderer                  | bewerten        | Kundendienst            | einfache Daten                  |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | Kundendienst            | einfache Daten                  |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | ein anderer                  | übermitteln     | Kundendienst            | einfache Daten                  |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | ein anderer                  | veröffentlichen | Kundendienst            | einfache Daten                  |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Kundendienst            | einfache Daten                  |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Beobachtung des Marktes | einfache Daten                  |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Marktforschung          | einfache Daten                  |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Vorlieben               | einfache Daten                  |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Zusatzverkauf           | einfache Daten                  |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Profilbildung           | einfache Daten                  |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Bonität                 | einfache Daten                  |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Werbung                 | einfache Daten                  |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Personalauswahl         | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Mitarbeiterkontrolle    | einfache Daten                  |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Anschriftenermittlung   | einfache Daten                  |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Glückwunsch             | einfache Daten                  |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Krise                   | einfache Daten                  |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | unbestimmt              | einfache Daten                  |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | Straftaten                      |

  Szenariogrundriss: Mit der ersten Antwort auf eine Direktnachricht informieren (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2e
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Mit der ersten Antwort auf eine Direktnachricht informieren (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2e

    Beispiele:
      | Fall                | Vorgang    |
      | Vorgang: erheben    | erheben    |
      | Vorgang: ansprechen | ansprechen |

  Szenariogrundriss: Mit der ersten Antwort auf eine Direktnachricht informieren (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Mit der ersten Antwort auf eine Direktnachricht informieren (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: <Information>
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2e nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Information      |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | speichern       | Frist läuft noch |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | speichern       | Frist läuft noch |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | speichern       | Frist läuft noch |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | speichern       | Frist läuft noch |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | speichern       | Frist läuft noch |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | speichern       | Frist läuft noch |
      | Adressat: unklar                           | Direktnachricht            | unklar             | speichern       | Frist läuft noch |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | beobachten      | Frist läuft noch |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | verknüpfen      | Frist läuft noch |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | anreichern      | Frist läuft noch |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | bewerten        | Frist läuft noch |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | übermitteln     | Frist läuft noch |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | veröffentlichen | Frist läuft noch |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | aufbewahren     | Frist läuft noch |
      | Information: erteilt                       | Direktnachricht            | das Unternehmen    | speichern       | erteilt          |
      | Information: unterblieben                  | Direktnachricht            | das Unternehmen    | speichern       | unterblieben     |
      | Information: entbehrlich                   | Direktnachricht            | das Unternehmen    | speichern       | entbehrlich      |

  Szenariogrundriss: Versäumte Information zur Direktnachricht nachholen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2f
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Versäumte Information zur Direktnachricht nachholen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2f

    Beispiele:
      | Fall                | Vorgang    |
      | Vorgang: erheben    | erheben    |
      | Vorgang: ansprechen | ansprechen |

  Szenariogrundriss: Versäumte Information zur Direktnachricht nachholen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R14.2f nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Versäumte Information zur Direktnachricht nachholen (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: <Information>
    Und Speicherfrist: begrenzt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R14.2f nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Information      |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | speichern       | unterblieben     |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | speichern       | unterblieben     |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | speichern       | unterblieben     |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | speichern       | unterblieben     |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | speichern       | unterblieben     |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | speichern       | unterblieben     |
      | Adressat: unklar                           | Direktnachricht            | unklar             | speichern       | unterblieben     |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | beobachten      | unterblieben     |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | verknüpfen      | unterblieben     |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | anreichern      | unterblieben     |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | bewerten        | unterblieben     |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | übermitteln     | unterblieben     |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | veröffentlichen | unterblieben     |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | aufbewahren     | unterblieben     |
      | Information: erteilt                       | Direktnachricht            | das Unternehmen    | speichern       | erteilt          |
      | Information: Frist läuft noch              | Direktnachricht            | das Unternehmen    | speichern       | Frist läuft noch |
      | Information: entbehrlich                   | Direktnachricht            | das Unternehmen    | speichern       | entbehrlich      |

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

  Szenariogrundriss: Nachrichten zwischen anderen sind tabu (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
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
    Dann es greift Regel R15.2

    Beispiele:
      | Fall                         | Adressat           |
      | Adressat: die Öffentlichkeit | die Öffentlichkeit |
      | Adressat: unklar             | unklar             |

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
      | Fall                                       | Zugänglichkeit             | Adressat        |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | eigene Kontakte |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | eigene Kontakte |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | eigene Kontakte |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | eigene Kontakte |
      | Adressat: das Unternehmen                  | Direktnachricht            | das Unternehmen |
