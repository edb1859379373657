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
    Dann es greift Regel R26.1a

    Beispiele:
      | Fall                | Vorgang    |
      | Vorgang: beobachten | beobachten |
      | Vorgang: erheben    | erheben    |

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
    Dann es greift Regel R26.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R26.1a nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Datenart                        | Alter        |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | Krise                   | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | speichern       | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | speichern       | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | speichern       | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | speichern       | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | speichern       | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                       | Marktforschung          | öffentlich                 | aufbewahren     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | Marktforschung          | öffentlich                 | speichern       | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | Marktforschung          | öffentlich                 | speichern       | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | Marktforschung          | öffentlich                 | speichern       | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | Marktforschung          | öffentlich                 | speichern       | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R26.1b

    Beispiele:
      | Fall                | Vorgang    |
      | Vorgang: beobachten | beobachten |
      | Vorgang: erheben    | erheben    |

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
    Dann es greift Regel R26.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R26.1b nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | speichern       | zulasten der Verarbeitung  |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | zulasten der Verarbeitung  |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | zulasten der Verarbeitung  |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | zulasten der Verarbeitung  |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | zulasten der Verarbeitung  |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | zulasten der Verarbeitung  |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | zulasten der Verarbeitung  |
      | Vorgang: aufbewahren                           | Marktforschung          | öffentlich                 | aufbewahren     | zulasten der Verarbeitung  |
      | Interessenabwägung: unterblieben               | Marktforschung          | öffentlich                 | speichern       | unterblieben               |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung |

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
    Dann es greift Regel R26.1c

    Beispiele:
      | Fall                                       | Zugänglichkeit             | Vorgang    |
      | Zugänglichkeit: nur für angemeldete Nutzer | nur für angemeldete Nutzer | speichern  |
      | Vorgang: beobachten                        | für jeden nach Anmeldung   | beobachten |
      | Vorgang: erheben                           | für jeden nach Anmeldung   | erheben    |

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
    Dann es greift Regel R26.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R26.1c nicht

    Beispiele:
      | Fall                                      | Zweck                   | Zugänglichkeit           | Vorgang         | Datenart                        |
      | Zweck: Kundendienst                       | Kundendienst            | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Beschwerde                         | Beschwerde              | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Vorlieben                          | Vorlieben               | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Profilbildung                      | Profilbildung           | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Bonität                            | Bonität                 | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Werbung                            | Werbung                 | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Personalauswahl                    | Personalauswahl         | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Glückwunsch                        | Glückwunsch             | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: Krise                              | Krise                   | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zweck: unbestimmt                         | unbestimmt              | für jeden nach Anmeldung | speichern       | einfache Daten                  |
      | Zugänglichkeit: öffentlich                | Marktforschung          | öffentlich               | speichern       | einfache Daten                  |
      | Zugänglichkeit: geschlossene Gruppe       | Marktforschung          | geschlossene Gruppe      | speichern       | einfache Daten                  |
      | Zugänglichkeit: Direktnachricht           | Marktforschung          | Direktnachricht          | speichern       | einfache Daten                  |
      | Vorgang: verknüpfen                       | Marktforschung          | für jeden nach Anmeldung | verknüpfen      | einfache Daten                  |
      | Vorgang: anreichern                       | Marktforschung          | für jeden nach Anmeldung | anreichern      | einfache Daten                  |
      | Vorgang: bewerten                         | Marktforschung          | für jeden nach Anmeldung | bewerten        | einfache Daten                  |
      | Vorgang: ansprechen                       | Marktforschung          | für jeden nach Anmeldung | ansprechen      | einfache Daten                  |
      | Vorgang: übermitteln                      | Marktforschung          | für jeden nach Anmeldung | übermitteln     | einfache Daten                  |
      | Vorgang: veröffentlichen                  | Marktforschung          | für jeden nach Anmeldung | veröffentlichen | einfache Daten                  |
      | Vorgang: aufbewahren                      | Marktforschung          | für jeden nach Anmeldung | aufbewahren     | einfache Daten                  |
      | Datenart: besondere Daten                 | Marktforschung          | für jeden nach Anmeldung | speichern       | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss | Marktforschung          | für jeden nach Anmeldung | speichern       | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                      | Marktforschung          | für jeden nach Anmeldung | speichern       | Straftaten                      |

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
    Dann es greift Regel R26.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

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
    Dann es greift Regel R26.1d nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Zweckerreichung | Datenart                        | Alter        |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Krise                               | Krise                   | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                        | Marktforschung          | öffentlich                 | beobachten      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: erheben                           | Marktforschung          | öffentlich                 | erheben         | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: speichern                         | Marktforschung          | öffentlich                 | speichern       | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweckerreichung: Zweck erledigt            | Marktforschung          | öffentlich                 | aufbewahren     | Zweck erledigt  | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                  | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss  | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                       | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | Straftaten                      | volljährig   |
      | Alter: minderjährig                        | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R26.2a

    Beispiele:
      | Fall                | Vorgang    |
      | Vorgang: beobachten | beobachten |
      | Vorgang: erheben    | erheben    |

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
    Dann es greift Regel R26.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2a nicht

    Beispiele:
      | Fall                                          | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         | Datenart                        | Alter        |
      | Zweck: Kundendienst                           | Kundendienst            | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                             | Beschwerde              | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes                | Beobachtung des Marktes | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                              | Vorlieben               | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                          | Zusatzverkauf           | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                          | Profilbildung           | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Bonität                                | Bonität                 | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Werbung                                | Werbung                 | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                        | Personalauswahl         | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                   | Mitarbeiterkontrolle    | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                  | Anschriftenermittlung   | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                            | Glückwunsch             | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Krise                                  | Krise                   | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                             | unbestimmt              | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung      | Marktforschung          | für jeden nach Anmeldung   | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer    | Marktforschung          | nur für angemeldete Nutzer | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe           | Marktforschung          | geschlossene Gruppe        | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht               | Marktforschung          | Direktnachricht            | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                           | Marktforschung          | öffentlich                 | verknüpfen      | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                           | Marktforschung          | öffentlich                 | anreichern      | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                             | Marktforschung          | öffentlich                 | bewerten        | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                           | Marktforschung          | öffentlich                 | ansprechen      | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                          | Marktforschung          | öffentlich                 | übermitteln     | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                      | Marktforschung          | öffentlich                 | veröffentlichen | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                          | Marktforschung          | öffentlich                 | aufbewahren     | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Interessenabwägung: unterblieben              | Marktforschung          | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Interessenabwägung: zulasten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zulasten der Verarbeitung  | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                     | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss     | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                          | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | Straftaten                      | volljährig   |
      | Alter: minderjährig                           | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R26.2b

    Beispiele:
      | Fall                | Vorgang    |
      | Vorgang: beobachten | beobachten |
      | Vorgang: erheben    | erheben    |

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
    Dann es greift Regel R26.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2b nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         | Datenart                        | Alter        |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | speichern       | unterblieben               | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | unterblieben               | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | unterblieben               | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | unterblieben               | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | unterblieben               | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | unterblieben               | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | unterblieben               | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                           | Marktforschung          | öffentlich                 | aufbewahren     | unterblieben               | einfache Daten                  | volljährig   |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Interessenabwägung: zulasten der Verarbeitung  | Marktforschung          | öffentlich                 | speichern       | zulasten der Verarbeitung  | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                      | Marktforschung          | öffentlich                 | speichern       | unterblieben               | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss      | Marktforschung          | öffentlich                 | speichern       | unterblieben               | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                           | Marktforschung          | öffentlich                 | speichern       | unterblieben               | Straftaten                      | volljährig   |
      | Alter: minderjährig                            | Marktforschung          | öffentlich                 | speichern       | unterblieben               | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R26.2c

    Beispiele:
      | Fall                | Vorgang    |
      | Vorgang: beobachten | beobachten |
      | Vorgang: erheben    | erheben    |

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
    Dann es greift Regel R26.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2c nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Interessenabwägung         |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | speichern       | zulasten der Verarbeitung  |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | speichern       | zulasten der Verarbeitung  |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | zulasten der Verarbeitung  |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | zulasten der Verarbeitung  |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | zulasten der Verarbeitung  |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | zulasten der Verarbeitung  |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | zulasten der Verarbeitung  |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | zulasten der Verarbeitung  |
      | Vorgang: aufbewahren                           | Marktforschung          | öffentlich                 | aufbewahren     | zulasten der Verarbeitung  |
      | Interessenabwägung: unterblieben               | Marktforschung          | öffentlich                 | speichern       | unterblieben               |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | speichern       | zugunsten der Verarbeitung |

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
    Dann es greift Regel R26.2d

    Beispiele:
      | Fall             | Vorgang |
      | Vorgang: erheben | erheben |

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
    Dann es greift Regel R26.2d nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2d nicht

    Beispiele:
      | Fall                                                | Zweck                   | Zugänglichkeit             | Erhebungsart                          | Vorgang         | Datenart                        |
      | Zweck: Kundendienst                                 | Kundendienst            | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Beschwerde                                   | Beschwerde              | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Beobachtung des Marktes                      | Beobachtung des Marktes | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Vorlieben                                    | Vorlieben               | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Zusatzverkauf                                | Zusatzverkauf           | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Profilbildung                                | Profilbildung           | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Bonität                                      | Bonität                 | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Werbung                                      | Werbung                 | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Personalauswahl                              | Personalauswahl         | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle                         | Mitarbeiterkontrolle    | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Anschriftenermittlung                        | Anschriftenermittlung   | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Glückwunsch                                  | Glückwunsch             | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: Krise                                        | Krise                   | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zweck: unbestimmt                                   | unbestimmt              | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zugänglichkeit: öffentlich                          | Marktforschung          | öffentlich                 | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zugänglichkeit: nur für angemeldete Nutzer          | Marktforschung          | nur für angemeldete Nutzer | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zugänglichkeit: geschlossene Gruppe                 | Marktforschung          | geschlossene Gruppe        | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Zugänglichkeit: Direktnachricht                     | Marktforschung          | Direktnachricht            | einzeln von Hand                      | beobachten      | einfache Daten                  |
      | Erhebungsart: automatisiert                         | Marktforschung          | für jeden nach Anmeldung   | automatisiert                         | beobachten      | einfache Daten                  |
      | Erhebungsart: automatisiert über eine Sperre hinweg | Marktforschung          | für jeden nach Anmeldung   | automatisiert über eine Sperre hinweg | beobachten      | einfache Daten                  |
      | Erhebungsart: unter Vorwand                         | Marktforschung          | für jeden nach Anmeldung   | unter Vorwand                         | beobachten      | einfache Daten                  |
      | Vorgang: speichern                                  | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | speichern       | einfache Daten                  |
      | Vorgang: verknüpfen                                 | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | verknüpfen      | einfache Daten                  |
      | Vorgang: anreichern                                 | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | anreichern      | einfache Daten                  |
      | Vorgang: bewerten                                   | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | bewerten        | einfache Daten                  |
      | Vorgang: ansprechen                                 | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | ansprechen      | einfache Daten                  |
      | Vorgang: übermitteln                                | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | übermitteln     | einfache Daten                  |
      | Vorgang: veröffentlichen                            | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | veröffentlichen | einfache Daten                  |
      | Vorgang: aufbewahren                                | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | aufbewahren     | einfache Daten                  |
      | Datenart: besondere Daten                           | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss           | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                                | Marktforschung          | für jeden nach Anmeldung   | einzeln von Hand                      | beobachten      | Straftaten                      |

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
    Dann es greift Regel R26.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2e nicht

    Beispiele:
      | Fall                                          | Zweck                   | Zugänglichkeit             | Vorgang         | Zweckerreichung | Altbestand         | Interessenabwägung         | Datenart                        | Alter        |
      | Zweck: Kundendienst                           | Kundendienst            | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                             | Beschwerde              | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes                | Beobachtung des Marktes | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                              | Vorlieben               | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                          | Zusatzverkauf           | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                          | Profilbildung           | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Bonität                                | Bonität                 | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Werbung                                | Werbung                 | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                        | Personalauswahl         | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                   | Mitarbeiterkontrolle    | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                  | Anschriftenermittlung   | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                            | Glückwunsch             | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: Krise                                  | Krise                   | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                             | unbestimmt              | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: für jeden nach Anmeldung      | Marktforschung          | für jeden nach Anmeldung   | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: nur für angemeldete Nutzer    | Marktforschung          | nur für angemeldete Nutzer | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: geschlossene Gruppe           | Marktforschung          | geschlossene Gruppe        | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zugänglichkeit: Direktnachricht               | Marktforschung          | Direktnachricht            | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                           | Marktforschung          | öffentlich                 | beobachten      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: erheben                              | Marktforschung          | öffentlich                 | erheben         | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: speichern                            | Marktforschung          | öffentlich                 | speichern       | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                           | Marktforschung          | öffentlich                 | verknüpfen      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                           | Marktforschung          | öffentlich                 | anreichern      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                             | Marktforschung          | öffentlich                 | bewerten        | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                           | Marktforschung          | öffentlich                 | ansprechen      | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                          | Marktforschung          | öffentlich                 | übermitteln     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                      | Marktforschung          | öffentlich                 | veröffentlichen | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Zweckerreichung: Zweck erledigt               | Marktforschung          | öffentlich                 | aufbewahren     | Zweck erledigt  | danach             | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Altbestand: vor dem 25.05.2018                | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | vor dem 25.05.2018 | zugunsten der Verarbeitung | einfache Daten                  | volljährig   |
      | Interessenabwägung: unterblieben              | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | unterblieben               | einfache Daten                  | volljährig   |
      | Interessenabwägung: zulasten der Verarbeitung | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zulasten der Verarbeitung  | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                     | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss     | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                          | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | Straftaten                      | volljährig   |
      | Alter: minderjährig                           | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | danach             | zugunsten der Verarbeitung | einfache Daten                  | minderjährig |

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
    Dann es greift Regel R26.2f nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2f nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Vorgang         | Zweckerreichung | Interessenabwägung         | Datenart                        |
      | Zweck: Kundendienst                            | Kundendienst            | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Beschwerde                              | Beschwerde              | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zugänglichkeit: für jeden nach Anmeldung       | Marktforschung          | für jeden nach Anmeldung   | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Marktforschung          | nur für angemeldete Nutzer | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zugänglichkeit: geschlossene Gruppe            | Marktforschung          | geschlossene Gruppe        | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zugänglichkeit: Direktnachricht                | Marktforschung          | Direktnachricht            | aufbewahren     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: beobachten                            | Marktforschung          | öffentlich                 | beobachten      | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: erheben                               | Marktforschung          | öffentlich                 | erheben         | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: speichern                             | Marktforschung          | öffentlich                 | speichern       | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: verknüpfen                            | Marktforschung          | öffentlich                 | verknüpfen      | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: anreichern                            | Marktforschung          | öffentlich                 | anreichern      | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: bewerten                              | Marktforschung          | öffentlich                 | bewerten        | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: ansprechen                            | Marktforschung          | öffentlich                 | ansprechen      | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: übermitteln                           | Marktforschung          | öffentlich                 | übermitteln     | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Vorgang: veröffentlichen                       | Marktforschung          | öffentlich                 | veröffentlichen | Zweck besteht   | unterblieben               | einfache Daten                  |
      | Zweckerreichung: Zweck erledigt                | Marktforschung          | öffentlich                 | aufbewahren     | Zweck erledigt  | unterblieben               | einfache Daten                  |
      | Interessenabwägung: zugunsten der Verarbeitung | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | zugunsten der Verarbeitung | einfache Daten                  |
      | Interessenabwägung: zulasten der Verarbeitung  | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | zulasten der Verarbeitung  | einfache Daten                  |
      | Datenart: besondere Daten                      | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | besondere Daten                 |
      | Datenart: besondere Daten aus Rückschluss      | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | besondere Daten aus Rückschluss |
      | Datenart: Straftaten                           | Marktforschung          | öffentlich                 | aufbewahren     | Zweck besteht   | unterblieben               | Straftaten                      |

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
    Dann es greift Regel R26.2g

    Beispiele:
      | Fall             | Vorgang |
      | Vorgang: erheben | erheben |

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
    Dann es greift Regel R26.2g nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2g nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Information      |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: Krise                               | Krise                   | öffentlich                 | speichern       | Frist läuft noch |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | speichern       | Frist läuft noch |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | speichern       | Frist läuft noch |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | speichern       | Frist läuft noch |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | speichern       | Frist läuft noch |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | speichern       | Frist läuft noch |
      | Vorgang: beobachten                        | Marktforschung          | öffentlich                 | beobachten      | Frist läuft noch |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | Frist läuft noch |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | Frist läuft noch |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | Frist läuft noch |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | Frist läuft noch |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | Frist läuft noch |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | Frist läuft noch |
      | Vorgang: aufbewahren                       | Marktforschung          | öffentlich                 | aufbewahren     | Frist läuft noch |
      | Information: erteilt                       | Marktforschung          | öffentlich                 | speichern       | erteilt          |
      | Information: unterblieben                  | Marktforschung          | öffentlich                 | speichern       | unterblieben     |
      | Information: entbehrlich                   | Marktforschung          | öffentlich                 | speichern       | entbehrlich      |

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
    Dann es greift Regel R26.2h

    Beispiele:
      | Fall             | Vorgang |
      | Vorgang: erheben | erheben |

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
    Dann es greift Regel R26.2h nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R26.2h nicht

    Beispiele:
      | Fall                                       | Zweck                   | Zugänglichkeit             | Vorgang         | Information      |
      | Zweck: Kundendienst                        | Kundendienst            | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Beschwerde                          | Beschwerde              | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Beobachtung des Marktes             | Beobachtung des Marktes | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Vorlieben                           | Vorlieben               | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Zusatzverkauf                       | Zusatzverkauf           | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Profilbildung                       | Profilbildung           | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Bonität                             | Bonität                 | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Werbung                             | Werbung                 | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Personalauswahl                     | Personalauswahl         | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Mitarbeiterkontrolle                | Mitarbeiterkontrolle    | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Anschriftenermittlung               | Anschriftenermittlung   | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Glückwunsch                         | Glückwunsch             | öffentlich                 | speichern       | unterblieben     |
      | Zweck: Krise                               | Krise                   | öffentlich                 | speichern       | unterblieben     |
      | Zweck: unbestimmt                          | unbestimmt              | öffentlich                 | speichern       | unterblieben     |
      | Zugänglichkeit: für jeden nach Anmeldung   | Marktforschung          | für jeden nach Anmeldung   | speichern       | unterblieben     |
      | Zugänglichkeit: nur für angemeldete Nutzer | Marktforschung          | nur für angemeldete Nutzer | speichern       | unterblieben     |
      | Zugänglichkeit: geschlossene Gruppe        | Marktforschung          | geschlossene Gruppe        | speichern       | unterblieben     |
      | Zugänglichkeit: Direktnachricht            | Marktforschung          | Direktnachricht            | speichern       | unterblieben     |
      | Vorgang: beobachten                        | Marktforschung          | öffentlich                 | beobachten      | unterblieben     |
      | Vorgang: verknüpfen                        | Marktforschung          | öffentlich                 | verknüpfen      | unterblieben     |
      | Vorgang: anreichern                        | Marktforschung          | öffentlich                 | anreichern      | unterblieben     |
      | Vorgang: bewerten                          | Marktforschung          | öffentlich                 | bewerten        | unterblieben     |
      | Vorgang: ansprechen                        | Marktforschung          | öffentlich                 | ansprechen      | unterblieben     |
      | Vorgang: übermitteln                       | Marktforschung          | öffentlich                 | übermitteln     | unterblieben     |
      | Vorgang: veröffentlichen                   | Marktforschung          | öffentlich                 | veröffentlichen | unterblieben     |
      | Vorgang: aufbewahren                       | Marktforschung          | öffentlich                 | aufbewahren     | unterblieben     |
      | Information: erteilt                       | Marktforschung          | öffentlich                 | speichern       | erteilt          |
      | Information: Frist läuft noch              | Marktforschung          | öffentlich                 | speichern       | Frist läuft noch |
      | Information: entbehrlich                   | Marktforschung          | öffentlich                 | speichern       | entbehrlich      |
