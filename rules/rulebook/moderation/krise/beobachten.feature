# language: de
Funktionalität: In der Krise mehr beobachten

  Szenariogrundriss: Krisenbeobachtung ohne Personen (BDSG a.F.): <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.1a
    Und es besteht die Pflicht: zeitlich begrenzen
    Und es besteht die Pflicht: Datenschutzbeauftragten einbeziehen

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 24.05.2018 |

  Szenariogrundriss: Nicht „Krisenbeobachtung ohne Personen (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: <Art der Beobachtung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.1a nicht

    Beispiele:
      | Fall                                        | Art der Beobachtung | Tag        |
      | am Tag danach                               | zusammengefasst     | 25.05.2018 |
      | Art der Beobachtung ist Liste von Kritikern | Liste von Kritikern | 12.01.2014 |

  Szenariogrundriss: Keine Listen von Kritikern (BDSG a.F.): <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: Liste von Kritikern
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R76.1c
    Und es besteht die Pflicht: einstellen
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall           | Tag        |
      | am ersten Tag  | 01.09.2009 |
      | am letzten Tag | 24.05.2018 |

  Szenariogrundriss: Nicht „Keine Listen von Kritikern (BDSG a.F.)“: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: <Art der Beobachtung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.1c nicht

    Beispiele:
      | Fall                                    | Art der Beobachtung | Tag        |
      | am Tag danach                           | Liste von Kritikern | 25.05.2018 |
      | Art der Beobachtung ist zusammengefasst | zusammengefasst     | 12.01.2014 |

  Szenariogrundriss: Krisenbeobachtung ohne Personen (DSGVO): <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.1b
    Und es besteht die Pflicht: zeitlich begrenzen
    Und es besteht die Pflicht: Datenschutzbeauftragten einbeziehen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 25.05.2018 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Krisenbeobachtung ohne Personen (DSGVO)“: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: <Art der Beobachtung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.1b nicht

    Beispiele:
      | Fall                                        | Art der Beobachtung | Tag        |
      | am Tag davor                                | zusammengefasst     | 24.05.2018 |
      | Art der Beobachtung ist Liste von Kritikern | Liste von Kritikern | 23.08.2022 |

  Szenariogrundriss: Keine Listen von Kritikern (DSGVO): <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: Liste von Kritikern
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R76.1d
    Und es besteht die Pflicht: einstellen
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 25.05.2018 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Keine Listen von Kritikern (DSGVO)“: <Fall>
    Angenommen Maßnahme: Beobachtung verstärken
    Und Art des Dienstes: Forum
    Und Art der Beobachtung: <Art der Beobachtung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.1d nicht

    Beispiele:
      | Fall                                    | Art der Beobachtung | Tag        |
      | am Tag davor                            | Liste von Kritikern | 24.05.2018 |
      | Art der Beobachtung ist zusammengefasst | zusammengefasst     | 23.08.2022 |
