# language: de
Funktionalität: Meinungen erforschen

  Szenariogrundriss: Ein Institut wertet öffentliche Bewertungen für eine Studie aus: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Interessenabwägung: <Abwägung>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                   | Abwägung                   | Tag        | Ergebnis              | Regel  |
      | 2014                   | unterblieben               | 15.02.2014 | mit Pflichten erlaubt | R26.1a |
      | 2014, Interesse überwiegt | zulasten der Verarbeitung | 15.02.2014 | verboten            | R26.1b |
      | letzter Tag            | unterblieben               | 24.05.2018 | mit Pflichten erlaubt | R26.1a |
      | erster Tag der DSGVO   | unterblieben               | 25.05.2018 | rechtlich zu prüfen   | R26.2b |
      | 2026, abgewogen        | zugunsten der Verarbeitung | 01.03.2026 | mit Pflichten erlaubt | R26.2a |

  Szenariogrundriss: Aus Meinungen wird kein Wert je Person: <Tag>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Vorgang: bewerten
    Und Zweck: Marktforschung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten

    Beispiele:
      | Tag        |
      | 15.02.2014 |
      | 01.03.2026 |

  Szenariogrundriss: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1a
    Und es besteht die Pflicht: anonymisieren
    Und es besteht die Pflicht: Schlüssel getrennt halten

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1a

    Beispiele:
      | Fall                | Vorgang    | Ergebnis              |
      | Vorgang: beobachten | beobachten | mit Pflichten erlaubt |
      | Vorgang: erheben    | erheben    | unbestimmt            |

  Szenariogrundriss: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Marktforschung mit öffentlichen Beiträgen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1a nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Datenart                        | Alter        | Ergebnis              |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | speichern       | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | speichern       | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | speichern       | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | Krise                   | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | speichern       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | speichern       | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | speichern       | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                       | Marktforschung          | öffentlich                 | aufbewahren     | einfache Daten                  | volljährig   | unbestimmt            |
      | Datenart: besondere Daten                  | Marktforschung          | öffentlich                 | speichern       | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Marktforschung          | öffentlich                 | speichern       | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | Marktforschung          | öffentlich                 | speichern       | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | Marktforschung          | öffentlich                 | speichern       | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Ein offensichtlich überwiegendes Interesse sperrt auch die Marktforschung (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1b

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | verboten |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | verboten |

  Szenariogrundriss: Ein offensichtlich überwiegendes Interesse sperrt auch die Marktforschung (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1b

    Beispiele:
      | Fall                | Vorgang    | Ergebnis |
      | Vorgang: beobachten | beobachten | verboten |
      | Vorgang: erheben    | erheben    | verboten |

  Szenariogrundriss: Ein offensichtlich überwiegendes Interesse sperrt auch die Marktforschung (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag danach | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Ein offensichtlich überwiegendes Interesse sperrt auch die Marktforschung (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1b nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         | Ergebnis              |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | speichern       | zulasten der Verarbeitung  | rechtlich zu prüfen   |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | speichern       | zulasten der Verarbeitung  | rechtlich zu prüfen   |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | speichern       | zulasten der Verarbeitung  | verboten              |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | zulasten der Verarbeitung  | verboten              |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | zulasten der Verarbeitung  | verboten              |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | zulasten der Verarbeitung  | verboten              |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | zulasten der Verarbeitung  | verboten              |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | zulasten der Verarbeitung  | unbestimmt            |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | zulasten der Verarbeitung  | verboten              |
      | Vorgang: aufbewahren                           | Marktforschung          | öffentlich                 | aufbewahren     | zulasten der Verarbeitung  | unbestimmt            |
      | Interessenabwägung: unterblieben               | Marktforschung          | öffentlich                 | speichern       | unterblieben               | mit Pflichten erlaubt |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | mit Pflichten erlaubt |

  Szenariogrundriss: Marktforschung hinter der Anmeldung (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1c

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Marktforschung hinter der Anmeldung (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1c

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Vorgang    | Ergebnis            |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | speichern  | rechtlich zu prüfen |
      | Vorgang: beobachten                        | für jeden nach Anmeldung   | beobachten | rechtlich zu prüfen |
      | Vorgang: erheben                           | für jeden nach Anmeldung   | erheben    | rechtlich zu prüfen |

  Szenariogrundriss: Marktforschung hinter der Anmeldung (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag danach | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Marktforschung hinter der Anmeldung (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1c nicht

    Beispiele:
      | Fall                                      | Zweck                   | Zugänglichkeit           | Vorgang         | Datenart                        | Ergebnis              |
      | Zweck: Kundendienst                       | Kundendienst            | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Beschwerde                         | Beschwerde              | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | für jeden nach Anmeldung | speichern       | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Vorlieben                          | Vorlieben               | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Profilbildung                      | Profilbildung           | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Bonität                            | Bonität                 | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Werbung                            | Werbung                 | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Personalauswahl                    | Personalauswahl         | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Glückwunsch                        | Glückwunsch             | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: Krise                              | Krise                   | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zweck: unbestimmt                         | unbestimmt              | für jeden nach Anmeldung | speichern       | einfache Daten                  | verboten              |
      | Zugänglichkeit: öffentlich                | Marktforschung          | öffentlich               | speichern       | einfache Daten                  | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe       | Marktforschung          | geschlossene Gruppe      | speichern       | einfache Daten                  | verboten              |
      | Zugänglichkeit: Direktnachricht           | Marktforschung          | Direktnachricht          | speichern       | einfache Daten                  | verboten              |
      | Vorgang: verknüpfen                       | Marktforschung          | für jeden nach Anmeldung | verknüpfen      | einfache Daten                  | verboten              |
      | Vorgang: anreichern                       | Marktforschung          | für jeden nach Anmeldung | anreichern      | einfache Daten                  | verboten              |
      | Vorgang: bewerten                         | Marktforschung          | für jeden nach Anmeldung | bewerten        | einfache Daten                  | verboten              |
      | Vorgang: ansprechen                       | Marktforschung          | für jeden nach Anmeldung | ansprechen      | einfache Daten                  | verboten              |
      | Vorgang: übermitteln                      | Marktforschung          | für jeden nach Anmeldung | übermitteln     | einfache Daten                  | unbestimmt            |
      | Vorgang: veröffentlichen                  | Marktforschung          | für jeden nach Anmeldung | veröffentlichen | einfache Daten                  | verboten              |
      | Vorgang: aufbewahren                      | Marktforschung          | für jeden nach Anmeldung | aufbewahren     | einfache Daten                  | verboten              |
      | Datenart: besondere Daten                 | Marktforschung          | für jeden nach Anmeldung | speichern       | besondere Daten                 | verboten              |
      | Datenart: besondere Daten aus Rückschluss | Marktforschung          | für jeden nach Anmeldung | speichern       | besondere Daten aus Rückschluss | verboten              |
      | Datenart: Straftaten                      | Marktforschung          | für jeden nach Anmeldung | speichern       | Straftaten                      | verboten              |

  Szenariogrundriss: Material einer laufenden Studie aufbewahren (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1d
    Und es besteht die Pflicht: anonymisieren
    Und es besteht die Pflicht: Schlüssel getrennt halten

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Material einer laufenden Studie aufbewahren (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Material einer laufenden Studie aufbewahren (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.1d nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Zweckerreichung | Datenart                        | Alter        | Ergebnis              |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                               | Krise                   | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                        | Marktforschung          | öffentlich                 | beobachten      | Zweck besteht   | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                           | Marktforschung          | öffentlich                 | erheben         | Zweck besteht   | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                         | Marktforschung          | öffentlich                 | speichern       | Zweck besteht   | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | Zweck besteht   | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | Zweck besteht   | einfache Daten                  | volljährig   | verboten              |
      | Zweckerreichung: Zweck erledigt            | Marktforschung          | öffentlich                 | aufbewahren     | Zweck erledigt  | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                  | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss  | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                       | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                        | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2a
    Und es besteht die Pflicht: anonymisieren
    Und es besteht die Pflicht: auf das Nötige beschränken
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2a

    Beispiele:
      | Fall                | Vorgang    | Ergebnis              |
      | Vorgang: beobachten | beobachten | mit Pflichten erlaubt |
      | Vorgang: erheben    | erheben    | unbestimmt            |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen nach günstiger Abwägung (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2a nicht

    Beispiele:
      | Fall                                          | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         | Datenart                        | Alter        | Ergebnis              |
      | Zweck: Kundendienst                           | Kundendienst            | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                             | Beschwerde              | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes                | Beobachtung des Marktes | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Vorlieben                              | Vorlieben               | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                          | Zusatzverkauf           | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                          | Profilbildung           | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                                | Bonität                 | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                                | Werbung                 | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                        | Personalauswahl         | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                   | Mitarbeiterkontrolle    | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung                  | Anschriftenermittlung   | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                            | Glückwunsch             | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                                  | Krise                   | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                             | unbestimmt              | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung      | Marktforschung          | für jeden nach Anmeldung   | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer    | Marktforschung          | nur für angemeldete Nutzer | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: geschlossene Gruppe           | Marktforschung          | geschlossene Gruppe        | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht               | Marktforschung          | Direktnachricht            | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                           | Marktforschung          | öffentlich                 | verknüpfen      | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                           | Marktforschung          | öffentlich                 | anreichern      | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                             | Marktforschung          | öffentlich                 | bewerten        | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                           | Marktforschung          | öffentlich                 | ansprechen      | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                          | Marktforschung          | öffentlich                 | übermitteln     | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                      | Marktforschung          | öffentlich                 | veröffentlichen | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                          | Marktforschung          | öffentlich                 | aufbewahren     | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | unbestimmt            |
      | Interessenabwägung: unterblieben              | Marktforschung          | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Interessenabwägung: zulasten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zulasten der Verarbeitung  | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                     | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss     | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                          | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                           | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2b
    Und es besteht die Pflicht: Abwägung dokumentieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2b

    Beispiele:
      | Fall                | Vorgang    | Ergebnis            |
      | Vorgang: beobachten | beobachten | rechtlich zu prüfen |
      | Vorgang: erheben    | erheben    | unbestimmt          |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Meinungen aus öffentlichen Beiträgen ohne Abwägung (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2b nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         | Datenart                        | Alter        | Ergebnis              |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | speichern       | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | unterblieben               | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | unterblieben               | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: aufbewahren                           | Marktforschung          | öffentlich                 | aufbewahren     | unterblieben               | einfache Daten                  | volljährig   | unbestimmt            |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Interessenabwägung: zulasten der Verarbeitung  | Marktforschung          | öffentlich                 | speichern       | zulasten der Verarbeitung  | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                      | Marktforschung          | öffentlich                 | speichern       | unterblieben               | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss      | Marktforschung          | öffentlich                 | speichern       | unterblieben               | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                           | Marktforschung          | öffentlich                 | speichern       | unterblieben               | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                            | Marktforschung          | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2c

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2c

    Beispiele:
      | Fall                | Vorgang    | Ergebnis |
      | Vorgang: beobachten | beobachten | verboten |
      | Vorgang: erheben    | erheben    | verboten |

  Szenariogrundriss: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zulasten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis |
      | Tag davor | 24.05.2018 | 24.05.2018 | verboten |

  Szenariogrundriss: Ungünstige Abwägung sperrt die Auswertung von Meinungen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2c nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         | Ergebnis              |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | speichern       | zulasten der Verarbeitung  | verboten              |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | speichern       | zulasten der Verarbeitung  | verboten              |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | zulasten der Verarbeitung  | verboten              |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | zulasten der Verarbeitung  | verboten              |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | zulasten der Verarbeitung  | verboten              |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | zulasten der Verarbeitung  | verboten              |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | zulasten der Verarbeitung  | unbestimmt            |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | zulasten der Verarbeitung  | verboten              |
      | Vorgang: aufbewahren                           | Marktforschung          | öffentlich                 | aufbewahren     | zulasten der Verarbeitung  | verboten              |
      | Interessenabwägung: unterblieben               | Marktforschung          | öffentlich                 | speichern       | unterblieben               | rechtlich zu prüfen   |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | mit Pflichten erlaubt |

  Szenariogrundriss: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: beobachten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2d
    Und es besteht die Pflicht: Sichtbarkeit achten

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2d

    Beispiele:
      | Fall             | Vorgang | Ergebnis            |
      | Vorgang: erheben | erheben | rechtlich zu prüfen |

  Szenariogrundriss: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: beobachten
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: einzeln von Hand
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2d nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis            |
      | Tag davor | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Zurückhaltend Meinungen in offenen Netzen lesen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Erhebungsart: <Erhebungsart>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2d nicht

    Beispiele:
      | Fall                                                | Zweck                   | Zugänglichkeit             | Erhebungsart                          | Vorgang         | Datenart                        | Ergebnis              |
      | Zweck: Kundendienst                                 | Kundendienst            | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Beschwerde                                   | Beschwerde              | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Beobachtung des Marktes                      | Beobachtung des Marktes | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | rechtlich zu prüfen   |
      | Zweck: Vorlieben                                    | Vorlieben               | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Zusatzverkauf                                | Zusatzverkauf           | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Profilbildung                                | Profilbildung           | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Bonität                                      | Bonität                 | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Werbung                                      | Werbung                 | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Personalauswahl                              | Personalauswahl         | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Mitarbeiterkontrolle                         | Mitarbeiterkontrolle    | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Anschriftenermittlung                        | Anschriftenermittlung   | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Glückwunsch                                  | Glückwunsch             | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: Krise                                        | Krise                   | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zweck: unbestimmt                                   | unbestimmt              | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zugänglichkeit: öffentlich                          | Marktforschung          | öffentlich                 | einzeln von Hand                      | beobachten      | einfache Daten                  | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer          | Marktforschung          | nur für angemeldete Nutzer | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zugänglichkeit: geschlossene Gruppe                 | Marktforschung          | geschlossene Gruppe        | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Zugänglichkeit: Direktnachricht                     | Marktforschung          | Direktnachricht            | einzeln von Hand                      | beobachten      | einfache Daten                  | verboten              |
      | Erhebungsart: automatisiert                         | Marktforschung          | für jeden nach Anmeldung   | automatisiert                         | beobachten      | einfache Daten                  | verboten              |
      | Erhebungsart: automatisiert über eine Sperre hinweg | Marktforschung          | für jeden nach Anmeldung   | automatisiert über eine Sperre hinweg | beobachten      | einfache Daten                  | verboten              |
      | Erhebungsart: unter Vorwand                         | Marktforschung          | für jeden nach Anmeldung   | unter Vorwand                         | beobachten      | einfache Daten                  | verboten              |
      | Vorgang: speichern                                  | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | speichern       | einfache Daten                  | verboten              |
      | Vorgang: verknüpfen                                 | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | verknüpfen      | einfache Daten                  | verboten              |
      | Vorgang: anreichern                                 | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | anreichern      | einfache Daten                  | verboten              |
      | Vorgang: bewerten                                   | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | bewerten        | einfache Daten                  | verboten              |
      | Vorgang: ansprechen                                 | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | ansprechen      | einfache Daten                  | verboten              |
      | Vorgang: übermitteln                                | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | übermitteln     | einfache Daten                  | unbestimmt            |
      | Vorgang: veröffentlichen                            | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | veröffentlichen | einfache Daten                  | verboten              |
      | Vorgang: aufbewahren                                | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | aufbewahren     | einfache Daten                  | verboten              |
      | Datenart: besondere Daten                           | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | besondere Daten                 | verboten              |
      | Datenart: besondere Daten aus Rückschluss           | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | besondere Daten aus Rückschluss | verboten              |
      | Datenart: Straftaten                                | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | Straftaten                      | verboten              |

  Szenariogrundriss: Material einer laufenden Auswertung nach günstiger Abwägung aufbewahren (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2e
    Und es besteht die Pflicht: anonymisieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Material einer laufenden Auswertung nach günstiger Abwägung aufbewahren (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Material einer laufenden Auswertung nach günstiger Abwägung aufbewahren (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2e nicht

    Beispiele:
      | Fall                                          | Zweck                   | Zugänglichkeit             | Vorgang         | Zweckerreichung | Altbestand         | Interessenabwägung         | Datenart                        | Alter        | Ergebnis              |
      | Zweck: Kundendienst                           | Kundendienst            | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beschwerde                             | Beschwerde              | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Beobachtung des Marktes                | Beobachtung des Marktes | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                              | Vorlieben               | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                          | Zusatzverkauf           | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                          | Profilbildung           | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                                | Bonität                 | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Werbung                                | Werbung                 | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                        | Personalauswahl         | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle                   | Mitarbeiterkontrolle    | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung                  | Anschriftenermittlung   | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                            | Glückwunsch             | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                                  | Krise                   | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                             | unbestimmt              | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung      | Marktforschung          | für jeden nach Anmeldung   | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer    | Marktforschung          | nur für angemeldete Nutzer | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: geschlossene Gruppe           | Marktforschung          | geschlossene Gruppe        | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zugänglichkeit: Direktnachricht               | Marktforschung          | Direktnachricht            | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                           | Marktforschung          | öffentlich                 | beobachten      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: erheben                              | Marktforschung          | öffentlich                 | erheben         | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: speichern                            | Marktforschung          | öffentlich                 | speichern       | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                           | Marktforschung          | öffentlich                 | verknüpfen      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                           | Marktforschung          | öffentlich                 | anreichern      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                             | Marktforschung          | öffentlich                 | bewerten        | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                           | Marktforschung          | öffentlich                 | ansprechen      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                          | Marktforschung          | öffentlich                 | übermitteln     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                      | Marktforschung          | öffentlich                 | veröffentlichen | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Zweckerreichung: Zweck erledigt               | Marktforschung          | öffentlich                 | aufbewahren     | Zweck erledigt  | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Altbestand: vor dem 25.05.2018                | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | vor dem 25.05.2018 | zugunsten der Verarbeitung | einfache Daten                  | volljährig   | verboten              |
      | Interessenabwägung: unterblieben              | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | unterblieben               | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Interessenabwägung: zulasten der Verarbeitung | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zulasten der Verarbeitung  | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                     | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss     | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                          | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                           | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | minderjährig | verboten              |

  Szenariogrundriss: Material einer laufenden Auswertung ohne Abwägung aufbewahren (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2f

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Material einer laufenden Auswertung ohne Abwägung aufbewahren (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2f nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Material einer laufenden Auswertung ohne Abwägung aufbewahren (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Und Interessenabwägung: <Interessenabwägung>
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2f nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Zweckerreichung | Interessenabwägung         | Datenart                        | Ergebnis              |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Vorgang: beobachten                            | Marktforschung          | öffentlich                 | beobachten      | Zweck besteht   | unterblieben               | einfache Daten                  | rechtlich zu prüfen   |
      | Vorgang: erheben                               | Marktforschung          | öffentlich                 | erheben         | Zweck besteht   | unterblieben               | einfache Daten                  | unbestimmt            |
      | Vorgang: speichern                             | Marktforschung          | öffentlich                 | speichern       | Zweck besteht   | unterblieben               | einfache Daten                  | rechtlich zu prüfen   |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | Zweck besteht   | unterblieben               | einfache Daten                  | unbestimmt            |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | Zweck besteht   | unterblieben               | einfache Daten                  | verboten              |
      | Zweckerreichung: Zweck erledigt                | Marktforschung          | öffentlich                 | aufbewahren     | Zweck erledigt  | unterblieben               | einfache Daten                  | verboten              |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | zugunsten der Verarbeitung | einfache Daten                  | mit Pflichten erlaubt |
      | Interessenabwägung: zulasten der Verarbeitung  | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | zulasten der Verarbeitung  | einfache Daten                  | verboten              |
      | Datenart: besondere Daten                      | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | besondere Daten                 | verboten              |
      | Datenart: besondere Daten aus Rückschluss      | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | besondere Daten aus Rückschluss | verboten              |
      | Datenart: Straftaten                           | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | Straftaten                      | verboten              |

  Szenariogrundriss: Über die Auswertung öffentlicher Meinungen informieren (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2g
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Über die Auswertung öffentlicher Meinungen informieren (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2g

    Beispiele:
      | Fall             | Vorgang | Ergebnis   |
      | Vorgang: erheben | erheben | unbestimmt |

  Szenariogrundriss: Über die Auswertung öffentlicher Meinungen informieren (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: Frist läuft noch
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2g nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Über die Auswertung öffentlicher Meinungen informieren (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: <Information>
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2g nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Information      | Ergebnis              |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: Krise                               | Krise                   | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | speichern       | Frist läuft noch | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | speichern       | Frist läuft noch | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | speichern       | Frist läuft noch | verboten              |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | speichern       | Frist läuft noch | verboten              |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | speichern       | Frist läuft noch | verboten              |
      | Vorgang: beobachten                        | Marktforschung          | öffentlich                 | beobachten      | Frist läuft noch | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | Frist läuft noch | verboten              |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | Frist läuft noch | verboten              |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | Frist läuft noch | verboten              |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | Frist läuft noch | verboten              |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | Frist läuft noch | unbestimmt            |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | Frist läuft noch | verboten              |
      | Vorgang: aufbewahren                       | Marktforschung          | öffentlich                 | aufbewahren     | Frist läuft noch | unbestimmt            |
      | Information: erteilt                       | Marktforschung          | öffentlich                 | speichern       | erteilt          | mit Pflichten erlaubt |
      | Information: unterblieben                  | Marktforschung          | öffentlich                 | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Information: entbehrlich                   | Marktforschung          | öffentlich                 | speichern       | entbehrlich      | mit Pflichten erlaubt |

  Szenariogrundriss: Versäumte Information über die Auswertung nachholen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2h
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Versäumte Information über die Auswertung nachholen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2h

    Beispiele:
      | Fall             | Vorgang | Ergebnis   |
      | Vorgang: erheben | erheben | unbestimmt |

  Szenariogrundriss: Versäumte Information über die Auswertung nachholen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: Marktforschung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: unterblieben
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2h nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Versäumte Information über die Auswertung nachholen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Bewertungsportal
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: <Information>
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 25.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R26.2h nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Information      | Ergebnis              |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | speichern       | unterblieben     | mit Pflichten erlaubt |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: Krise                               | Krise                   | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | speichern       | unterblieben     | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | speichern       | unterblieben     | verboten              |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | speichern       | unterblieben     | verboten              |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | speichern       | unterblieben     | verboten              |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | speichern       | unterblieben     | verboten              |
      | Vorgang: beobachten                        | Marktforschung          | öffentlich                 | beobachten      | unterblieben     | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | unterblieben     | verboten              |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | unterblieben     | verboten              |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | unterblieben     | verboten              |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | unterblieben     | verboten              |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | unterblieben     | unbestimmt            |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | unterblieben     | verboten              |
      | Vorgang: aufbewahren                       | Marktforschung          | öffentlich                 | aufbewahren     | unterblieben     | unbestimmt            |
      | Information: erteilt                       | Marktforschung          | öffentlich                 | speichern       | erteilt          | mit Pflichten erlaubt |
      | Information: Frist läuft noch              | Marktforschung          | öffentlich                 | speichern       | Frist läuft noch | mit Pflichten erlaubt |
      | Information: entbehrlich                   | Marktforschung          | öffentlich                 | speichern       | entbehrlich      | mit Pflichten erlaubt |
