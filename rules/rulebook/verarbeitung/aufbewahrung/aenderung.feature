# language: de
Funktionalität: Neu prüfen, wenn sich Recht oder Ablauf ändern

  Szenariogrundriss: Gespeicherte Vertragsdaten: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R08.1
    Und es besteht die Pflicht: neu prüfen, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die dauernde Prüfung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R08.1 nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht die dauernde Prüfung: ein anderer Vorgang (R08.1)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R08.1 nicht

  Szenariogrundriss: Gespeicherte Vertragsdaten: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R08.2
    Und es besteht die Pflicht: neu prüfen, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die dauernde Prüfung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R08.2 nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht die dauernde Prüfung: ein anderer Vorgang (R08.2)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R08.2 nicht
