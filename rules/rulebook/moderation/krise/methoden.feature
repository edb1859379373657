# language: de
Funktionalität: Zweifelhafte Methoden und Datenpannen

  Szenariogrundriss: Keine erfundenen Fürsprecher (UWG bis 2022): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: falsche Fürsprecher
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R77.1a
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 27.05.2022 |

  Szenariogrundriss: Nicht „Keine erfundenen Fürsprecher (UWG bis 2022)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: <Vorgehensweise>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77.1a nicht

    Beispiele:
      | Fall                                     | Vorgehensweise        | Tag        |
      | am Tag danach                            | falsche Fürsprecher   | 28.05.2022 |
      | Vorgehensweise ist redlich               | redlich               | 14.01.2016 |
      | Vorgehensweise ist massenhafte Meldungen | massenhafte Meldungen | 14.01.2016 |
      | Vorgehensweise ist Druck auf Verfasser   | Druck auf Verfasser   | 14.01.2016 |
      | Vorgehensweise ist falsches Bestreiten   | falsches Bestreiten   | 14.01.2016 |

  Szenariogrundriss: Keine erfundenen Fürsprecher (UWG seit 2022): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: falsche Fürsprecher
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R77.1b
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 28.05.2022 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Keine erfundenen Fürsprecher (UWG seit 2022)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: <Vorgehensweise>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77.1b nicht

    Beispiele:
      | Fall                                     | Vorgehensweise        | Tag        |
      | am Tag davor                             | falsche Fürsprecher   | 27.05.2022 |
      | Vorgehensweise ist redlich               | redlich               | 24.08.2024 |
      | Vorgehensweise ist massenhafte Meldungen | massenhafte Meldungen | 24.08.2024 |
      | Vorgehensweise ist Druck auf Verfasser   | Druck auf Verfasser   | 24.08.2024 |
      | Vorgehensweise ist falsches Bestreiten   | falsches Bestreiten   | 24.08.2024 |

  Szenariogrundriss: Keine massenhaften grundlosen Meldungen (UWG): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: massenhafte Meldungen
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R77.1c
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 16.02.2024 |

  Szenariogrundriss: Nicht „Keine massenhaften grundlosen Meldungen (UWG)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: <Vorgehensweise>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77.1c nicht

    Beispiele:
      | Fall                                   | Vorgehensweise        | Tag        |
      | am Tag danach                          | massenhafte Meldungen | 17.02.2024 |
      | Vorgehensweise ist redlich             | redlich               | 24.11.2016 |
      | Vorgehensweise ist falsche Fürsprecher | falsche Fürsprecher   | 24.11.2016 |
      | Vorgehensweise ist Druck auf Verfasser | Druck auf Verfasser   | 24.11.2016 |
      | Vorgehensweise ist falsches Bestreiten | falsches Bestreiten   | 24.11.2016 |

  Szenariogrundriss: Keine massenhaften grundlosen Meldungen (DSA): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: massenhafte Meldungen
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R77.1d
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Keine massenhaften grundlosen Meldungen (DSA)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: <Vorgehensweise>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77.1d nicht

    Beispiele:
      | Fall                                   | Vorgehensweise        | Tag        |
      | am Tag davor                           | massenhafte Meldungen | 16.02.2024 |
      | Vorgehensweise ist redlich             | redlich               | 05.07.2025 |
      | Vorgehensweise ist falsche Fürsprecher | falsche Fürsprecher   | 05.07.2025 |
      | Vorgehensweise ist Druck auf Verfasser | Druck auf Verfasser   | 05.07.2025 |
      | Vorgehensweise ist falsches Bestreiten | falsches Bestreiten   | 05.07.2025 |

  Szenariogrundriss: Kein Druck auf Verfasser: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: Druck auf Verfasser
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R77.1e
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 01.09.2009 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Kein Druck auf Verfasser“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Vorgehensweise: <Vorgehensweise>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77.1e nicht

    Beispiele:
      | Fall                                     | Vorgehensweise        | Tag        |
      | Vorgehensweise ist redlich               | redlich               | 12.04.2018 |
      | Vorgehensweise ist falsche Fürsprecher   | falsche Fürsprecher   | 12.04.2018 |
      | Vorgehensweise ist massenhafte Meldungen | massenhafte Meldungen | 12.04.2018 |
      | Vorgehensweise ist falsches Bestreiten   | falsches Bestreiten   | 12.04.2018 |

  Szenariogrundriss: Datenpanne melden (BDSG a.F.): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R77b.1a
    Und es besteht die Pflicht: Datenpanne melden

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 24.05.2018 |

  Szenariogrundriss: Nicht „Datenpanne melden (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: <Datenpanne>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77b.1a nicht

    Beispiele:
      | Fall                          | Datenpanne       | Tag        |
      | am Tag danach                 | Frist läuft noch | 25.05.2018 |
      | Datenpanne ist keine          | keine            | 12.01.2014 |
      | Datenpanne ist gemeldet       | gemeldet         | 12.01.2014 |
      | Datenpanne ist Frist versäumt | Frist versäumt   | 12.01.2014 |

  Szenariogrundriss: Datenpanne verschwiegen (BDSG a.F.): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: Frist versäumt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R77b.1b
    Und es besteht die Pflicht: Datenpanne melden

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 24.05.2018 |

  Szenariogrundriss: Nicht „Datenpanne verschwiegen (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: <Datenpanne>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77b.1b nicht

    Beispiele:
      | Fall                            | Datenpanne       | Tag        |
      | am Tag danach                   | Frist versäumt   | 25.05.2018 |
      | Datenpanne ist keine            | keine            | 12.01.2014 |
      | Datenpanne ist Frist läuft noch | Frist läuft noch | 12.01.2014 |
      | Datenpanne ist gemeldet         | gemeldet         | 12.01.2014 |

  Szenariogrundriss: Datenpanne melden (DSGVO): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R77b.1c
    Und es besteht die Pflicht: Datenpanne melden
    Und es besteht die Pflicht: Vorgang festhalten

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 25.05.2018 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Datenpanne melden (DSGVO)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: <Datenpanne>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77b.1c nicht

    Beispiele:
      | Fall                          | Datenpanne       | Tag        |
      | am Tag davor                  | Frist läuft noch | 24.05.2018 |
      | Datenpanne ist keine          | keine            | 23.08.2022 |
      | Datenpanne ist gemeldet       | gemeldet         | 23.08.2022 |
      | Datenpanne ist Frist versäumt | Frist versäumt   | 23.08.2022 |

  Szenariogrundriss: Datenpanne verschwiegen (DSGVO): <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: Frist versäumt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R77b.1d
    Und es besteht die Pflicht: Datenpanne melden

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 25.05.2018 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Datenpanne verschwiegen (DSGVO)“: <Fall>
    Angenommen Maßnahme: öffentlich antworten
    Und Art des Dienstes: Forum
    Und Art der Antwort: ohne Kundendaten
    Und Datenschutzhinweis: vorhanden
    Und Datenpanne: <Datenpanne>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R77b.1d nicht

    Beispiele:
      | Fall                            | Datenpanne       | Tag        |
      | am Tag davor                    | Frist versäumt   | 24.05.2018 |
      | Datenpanne ist keine            | keine            | 23.08.2022 |
      | Datenpanne ist Frist läuft noch | Frist läuft noch | 23.08.2022 |
      | Datenpanne ist gemeldet         | gemeldet         | 23.08.2022 |
