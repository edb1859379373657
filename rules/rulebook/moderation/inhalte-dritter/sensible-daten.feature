# language: de
Funktionalität: Sensible Daten Dritter und gleiche Inhalte

  Szenariogrundriss: Fremde Beiträge ungeprüft veröffentlichen (TMG): <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R72.1a

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 16.02.2024 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall          | Tag        |
      | am Tag danach | 17.02.2024 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 24.11.2016 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 24.11.2016 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (TMG)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1a nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 24.11.2016 |

  Szenariogrundriss: Fremde Beiträge ungeprüft veröffentlichen (DSA): <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R72.1b

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 16.02.2024 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, letzte Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 05.07.2025 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                            | Tag        |
      | Maßnahme ist Löschung verlangen | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Verfasser herausgeben
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gerichtliche Anordnung: fehlt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                               | Tag        |
      | Maßnahme ist Verfasser herausgeben | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                              | Tag        |
      | Maßnahme ist öffentlich antworten | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Chatbot einsetzen
    Und Art des Dienstes: Forum
    Und KI-Hinweis: gegeben
    Und Rolle beim KI-System: Betreiber
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Chatbot einsetzen | 05.07.2025 |

  Szenariogrundriss: Nicht „Fremde Beiträge ungeprüft veröffentlichen (DSA)“, übrige Fälle: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1b nicht

    Beispiele:
      | Fall                                | Tag        |
      | Maßnahme ist Beobachtung verstärken | 05.07.2025 |

  Szenariogrundriss: Gemeldete sensible Daten Dritter stehen lassen (TMG): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: ja
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R72.1c
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                          | Äußerung         | Meldung      | Tag        |
      | am ersten Tag                 | wahre Tatsache   | konkret      | 01.09.2009 |
      | am letzten Tag                | wahre Tatsache   | konkret      | 16.02.2024 |
      | Äußerung ist unwahre Tatsache | unwahre Tatsache | konkret      | 24.11.2016 |
      | Meldung ist mit Nachweis      | wahre Tatsache   | mit Nachweis | 24.11.2016 |

  Szenariogrundriss: Nicht „Gemeldete sensible Daten Dritter stehen lassen (TMG)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: <Sensible Daten Dritter>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1c nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Sensible Daten Dritter | Meldung  | Tag        |
      | am Tag danach                             | wahre Tatsache               | ja                     | konkret  | 17.02.2024 |
      | Äußerung ist Meinung                      | Meinung                      | ja                     | konkret  | 24.11.2016 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | ja                     | konkret  | 24.11.2016 |
      | Äußerung ist Schmähung                    | Schmähung                    | ja                     | konkret  | 24.11.2016 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | ja                     | konkret  | 24.11.2016 |
      | Sensible Daten Dritter ist nein           | wahre Tatsache               | nein                   | konkret  | 24.11.2016 |
      | Meldung ist pauschal                      | wahre Tatsache               | ja                     | pauschal | 24.11.2016 |

  Szenariogrundriss: Nicht „Gemeldete sensible Daten Dritter stehen lassen (TMG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: ja
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1c nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 24.11.2016 |

  Szenariogrundriss: Gemeldete sensible Daten Dritter stehen lassen (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: ja
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R72.1d
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                          | Äußerung         | Meldung      | Tag        |
      | am ersten Tag                 | wahre Tatsache   | konkret      | 17.02.2024 |
      | im November 2026              | wahre Tatsache   | konkret      | 21.11.2026 |
      | Äußerung ist unwahre Tatsache | unwahre Tatsache | konkret      | 05.07.2025 |
      | Meldung ist mit Nachweis      | wahre Tatsache   | mit Nachweis | 05.07.2025 |

  Szenariogrundriss: Nicht „Gemeldete sensible Daten Dritter stehen lassen (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Sensible Daten Dritter: <Sensible Daten Dritter>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1d nicht

    Beispiele:
      | Fall                                      | Äußerung                     | Sensible Daten Dritter | Meldung  | Tag        |
      | am Tag davor                              | wahre Tatsache               | ja                     | konkret  | 16.02.2024 |
      | Äußerung ist Meinung                      | Meinung                      | ja                     | konkret  | 05.07.2025 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | ja                     | konkret  | 05.07.2025 |
      | Äußerung ist Schmähung                    | Schmähung                    | ja                     | konkret  | 05.07.2025 |
      | Äußerung ist Beleidigung                  | Beleidigung                  | ja                     | konkret  | 05.07.2025 |
      | Sensible Daten Dritter ist nein           | wahre Tatsache               | nein                   | konkret  | 05.07.2025 |
      | Meldung ist pauschal                      | wahre Tatsache               | ja                     | pauschal | 05.07.2025 |

  Szenariogrundriss: Nicht „Gemeldete sensible Daten Dritter stehen lassen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Sensible Daten Dritter: ja
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.1d nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Anzeigen mit sensiblen Daten Dritter ungeprüft veröffentlichen: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Marktplatz
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R72.2a
    Und es besteht die Pflicht: vorab prüfen
    Und es besteht die Pflicht: Kopieren erschweren

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 02.12.2025 | 02.12.2025 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 02.12.2025 |

  Szenariogrundriss: Nicht „Anzeigen mit sensiblen Daten Dritter ungeprüft veröffentlichen“: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: <Sensible Daten Dritter>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R72.2a nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Sensible Daten Dritter | Tag        | Stand      |
      | am Tag davor                                   | Marktplatz                | ja                     | 24.05.2018 | 02.12.2025 |
      | am Tag, bevor man es so verstand               | Marktplatz                | ja                     | 01.12.2025 | 01.12.2025 |
      | Art des Dienstes ist Forum                     | Forum                     | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist großes Netzwerk           | großes Netzwerk           | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist keiner                    | keiner                    | ja                     | 28.05.2026 | 28.05.2026 |
      | Sensible Daten Dritter ist nein                | Marktplatz                | nein                   | 28.05.2026 | 28.05.2026 |

  Szenariogrundriss: Nicht „Anzeigen mit sensiblen Daten Dritter ungeprüft veröffentlichen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Marktplatz
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.2a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 28.05.2026 |

  Szenariogrundriss: Anzeigen mit sensiblen Daten Dritter stehen lassen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Marktplatz
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R72.2b
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 02.12.2025 | 02.12.2025 |
      | im November 2026                    | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | 25.05.2018 | 02.12.2025 |

  Szenariogrundriss: Nicht „Anzeigen mit sensiblen Daten Dritter stehen lassen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: <Sensible Daten Dritter>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R72.2b nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Sensible Daten Dritter | Tag        | Stand      |
      | am Tag davor                                   | Marktplatz                | ja                     | 24.05.2018 | 02.12.2025 |
      | am Tag, bevor man es so verstand               | Marktplatz                | ja                     | 01.12.2025 | 01.12.2025 |
      | Art des Dienstes ist Forum                     | Forum                     | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist großes Netzwerk           | großes Netzwerk           | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | ja                     | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist keiner                    | keiner                    | ja                     | 28.05.2026 | 28.05.2026 |
      | Sensible Daten Dritter ist nein                | Marktplatz                | nein                   | 28.05.2026 | 28.05.2026 |

  Szenariogrundriss: Nicht „Anzeigen mit sensiblen Daten Dritter stehen lassen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Marktplatz
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.2b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 28.05.2026 |

  Szenariogrundriss: Sensible Daten Dritter auf anderen Diensten veröffentlichen: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R72.3a
    Und es besteht die Pflicht: vorab prüfen

    Beispiele:
      | Fall                                           | Art des Dienstes          | Tag        | Stand      |
      | am Tag, seit dem man es so versteht            | Forum                     | 02.12.2025 | 02.12.2025 |
      | im November 2026                               | Forum                     | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag                | Forum                     | 25.05.2018 | 02.12.2025 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist großes Netzwerk           | großes Netzwerk           | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist keiner                    | keiner                    | 28.05.2026 | 28.05.2026 |

  Szenariogrundriss: Nicht „Sensible Daten Dritter auf anderen Diensten veröffentlichen“: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: <Sensible Daten Dritter>
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R72.3a nicht

    Beispiele:
      | Fall                             | Art des Dienstes | Sensible Daten Dritter | Tag        | Stand      |
      | am Tag davor                     | Forum            | ja                     | 24.05.2018 | 02.12.2025 |
      | am Tag, bevor man es so verstand | Forum            | ja                     | 01.12.2025 | 01.12.2025 |
      | Art des Dienstes ist Marktplatz  | Marktplatz       | ja                     | 28.05.2026 | 28.05.2026 |
      | Sensible Daten Dritter ist nein  | Forum            | nein                   | 28.05.2026 | 28.05.2026 |

  Szenariogrundriss: Nicht „Sensible Daten Dritter auf anderen Diensten veröffentlichen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.3a nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 28.05.2026 |

  Szenariogrundriss: Sensible Daten Dritter auf anderen Diensten stehen lassen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R72.3b
    Und es besteht die Pflicht: prüfen

    Beispiele:
      | Fall                                           | Art des Dienstes          | Tag        | Stand      |
      | am Tag, seit dem man es so versteht            | Forum                     | 02.12.2025 | 02.12.2025 |
      | im November 2026                               | Forum                     | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag                | Forum                     | 25.05.2018 | 02.12.2025 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist großes Netzwerk           | großes Netzwerk           | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | 28.05.2026 | 28.05.2026 |
      | Art des Dienstes ist keiner                    | keiner                    | 28.05.2026 | 28.05.2026 |

  Szenariogrundriss: Nicht „Sensible Daten Dritter auf anderen Diensten stehen lassen“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: <Sensible Daten Dritter>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R72.3b nicht

    Beispiele:
      | Fall                             | Art des Dienstes | Sensible Daten Dritter | Tag        | Stand      |
      | am Tag davor                     | Forum            | ja                     | 24.05.2018 | 02.12.2025 |
      | am Tag, bevor man es so verstand | Forum            | ja                     | 01.12.2025 | 01.12.2025 |
      | Art des Dienstes ist Marktplatz  | Marktplatz       | ja                     | 28.05.2026 | 28.05.2026 |
      | Sensible Daten Dritter ist nein  | Forum            | nein                   | 28.05.2026 | 28.05.2026 |

  Szenariogrundriss: Nicht „Sensible Daten Dritter auf anderen Diensten stehen lassen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Beitrag ungeprüft veröffentlichen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: ja
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.3b nicht

    Beispiele:
      | Fall                                           | Tag        |
      | Maßnahme ist Beitrag ungeprüft veröffentlichen | 28.05.2026 |

  Szenariogrundriss: Wortgleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: wortgleich
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R72.4a
    Und es besteht die Pflicht: gleiche Inhalte suchen
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                                | Meldung      | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | konkret      | 03.10.2019 | 03.10.2019 |
      | am letzten Tag                      | konkret      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | konkret      | 01.09.2009 | 03.10.2019 |
      | Meldung ist mit Nachweis            | mit Nachweis | 10.12.2021 | 10.12.2021 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: <Gleiche Inhalte>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4a nicht

    Beispiele:
      | Fall                             | Gleiche Inhalte | Meldung  | Tag        |
      | am Tag danach                    | wortgleich      | konkret  | 17.02.2024 |
      | am Tag, bevor man es so verstand | wortgleich      | konkret  | 02.10.2019 |
      | Gleiche Inhalte ist keine        | keine           | konkret  | 10.12.2021 |
      | Gleiche Inhalte ist sinngleich   | sinngleich      | konkret  | 10.12.2021 |
      | Meldung ist pauschal             | wortgleich      | pauschal | 10.12.2021 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: wortgleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4a nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 10.12.2021 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: wortgleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4a nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 10.12.2021 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: wortgleich
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4a nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 10.12.2021 |

  Szenariogrundriss: Sinngleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: sinngleich
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R72.4b

    Beispiele:
      | Fall                                | Meldung      | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | konkret      | 03.10.2019 | 03.10.2019 |
      | am letzten Tag                      | konkret      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | konkret      | 01.09.2009 | 03.10.2019 |
      | Meldung ist mit Nachweis            | mit Nachweis | 10.12.2021 | 10.12.2021 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: <Gleiche Inhalte>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4b nicht

    Beispiele:
      | Fall                             | Gleiche Inhalte | Meldung  | Tag        |
      | am Tag danach                    | sinngleich      | konkret  | 17.02.2024 |
      | am Tag, bevor man es so verstand | sinngleich      | konkret  | 02.10.2019 |
      | Gleiche Inhalte ist keine        | keine           | konkret  | 10.12.2021 |
      | Gleiche Inhalte ist wortgleich   | wortgleich      | konkret  | 10.12.2021 |
      | Meldung ist pauschal             | sinngleich      | pauschal | 10.12.2021 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: sinngleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4b nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 10.12.2021 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: sinngleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4b nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 10.12.2021 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (Richtlinie 2000/31/EG)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: sinngleich
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4b nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 10.12.2021 |

  Szenariogrundriss: Wortgleiche Wiederholung stehen lassen (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: wortgleich
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R72.4c
    Und es besteht die Pflicht: gleiche Inhalte suchen
    Und es besteht die Pflicht: entfernen

    Beispiele:
      | Fall                                                | Meldung      | Tag        | Stand      |
      | am ersten Tag                                       | konkret      | 17.02.2024 | 17.02.2024 |
      | im November 2026                                    | konkret      | 21.11.2026 | 21.11.2026 |
      | schon am Tag des Urteils für den ersten Tag gefragt | konkret      | 17.02.2024 | 03.10.2019 |
      | Meldung ist mit Nachweis                            | mit Nachweis | 05.07.2025 | 05.07.2025 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: <Gleiche Inhalte>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R72.4c nicht

    Beispiele:
      | Fall                             | Gleiche Inhalte | Meldung  | Tag        | Stand      |
      | am Tag davor                     | wortgleich      | konkret  | 16.02.2024 | 16.02.2024 |
      | am Tag, bevor man es so verstand | wortgleich      | konkret  | 17.02.2024 | 02.10.2019 |
      | Gleiche Inhalte ist keine        | keine           | konkret  | 05.07.2025 | 05.07.2025 |
      | Gleiche Inhalte ist sinngleich   | sinngleich      | konkret  | 05.07.2025 | 05.07.2025 |
      | Meldung ist pauschal             | wortgleich      | pauschal | 05.07.2025 | 05.07.2025 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: wortgleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4c nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: wortgleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4c nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Wortgleiche Wiederholung stehen lassen (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: wortgleich
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4c nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Sinngleiche Wiederholung stehen lassen (DSA): <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: sinngleich
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R72.4d

    Beispiele:
      | Fall                                                | Meldung      | Tag        | Stand      |
      | am ersten Tag                                       | konkret      | 17.02.2024 | 17.02.2024 |
      | im November 2026                                    | konkret      | 21.11.2026 | 21.11.2026 |
      | schon am Tag des Urteils für den ersten Tag gefragt | konkret      | 17.02.2024 | 03.10.2019 |
      | Meldung ist mit Nachweis                            | mit Nachweis | 05.07.2025 | 05.07.2025 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (DSA)“: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: <Gleiche Inhalte>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R72.4d nicht

    Beispiele:
      | Fall                             | Gleiche Inhalte | Meldung  | Tag        | Stand      |
      | am Tag davor                     | sinngleich      | konkret  | 16.02.2024 | 16.02.2024 |
      | am Tag, bevor man es so verstand | sinngleich      | konkret  | 17.02.2024 | 02.10.2019 |
      | Gleiche Inhalte ist keine        | keine           | konkret  | 05.07.2025 | 05.07.2025 |
      | Gleiche Inhalte ist wortgleich   | wortgleich      | konkret  | 05.07.2025 | 05.07.2025 |
      | Meldung ist pauschal             | sinngleich      | pauschal | 05.07.2025 | 05.07.2025 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: sinngleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4d nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: sinngleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4d nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 05.07.2025 |

  Szenariogrundriss: Nicht „Sinngleiche Wiederholung stehen lassen (DSA)“, andere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: sinngleich
    Und Meldung: keine
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4d nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 05.07.2025 |

  Szenariogrundriss: Nach Kopien eines beanstandeten Inhalts suchen: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: <Gleiche Inhalte>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R72.4e
    Und es besteht die Pflicht: gleiche Inhalte suchen

    Beispiele:
      | Fall                                | Gleiche Inhalte | Meldung      | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | wortgleich      | konkret      | 03.10.2019 | 03.10.2019 |
      | im November 2026                    | wortgleich      | konkret      | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag     | wortgleich      | konkret      | 01.09.2009 | 03.10.2019 |
      | Gleiche Inhalte ist sinngleich      | sinngleich      | konkret      | 28.04.2023 | 28.04.2023 |
      | Meldung ist mit Nachweis            | wortgleich      | mit Nachweis | 28.04.2023 | 28.04.2023 |

  Szenariogrundriss: Nicht „Nach Kopien eines beanstandeten Inhalts suchen“: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: <Gleiche Inhalte>
    Und Meldung: <Meldung>
    Und Bestrittener Kontakt: unbestritten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4e nicht

    Beispiele:
      | Fall                             | Gleiche Inhalte | Meldung  | Tag        |
      | am Tag, bevor man es so verstand | wortgleich      | konkret  | 02.10.2019 |
      | Gleiche Inhalte ist keine        | keine           | konkret  | 28.04.2023 |
      | Meldung ist pauschal             | wortgleich      | pauschal | 28.04.2023 |

  Szenariogrundriss: Nicht „Nach Kopien eines beanstandeten Inhalts suchen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: wortgleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4e nicht

    Beispiele:
      | Fall                       | Tag        |
      | Maßnahme ist stehen lassen | 28.04.2023 |

  Szenariogrundriss: Nicht „Nach Kopien eines beanstandeten Inhalts suchen“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: wortgleich
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4e nicht

    Beispiele:
      | Fall                 | Tag        |
      | Maßnahme ist löschen | 28.04.2023 |

  Szenariogrundriss: Nicht „Nach Kopien eines beanstandeten Inhalts suchen“, andere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Gleiche Inhalte: wortgleich
    Und Meldung: keine
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.4e nicht

    Beispiele:
      | Fall              | Tag        |
      | Meldung ist keine | 28.04.2023 |

  Szenariogrundriss: Gleiche Inhalte nach dem DSA an den beiden Seiten des Urteils: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Sensible Daten Dritter: nein
    Und Gleiche Inhalte: <Gleiche Inhalte>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Prüfung: erfolgt
    Wenn über den 17.02.2024 nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann <Grund>

    Beispiele:
      | Fall                 | Gleiche Inhalte | Stand      | Grund                         |
      | wortgleich davor     | wortgleich      | 02.10.2019 | es greift Regel R72.4c nicht  |
      | wortgleich am Tag    | wortgleich      | 03.10.2019 | es greift Regel R72.4c        |
      | sinngleich davor     | sinngleich      | 02.10.2019 | es greift Regel R72.4d nicht  |
      | sinngleich am Tag    | sinngleich      | 03.10.2019 | es greift Regel R72.4d        |
