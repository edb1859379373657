# language: de
Funktionalität: Auskunft und Ausübung der Rechte

  Szenariogrundriss: Ein Kunde will wissen, woher seine Daten stammen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R79.1
    Und es besteht die Pflicht: Auskunft erteilen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Auskunftsersuchen, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R79.1 nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein Kunde will wissen, woher seine Daten stammen, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: <Auskunftsersuchen>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R79.1

    Beispiele:
      | Fall                         | Auskunftsersuchen |
      | beides bei Auskunftsersuchen | Frist läuft noch oder Frist versäumt |

  Szenariogrundriss: Nicht das Auskunftsersuchen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: <Auskunftsersuchen>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R79.1 nicht

    Beispiele:
      | Fall                           | Auskunftsersuchen |
      | ein anderer Stand der Auskunft | keines oder beantwortet |

  Szenariogrundriss: Ein Kunde will wissen, woher seine Daten stammen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R79.2a
    Und es besteht die Pflicht: Auskunft erteilen, Frist: 1 Monat

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das laufende Ersuchen, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R79.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht das laufende Ersuchen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: <Auskunftsersuchen>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R79.2a nicht

    Beispiele:
      | Fall                           | Auskunftsersuchen |
      | ein anderer Stand der Auskunft | keines oder beantwortet oder Frist versäumt |

  Szenariogrundriss: Die Frist für die Auskunft ist verstrichen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: Frist versäumt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R79.2b
    Und es besteht die Pflicht: Auskunft erteilen, Frist: sofort
    Und es besteht die Pflicht: Vorfall vermerken, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die versäumte Frist, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: Frist versäumt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R79.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht die versäumte Frist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Und Auskunftsersuchen: <Auskunftsersuchen>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R79.2b nicht

    Beispiele:
      | Fall                           | Auskunftsersuchen |
      | ein anderer Stand der Auskunft | keines oder beantwortet oder Frist läuft noch |

  Szenariogrundriss: Wer Daten aufbewahrt, hält den Weg zu ihnen offen: <Fall>
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
    Und es greift Regel R81.1
    Und es besteht die Pflicht: Rechte erleichtern, Frist: dauernd

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Aufbewahren, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: aufbewahren
    Und Speicherfrist: begrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R81.1 nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht das Aufbewahren: ein anderer Vorgang (R81.1)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Zweck: Kundendienst
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R81.1 nicht
