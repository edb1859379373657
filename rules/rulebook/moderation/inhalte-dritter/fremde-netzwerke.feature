# language: de
Funktionalität: Löschung von fremden und ausländischen Diensten verlangen

  Szenariogrundriss: Ausländische Netzwerke angehen, bevor es einen Beschwerdeweg gab: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: ausländisches Netzwerk
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R72.5a

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 30.09.2017 |

  Szenariogrundriss: Nicht „Ausländische Netzwerke angehen, bevor es einen Beschwerdeweg gab“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: <Gegner des Löschverlangens>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.5a nicht

    Beispiele:
      | Fall                                     | Gegner des Löschverlangens | Tag        |
      | am Tag danach                            | ausländisches Netzwerk     | 01.10.2017 |
      | Gegner des Löschverlangens ist Verfasser | Verfasser                  | 16.09.2013 |
      | Gegner des Löschverlangens ist Betreiber | Betreiber                  | 16.09.2013 |

  Szenariogrundriss: Beschwerdeweg des Netzwerks nutzen (NetzDG): <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: ausländisches Netzwerk
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R72.5b
    Und es besteht die Pflicht: konkret melden
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.10.2017 |
      | am letzten Tag | 13.05.2024 |

  Szenariogrundriss: Nicht „Beschwerdeweg des Netzwerks nutzen (NetzDG)“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: <Gegner des Löschverlangens>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.5b nicht

    Beispiele:
      | Fall                                     | Gegner des Löschverlangens | Tag        |
      | am Tag davor                             | ausländisches Netzwerk     | 30.09.2017 |
      | am Tag danach                            | ausländisches Netzwerk     | 14.05.2024 |
      | Gegner des Löschverlangens ist Verfasser | Verfasser                  | 21.01.2021 |
      | Gegner des Löschverlangens ist Betreiber | Betreiber                  | 21.01.2021 |

  Szenariogrundriss: Meldeweg sehr großer Netzwerke nutzen (DSA): <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: ausländisches Netzwerk
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R72.5c
    Und es besteht die Pflicht: konkret melden

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 25.08.2023 |
      | am letzten Tag | 16.02.2024 |

  Szenariogrundriss: Nicht „Meldeweg sehr großer Netzwerke nutzen (DSA)“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: <Gegner des Löschverlangens>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.5c nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Gegner des Löschverlangens | Tag        |
      | am Tag davor                                   | großes Netzwerk           | ausländisches Netzwerk     | 24.08.2023 |
      | am Tag danach                                  | großes Netzwerk           | ausländisches Netzwerk     | 17.02.2024 |
      | Art des Dienstes ist Forum                     | Forum                     | ausländisches Netzwerk     | 21.11.2023 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | ausländisches Netzwerk     | 21.11.2023 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | ausländisches Netzwerk     | 21.11.2023 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | ausländisches Netzwerk     | 21.11.2023 |
      | Art des Dienstes ist keiner                    | keiner                    | ausländisches Netzwerk     | 21.11.2023 |
      | Gegner des Löschverlangens ist Verfasser       | großes Netzwerk           | Verfasser                  | 21.11.2023 |
      | Gegner des Löschverlangens ist Betreiber       | großes Netzwerk           | Betreiber                  | 21.11.2023 |

  Szenariogrundriss: Meldeweg des Dienstes nutzen (DSA): <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: <Gegner des Löschverlangens>
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R72.5d
    Und es besteht die Pflicht: konkret melden
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall                                                  | Gegner des Löschverlangens | Tag        |
      | am ersten Tag                                         | Betreiber                  | 17.02.2024 |
      | im November 2026                                      | Betreiber                  | 21.11.2026 |
      | Gegner des Löschverlangens ist ausländisches Netzwerk | ausländisches Netzwerk     | 05.07.2025 |

  Szenariogrundriss: Nicht „Meldeweg des Dienstes nutzen (DSA)“: <Fall>
    Angenommen Maßnahme: Löschung verlangen
    Und Art des Dienstes: Forum
    Und Äußerung: Beleidigung
    Und Allgemeine Warnung: fehlt
    Und Mängelanzeige: erfolgt
    Und Gegner des Löschverlangens: <Gegner des Löschverlangens>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R72.5d nicht

    Beispiele:
      | Fall                                     | Gegner des Löschverlangens | Tag        |
      | am Tag davor                             | Betreiber                  | 16.02.2024 |
      | Gegner des Löschverlangens ist Verfasser | Verfasser                  | 05.07.2025 |
