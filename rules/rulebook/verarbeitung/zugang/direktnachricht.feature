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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1a

    Beispiele:
      | Fall                | Vorgang    | Zweck        | Ergebnis              |
      | Vorgang: beobachten | beobachten | Kundendienst | mit Pflichten erlaubt |
      | Vorgang: erheben    | erheben    | Kundendienst | mit Pflichten erlaubt |
      | Zweck: Beschwerde   | speichern  | Beschwerde   | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | erlaubt               |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Marktforschung          | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1b

    Beispiele:
      | Fall              | Zweck      | Ergebnis              |
      | Zweck: Beschwerde | Beschwerde | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Inhalt der Nachricht     | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: öffentlich                     | öffentlich                 | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung       | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer     | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe            | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: die Öffentlichkeit                   | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: eigene Kontakte                      | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: unklar                               | Direktnachricht            | unklar             | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Verfasser: ein anderer                         | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: speichern                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Inhalt der Nachricht: nur Werbung              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Werbung              | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Auskunft mit Werbezusatz | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beobachtung des Marktes                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Marktforschung                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Marktforschung          | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1c

    Beispiele:
      | Fall              | Zweck      | Ergebnis              |
      | Zweck: Beschwerde | Beschwerde | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1c nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweckerreichung | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | erlaubt               |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | erlaubt               |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | erlaubt               |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: speichern                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Zweck besteht   | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Zweckerreichung: Zweck erledigt            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck erledigt  | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Marktforschung          | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | Kundendienst            | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1d

    Beispiele:
      | Fall                | Vorgang    | Zweck        | Ergebnis            |
      | Vorgang: beobachten | beobachten | Kundendienst | rechtlich zu prüfen |
      | Vorgang: erheben    | erheben    | Kundendienst | rechtlich zu prüfen |
      | Zweck: Beschwerde   | speichern  | Beschwerde   | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis            |
      | Tag danach | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.1d nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Verfasser: die betroffene Person selbst    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | verknüpfen      | Kundendienst            | einfache Daten                  | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | ein anderer                  | anreichern      | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | ein anderer                  | bewerten        | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | ein anderer                  | übermitteln     | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | ein anderer                  | veröffentlichen | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Kundendienst            | einfache Daten                  | verboten              |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Beobachtung des Marktes | einfache Daten                  | verboten              |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Marktforschung          | einfache Daten                  | verboten              |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Vorlieben               | einfache Daten                  | verboten              |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Zusatzverkauf           | einfache Daten                  | verboten              |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Profilbildung           | einfache Daten                  | verboten              |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Bonität                 | einfache Daten                  | verboten              |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Werbung                 | einfache Daten                  | verboten              |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Personalauswahl         | einfache Daten                  | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Mitarbeiterkontrolle    | einfache Daten                  | verboten              |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Anschriftenermittlung   | einfache Daten                  | verboten              |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Glückwunsch             | einfache Daten                  | verboten              |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Krise                   | einfache Daten                  | verboten              |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | unbestimmt              | einfache Daten                  | verboten              |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten                 | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten aus Rückschluss | verboten              |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | Straftaten                      | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R15.1

    Beispiele:
      | Fall                         | Adressat           | Ergebnis |
      | Adressat: die Öffentlichkeit | die Öffentlichkeit | verboten |
      | Adressat: unklar             | unklar             | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R15.1 nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag danach | 25.05.2018 | 25.05.2018 | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R15.1 nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | eigene Kontakte | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | eigene Kontakte | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | eigene Kontakte | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | eigene Kontakte | verboten              |
      | Adressat: das Unternehmen                  | Direktnachricht            | das Unternehmen | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2a

    Beispiele:
      | Fall                | Vorgang    | Zweck        | Ergebnis              |
      | Vorgang: beobachten | beobachten | Kundendienst | mit Pflichten erlaubt |
      | Vorgang: erheben    | erheben    | Kundendienst | mit Pflichten erlaubt |
      | Zweck: Beschwerde   | speichern  | Beschwerde   | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Marktforschung          | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2b

    Beispiele:
      | Fall              | Zweck      | Ergebnis              |
      | Zweck: Beschwerde | Beschwerde | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2b nicht

    Beispiele:
      | Fall                                           | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Inhalt der Nachricht     | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: öffentlich                     | öffentlich                 | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung       | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer     | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe            | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: die Öffentlichkeit                   | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: eigene Kontakte                      | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: unklar                               | Direktnachricht            | unklar             | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Verfasser: ein anderer                         | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: speichern                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | nur Auskunft             | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Inhalt der Nachricht: nur Werbung              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Werbung              | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Auskunft mit Werbezusatz | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beobachtung des Marktes                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Marktforschung                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Marktforschung          | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                                 | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                              | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | nur Auskunft             | Kundendienst            | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2c

    Beispiele:
      | Fall              | Zweck      | Ergebnis              |
      | Zweck: Beschwerde | Beschwerde | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2c nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweckerreichung | Altbestand         | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Verfasser: ein anderer                     | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | beobachten      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | erheben         | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: speichern                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | verknüpfen      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | anreichern      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | bewerten        | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | ansprechen      | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | übermitteln     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | veröffentlichen | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Zweckerreichung: Zweck erledigt            | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck erledigt  | danach             | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Altbestand: vor dem 25.05.2018             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | vor dem 25.05.2018 | Kundendienst            | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Marktforschung          | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | aufbewahren     | Zweck besteht   | danach             | Kundendienst            | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2d

    Beispiele:
      | Fall                | Vorgang    | Zweck        | Ergebnis            |
      | Vorgang: beobachten | beobachten | Kundendienst | rechtlich zu prüfen |
      | Vorgang: erheben    | erheben    | Kundendienst | rechtlich zu prüfen |
      | Zweck: Beschwerde   | speichern  | Beschwerde   | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2d nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis            |
      | Tag davor | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2d nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Verfasser                    | Vorgang         | Zweck                   | Datenart                        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | ein anderer                  | speichern       | Kundendienst            | einfache Daten                  | verboten              |
      | Verfasser: die betroffene Person selbst    | Direktnachricht            | das Unternehmen    | die betroffene Person selbst | speichern       | Kundendienst            | einfache Daten                  | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | verknüpfen      | Kundendienst            | einfache Daten                  | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | ein anderer                  | anreichern      | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | ein anderer                  | bewerten        | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: ansprechen                        | Direktnachricht            | das Unternehmen    | ein anderer                  | ansprechen      | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | ein anderer                  | übermitteln     | Kundendienst            | einfache Daten                  | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | ein anderer                  | veröffentlichen | Kundendienst            | einfache Daten                  | verboten              |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | ein anderer                  | aufbewahren     | Kundendienst            | einfache Daten                  | verboten              |
      | Zweck: Beobachtung des Marktes             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Beobachtung des Marktes | einfache Daten                  | verboten              |
      | Zweck: Marktforschung                      | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Marktforschung          | einfache Daten                  | verboten              |
      | Zweck: Vorlieben                           | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Vorlieben               | einfache Daten                  | verboten              |
      | Zweck: Zusatzverkauf                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Zusatzverkauf           | einfache Daten                  | verboten              |
      | Zweck: Profilbildung                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Profilbildung           | einfache Daten                  | verboten              |
      | Zweck: Bonität                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Bonität                 | einfache Daten                  | verboten              |
      | Zweck: Werbung                             | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Werbung                 | einfache Daten                  | verboten              |
      | Zweck: Personalauswahl                     | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Personalauswahl         | einfache Daten                  | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Mitarbeiterkontrolle    | einfache Daten                  | verboten              |
      | Zweck: Anschriftenermittlung               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Anschriftenermittlung   | einfache Daten                  | verboten              |
      | Zweck: Glückwunsch                         | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Glückwunsch             | einfache Daten                  | verboten              |
      | Zweck: Krise                               | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Krise                   | einfache Daten                  | verboten              |
      | Zweck: unbestimmt                          | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | unbestimmt              | einfache Daten                  | verboten              |
      | Datenart: besondere Daten                  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten                 | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | besondere Daten aus Rückschluss | verboten              |
      | Datenart: Straftaten                       | Direktnachricht            | das Unternehmen    | ein anderer                  | speichern       | Kundendienst            | Straftaten                      | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2e

    Beispiele:
      | Fall                | Vorgang    | Ergebnis              |
      | Vorgang: erheben    | erheben    | mit Pflichten erlaubt |
      | Vorgang: ansprechen | ansprechen | unbestimmt            |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2e nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Information      | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | speichern       | Frist läuft noch | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | speichern       | Frist läuft noch | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | speichern       | Frist läuft noch | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | speichern       | Frist läuft noch | verboten              |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | beobachten      | Frist läuft noch | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | verknüpfen      | Frist läuft noch | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | anreichern      | Frist läuft noch | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | bewerten        | Frist läuft noch | verboten              |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | übermitteln     | Frist läuft noch | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | veröffentlichen | Frist läuft noch | verboten              |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | aufbewahren     | Frist läuft noch | unbestimmt            |
      | Information: erteilt                       | Direktnachricht            | das Unternehmen    | speichern       | erteilt          | mit Pflichten erlaubt |
      | Information: unterblieben                  | Direktnachricht            | das Unternehmen    | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Information: entbehrlich                   | Direktnachricht            | das Unternehmen    | speichern       | entbehrlich      | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2f

    Beispiele:
      | Fall                | Vorgang    | Ergebnis              |
      | Vorgang: erheben    | erheben    | mit Pflichten erlaubt |
      | Vorgang: ansprechen | ansprechen | unbestimmt            |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2f nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R14.2f nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Information      | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | das Unternehmen    | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | das Unternehmen    | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | das Unternehmen    | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | das Unternehmen    | speichern       | unterblieben     | verboten              |
      | Adressat: die Öffentlichkeit               | Direktnachricht            | die Öffentlichkeit | speichern       | unterblieben     | verboten              |
      | Adressat: eigene Kontakte                  | Direktnachricht            | eigene Kontakte    | speichern       | unterblieben     | verboten              |
      | Adressat: unklar                           | Direktnachricht            | unklar             | speichern       | unterblieben     | verboten              |
      | Vorgang: beobachten                        | Direktnachricht            | das Unternehmen    | beobachten      | unterblieben     | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Direktnachricht            | das Unternehmen    | verknüpfen      | unterblieben     | mit Pflichten erlaubt |
      | Vorgang: anreichern                        | Direktnachricht            | das Unternehmen    | anreichern      | unterblieben     | verboten              |
      | Vorgang: bewerten                          | Direktnachricht            | das Unternehmen    | bewerten        | unterblieben     | verboten              |
      | Vorgang: übermitteln                       | Direktnachricht            | das Unternehmen    | übermitteln     | unterblieben     | unbestimmt            |
      | Vorgang: veröffentlichen                   | Direktnachricht            | das Unternehmen    | veröffentlichen | unterblieben     | verboten              |
      | Vorgang: aufbewahren                       | Direktnachricht            | das Unternehmen    | aufbewahren     | unterblieben     | unbestimmt            |
      | Information: erteilt                       | Direktnachricht            | das Unternehmen    | speichern       | erteilt          | mit Pflichten erlaubt |
      | Information: Frist läuft noch              | Direktnachricht            | das Unternehmen    | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Information: entbehrlich                   | Direktnachricht            | das Unternehmen    | speichern       | entbehrlich      | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R15.2

    Beispiele:
      | Fall                         | Adressat           | Ergebnis |
      | Adressat: die Öffentlichkeit | die Öffentlichkeit | verboten |
      | Adressat: unklar             | unklar             | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R15.2 nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis |
      | Tag davor | 24.05.2018 | 24.05.2018 | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R15.2 nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat        | Ergebnis              |
      | Zugänglichkeit: öffentlich                 | öffentlich                 | eigene Kontakte | mit Pflichten erlaubt |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | eigene Kontakte | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | eigene Kontakte | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | eigene Kontakte | verboten              |
      | Adressat: das Unternehmen                  | Direktnachricht            | das Unternehmen | mit Pflichten erlaubt |
