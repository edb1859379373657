# language: de
Funktionalität: Anliegen über die eigenen Kanäle

  Szenariogrundriss: Eine Kundin nutzt das Formular auf der Website: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | erlaubt               | R17.1f |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R17.2i |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1f

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1f

    Beispiele:
      | Fall                         | Quelle               | Betroffener | Zweck        | Vorgang   |
      | Quelle: eigene Vertragsdaten | eigene Vertragsdaten | Kunde       | Kundendienst | speichern |
      | Betroffener: Interessent     | eigene Website       | Interessent | Kundendienst | speichern |
      | Zweck: Beschwerde            | eigene Website       | Kunde       | Beschwerde   | speichern |
      | Vorgang: erheben             | eigene Website       | Kunde       | Kundendienst | erheben   |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.1f nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1f nicht

    Beispiele:
      | Fall                                      | Quelle                   | Betroffener   | Zweck                   | Vorgang         | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                | eigene Website           | Beschäftigter | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                     | eigene Website           | Bewerber      | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                    | eigene Website           | Schuldner     | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                      | eigene Website           | Dritter       | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | Kunde         | Beobachtung des Marktes | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                     | eigene Website           | Kunde         | Marktforschung          | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | Kunde         | Vorlieben               | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | Kunde         | Zusatzverkauf           | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | Kunde         | Profilbildung           | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | Kunde         | Bonität                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Werbung                            | eigene Website           | Kunde         | Werbung                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | Kunde         | Personalauswahl         | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | Kunde         | Mitarbeiterkontrolle    | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | Kunde         | Anschriftenermittlung   | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | Kunde         | Glückwunsch             | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | Kunde         | Krise                   | speichern       | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | Kunde         | unbestimmt              | speichern       | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | Kunde         | Kundendienst            | beobachten      | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | Kunde         | Kundendienst            | verknüpfen      | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | Kunde         | Kundendienst            | anreichern      | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | Kunde         | Kundendienst            | bewerten        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | Kunde         | Kundendienst            | ansprechen      | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | Kunde         | Kundendienst            | übermitteln     | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | Kunde         | Kundendienst            | veröffentlichen | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                      | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | Kunde         | Kundendienst            | speichern       | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | Kunde         | Kundendienst            | speichern       | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | Kunde         | Kundendienst            | speichern       | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | Kunde         | Kundendienst            | speichern       | einfache Daten                  | minderjährig |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1g

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1g

    Beispiele:
      | Fall                         | Quelle               | Betroffener | Zweck        |
      | Quelle: eigene Vertragsdaten | eigene Vertragsdaten | Kunde       | Kundendienst |
      | Betroffener: Interessent     | eigene Website       | Interessent | Kundendienst |
      | Zweck: Beschwerde            | eigene Website       | Kunde       | Beschwerde   |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.1g nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1g nicht

    Beispiele:
      | Fall                                           | Quelle                   | Betroffener   | Zweck                   | Vorgang         | Inhalt der Nachricht     | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk                   | berufliches Netzwerk     | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                      | privates Netzwerk        | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst                  | Kurznachrichtendienst    | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                       | Bewertungsportal         | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                          | eigenes Forum            | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis               | öffentliches Verzeichnis | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                          | Melderegister            | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot                    | anderes Netzangebot      | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                     | eigene Website           | Beschäftigter | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                          | eigene Website           | Bewerber      | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                         | eigene Website           | Schuldner     | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                           | eigene Website           | Dritter       | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes                 | eigene Website           | Kunde         | Beobachtung des Marktes | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                          | eigene Website           | Kunde         | Marktforschung          | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                               | eigene Website           | Kunde         | Vorlieben               | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                           | eigene Website           | Kunde         | Zusatzverkauf           | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                           | eigene Website           | Kunde         | Profilbildung           | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Bonität                                 | eigene Website           | Kunde         | Bonität                 | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Werbung                                 | eigene Website           | Kunde         | Werbung                 | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                         | eigene Website           | Kunde         | Personalauswahl         | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                    | eigene Website           | Kunde         | Mitarbeiterkontrolle    | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                   | eigene Website           | Kunde         | Anschriftenermittlung   | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                             | eigene Website           | Kunde         | Glückwunsch             | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Krise                                   | eigene Website           | Kunde         | Krise                   | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                              | eigene Website           | Kunde         | unbestimmt              | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                            | eigene Website           | Kunde         | Kundendienst            | beobachten      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: erheben                               | eigene Website           | Kunde         | Kundendienst            | erheben         | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: speichern                             | eigene Website           | Kunde         | Kundendienst            | speichern       | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                            | eigene Website           | Kunde         | Kundendienst            | verknüpfen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                            | eigene Website           | Kunde         | Kundendienst            | anreichern      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                              | eigene Website           | Kunde         | Kundendienst            | bewerten        | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                           | eigene Website           | Kunde         | Kundendienst            | übermitteln     | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                       | eigene Website           | Kunde         | Kundendienst            | veröffentlichen | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                           | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | nur Auskunft             | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: nur Werbung              | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Werbung              | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | eigene Website           | Kunde         | Kundendienst            | ansprechen      | Auskunft mit Werbezusatz | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                      | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss      | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                           | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | Straftaten                      | volljährig   |
      | Alter: minderjährig                            | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | minderjährig |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.1h

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1h

    Beispiele:
      | Fall                         | Quelle               | Betroffener | Zweck        |
      | Quelle: eigene Vertragsdaten | eigene Vertragsdaten | Kunde       | Kundendienst |
      | Betroffener: Interessent     | eigene Website       | Interessent | Kundendienst |
      | Zweck: Beschwerde            | eigene Website       | Kunde       | Beschwerde   |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.1h nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R17.1h nicht

    Beispiele:
      | Fall                                      | Quelle                   | Betroffener   | Zweck                   | Vorgang         | Zweckerreichung | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                | eigene Website           | Beschäftigter | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                     | eigene Website           | Bewerber      | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                    | eigene Website           | Schuldner     | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                      | eigene Website           | Dritter       | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | Kunde         | Beobachtung des Marktes | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                     | eigene Website           | Kunde         | Marktforschung          | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | Kunde         | Vorlieben               | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | Kunde         | Zusatzverkauf           | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | Kunde         | Profilbildung           | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | Kunde         | Bonität                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Werbung                            | eigene Website           | Kunde         | Werbung                 | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | Kunde         | Personalauswahl         | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | Kunde         | Mitarbeiterkontrolle    | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | Kunde         | Anschriftenermittlung   | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | Kunde         | Glückwunsch             | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | Kunde         | Krise                   | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | Kunde         | unbestimmt              | aufbewahren     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | Kunde         | Kundendienst            | beobachten      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: erheben                          | eigene Website           | Kunde         | Kundendienst            | erheben         | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: speichern                        | eigene Website           | Kunde         | Kundendienst            | speichern       | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | Kunde         | Kundendienst            | verknüpfen      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | Kunde         | Kundendienst            | anreichern      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | Kunde         | Kundendienst            | bewerten        | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | Kunde         | Kundendienst            | ansprechen      | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | Kunde         | Kundendienst            | übermitteln     | Zweck besteht   | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | Kunde         | Kundendienst            | veröffentlichen | Zweck besteht   | einfache Daten                  | volljährig   |
      | Zweckerreichung: Zweck erledigt           | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck erledigt  | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | einfache Daten                  | minderjährig |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2i
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO), ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2i

    Beispiele:
      | Fall                         | Quelle               | Betroffener | Zweck        | Vorgang   |
      | Quelle: eigene Vertragsdaten | eigene Vertragsdaten | Kunde       | Kundendienst | speichern |
      | Betroffener: Interessent     | eigene Website       | Interessent | Kundendienst | speichern |
      | Zweck: Beschwerde            | eigene Website       | Kunde       | Beschwerde   | speichern |
      | Vorgang: erheben             | eigene Website       | Kunde       | Kundendienst | erheben   |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: speichern
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.2i nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Anliegen über die eigene Website oder aus dem Vertrag bearbeiten (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2i nicht

    Beispiele:
      | Fall                                      | Quelle                   | Betroffener   | Zweck                   | Vorgang         | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | Kunde         | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                | eigene Website           | Beschäftigter | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                     | eigene Website           | Bewerber      | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                    | eigene Website           | Schuldner     | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                      | eigene Website           | Dritter       | Kundendienst            | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | Kunde         | Beobachtung des Marktes | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                     | eigene Website           | Kunde         | Marktforschung          | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | Kunde         | Vorlieben               | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | Kunde         | Zusatzverkauf           | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | Kunde         | Profilbildung           | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | Kunde         | Bonität                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Werbung                            | eigene Website           | Kunde         | Werbung                 | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | Kunde         | Personalauswahl         | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | Kunde         | Mitarbeiterkontrolle    | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | Kunde         | Anschriftenermittlung   | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | Kunde         | Glückwunsch             | speichern       | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | Kunde         | Krise                   | speichern       | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | Kunde         | unbestimmt              | speichern       | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | Kunde         | Kundendienst            | beobachten      | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | Kunde         | Kundendienst            | verknüpfen      | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | Kunde         | Kundendienst            | anreichern      | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | Kunde         | Kundendienst            | bewerten        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | Kunde         | Kundendienst            | ansprechen      | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | Kunde         | Kundendienst            | übermitteln     | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | Kunde         | Kundendienst            | veröffentlichen | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                      | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | Kunde         | Kundendienst            | speichern       | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | Kunde         | Kundendienst            | speichern       | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | Kunde         | Kundendienst            | speichern       | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | Kunde         | Kundendienst            | speichern       | einfache Daten                  | minderjährig |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2j
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO), ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2j

    Beispiele:
      | Fall                         | Quelle               | Betroffener | Zweck        |
      | Quelle: eigene Vertragsdaten | eigene Vertragsdaten | Kunde       | Kundendienst |
      | Betroffener: Interessent     | eigene Website       | Interessent | Kundendienst |
      | Zweck: Beschwerde            | eigene Website       | Kunde       | Beschwerde   |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: ansprechen
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Auskunft
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.2j nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auf ein Anliegen über die eigenen Kanäle antworten (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Weg: E-Mail
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2j nicht

    Beispiele:
      | Fall                                           | Quelle                   | Betroffener   | Zweck                   | Vorgang         | Inhalt der Nachricht     | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk                   | berufliches Netzwerk     | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                      | privates Netzwerk        | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst                  | Kurznachrichtendienst    | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                       | Bewertungsportal         | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                          | eigenes Forum            | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis               | öffentliches Verzeichnis | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                          | Melderegister            | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot                    | anderes Netzangebot      | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                     | eigene Website           | Beschäftigter | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                          | eigene Website           | Bewerber      | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                         | eigene Website           | Schuldner     | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                           | eigene Website           | Dritter       | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes                 | eigene Website           | Kunde         | Beobachtung des Marktes | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                          | eigene Website           | Kunde         | Marktforschung          | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                               | eigene Website           | Kunde         | Vorlieben               | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                           | eigene Website           | Kunde         | Zusatzverkauf           | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                           | eigene Website           | Kunde         | Profilbildung           | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Bonität                                 | eigene Website           | Kunde         | Bonität                 | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Werbung                                 | eigene Website           | Kunde         | Werbung                 | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                         | eigene Website           | Kunde         | Personalauswahl         | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle                    | eigene Website           | Kunde         | Mitarbeiterkontrolle    | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung                   | eigene Website           | Kunde         | Anschriftenermittlung   | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                             | eigene Website           | Kunde         | Glückwunsch             | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: Krise                                   | eigene Website           | Kunde         | Krise                   | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                              | eigene Website           | Kunde         | unbestimmt              | ansprechen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                            | eigene Website           | Kunde         | Kundendienst            | beobachten      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: erheben                               | eigene Website           | Kunde         | Kundendienst            | erheben         | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: speichern                             | eigene Website           | Kunde         | Kundendienst            | speichern       | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                            | eigene Website           | Kunde         | Kundendienst            | verknüpfen      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                            | eigene Website           | Kunde         | Kundendienst            | anreichern      | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                              | eigene Website           | Kunde         | Kundendienst            | bewerten        | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                           | eigene Website           | Kunde         | Kundendienst            | übermitteln     | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                       | eigene Website           | Kunde         | Kundendienst            | veröffentlichen | nur Auskunft             | einfache Daten                  | volljährig   |
      | Vorgang: aufbewahren                           | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | nur Auskunft             | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: nur Werbung              | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Werbung              | einfache Daten                  | volljährig   |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | eigene Website           | Kunde         | Kundendienst            | ansprechen      | Auskunft mit Werbezusatz | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                      | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss      | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                           | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | Straftaten                      | volljährig   |
      | Alter: minderjährig                            | eigene Website           | Kunde         | Kundendienst            | ansprechen      | nur Auskunft             | einfache Daten                  | minderjährig |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R17.2k
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (DSGVO), ebenso: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2k

    Beispiele:
      | Fall                         | Quelle               | Betroffener | Zweck        |
      | Quelle: eigene Vertragsdaten | eigene Vertragsdaten | Kunde       | Kundendienst |
      | Betroffener: Interessent     | eigene Website       | Interessent | Kundendienst |
      | Zweck: Beschwerde            | eigene Website       | Kunde       | Beschwerde   |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R17.2k nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Offene Anliegen über die eigenen Kanäle aufbewahren (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorgang: <Vorgang>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R17.2k nicht

    Beispiele:
      | Fall                                      | Quelle                   | Betroffener   | Zweck                   | Vorgang         | Zweckerreichung | Altbestand         | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Betroffener: Beschäftigter                | eigene Website           | Beschäftigter | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Betroffener: Bewerber                     | eigene Website           | Bewerber      | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Betroffener: Schuldner                    | eigene Website           | Schuldner     | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Betroffener: Dritter                      | eigene Website           | Dritter       | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | Kunde         | Beobachtung des Marktes | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Marktforschung                     | eigene Website           | Kunde         | Marktforschung          | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | Kunde         | Vorlieben               | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | Kunde         | Zusatzverkauf           | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | Kunde         | Profilbildung           | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | Kunde         | Bonität                 | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Werbung                            | eigene Website           | Kunde         | Werbung                 | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | Kunde         | Personalauswahl         | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | Kunde         | Mitarbeiterkontrolle    | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | Kunde         | Anschriftenermittlung   | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | Kunde         | Glückwunsch             | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | Kunde         | Krise                   | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | Kunde         | unbestimmt              | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | Kunde         | Kundendienst            | beobachten      | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: erheben                          | eigene Website           | Kunde         | Kundendienst            | erheben         | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: speichern                        | eigene Website           | Kunde         | Kundendienst            | speichern       | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | Kunde         | Kundendienst            | verknüpfen      | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | Kunde         | Kundendienst            | anreichern      | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | Kunde         | Kundendienst            | bewerten        | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | Kunde         | Kundendienst            | ansprechen      | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | Kunde         | Kundendienst            | übermitteln     | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | Kunde         | Kundendienst            | veröffentlichen | Zweck besteht   | danach             | einfache Daten                  | volljährig   |
      | Zweckerreichung: Zweck erledigt           | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck erledigt  | danach             | einfache Daten                  | volljährig   |
      | Altbestand: vor dem 25.05.2018            | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | vor dem 25.05.2018 | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | Kunde         | Kundendienst            | aufbewahren     | Zweck besteht   | danach             | einfache Daten                  | minderjährig |
