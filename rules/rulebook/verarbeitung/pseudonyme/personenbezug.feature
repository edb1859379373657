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

  Szenariogrundriss: Auch Zahlen über Krankheiten gehen keine Person an: <Regel>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Vorgang: speichern
    Und Zweck: Profilbildung
    Und Datenart: besondere Daten
    Und Personenbezug: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und Regel <Regel> ist verdrängt durch <durch>

    Beispiele:
      | Tag        | Regel  | durch  |
      | 15.02.2014 | R04.1a | R22.1a |
      | 01.03.2026 | R04.2a | R22.2a |

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

  Szenario: Zusammengefasste Werte gehen keine Person an (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder speichern oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbekannt
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R22.1a

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
    Und Speicherfrist: <Speicherfrist>
    Und Information: unterblieben
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R22.1a nicht

    Beispiele:
      | Fall                  | Personenbezug   | Rückschluss auf Einzelne | Vorgang   | Speicherfrist |
      | anders: Personenbezug | mit Namen oder unter Kennung oder Text ohne Namen | ausgeschlossen           | speichern | unbegrenzt    |
      | anders: Rückschluss auf Einzelne | zusammengefasst | möglich                  | speichern | unbegrenzt    |
      | anders: Vorgang       | zusammengefasst | ausgeschlossen           | erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen | unbekannt     |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Und Erhebungsart: einzeln von Hand
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
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Und Erhebungsart: einzeln von Hand
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
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Und Erhebungsart: einzeln von Hand
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R22.1b nicht

    Beispiele:
      | Fall | Rückschluss auf Einzelne |
      | anders: Rückschluss auf Einzelne | ausgeschlossen           |

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

  Szenario: Zusammengefasste Werte gehen keine Person an (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder speichern oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Werbung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: ausgeschlossen
    Und Speicherfrist: unbekannt
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R22.2a

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
    Und Speicherfrist: <Speicherfrist>
    Und Information: unterblieben
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R22.2a nicht

    Beispiele:
      | Fall                  | Personenbezug   | Rückschluss auf Einzelne | Vorgang   | Speicherfrist |
      | anders: Personenbezug | mit Namen oder unter Kennung oder Text ohne Namen | ausgeschlossen           | speichern | unbegrenzt    |
      | anders: Rückschluss auf Einzelne | zusammengefasst | möglich                  | speichern | unbegrenzt    |
      | anders: Vorgang       | zusammengefasst | ausgeschlossen           | erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen | unbekannt     |

  Szenariogrundriss: Kleine Gruppen verraten Einzelne (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Und Erhebungsart: einzeln von Hand
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
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: möglich
    Und Erhebungsart: einzeln von Hand
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
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: zusammengefasst
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Und Erhebungsart: einzeln von Hand
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R22.2b nicht

    Beispiele:
      | Fall | Rückschluss auf Einzelne |
      | anders: Rückschluss auf Einzelne | ausgeschlossen           |

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

  Szenario: Freitext ohne Namen, damals vielleicht anonym (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern oder übermitteln oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R23.1

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
    Und Speicherfrist: <Speicherfrist>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R23.1 nicht

    Beispiele:
      | Fall                  | Personenbezug   | Vorgang   | Speicherfrist |
      | anders: Personenbezug | mit Namen oder unter Kennung oder zusammengefasst | speichern | begrenzt      |
      | anders: Vorgang       | Text ohne Namen | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen | unbekannt     |

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

  Szenario: Freitext ohne Namen bleibt personenbezogen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern oder übermitteln oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 19.10.2016 entschieden wird
    Dann es greift Regel R23.2a

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
    Und Speicherfrist: <Speicherfrist>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 19.10.2016 entschieden wird
    Dann es greift Regel R23.2a nicht

    Beispiele:
      | Fall                  | Personenbezug   | Vorgang   | Speicherfrist | Rückschluss auf Einzelne |
      | anders: Personenbezug | mit Namen oder unter Kennung oder zusammengefasst | speichern | begrenzt      | unbekannt                |
      | anders: Vorgang       | Text ohne Namen | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen | unbekannt     | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | zusammengefasst | speichern | begrenzt      | möglich                  |

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

  Szenario: Freitext ohne Namen bleibt personenbezogen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern oder übermitteln oder aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: Text ohne Namen
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R23.2b

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
    Und Speicherfrist: <Speicherfrist>
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Personenbezug: <Personenbezug>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R23.2b nicht

    Beispiele:
      | Fall                  | Personenbezug   | Vorgang   | Speicherfrist | Rückschluss auf Einzelne |
      | anders: Personenbezug | mit Namen oder unter Kennung oder zusammengefasst | speichern | begrenzt      | unbekannt                |
      | anders: Vorgang       | Text ohne Namen | beobachten oder erheben oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen | unbekannt     | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | zusammengefasst | speichern | begrenzt      | möglich                  |

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
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R24.1 nicht

    Beispiele:
      | Fall                  | Personenbezug   | Rückschluss auf Einzelne |
      | anders: Personenbezug | mit Namen oder Text ohne Namen oder zusammengefasst | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | zusammengefasst | möglich                  |

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
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R24.2 nicht

    Beispiele:
      | Fall                  | Personenbezug   | Rückschluss auf Einzelne |
      | anders: Personenbezug | mit Namen oder Text ohne Namen oder zusammengefasst | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | zusammengefasst | möglich                  |

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

  Szenario: Auch ohne Schlüssel galten die Daten als personenbezogen (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig oder rechtlich offen
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R25.1a

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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R25.1a nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger                | Vorausgegangener Schritt |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auswerter ohne Schlüssel | rechtmäßig               |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel | rechtswidrig             |

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

  Szenario: Auch ohne Schlüssel galten die Daten als personenbezogen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig oder rechtlich offen
    Und Information: erteilt
    Wenn am 01.03.2024 entschieden wird
    Dann es greift Regel R25.1b

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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn am 01.03.2024 entschieden wird
    Dann es greift Regel R25.1b nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger                | Vorausgegangener Schritt |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auswerter ohne Schlüssel | rechtmäßig               |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel | rechtswidrig             |

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

  Szenario: Für den Auswerter ohne Schlüssel vielleicht nicht personenbezogen (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: übermitteln
    Und Zweck: Marktforschung
    Und Personenbezug: unter Kennung
    Und Empfänger: Auswerter ohne Schlüssel
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig oder rechtlich offen
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2a

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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2a nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger                | Vorausgegangener Schritt |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auswerter ohne Schlüssel | rechtmäßig               |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel | rechtswidrig             |

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
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2b nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Empfänger                | Benennung des Empfängers  |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auswerter ohne Schlüssel | wird bei Erhebung benannt |
      | anders: Empfänger | übermitteln | rechtmäßig               | Auftragsverarbeiter oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | wird bei Erhebung benannt |
      | anders: Benennung des Empfängers | übermitteln | rechtmäßig               | Auswerter ohne Schlüssel | bei Erhebung benannt oder ungenannt |

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
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Information: erteilt
    Wenn über den 01.03.2024 nach dem Kenntnisstand vom 04.09.2025 entschieden wird
    Dann es greift Regel R25.2c nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Empfänger                | Benennung des Empfängers |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auswerter ohne Schlüssel | ungenannt                |
      | anders: Empfänger | übermitteln | rechtmäßig               | Auftragsverarbeiter oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | ungenannt                |
      | anders: Benennung des Empfängers | übermitteln | rechtmäßig               | Auswerter ohne Schlüssel | bei Erhebung benannt oder wird bei Erhebung benannt |
