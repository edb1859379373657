# language: de
Funktionalität: Öffentlich antworten

  Szenariogrundriss: Schnell antworten, ohne Daten preiszugeben: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R74.1a

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 01.09.2009 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Schnell antworten, ohne Daten preiszugeben“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: <Art der Antwort>
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R74.1a nicht

    Beispiele:
      | Fall                                | Art der Antwort | Tag        |
      | Art der Antwort ist mit Kundendaten | mit Kundendaten | 12.04.2018 |
      | Art der Antwort ist bewusst unwahr  | bewusst unwahr  | 12.04.2018 |

  Szenariogrundriss: Antwort mit Kundendaten (BDSG a.F.): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: mit Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R74.1b
    Und es besteht die Pflicht: löschen
    Und es besteht die Pflicht: in privaten Kanal wechseln

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 24.05.2018 |

  Szenariogrundriss: Nicht „Antwort mit Kundendaten (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: <Art der Antwort>
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R74.1b nicht

    Beispiele:
      | Fall                                 | Art der Antwort  | Tag        |
      | am Tag danach                        | mit Kundendaten  | 25.05.2018 |
      | Art der Antwort ist ohne Kundendaten | ohne Kundendaten | 12.01.2014 |
      | Art der Antwort ist bewusst unwahr   | bewusst unwahr   | 12.01.2014 |

  Szenariogrundriss: Antwort mit Kundendaten (DSGVO): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: mit Kundendaten
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R74.1c
    Und es besteht die Pflicht: löschen
    Und es besteht die Pflicht: in privaten Kanal wechseln

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 25.05.2018 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Antwort mit Kundendaten (DSGVO)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: <Art der Antwort>
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R74.1c nicht

    Beispiele:
      | Fall                                 | Art der Antwort  | Tag        |
      | am Tag davor                         | mit Kundendaten  | 24.05.2018 |
      | Art der Antwort ist ohne Kundendaten | ohne Kundendaten | 23.08.2022 |
      | Art der Antwort ist bewusst unwahr   | bewusst unwahr   | 23.08.2022 |

  Szenariogrundriss: In der Antwort auf den Datenschutzhinweis verweisen: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: <Datenschutzhinweis>
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R74.1d
    Und es besteht die Pflicht: Datenschutzhinweis geben

    Beispiele:
      | Fall                         | Datenschutzhinweis | Tag        |
      | am ersten Tag                | vorgesehen         | 25.05.2018 |
      | im November 2026             | vorgesehen         | 21.11.2026 |
      | Datenschutzhinweis ist fehlt | fehlt              | 23.08.2022 |

  Szenariogrundriss: Nicht „In der Antwort auf den Datenschutzhinweis verweisen“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: <Datenschutzhinweis>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R74.1d nicht

    Beispiele:
      | Fall                             | Datenschutzhinweis | Tag        |
      | am Tag davor                     | vorgesehen         | 24.05.2018 |
      | Datenschutzhinweis ist vorhanden | vorhanden          | 23.08.2022 |

  Szenariogrundriss: Nicht „In der Antwort auf den Datenschutzhinweis verweisen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Seite betreiben
    Und Art des Dienstes: Forum
    Und Vereinbarung mit dem Netzwerk: geschlossen
    Und Datenschutzhinweis: vorgesehen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R74.1d nicht

    Beispiele:
      | Fall                         | Tag        |
      | Maßnahme ist Seite betreiben | 23.08.2022 |

  Szenariogrundriss: Nicht wider besseres Wissen leugnen: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: bewusst unwahr
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R75.1
    Und es besteht die Pflicht: richtigstellen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 01.09.2009 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Nicht wider besseres Wissen leugnen“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: <Art der Antwort>
    Und Datenschutzhinweis: vorhanden
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R75.1 nicht

    Beispiele:
      | Fall                                 | Art der Antwort  | Tag        |
      | Art der Antwort ist ohne Kundendaten | ohne Kundendaten | 12.04.2018 |
      | Art der Antwort ist mit Kundendaten  | mit Kundendaten  | 12.04.2018 |
