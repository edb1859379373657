# language: de
Funktionalität: Echte Bewertungen und neutrale Portale

  Szenariogrundriss: Gefälschte Bewertungen zeigen (UWG bis 2022): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R67.1a
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 27.05.2022 |

  Szenariogrundriss: Gefälschte Bewertungen zeigen (UWG bis 2022), weitere Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R67.1a
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: <Echtheit der Bewertungen>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                                           | Echtheit der Bewertungen | Tag        |
      | am Tag danach                                  | gefälscht                | 28.05.2022 |
      | Echtheit der Bewertungen ist Prüfung angegeben | Prüfung angegeben        | 14.01.2016 |
      | Echtheit der Bewertungen ist Angabe vorgesehen | Angabe vorgesehen        | 14.01.2016 |
      | Echtheit der Bewertungen ist Angabe fehlt      | Angabe fehlt             | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 14.01.2016 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1a nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 14.01.2016 |

  Szenariogrundriss: Gefälschte Bewertungen löschen (UWG bis 2022): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R67.1b

    Beispiele:
      | Fall           | Tag        | Ergebnis              |
      | am ersten Tag  | 01.09.2009 | erlaubt               |
      | am letzten Tag | 27.05.2022 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: <Echtheit der Bewertungen>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                                           | Echtheit der Bewertungen | Tag        |
      | am Tag danach                                  | gefälscht                | 28.05.2022 |
      | Echtheit der Bewertungen ist Prüfung angegeben | Prüfung angegeben        | 14.01.2016 |
      | Echtheit der Bewertungen ist Angabe vorgesehen | Angabe vorgesehen        | 14.01.2016 |
      | Echtheit der Bewertungen ist Angabe fehlt      | Angabe fehlt             | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 14.01.2016 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 14.01.2016 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG bis 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.1b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 14.01.2016 |

  Szenariogrundriss: Gefälschte Bewertungen zeigen (UWG seit 2022): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R67.2a
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 28.05.2022 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Gefälschte Bewertungen zeigen (UWG seit 2022), weitere Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R67.2a
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: <Echtheit der Bewertungen>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                                           | Echtheit der Bewertungen | Tag        |
      | am Tag davor                                   | gefälscht                | 27.05.2022 |
      | Echtheit der Bewertungen ist Prüfung angegeben | Prüfung angegeben        | 24.08.2024 |
      | Echtheit der Bewertungen ist Angabe vorgesehen | Angabe vorgesehen        | 24.08.2024 |
      | Echtheit der Bewertungen ist Angabe fehlt      | Angabe fehlt             | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 24.08.2024 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen zeigen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2a nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 24.08.2024 |

  Szenariogrundriss: Bewertungen ohne Angabe zur Echtheit zeigen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R67.2b
    Und es besteht die Pflicht: Echtheit angeben

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 28.05.2022 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Bewertungen ohne Angabe zur Echtheit zeigen, weitere Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: Angabe fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R67.2b
    Und es besteht die Pflicht: Echtheit angeben

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: <Echtheit der Bewertungen>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                                           | Echtheit der Bewertungen | Tag        |
      | am Tag davor                                   | Angabe fehlt             | 27.05.2022 |
      | Echtheit der Bewertungen ist Prüfung angegeben | Prüfung angegeben        | 24.08.2024 |
      | Echtheit der Bewertungen ist Angabe vorgesehen | Angabe vorgesehen        | 24.08.2024 |
      | Echtheit der Bewertungen ist gefälscht         | gefälscht                | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 24.08.2024 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe fehlt
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 24.08.2024 |

  Szenariogrundriss: Nicht „Bewertungen ohne Angabe zur Echtheit zeigen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe fehlt
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 24.08.2024 |

  Szenariogrundriss: Angabe zur Echtheit der Bewertungen ergänzen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R67.2c
    Und es besteht die Pflicht: Echtheit angeben

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 28.05.2022 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Angabe zur Echtheit der Bewertungen ergänzen, weitere Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R67.2c
    Und es besteht die Pflicht: Echtheit angeben

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: <Echtheit der Bewertungen>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                                           | Art des Dienstes | Echtheit der Bewertungen | Tag        |
      | am Tag davor                                   | Bewertungsportal | Angabe vorgesehen        | 27.05.2022 |
      | Art des Dienstes ist Marktplatz                | Marktplatz       | Angabe vorgesehen        | 24.08.2024 |
      | Echtheit der Bewertungen ist Prüfung angegeben | Bewertungsportal | Prüfung angegeben        | 24.08.2024 |
      | Echtheit der Bewertungen ist Angabe fehlt      | Bewertungsportal | Angabe fehlt             | 24.08.2024 |
      | Echtheit der Bewertungen ist gefälscht         | Bewertungsportal | gefälscht                | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 24.08.2024 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 24.08.2024 |

  Szenariogrundriss: Nicht „Angabe zur Echtheit der Bewertungen ergänzen“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: Angabe vorgesehen
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2c nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 24.08.2024 |

  Szenariogrundriss: Gefälschte Bewertungen löschen (UWG seit 2022): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R67.2d

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 28.05.2022 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: <Echtheit der Bewertungen>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                                           | Echtheit der Bewertungen | Tag        |
      | am Tag davor                                   | gefälscht                | 27.05.2022 |
      | Echtheit der Bewertungen ist Prüfung angegeben | Prüfung angegeben        | 24.08.2024 |
      | Echtheit der Bewertungen ist Angabe vorgesehen | Angabe vorgesehen        | 24.08.2024 |
      | Echtheit der Bewertungen ist Angabe fehlt      | Angabe fehlt             | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 24.08.2024 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Echtheit der Bewertungen: gefälscht
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Echtheit der Bewertungen: gefälscht
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 24.08.2024 |

  Szenariogrundriss: Nicht „Gefälschte Bewertungen löschen (UWG seit 2022)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Echtheit der Bewertungen: gefälscht
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R67.2d nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 24.08.2024 |

  Szenariogrundriss: Bewertung von Berufstätigen auf dem Portal (BDSG a.F.): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R68.1a

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | am ersten Tag                             | wahre Tatsache               | 01.09.2009 |
      | am letzten Tag                            | wahre Tatsache               | 24.05.2018 |
      | Äußerung ist Meinung                      | Meinung                      | 12.01.2014 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 12.01.2014 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1a nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Äußerung         | Tag        |
      | am Tag danach                                  | Bewertungsportal          | wahre Tatsache   | 25.05.2018 |
      | Art des Dienstes ist Forum                     | Forum                     | wahre Tatsache   | 12.01.2014 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | wahre Tatsache   | 12.01.2014 |
      | Art des Dienstes ist großes Netzwerk           | großes Netzwerk           | wahre Tatsache   | 12.01.2014 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wahre Tatsache   | 12.01.2014 |
      | Art des Dienstes ist keiner                    | keiner                    | wahre Tatsache   | 12.01.2014 |
      | Äußerung ist unwahre Tatsache                  | Bewertungsportal          | unwahre Tatsache | 12.01.2014 |
      | Äußerung ist Schmähung                         | Bewertungsportal          | Schmähung        | 12.01.2014 |
      | Äußerung ist Beleidigung                       | Bewertungsportal          | Beleidigung      | 12.01.2014 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (BDSG a.F.)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 12.01.2014 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (BDSG a.F.)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 12.01.2014 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (BDSG a.F.)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.01.2014 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.01.2014 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (BDSG a.F.)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1a nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 12.01.2014 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 12.01.2014 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1a nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 12.01.2014 |

  Szenariogrundriss: Portal mit verdeckten Vorteilen (BDSG a.F.): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R68.1b
    Und es besteht die Pflicht: neutral bleiben

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 20.02.2018 | 20.02.2018 |
      | am letzten Tag                      | 24.05.2018 | 24.05.2018 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 20.02.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: <Bezahlte Vorteile>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                             | Bezahlte Vorteile  | Tag        |
      | am Tag danach                    | verdeckter Vorteil | 25.05.2018 |
      | am Tag, bevor man es so verstand | verdeckter Vorteil | 19.02.2018 |
      | Bezahlte Vorteile ist neutral    | neutral            | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 08.04.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 08.04.2018 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (BDSG a.F.)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.1b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 08.04.2018 |

  Szenariogrundriss: Bewertung von Berufstätigen auf dem Portal (DSGVO): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R68.2a
    Und es besteht die Pflicht: Widerspruch prüfen

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        |
      | am ersten Tag                             | wahre Tatsache               | 25.05.2018 |
      | im November 2026                          | wahre Tatsache               | 21.11.2026 |
      | Äußerung ist Meinung                      | Meinung                      | 23.08.2022 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 23.08.2022 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (DSGVO)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2a nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Äußerung         | Tag        |
      | am Tag davor                                   | Bewertungsportal          | wahre Tatsache   | 24.05.2018 |
      | Art des Dienstes ist Forum                     | Forum                     | wahre Tatsache   | 23.08.2022 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | wahre Tatsache   | 23.08.2022 |
      | Art des Dienstes ist großes Netzwerk           | großes Netzwerk           | wahre Tatsache   | 23.08.2022 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wahre Tatsache   | 23.08.2022 |
      | Art des Dienstes ist keiner                    | keiner                    | wahre Tatsache   | 23.08.2022 |
      | Äußerung ist unwahre Tatsache                  | Bewertungsportal          | unwahre Tatsache | 23.08.2022 |
      | Äußerung ist Schmähung                         | Bewertungsportal          | Schmähung        | 23.08.2022 |
      | Äußerung ist Beleidigung                       | Bewertungsportal          | Beleidigung      | 23.08.2022 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (DSGVO)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 23.08.2022 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (DSGVO)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 23.08.2022 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (DSGVO)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 23.08.2022 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 23.08.2022 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (DSGVO)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2a nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 23.08.2022 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 23.08.2022 |

  Szenariogrundriss: Nicht „Bewertung von Berufstätigen auf dem Portal (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2a nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 23.08.2022 |

  Szenariogrundriss: Portal mit verdeckten Vorteilen (DSGVO): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R68.2b
    Und es besteht die Pflicht: neutral bleiben

    Beispiele:
      | Fall                                                | Tag        | Stand      |
      | am ersten Tag                                       | 25.05.2018 | 25.05.2018 |
      | am letzten Tag                                      | 11.10.2021 | 11.10.2021 |
      | schon am Tag des Urteils für den ersten Tag gefragt | 25.05.2018 | 20.02.2018 |
      | am letzten Tag dieses Verständnisses                | 02.02.2020 | 11.10.2021 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: <Bezahlte Vorteile>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                                    | Bezahlte Vorteile  | Tag        | Stand      |
      | am Tag davor                            | verdeckter Vorteil | 24.05.2018 | 24.05.2018 |
      | am Tag, bevor man es so verstand        | verdeckter Vorteil | 25.05.2018 | 19.02.2018 |
      | am Tag, seit dem man es anders versteht | verdeckter Vorteil | 02.02.2020 | 12.10.2021 |
      | Bezahlte Vorteile ist neutral           | neutral            | 02.02.2020 | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 02.02.2020 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 02.02.2020 |

  Szenariogrundriss: Nicht „Portal mit verdeckten Vorteilen (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 02.02.2020 |

  Szenariogrundriss: Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R68.2c
    Und es besteht die Pflicht: neutral bleiben

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 12.10.2021 | 12.10.2021 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 12.10.2021 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: <Bezahlte Vorteile>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                             | Bezahlte Vorteile  | Tag        | Stand      |
      | am Tag davor                     | verdeckter Vorteil | 24.05.2018 | 12.10.2021 |
      | am Tag, bevor man es so verstand | verdeckter Vorteil | 11.10.2021 | 11.10.2021 |
      | Bezahlte Vorteile ist neutral    | neutral            | 02.05.2024 | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, andere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 02.05.2024 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 02.05.2024 |

  Szenariogrundriss: Nicht „Verdeckte Vorteile nach Wegfall der strengen Gleichbehandlung (DSGVO)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Bewertungsportal
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R68.2c nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 02.05.2024 |

  Szenario: Verdeckte Vorteile nach der DSGVO am Tag vor dem Urteil
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den 25.05.2018 nach dem Kenntnisstand vom 19.02.2018 entschieden wird
    Dann es greift Regel R68.2b nicht

  Szenario: Verdeckte Vorteile nach der DSGVO am Tag des Urteils
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Bezahlte Vorteile: verdeckter Vorteil
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den 25.05.2018 nach dem Kenntnisstand vom 20.02.2018 entschieden wird
    Dann ist es verboten
    Und es greift Regel R68.2b
