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
    Dann es greift Regel R18.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R18.1a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Adressat: unklar                           | öffentlich                 | unklar             | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: speichern                         | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | beobachten      | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | beobachten      | Beschwerde              | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | beobachten      | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | beobachten      | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | beobachten      | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | beobachten      | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | beobachten      | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | beobachten      | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | beobachten      | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | beobachten      | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | beobachten      | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | beobachten      | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | beobachten      | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | beobachten      | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R18.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R18.1b nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Personenbezug   | Datenart                        | Alter        |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Adressat: unklar                           | öffentlich                 | unklar             | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | speichern       | Kundendienst            | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | speichern       | Beschwerde              | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | speichern       | Marktforschung          | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | speichern       | Vorlieben               | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | speichern       | Zusatzverkauf           | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | speichern       | Profilbildung           | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | speichern       | Bonität                 | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | speichern       | Werbung                 | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | speichern       | Personalauswahl         | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | speichern       | Mitarbeiterkontrolle    | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | speichern       | Anschriftenermittlung   | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | speichern       | Glückwunsch             | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | speichern       | Krise                   | mit Namen       | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | speichern       | unbestimmt              | mit Namen       | einfache Daten                  | volljährig   |
      | Personenbezug: unter Kennung               | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | unter Kennung   | einfache Daten                  | volljährig   |
      | Personenbezug: Text ohne Namen             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | Text ohne Namen | einfache Daten                  | volljährig   |
      | Personenbezug: zusammengefasst             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | zusammengefasst | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R18.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R18.2a nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Datenart                        | Alter        |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Adressat: unklar                           | öffentlich                 | unklar             | beobachten      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: speichern                         | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | beobachten      | Kundendienst            | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | beobachten      | Beschwerde              | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | beobachten      | Marktforschung          | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | beobachten      | Vorlieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | beobachten      | Zusatzverkauf           | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | beobachten      | Profilbildung           | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | beobachten      | Bonität                 | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | beobachten      | Werbung                 | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | beobachten      | Personalauswahl         | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | beobachten      | Mitarbeiterkontrolle    | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | beobachten      | Anschriftenermittlung   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | beobachten      | Glückwunsch             | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | beobachten      | Krise                   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | beobachten      | unbestimmt              | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R18.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R18.2b nicht

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Adressat           | Vorgang         | Zweck                   | Personenbezug   |
      | Zugänglichkeit: für jeden nach Anmeldung   | für jeden nach Anmeldung   | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       |
      | Zugänglichkeit: geschlossene Gruppe        | geschlossene Gruppe        | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       |
      | Zugänglichkeit: Direktnachricht            | Direktnachricht            | die Öffentlichkeit | speichern       | Beobachtung des Marktes | mit Namen       |
      | Adressat: das Unternehmen                  | öffentlich                 | das Unternehmen    | speichern       | Beobachtung des Marktes | mit Namen       |
      | Adressat: eigene Kontakte                  | öffentlich                 | eigene Kontakte    | speichern       | Beobachtung des Marktes | mit Namen       |
      | Adressat: unklar                           | öffentlich                 | unklar             | speichern       | Beobachtung des Marktes | mit Namen       |
      | Vorgang: beobachten                        | öffentlich                 | die Öffentlichkeit | beobachten      | Beobachtung des Marktes | mit Namen       |
      | Vorgang: erheben                           | öffentlich                 | die Öffentlichkeit | erheben         | Beobachtung des Marktes | mit Namen       |
      | Vorgang: verknüpfen                        | öffentlich                 | die Öffentlichkeit | verknüpfen      | Beobachtung des Marktes | mit Namen       |
      | Vorgang: anreichern                        | öffentlich                 | die Öffentlichkeit | anreichern      | Beobachtung des Marktes | mit Namen       |
      | Vorgang: bewerten                          | öffentlich                 | die Öffentlichkeit | bewerten        | Beobachtung des Marktes | mit Namen       |
      | Vorgang: ansprechen                        | öffentlich                 | die Öffentlichkeit | ansprechen      | Beobachtung des Marktes | mit Namen       |
      | Vorgang: übermitteln                       | öffentlich                 | die Öffentlichkeit | übermitteln     | Beobachtung des Marktes | mit Namen       |
      | Vorgang: veröffentlichen                   | öffentlich                 | die Öffentlichkeit | veröffentlichen | Beobachtung des Marktes | mit Namen       |
      | Vorgang: aufbewahren                       | öffentlich                 | die Öffentlichkeit | aufbewahren     | Beobachtung des Marktes | mit Namen       |
      | Zweck: Kundendienst                        | öffentlich                 | die Öffentlichkeit | speichern       | Kundendienst            | mit Namen       |
      | Zweck: Beschwerde                          | öffentlich                 | die Öffentlichkeit | speichern       | Beschwerde              | mit Namen       |
      | Zweck: Marktforschung                      | öffentlich                 | die Öffentlichkeit | speichern       | Marktforschung          | mit Namen       |
      | Zweck: Vorlieben                           | öffentlich                 | die Öffentlichkeit | speichern       | Vorlieben               | mit Namen       |
      | Zweck: Zusatzverkauf                       | öffentlich                 | die Öffentlichkeit | speichern       | Zusatzverkauf           | mit Namen       |
      | Zweck: Profilbildung                       | öffentlich                 | die Öffentlichkeit | speichern       | Profilbildung           | mit Namen       |
      | Zweck: Bonität                             | öffentlich                 | die Öffentlichkeit | speichern       | Bonität                 | mit Namen       |
      | Zweck: Werbung                             | öffentlich                 | die Öffentlichkeit | speichern       | Werbung                 | mit Namen       |
      | Zweck: Personalauswahl                     | öffentlich                 | die Öffentlichkeit | speichern       | Personalauswahl         | mit Namen       |
      | Zweck: Mitarbeiterkontrolle                | öffentlich                 | die Öffentlichkeit | speichern       | Mitarbeiterkontrolle    | mit Namen       |
      | Zweck: Anschriftenermittlung               | öffentlich                 | die Öffentlichkeit | speichern       | Anschriftenermittlung   | mit Namen       |
      | Zweck: Glückwunsch                         | öffentlich                 | die Öffentlichkeit | speichern       | Glückwunsch             | mit Namen       |
      | Zweck: Krise                               | öffentlich                 | die Öffentlichkeit | speichern       | Krise                   | mit Namen       |
      | Zweck: unbestimmt                          | öffentlich                 | die Öffentlichkeit | speichern       | unbestimmt              | mit Namen       |
      | Personenbezug: unter Kennung               | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | unter Kennung   |
      | Personenbezug: Text ohne Namen             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | Text ohne Namen |
      | Personenbezug: zusammengefasst             | öffentlich                 | die Öffentlichkeit | speichern       | Beobachtung des Marktes | zusammengefasst |
