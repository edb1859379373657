# language: de
Funktionalität: Wann ein Betreiber sagen darf, wer den Beitrag geschrieben hat

  Szenariogrundriss: Verfasser herausgeben, Rechtslage noch unklar: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R65.1a

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am ersten Tag                        | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                       | 30.06.2014 | 30.06.2014 |
      | am letzten Tag der Vorschrift        | 30.09.2017 | 30.06.2014 |
      | am letzten Tag dieses Verständnisses | 31.01.2012 | 30.06.2014 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                                    | Tag        | Stand      |
      | am Tag danach                           | 01.10.2017 | 30.06.2014 |
      | am Tag, seit dem man es anders versteht | 31.01.2012 | 01.07.2014 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 31.01.2012 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 31.01.2012 |

  Szenariogrundriss: Nicht „Verfasser herausgeben, Rechtslage noch unklar“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1a nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 31.01.2012 |

  Szenariogrundriss: Verfasser darf nicht an Verletzte herausgegeben werden: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R65.1b

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 01.07.2014 | 01.07.2014 |
      | am letzten Tag                      | 30.09.2017 | 30.09.2017 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 01.07.2014 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                             | Tag        |
      | am Tag danach                    | 01.10.2017 |
      | am Tag, bevor man es so verstand | 30.06.2014 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 15.02.2016 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 15.02.2016 |

  Szenariogrundriss: Nicht „Verfasser darf nicht an Verletzte herausgegeben werden“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 15.02.2016 |

  Szenariogrundriss: Keine Herausgabe ohne gerichtliche Anordnung (TMG): <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R65.1c

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.10.2017 |
      | am letzten Tag | 30.11.2021 |

  Szenariogrundriss: Nicht „Keine Herausgabe ohne gerichtliche Anordnung (TMG)“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: <Gerichtliche Anordnung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1c nicht

    Beispiele:
      | Fall                                 | Gerichtliche Anordnung | Tag        |
      | am Tag davor                         | fehlt                  | 30.09.2017 |
      | am Tag danach                        | fehlt                  | 01.12.2021 |
      | Gerichtliche Anordnung ist liegt vor | liegt vor              | 01.11.2019 |

  Szenariogrundriss: Herausgabe mit gerichtlicher Anordnung (TMG): <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: liegt vor
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R65.2a
    Und es besteht die Pflicht: Nachweis sichern
    Und es besteht die Pflicht: Vorgang festhalten

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.10.2017 |
      | am letzten Tag | 30.11.2021 |

  Szenariogrundriss: Nicht „Herausgabe mit gerichtlicher Anordnung (TMG)“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: <Gerichtliche Anordnung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.2a nicht

    Beispiele:
      | Fall                             | Gerichtliche Anordnung | Tag        |
      | am Tag davor                     | liegt vor              | 30.09.2017 |
      | am Tag danach                    | liegt vor              | 01.12.2021 |
      | Gerichtliche Anordnung ist fehlt | fehlt                  | 01.11.2019 |

  Szenariogrundriss: Keine Herausgabe ohne gerichtliche Anordnung (TTDSG): <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R65.1d

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.12.2021 |
      | am letzten Tag | 13.05.2024 |

  Szenariogrundriss: Nicht „Keine Herausgabe ohne gerichtliche Anordnung (TTDSG)“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: <Gerichtliche Anordnung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1d nicht

    Beispiele:
      | Fall                                 | Gerichtliche Anordnung | Tag        |
      | am Tag davor                         | fehlt                  | 30.11.2021 |
      | am Tag danach                        | fehlt                  | 14.05.2024 |
      | Gerichtliche Anordnung ist liegt vor | liegt vor              | 21.02.2023 |

  Szenariogrundriss: Herausgabe mit gerichtlicher Anordnung (TTDSG): <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: liegt vor
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R65.2b
    Und es besteht die Pflicht: Nachweis sichern
    Und es besteht die Pflicht: Vorgang festhalten

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.12.2021 |
      | am letzten Tag | 13.05.2024 |

  Szenariogrundriss: Nicht „Herausgabe mit gerichtlicher Anordnung (TTDSG)“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: <Gerichtliche Anordnung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.2b nicht

    Beispiele:
      | Fall                             | Gerichtliche Anordnung | Tag        |
      | am Tag davor                     | liegt vor              | 30.11.2021 |
      | am Tag danach                    | liegt vor              | 14.05.2024 |
      | Gerichtliche Anordnung ist fehlt | fehlt                  | 21.02.2023 |

  Szenariogrundriss: Keine Herausgabe ohne gerichtliche Anordnung (TDDDG): <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R65.1e

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 14.05.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Keine Herausgabe ohne gerichtliche Anordnung (TDDDG)“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: <Gerichtliche Anordnung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.1e nicht

    Beispiele:
      | Fall                                 | Gerichtliche Anordnung | Tag        |
      | am Tag davor                         | fehlt                  | 13.05.2024 |
      | Gerichtliche Anordnung ist liegt vor | liegt vor              | 17.08.2025 |

  Szenariogrundriss: Herausgabe mit gerichtlicher Anordnung (TDDDG): <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: liegt vor
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R65.2c
    Und es besteht die Pflicht: Nachweis sichern
    Und es besteht die Pflicht: Vorgang festhalten

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 14.05.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Herausgabe mit gerichtlicher Anordnung (TDDDG)“: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: <Gerichtliche Anordnung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R65.2c nicht

    Beispiele:
      | Fall                             | Gerichtliche Anordnung | Tag        |
      | am Tag davor                     | liegt vor              | 13.05.2024 |
      | Gerichtliche Anordnung ist fehlt | fehlt                  | 17.08.2025 |
