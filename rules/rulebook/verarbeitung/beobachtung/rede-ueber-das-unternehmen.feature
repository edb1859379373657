# language: de
Funktionalität: Was andere öffentlich über das Unternehmen sagen

  Szenariogrundriss: Die Marktforschung liest mit, was öffentlich über das Produkt gesagt wird: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall         | Tag        | Regel  |
      | Februar 2014 | 15.02.2014 | R18.1a |
      | März 2026    | 01.03.2026 | R18.2a |

  Szenariogrundriss: Der Beitrag wird mit Namen gespeichert: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: <Abwägung>
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: informieren
    Und es besteht die Pflicht: <Pflicht>

    Beispiele:
      | Fall                      | Abwägung                     | Tag        | Ergebnis              | Regel  | Pflicht             |
      | 2014                      | unterblieben                 | 15.02.2014 | mit Pflichten erlaubt | R18.1b | Zweck dokumentieren |
      | 2026, abgewogen           | zugunsten der Verarbeitung   | 01.03.2026 | mit Pflichten erlaubt | R18.2b | pseudonymisieren    |
      | 2026, nicht abgewogen     | unterblieben                 | 01.03.2026 | rechtlich zu prüfen   | R18.2b | pseudonymisieren    |
      | 2026, dagegen ausgegangen | zulasten der Verarbeitung    | 01.03.2026 | verboten              | R18.2b | pseudonymisieren    |

  Szenariogrundriss: Wer nur liest, muss nicht abgewogen haben: <Regel>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: <Abwägung>
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch <durch>

    Beispiele:
      | Vorgang    | Abwägung                   | Tag        | Ergebnis              | Regel  | durch  |
      | beobachten | unterblieben               | 15.02.2014 | erlaubt               | R11.1a | R18.1a |
      | beobachten | zulasten der Verarbeitung  | 15.02.2014 | erlaubt               | R11.1c | R18.1a |
      | beobachten | zugunsten der Verarbeitung | 01.03.2026 | erlaubt               | R11.2a | R18.2a |
      | beobachten | unterblieben               | 01.03.2026 | erlaubt               | R11.2b | R18.2a |
      | beobachten | zulasten der Verarbeitung  | 01.03.2026 | erlaubt               | R11.2c | R18.2a |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag danach | 25.05.2018 | 25.05.2018 | erlaubt  |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: <Vorgang>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Adressat: unklar                           | öffentlich                 | unklar             | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                         | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | beobachten      | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | beobachten      | Beschwerde              | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | beobachten      | Marktforschung          | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | beobachten      | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | beobachten      | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | beobachten      | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | beobachten      | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | beobachten      | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | beobachten      | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | beobachten      | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | beobachten      | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | beobachten      | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | beobachten      | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | beobachten      | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Mit Namen speichern, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1b
    Und es besteht die Pflicht: Zweck dokumentieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Mit Namen speichern, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Mit Namen speichern, was andere öffentlich über das Unternehmen sagen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: <Personenbezug>
    Und Vorgang: <Vorgang>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.1b nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Personenbezug   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Adressat: unklar                           | öffentlich                 | unklar             | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Vorgang: beobachten                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | erlaubt               |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | speichern       | Kundendienst            | mit Namen       | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | speichern       | Beschwerde              | mit Namen       | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | speichern       | Marktforschung          | mit Namen       | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | speichern       | Vorlieben               | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | speichern       | Zusatzverkauf           | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | speichern       | Profilbildung           | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | speichern       | Bonität                 | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | speichern       | Werbung                 | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | speichern       | Personalauswahl         | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | speichern       | Mitarbeiterkontrolle    | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | speichern       | Anschriftenermittlung   | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | speichern       | Glückwunsch             | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | speichern       | Krise                   | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | speichern       | unbestimmt              | mit Namen       | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: unter Kennung               | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | unter Kennung   | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Personenbezug: Text ohne Namen             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | Text ohne Namen | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Personenbezug: zusammengefasst             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | zusammengefasst | einfache Daten                  | volljährig   | erlaubt               |
      | Datenart: besondere Daten                  | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2a

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | erlaubt  |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: beobachten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis |
      | Tag davor | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Lesen, was andere öffentlich über das Unternehmen sagen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: <Vorgang>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Datenart                        | Alter        | Ergebnis              |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | unbestimmt            |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Adressat: unklar                           | öffentlich                 | unklar             | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                         | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | beobachten      | Kundendienst            | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | beobachten      | Beschwerde              | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | beobachten      | Marktforschung          | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | beobachten      | Vorlieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | beobachten      | Zusatzverkauf           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | beobachten      | Profilbildung           | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | beobachten      | Bonität                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | beobachten      | Werbung                 | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | beobachten      | Personalauswahl         | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | beobachten      | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | beobachten      | Anschriftenermittlung   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | beobachten      | Glückwunsch             | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | beobachten      | Krise                   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | beobachten      | unbestimmt              | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Namen in der Marktbeobachtung früh durch Kennungen ersetzen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2b
    Und es besteht die Pflicht: pseudonymisieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Namen in der Marktbeobachtung früh durch Kennungen ersetzen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: mit Namen
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Namen in der Marktbeobachtung früh durch Kennungen ersetzen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Speicherfrist: begrenzt
    Und Personenbezug: <Personenbezug>
    Und Vorgang: <Vorgang>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R18.2b nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Personenbezug   | Ergebnis              |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | verboten              |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | verboten              |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | verboten              |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | speichern       | Beobachtung des Marktes | mit Namen       | mit Pflichten erlaubt |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | speichern       | Beobachtung des Marktes | mit Namen       | rechtlich zu prüfen   |
      | Adressat: unklar                           | öffentlich                 | unklar             | speichern       | Beobachtung des Marktes | mit Namen       | rechtlich zu prüfen   |
      | Vorgang: beobachten                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | mit Namen       | erlaubt               |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | mit Namen       | unbestimmt            |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | mit Namen       | verboten              |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | mit Namen       | verboten              |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | mit Namen       | verboten              |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | mit Namen       | verboten              |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | mit Namen       | unbestimmt            |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | mit Namen       | verboten              |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | mit Namen       | verboten              |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | speichern       | Kundendienst            | mit Namen       | mit Pflichten erlaubt |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | speichern       | Beschwerde              | mit Namen       | mit Pflichten erlaubt |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | speichern       | Marktforschung          | mit Namen       | mit Pflichten erlaubt |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | speichern       | Vorlieben               | mit Namen       | verboten              |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | speichern       | Zusatzverkauf           | mit Namen       | verboten              |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | speichern       | Profilbildung           | mit Namen       | verboten              |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | speichern       | Bonität                 | mit Namen       | verboten              |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | speichern       | Werbung                 | mit Namen       | verboten              |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | speichern       | Personalauswahl         | mit Namen       | verboten              |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | speichern       | Mitarbeiterkontrolle    | mit Namen       | verboten              |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | speichern       | Anschriftenermittlung   | mit Namen       | verboten              |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | speichern       | Glückwunsch             | mit Namen       | verboten              |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | speichern       | Krise                   | mit Namen       | verboten              |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | speichern       | unbestimmt              | mit Namen       | verboten              |
      | Personenbezug: unter Kennung               | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | unter Kennung   | mit Pflichten erlaubt |
      | Personenbezug: Text ohne Namen             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | Text ohne Namen | mit Pflichten erlaubt |
      | Personenbezug: zusammengefasst             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | zusammengefasst | erlaubt               |
