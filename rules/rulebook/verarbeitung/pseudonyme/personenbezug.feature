# language: de
Funktionalität: Zusammengefasst, ohne Namen, unter Kennung

  Szenariogrundriss: C32: Anzeige "73 % negativ", ohne Texte und Personen, Gruppe über 100: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel <Regel>
    Und vermutet ist Rückschluss auf Einzelne: ausgeschlossen

    Beispiele:
      | Fall                              | Vorgang         | Zweck                   | Tag        | Regel  |
      | 2014, Marktbeobachtung            | beobachten      | Beobachtung des Marktes | 15.02.2014 | R22.1a |
      | 2014, Werbung                     | speichern       | Werbung                 | 15.02.2014 | R22.1a |
      | 2026, Marktbeobachtung            | beobachten      | Beobachtung des Marktes | 01.03.2026 | R22.2a |
      | 2026, Krise                       | aufbewahren     | Krise                   | 01.03.2026 | R22.2a |
      | 2026, noch kein Zweck             | speichern       | unbestimmt              | 01.03.2026 | R22.2a |
      | 2026, an die Agentur              | übermitteln     | Profilbildung           | 01.03.2026 | R22.2a |
      | am letzten Tag des BDSG a.F.      | beobachten      | Beobachtung des Marktes | 24.05.2018 | R22.1a |
      | am ersten Tag der DSGVO           | beobachten      | Beobachtung des Marktes | 25.05.2018 | R22.2a |

  Szenario: C32 im Rückblick: 2026 nicht anders beurteilt
    Angenommen Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: zusammengefasst
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R22.1a

  Szenariogrundriss: Für das Ergebnis gilt kein Hindernis des Gebiets mehr: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: zusammengefasst
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Drittland: <Drittland>
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und Regel <Regel> ist verdrängt durch <durch>

    Beispiele:
      | Fall                        | Quelle                | Zugänglichkeit             | Vorgang    | Drittland | Tag        | Regel  | durch  |
      | Erlaubnis samt Pflichten    | Kurznachrichtendienst | öffentlich                 | speichern  | keines    | 15.02.2014 | R11.1a | R22.1a |
      | ebenso unter der DSGVO      | Kurznachrichtendienst | öffentlich                 | speichern  | keines    | 01.03.2026 | R11.2a | R22.2a |
      | geschlossene Gruppe         | privates Netzwerk     | geschlossene Gruppe        | beobachten | keines    | 15.02.2014 | R13.1a | R22.1a |
      | ebenso unter der DSGVO      | privates Netzwerk     | geschlossene Gruppe        | beobachten | keines    | 01.03.2026 | R13.2a | R22.2a |

  Szenariogrundriss: Zahlen über niemanden dürfen auch ins Ausland: <Regel>
    Angenommen Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: zusammengefasst
    Und Drittland: USA
    Und Zertifizierung des Empfängers: ungelistet
    Und Standardvertragsklauseln: keine
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und Regel <Regel> ist verdrängt durch <durch>

    Beispiele:
      | Tag        | Regel  | durch  |
      | 15.02.2014 | R28.6a | R22.1a |
      | 01.03.2026 | R28.6c | R22.2a |

  Szenario: Das Erheben der Beiträge läuft durch die Regeln für den Zugang
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: zusammengefasst
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R13.2a
    Und es greift Regel R22.2a nicht

  Szenario: Wer in die Beiträge hinabsteigen kann, hat wieder Personen vor sich
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R11.2a
    Und es besteht die Pflicht: Wiedererkennen ausschließen, Frist: sofort

  Szenariogrundriss: Texte ohne Namen aus öffentlichen Beiträgen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                  | Tag        | Stand      | Ergebnis              | Regel  |
      | 2014 umstritten                       | 15.02.2014 | 15.02.2014 | rechtlich zu prüfen   | R23.1  |
      | am Tag vor dem Urteil                 | 18.10.2016 | 18.10.2016 | rechtlich zu prüfen   | R23.1  |
      | am Tag des Urteils personenbezogen    | 19.10.2016 | 19.10.2016 | mit Pflichten erlaubt | R23.2a |
      | 2014 im Rückblick                     | 15.02.2014 | 21.11.2026 | mit Pflichten erlaubt | R23.2a |
      | unter der DSGVO                       | 01.03.2026 | 01.03.2026 | mit Pflichten erlaubt | R23.2b |

  Szenariogrundriss: 2014 hing an dem Streit jedes Ergebnis: <Regel>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel <Regel> ist abgeschwächt durch R23.1

    Beispiele:
      | Regel  | Zugänglichkeit             | Zweck                   |
      | R11.1a | öffentlich                 | Beobachtung des Marktes |
      | R12.1a | nur für angemeldete Nutzer | Werbung                 |

  Szenario: Ein Text ohne Namen wird wie mit Namen beurteilt und kann verboten sein
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Vorgang: speichern
    Und Zweck: Profilbildung
    Und Personenbezug: Text ohne Namen
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R12.3a

  Szenariogrundriss: Beiträge unter Kennung an ein Institut ohne Schlüssel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: <Benennung>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                       | Benennung                    | Tag        | Stand      | Regel  |
      | altes Recht                | ungenannt                    | 15.02.2014 | 15.02.2014 | R25.1a |
      | am Tag vor dem Urteil      | ungenannt                    | 03.09.2025 | 03.09.2025 | R25.1b |
      | am Tag des Urteils         | bei Erhebung benannt         | 04.09.2025 | 04.09.2025 | R25.2a |
      | genannt werden muss er     | ungenannt                    | 04.09.2025 | 04.09.2025 | R25.2c |
      | der Hinweis ist vorbereitet | wird bei Erhebung benannt   | 01.03.2026 | 01.03.2026 | R25.2b |
      | 2020 im Rückblick          | bei Erhebung benannt         | 01.06.2020 | 21.11.2026 | R25.2a |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R22.1a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | erlaubt  |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R22.1a

    Beispiele:
      | Fall                     | Vorgang         |
      | Vorgang: beobachten      | beobachten      |
      | Vorgang: übermitteln     | übermitteln     |
      | Vorgang: veröffentlichen | veröffentlichen |
      | Vorgang: aufbewahren     | aufbewahren     |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R22.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Personenbezug: <Personenbezug>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R22.1a nicht

    Beispiele:
      | Fall                              | Personenbezug   | Rückschluss auf Einzelne | Vorgang    |
      | Personenbezug: mit Namen          | mit Namen       | ausgeschlossen           | speichern  |
      | Personenbezug: unter Kennung      | unter Kennung   | ausgeschlossen           | speichern  |
      | Personenbezug: Text ohne Namen    | Text ohne Namen | ausgeschlossen           | speichern  |
      | Rückschluss auf Einzelne: möglich | zusammengefasst | möglich                  | speichern  |
      | Vorgang: erheben                  | zusammengefasst | ausgeschlossen           | erheben    |
      | Vorgang: verknüpfen               | zusammengefasst | ausgeschlossen           | verknüpfen |
      | Vorgang: anreichern               | zusammengefasst | ausgeschlossen           | anreichern |
      | Vorgang: bewerten                 | zusammengefasst | ausgeschlossen           | bewerten   |
      | Vorgang: ansprechen               | zusammengefasst | ausgeschlossen           | ansprechen |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R22.1b
    Und es besteht die Pflicht: Wiedererkennen ausschließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R22.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R22.1b nicht

    Beispiele:
      | Fall                                     | Rückschluss auf Einzelne |
      | Rückschluss auf Einzelne: ausgeschlossen | ausgeschlossen           |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (DSGVO), Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R22.2a

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | erlaubt  |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (DSGVO), ebenso: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R22.2a

    Beispiele:
      | Fall                     | Vorgang         |
      | Vorgang: beobachten      | beobachten      |
      | Vorgang: übermitteln     | übermitteln     |
      | Vorgang: veröffentlichen | veröffentlichen |
      | Vorgang: aufbewahren     | aufbewahren     |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R22.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Zusammengefasste Werte gehen keine Person an (DSGVO), nur so: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Personenbezug: <Personenbezug>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Und Speicherfrist: unbegrenzt
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R22.2a nicht

    Beispiele:
      | Fall                              | Personenbezug   | Rückschluss auf Einzelne | Vorgang    |
      | Personenbezug: mit Namen          | mit Namen       | ausgeschlossen           | speichern  |
      | Personenbezug: unter Kennung      | unter Kennung   | ausgeschlossen           | speichern  |
      | Personenbezug: Text ohne Namen    | Text ohne Namen | ausgeschlossen           | speichern  |
      | Rückschluss auf Einzelne: möglich | zusammengefasst | möglich                  | speichern  |
      | Vorgang: erheben                  | zusammengefasst | ausgeschlossen           | erheben    |
      | Vorgang: verknüpfen               | zusammengefasst | ausgeschlossen           | verknüpfen |
      | Vorgang: anreichern               | zusammengefasst | ausgeschlossen           | anreichern |
      | Vorgang: bewerten                 | zusammengefasst | ausgeschlossen           | bewerten   |
      | Vorgang: ansprechen               | zusammengefasst | ausgeschlossen           | ansprechen |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R22.2b
    Und es besteht die Pflicht: Wiedererkennen ausschließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R22.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R22.2b nicht

    Beispiele:
      | Fall                                     | Rückschluss auf Einzelne |
      | Rückschluss auf Einzelne: ausgeschlossen | ausgeschlossen           |

  Szenariogrundriss: Freitext ohne Namen, damals vielleicht anonym (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R23.1

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 18.10.2016 | rechtlich zu prüfen |
      | noch nicht überholt        | 15.02.2014 | 18.10.2016 | rechtlich zu prüfen |

  Szenariogrundriss: Freitext ohne Namen, damals vielleicht anonym (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R23.1

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: übermitteln | übermitteln |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Freitext ohne Namen, damals vielleicht anonym (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R23.1 nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 18.10.2016 |
      | überholt   | 15.02.2014 | 19.10.2016 |

  Szenariogrundriss: Freitext ohne Namen, damals vielleicht anonym (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R23.1 nicht

    Beispiele:
      | Fall                           | Personenbezug   | Vorgang         |
      | Personenbezug: mit Namen       | mit Namen       | speichern       |
      | Personenbezug: unter Kennung   | unter Kennung   | speichern       |
      | Personenbezug: zusammengefasst | zusammengefasst | speichern       |
      | Vorgang: beobachten            | Text ohne Namen | beobachten      |
      | Vorgang: erheben               | Text ohne Namen | erheben         |
      | Vorgang: verknüpfen            | Text ohne Namen | verknüpfen      |
      | Vorgang: anreichern            | Text ohne Namen | anreichern      |
      | Vorgang: bewerten              | Text ohne Namen | bewerten        |
      | Vorgang: ansprechen            | Text ohne Namen | ansprechen      |
      | Vorgang: veröffentlichen       | Text ohne Namen | veröffentlichen |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R23.2a
    Und es besteht die Pflicht: Wiedererkennen ausschließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 19.10.2016 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |
      | erkannt                    | 15.02.2014 | 19.10.2016 | mit Pflichten erlaubt |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 19.10.2016 entschieden wird
    Dann es greift Regel R23.2a

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: übermitteln | übermitteln |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R23.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag danach         | 25.05.2018 | 25.05.2018 |
      | noch nicht erkannt | 15.02.2014 | 18.10.2016 |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 19.10.2016 entschieden wird
    Dann es greift Regel R23.2a nicht

    Beispiele:
      | Fall                           | Personenbezug   | Vorgang         |
      | Personenbezug: mit Namen       | mit Namen       | speichern       |
      | Personenbezug: unter Kennung   | unter Kennung   | speichern       |
      | Personenbezug: zusammengefasst | zusammengefasst | speichern       |
      | Vorgang: beobachten            | Text ohne Namen | beobachten      |
      | Vorgang: erheben               | Text ohne Namen | erheben         |
      | Vorgang: verknüpfen            | Text ohne Namen | verknüpfen      |
      | Vorgang: anreichern            | Text ohne Namen | anreichern      |
      | Vorgang: bewerten              | Text ohne Namen | bewerten        |
      | Vorgang: ansprechen            | Text ohne Namen | ansprechen      |
      | Vorgang: veröffentlichen       | Text ohne Namen | veröffentlichen |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R23.2b
    Und es besteht die Pflicht: Wiedererkennen ausschließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R23.2b

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: übermitteln | übermitteln |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R23.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Freitext ohne Namen bleibt personenbezogen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R23.2b nicht

    Beispiele:
      | Fall                           | Personenbezug   | Vorgang         |
      | Personenbezug: mit Namen       | mit Namen       | speichern       |
      | Personenbezug: unter Kennung   | unter Kennung   | speichern       |
      | Personenbezug: zusammengefasst | zusammengefasst | speichern       |
      | Vorgang: beobachten            | Text ohne Namen | beobachten      |
      | Vorgang: erheben               | Text ohne Namen | erheben         |
      | Vorgang: verknüpfen            | Text ohne Namen | verknüpfen      |
      | Vorgang: anreichern            | Text ohne Namen | anreichern      |
      | Vorgang: bewerten              | Text ohne Namen | bewerten        |
      | Vorgang: ansprechen            | Text ohne Namen | ansprechen      |
      | Vorgang: veröffentlichen       | Text ohne Namen | veröffentlichen |

  Szenariogrundriss: Unter Kennung, mit eigenem Schlüssel (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: unter Kennung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R24.1
    Und es besteht die Pflicht: Schlüssel getrennt halten

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Unter Kennung, mit eigenem Schlüssel (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: unter Kennung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R24.1 nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Unter Kennung, mit eigenem Schlüssel (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R24.1 nicht

    Beispiele:
      | Fall                           | Personenbezug   |
      | Personenbezug: mit Namen       | mit Namen       |
      | Personenbezug: Text ohne Namen | Text ohne Namen |
      | Personenbezug: zusammengefasst | zusammengefasst |

  Szenariogrundriss: Unter Kennung, mit eigenem Schlüssel (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: unter Kennung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R24.2
    Und es besteht die Pflicht: Schlüssel getrennt halten

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Unter Kennung, mit eigenem Schlüssel (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: unter Kennung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R24.2 nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Unter Kennung, mit eigenem Schlüssel (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R24.2 nicht

    Beispiele:
      | Fall                           | Personenbezug   |
      | Personenbezug: mit Namen       | mit Namen       |
      | Personenbezug: Text ohne Namen | Text ohne Namen |
      | Personenbezug: zusammengefasst | zusammengefasst |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R25.1a
    Und es besteht die Pflicht: Vertrag schließen
    Und es besteht die Pflicht: Wiedererkennen ausschließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R25.1a

    Beispiele:
      | Fall                                      | Vorausgegangener Schritt |
      | Vorausgegangener Schritt: rechtlich offen | rechtlich offen          |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R25.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R25.1a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vorausgegangener Schritt |
      | Vorgang: beobachten                          | beobachten      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: erheben                             | erheben         | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: speichern                           | speichern       | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: verknüpfen                          | verknüpfen      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: anreichern                          | anreichern      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: bewerten                            | bewerten        | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: ansprechen                          | ansprechen      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: aufbewahren                         | aufbewahren     | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | rechtmäßig               |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | rechtmäßig               |
      | Empfänger: anderer                           | übermitteln     | anderer                           | rechtmäßig               |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auswerter ohne Schlüssel          | rechtswidrig             |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R25.1b
    Und es besteht die Pflicht: Vertrag schließen
    Und es besteht die Pflicht: Wiedererkennen ausschließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |
      | noch nicht überholt       | 01.03.2024 | 03.09.2025 | rechtlich zu prüfen |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn am 01.03.2024 entschieden wird
    Dann es greift Regel R25.1b

    Beispiele:
      | Fall                                      | Vorausgegangener Schritt |
      | Vorausgegangener Schritt: rechtlich offen | rechtlich offen          |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R25.1b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |
      | überholt  | 01.03.2024 | 04.09.2025 |

  Szenariogrundriss: Auch ohne Schlüssel galten die Daten als personenbezogen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn am 01.03.2024 entschieden wird
    Dann es greift Regel R25.1b nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vorausgegangener Schritt |
      | Vorgang: beobachten                          | beobachten      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: erheben                             | erheben         | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: speichern                           | speichern       | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: verknüpfen                          | verknüpfen      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: anreichern                          | anreichern      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: bewerten                            | bewerten        | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: ansprechen                          | ansprechen      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: aufbewahren                         | aufbewahren     | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | rechtmäßig               |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | rechtmäßig               |
      | Empfänger: anderer                           | übermitteln     | anderer                           | rechtmäßig               |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auswerter ohne Schlüssel          | rechtswidrig             |

  Szenariogrundriss: Für den Auswerter ohne Schlüssel vielleicht nicht personenbezogen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R25.2a
    Und es besteht die Pflicht: Vertrag schließen
    Und es besteht die Pflicht: Wiedererkennen ausschließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 04.09.2025 | rechtlich zu prüfen |
      | erkannt                   | 01.03.2024 | 04.09.2025 | rechtlich zu prüfen |

  Szenariogrundriss: Für den Auswerter ohne Schlüssel vielleicht nicht personenbezogen (DSGVO), ebenso: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2a

    Beispiele:
      | Fall                                      | Vorausgegangener Schritt |
      | Vorausgegangener Schritt: rechtlich offen | rechtlich offen          |

  Szenariogrundriss: Für den Auswerter ohne Schlüssel vielleicht nicht personenbezogen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R25.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 24.05.2018 | 04.09.2025 |
      | noch nicht erkannt | 01.03.2024 | 03.09.2025 |

  Szenariogrundriss: Für den Auswerter ohne Schlüssel vielleicht nicht personenbezogen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Vorausgegangener Schritt |
      | Vorgang: beobachten                          | beobachten      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: erheben                             | erheben         | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: speichern                           | speichern       | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: verknüpfen                          | verknüpfen      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: anreichern                          | anreichern      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: bewerten                            | bewerten        | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: ansprechen                          | ansprechen      | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: veröffentlichen                     | veröffentlichen | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Vorgang: aufbewahren                         | aufbewahren     | Auswerter ohne Schlüssel          | rechtmäßig               |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | rechtmäßig               |
      | Empfänger: Netzwerkbetreiber                 | übermitteln     | Netzwerkbetreiber                 | rechtmäßig               |
      | Empfänger: anderer                           | übermitteln     | anderer                           | rechtmäßig               |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | Vorausgegangener Schritt: rechtswidrig       | übermitteln     | Auswerter ohne Schlüssel          | rechtswidrig             |

  Szenariogrundriss: Der Auswerter wird bei der Erhebung genannt (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: wird bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R25.2b
    Und es besteht die Pflicht: Empfänger nennen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 04.09.2025 | rechtlich zu prüfen |
      | erkannt                   | 01.03.2024 | 04.09.2025 | rechtlich zu prüfen |

  Szenariogrundriss: Der Auswerter wird bei der Erhebung genannt (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: wird bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R25.2b nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 24.05.2018 | 04.09.2025 |
      | noch nicht erkannt | 01.03.2024 | 03.09.2025 |

  Szenariogrundriss: Der Auswerter wird bei der Erhebung genannt (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2b nicht

    Beispiele:
      | Fall                                           | Vorgang         | Empfänger                         | Benennung des Empfängers  |
      | Vorgang: beobachten                            | beobachten      | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: erheben                               | erheben         | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: speichern                             | speichern       | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: verknüpfen                            | verknüpfen      | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: anreichern                            | anreichern      | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: bewerten                              | bewerten        | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: ansprechen                            | ansprechen      | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: veröffentlichen                       | veröffentlichen | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Vorgang: aufbewahren                           | aufbewahren     | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
      | Empfänger: Auftragsverarbeiter                 | übermitteln     | Auftragsverarbeiter               | wird bei Erhebung benannt |
      | Empfänger: Netzwerkbetreiber                   | übermitteln     | Netzwerkbetreiber                 | wird bei Erhebung benannt |
      | Empfänger: anderer                             | übermitteln     | anderer                           | wird bei Erhebung benannt |
      | Empfänger: Dienstleister mit eigenen Zwecken   | übermitteln     | Dienstleister mit eigenen Zwecken | wird bei Erhebung benannt |
      | Benennung des Empfängers: bei Erhebung benannt | übermitteln     | Auswerter ohne Schlüssel          | bei Erhebung benannt      |
      | Benennung des Empfängers: ungenannt            | übermitteln     | Auswerter ohne Schlüssel          | ungenannt                 |

  Szenariogrundriss: Der Auswerter wurde nicht genannt (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: ungenannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R25.2c
    Und es besteht die Pflicht: Empfänger nennen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 04.09.2025 | rechtlich zu prüfen |
      | erkannt                   | 01.03.2024 | 04.09.2025 | rechtlich zu prüfen |

  Szenariogrundriss: Der Auswerter wurde nicht genannt (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: ungenannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R25.2c nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 24.05.2018 | 04.09.2025 |
      | noch nicht erkannt | 01.03.2024 | 03.09.2025 |

  Szenariogrundriss: Der Auswerter wurde nicht genannt (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: rechtmäßig
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2c nicht

    Beispiele:
      | Fall                                                | Vorgang         | Empfänger                         | Benennung des Empfängers  |
      | Vorgang: beobachten                                 | beobachten      | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: erheben                                    | erheben         | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: speichern                                  | speichern       | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: verknüpfen                                 | verknüpfen      | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: anreichern                                 | anreichern      | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: bewerten                                   | bewerten        | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: ansprechen                                 | ansprechen      | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: veröffentlichen                            | veröffentlichen | Auswerter ohne Schlüssel          | ungenannt                 |
      | Vorgang: aufbewahren                                | aufbewahren     | Auswerter ohne Schlüssel          | ungenannt                 |
      | Empfänger: Auftragsverarbeiter                      | übermitteln     | Auftragsverarbeiter               | ungenannt                 |
      | Empfänger: Netzwerkbetreiber                        | übermitteln     | Netzwerkbetreiber                 | ungenannt                 |
      | Empfänger: anderer                                  | übermitteln     | anderer                           | ungenannt                 |
      | Empfänger: Dienstleister mit eigenen Zwecken        | übermitteln     | Dienstleister mit eigenen Zwecken | ungenannt                 |
      | Benennung des Empfängers: bei Erhebung benannt      | übermitteln     | Auswerter ohne Schlüssel          | bei Erhebung benannt      |
      | Benennung des Empfängers: wird bei Erhebung benannt | übermitteln     | Auswerter ohne Schlüssel          | wird bei Erhebung benannt |
