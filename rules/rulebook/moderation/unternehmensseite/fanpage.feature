# language: de
Funktionalität: Unternehmensseiten in Netzwerken

  Szenariogrundriss: Unternehmensseite ohne eigene Verantwortung (BDSG a.F.): <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R73.1a
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am ersten Tag                        | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                       | 24.05.2018 | 24.05.2018 |
      | am letzten Tag dieses Verständnisses | 12.01.2014 | 04.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                                    | Tag        | Stand      |
      | am Tag danach                           | 25.05.2018 | 25.05.2018 |
      | am Tag, seit dem man es anders versteht | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.01.2014 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.01.2014 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1a nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 12.01.2014 |

  Szenariogrundriss: Unternehmensseite ohne eigene Verantwortung (DSGVO): <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R73.1b
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am ersten Tag                        | 25.05.2018 | 25.05.2018 |
      | am letzten Tag                       | 04.06.2018 | 04.06.2018 |
      | am letzten Tag dieses Verständnisses | 30.05.2018 | 04.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                                    | Tag        | Stand      |
      | am Tag davor                            | 24.05.2018 | 24.05.2018 |
      | am Tag, seit dem man es anders versteht | 30.05.2018 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 30.05.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 30.05.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne eigene Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.1b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 30.05.2018 |

  Szenariogrundriss: Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.): <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R73.2a

    Beispiele:
      | Fall                             | Tag        | Stand      |
      | im Rückblick auf den ersten Tag  | 01.09.2009 | 05.06.2018 |
      | im Rückblick auf den letzten Tag | 24.05.2018 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                             | Tag        | Stand      |
      | am Tag danach                    | 25.05.2018 | 05.06.2018 |
      | am Tag, bevor man es so verstand | 12.01.2014 | 04.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                       | Tag        | Stand      |
      | Maßnahme ist stehen lassen | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                           | Tag        | Stand      |
      | Maßnahme ist Prüfung einleiten | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                 | Tag        | Stand      |
      | Maßnahme ist löschen | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        | Stand      |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.01.2014 | 05.06.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                            | Tag        | Stand      |
      | Maßnahme ist Löschung verlangen | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                               | Tag        | Stand      |
      | Maßnahme ist Verfasser herausgeben | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                              | Tag        | Stand      |
      | Maßnahme ist öffentlich antworten | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                           | Tag        | Stand      |
      | Maßnahme ist Chatbot einsetzen | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                                           | Tag        | Stand      |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2a nicht

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | Maßnahme ist Beobachtung verstärken | 12.01.2014 | 05.06.2018 |

  Szenariogrundriss: Unternehmensseite mit gemeinsamer Verantwortung (DSGVO): <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R73.2b
    Und es besteht die Pflicht: Vorgang festhalten

    Beispiele:
      | Fall                                | Tag        | Stand      | Ergebnis              |
      | am Tag, seit dem man es so versteht | 05.06.2018 | 05.06.2018 | mit Pflichten erlaubt |
      | im November 2026                    | 21.11.2026 | 21.11.2026 | rechtlich zu prüfen   |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 05.06.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                             | Tag        | Stand      |
      | am Tag davor                     | 24.05.2018 | 05.06.2018 |
      | am Tag, bevor man es so verstand | 04.06.2018 | 04.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 28.08.2022 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite mit gemeinsamer Verantwortung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 28.08.2022 |

  Szenariogrundriss: Vereinbarung mit dem Netzwerk schließen: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: vorgesehen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R73.2c
    Und es besteht die Pflicht: Vereinbarung schließen

    Beispiele:
      | Fall                                | Tag        | Stand      | Ergebnis              |
      | am Tag, seit dem man es so versteht | 05.06.2018 | 05.06.2018 | mit Pflichten erlaubt |
      | im November 2026                    | 21.11.2026 | 21.11.2026 | rechtlich zu prüfen   |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 05.06.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht „Vereinbarung mit dem Netzwerk schließen“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: <Vereinbarung mit dem Netzwerk>
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2c nicht

    Beispiele:
      | Fall                                          | Vereinbarung mit dem Netzwerk | Tag        | Stand      |
      | am Tag davor                                  | vorgesehen                    | 24.05.2018 | 05.06.2018 |
      | am Tag, bevor man es so verstand              | vorgesehen                    | 04.06.2018 | 04.06.2018 |
      | Vereinbarung mit dem Netzwerk ist geschlossen | geschlossen                   | 28.08.2022 | 28.08.2022 |
      | Vereinbarung mit dem Netzwerk ist fehlt       | fehlt                         | 28.08.2022 | 28.08.2022 |

  Szenariogrundriss: Unternehmensseite ohne Vereinbarung: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: fehlt
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R73.2d
    Und es besteht die Pflicht: Vereinbarung schließen

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am Tag, seit dem man es so versteht  | 05.06.2018 | 05.06.2018 |
      | am letzten Tag                       | 16.07.2025 | 16.07.2025 |
      | im Rückblick auf den ersten Tag      | 25.05.2018 | 05.06.2018 |
      | am letzten Tag dieses Verständnisses | 25.12.2021 | 16.07.2025 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne Vereinbarung“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: <Vereinbarung mit dem Netzwerk>
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2d nicht

    Beispiele:
      | Fall                                          | Vereinbarung mit dem Netzwerk | Tag        | Stand      |
      | am Tag davor                                  | fehlt                         | 24.05.2018 | 05.06.2018 |
      | am Tag, bevor man es so verstand              | fehlt                         | 04.06.2018 | 04.06.2018 |
      | am Tag, seit dem man es anders versteht       | fehlt                         | 25.12.2021 | 17.07.2025 |
      | Vereinbarung mit dem Netzwerk ist geschlossen | geschlossen                   | 25.12.2021 | 25.12.2021 |
      | Vereinbarung mit dem Netzwerk ist vorgesehen  | vorgesehen                    | 25.12.2021 | 25.12.2021 |

  Szenariogrundriss: Unternehmensseite ohne Datenschutzhinweis: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R73.2e
    Und es besteht die Pflicht: Datenschutzhinweis geben

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 05.06.2018 | 05.06.2018 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 05.06.2018 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne Datenschutzhinweis“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: <Datenschutzhinweis>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2e nicht

    Beispiele:
      | Fall                              | Datenschutzhinweis | Tag        | Stand      |
      | am Tag davor                      | fehlt              | 24.05.2018 | 05.06.2018 |
      | am Tag, bevor man es so verstand  | fehlt              | 04.06.2018 | 04.06.2018 |
      | Datenschutzhinweis ist vorhanden  | vorhanden          | 28.08.2022 | 28.08.2022 |
      | Datenschutzhinweis ist vorgesehen | vorgesehen         | 28.08.2022 | 28.08.2022 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne Datenschutzhinweis“, weitere Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2e nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 28.08.2022 |

  Szenariogrundriss: Datenschutzhinweis auf der Unternehmensseite ergänzen: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorgesehen
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R73.2f
    Und es besteht die Pflicht: Datenschutzhinweis geben

    Beispiele:
      | Fall                                | Tag        | Stand      | Ergebnis              |
      | am Tag, seit dem man es so versteht | 05.06.2018 | 05.06.2018 | mit Pflichten erlaubt |
      | im November 2026                    | 21.11.2026 | 21.11.2026 | rechtlich zu prüfen   |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 05.06.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht „Datenschutzhinweis auf der Unternehmensseite ergänzen“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: <Datenschutzhinweis>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.2f nicht

    Beispiele:
      | Fall                             | Datenschutzhinweis | Tag        | Stand      |
      | am Tag davor                     | vorgesehen         | 24.05.2018 | 05.06.2018 |
      | am Tag, bevor man es so verstand | vorgesehen         | 04.06.2018 | 04.06.2018 |
      | Datenschutzhinweis ist vorhanden | vorhanden          | 28.08.2022 | 28.08.2022 |
      | Datenschutzhinweis ist fehlt     | fehlt              | 28.08.2022 | 28.08.2022 |

  Szenariogrundriss: Nicht „Datenschutzhinweis auf der Unternehmensseite ergänzen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorgesehen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.2f nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 28.08.2022 |

  Szenariogrundriss: Unternehmensseite ohne Vereinbarung, seit 2025 umstritten: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: fehlt
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R73.3a
    Und es besteht die Pflicht: Vereinbarung schließen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 17.07.2025 | 17.07.2025 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 17.07.2025 |

  Szenariogrundriss: Nicht „Unternehmensseite ohne Vereinbarung, seit 2025 umstritten“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: <Vereinbarung mit dem Netzwerk>
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.3a nicht

    Beispiele:
      | Fall                                          | Vereinbarung mit dem Netzwerk | Tag        | Stand      |
      | am Tag davor                                  | fehlt                         | 24.05.2018 | 17.07.2025 |
      | am Tag, bevor man es so verstand              | fehlt                         | 16.07.2025 | 16.07.2025 |
      | Vereinbarung mit dem Netzwerk ist geschlossen | geschlossen                   | 20.03.2026 | 20.03.2026 |
      | Vereinbarung mit dem Netzwerk ist vorgesehen  | vorgesehen                    | 20.03.2026 | 20.03.2026 |

  Szenariogrundriss: Verantwortung für Cookies des Netzwerks: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R73.3b

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 17.07.2025 | 17.07.2025 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 01.12.2021 | 17.07.2025 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                             | Tag        | Stand      |
      | am Tag davor                     | 30.11.2021 | 17.07.2025 |
      | am Tag, bevor man es so verstand | 16.07.2025 | 16.07.2025 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 20.03.2026 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 20.03.2026 |

  Szenariogrundriss: Nicht „Verantwortung für Cookies des Netzwerks“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R73.3b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 20.03.2026 |
