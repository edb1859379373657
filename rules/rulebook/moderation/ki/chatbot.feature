# language: de
Funktionalität: Chatbots im Kundenkontakt

  Szenariogrundriss: Chatbot ohne klare Vorschrift: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R77a.1
    Und es besteht die Pflicht: KI-Hinweis geben

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 01.08.2026 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall          | Tag        |
      | am Tag danach | 02.08.2026 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 15.02.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 15.02.2018 |

  Szenariogrundriss: Nicht „Chatbot ohne klare Vorschrift“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.1 nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 15.02.2018 |

  Szenariogrundriss: Chatbot mit Hinweis: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: <KI-Hinweis>
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R77a.2a
    Und es besteht die Pflicht: KI-Hinweis geben

    Beispiele:
      | Fall                      | KI-Hinweis | Tag        |
      | am ersten Tag             | gegeben    | 02.08.2026 |
      | im November 2026          | gegeben    | 21.11.2026 |
      | KI-Hinweis ist vorgesehen | vorgesehen | 26.09.2026 |

  Szenariogrundriss: Nicht „Chatbot mit Hinweis“: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: <KI-Hinweis>
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.2a nicht

    Beispiele:
      | Fall                 | KI-Hinweis | Tag        |
      | am Tag davor         | gegeben    | 01.08.2026 |
      | KI-Hinweis ist fehlt | fehlt      | 26.09.2026 |

  Szenariogrundriss: Hinweis des Chatbots vor dem Start einbauen: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: vorgesehen
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R77a.2b
    Und es besteht die Pflicht: KI-Hinweis geben

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 02.08.2026 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Hinweis des Chatbots vor dem Start einbauen“: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: <KI-Hinweis>
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.2b nicht

    Beispiele:
      | Fall                   | KI-Hinweis | Tag        |
      | am Tag davor           | vorgesehen | 01.08.2026 |
      | KI-Hinweis ist gegeben | gegeben    | 26.09.2026 |
      | KI-Hinweis ist fehlt   | fehlt      | 26.09.2026 |

  Szenariogrundriss: Eigener Chatbot ohne Hinweis: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: fehlt
    Und Rolle beim KI-System: Anbieter
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R77a.2c
    Und es besteht die Pflicht: KI-Hinweis geben

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 02.08.2026 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Eigener Chatbot ohne Hinweis“: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: <KI-Hinweis>
    Und Rolle beim KI-System: <Rolle beim KI-System>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.2c nicht

    Beispiele:
      | Fall                               | KI-Hinweis | Rolle beim KI-System | Tag        |
      | am Tag davor                       | fehlt      | Anbieter             | 01.08.2026 |
      | KI-Hinweis ist gegeben             | gegeben    | Anbieter             | 26.09.2026 |
      | KI-Hinweis ist vorgesehen          | vorgesehen | Anbieter             | 26.09.2026 |
      | Rolle beim KI-System ist Betreiber | fehlt      | Betreiber            | 26.09.2026 |

  Szenariogrundriss: Fremder Chatbot ohne Hinweis: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: fehlt
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R77a.2d
    Und es besteht die Pflicht: KI-Hinweis geben

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 02.08.2026 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Fremder Chatbot ohne Hinweis“: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: <KI-Hinweis>
    Und Rolle beim KI-System: <Rolle beim KI-System>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77a.2d nicht

    Beispiele:
      | Fall                              | KI-Hinweis | Rolle beim KI-System | Tag        |
      | am Tag davor                      | fehlt      | Betreiber            | 01.08.2026 |
      | KI-Hinweis ist gegeben            | gegeben    | Betreiber            | 26.09.2026 |
      | KI-Hinweis ist vorgesehen         | vorgesehen | Betreiber            | 26.09.2026 |
      | Rolle beim KI-System ist Anbieter | fehlt      | Anbieter             | 26.09.2026 |
