# language: de
Funktionalität: Bonität und Bewertung

  Szenariogrundriss: Ein Händler entscheidet nach einem berechneten Wert über den Kauf auf Rechnung: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                             | Tag        | Ergebnis              | Regel  |
      | 2009, vor der eigenen Vorschrift | 31.03.2010 | rechtlich zu prüfen   | R34.1d |
      | 2014                             | 15.02.2014 | mit Pflichten erlaubt | R34.1a |
      | 2019                             | 15.02.2019 | mit Pflichten erlaubt | R34.2a |
      | am Tag vor dem Urteil            | 06.12.2023 | mit Pflichten erlaubt | R34.2a |
      | am Tag des Urteils               | 07.12.2023 | verboten              | R34.3a |
      | 2026                             | 01.03.2026 | verboten              | R34.3a |

  Szenariogrundriss: Ein Händler entscheidet nach einem berechneten Wert, im Rückblick: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                | Tag        | Kenntnis   | Ergebnis              | Regel  |
      | die Entscheidung von 2014 bleibt erlaubt            | 15.02.2014 | 01.03.2026 | mit Pflichten erlaubt | R34.1a |
      | die Entscheidung von 2019 war schon damals verboten | 15.02.2019 | 01.03.2026 | verboten              | R34.3a |

  Szenariogrundriss: Der Wert ist nur ein Umstand unter mehreren: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R34.1a |
      | 2019 | 15.02.2019 | mit Pflichten erlaubt | R34.2a |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R34.3b |

  Szenariogrundriss: Ein Algorithmus sortiert Bewerber aus, ein Mensch sieht nicht mehr hin: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Personalauswahl
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Bewerber
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall             | Tag        | Ergebnis            | Regel  |
      | 2020 zweifelhaft | 01.06.2020 | rechtlich zu prüfen | R52.5c |
      | 2024 verboten    | 01.06.2024 | verboten            | R34.3a |

  Szenariogrundriss: Bonitätswert mit tauglichem Verfahren (§ 28b BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R34.1a
    Und es besteht die Pflicht: Verfahren belegen
    Und es besteht die Pflicht: menschliche Überprüfung sichern

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag                | 01.04.2010 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bonitätswert mit tauglichem Verfahren (§ 28b BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R34.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am Tag davor            | 31.03.2010 |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Bonitätswert mit tauglichem Verfahren (§ 28b BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R34.1a

  Szenariogrundriss: Bonitätswert mit tauglichem Verfahren (§ 28b BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R34.1a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Betroffener                              | Alter        | Datenart                                                             | Verfahren der Bewertung                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | wissenschaftlich anerkannt                           |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Kunde                                    | volljährig   | einfache Daten                                                       | wissenschaftlich anerkannt                           |
      | anderes Verfahren     | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | nur Anschriftendaten oder ohne anerkanntes Verfahren |
      | anderer Betroffener   | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Beschäftigter oder Bewerber oder Dritter | volljährig   | einfache Daten                                                       | wissenschaftlich anerkannt                           |
      | keine einfachen Daten | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | wissenschaftlich anerkannt                           |
      | minderjährig          | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | minderjährig | einfache Daten                                                       | wissenschaftlich anerkannt                           |

  Szenariogrundriss: Kein Bonitätswert ohne anerkanntes Verfahren (§ 28b BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: ohne anerkanntes Verfahren
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R34.1b

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag                | 01.04.2010 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Kein Bonitätswert ohne anerkanntes Verfahren (§ 28b BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: ohne anerkanntes Verfahren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R34.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am Tag davor            | 31.03.2010 |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Kein Bonitätswert ohne anerkanntes Verfahren (§ 28b BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R34.1b nicht

    Beispiele:
      | Fall              | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Verfahren der Bewertung                              |
      | anderer Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | ohne anerkanntes Verfahren                           |
      | anderer Zweck     | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | ohne anerkanntes Verfahren                           |
      | anderes Verfahren | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | wissenschaftlich anerkannt oder nur Anschriftendaten |

  Szenariogrundriss: Kein Bonitätswert allein aus der Anschrift (§ 28b BDSG a.F.): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: nur Anschriftendaten
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R34.1c

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag                | 01.04.2010 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Kein Bonitätswert allein aus der Anschrift (§ 28b BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: nur Anschriftendaten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R34.1c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am Tag davor            | 31.03.2010 |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Kein Bonitätswert allein aus der Anschrift (§ 28b BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R34.1c nicht

    Beispiele:
      | Fall              | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Verfahren der Bewertung                                    |
      | anderer Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | nur Anschriftendaten                                       |
      | anderer Zweck     | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | nur Anschriftendaten                                       |
      | anderes Verfahren | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | wissenschaftlich anerkannt oder ohne anerkanntes Verfahren |

  Szenariogrundriss: Bonitätswerte vor der eigenen Vorschrift (BDSG a.F. bis 31.03.2010): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R34.1d

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag               | 31.03.2010 |

  Szenariogrundriss: Bonitätswerte vor der eigenen Vorschrift (BDSG a.F. bis 31.03.2010), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R34.1d nicht

    Beispiele:
      | Fall          | Tag        |
      | am Tag danach | 01.04.2010 |

  Szenario: Bonitätswerte vor der eigenen Vorschrift (BDSG a.F. bis 31.03.2010), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Wenn am 15.01.2010 entschieden wird
    Dann es greift Regel R34.1d

  Szenariogrundriss: Bonitätswerte vor der eigenen Vorschrift (BDSG a.F. bis 31.03.2010), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 15.01.2010 entschieden wird
    Dann es greift Regel R34.1d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Betroffener                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Kunde                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Beschäftigter oder Bewerber oder Dritter | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | minderjährig | einfache Daten                                                       |

  Szenariogrundriss: Bonitätswert mit tauglichem Verfahren (§ 31 BDSG): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R34.2a
    Und es besteht die Pflicht: Verfahren belegen
    Und es besteht die Pflicht: menschliche Überprüfung sichern

    Beispiele:
      | Fall                                 | Tag        |
      | am ersten Tag der DSGVO              | 25.05.2018 |
      | am letzten Tag dieses Verständnisses | 06.12.2023 |

  Szenariogrundriss: Bonitätswert mit tauglichem Verfahren (§ 31 BDSG), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R34.2a nicht

    Beispiele:
      | Fall                                   | Tag        |
      | am Tag davor                           | 24.05.2018 |
      | am ersten Tag des neuen Verständnisses | 07.12.2023 |

  Szenario: Bonitätswert mit tauglichem Verfahren (§ 31 BDSG), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am 01.06.2020 entschieden wird
    Dann es greift Regel R34.2a

  Szenariogrundriss: Bonitätswert mit tauglichem Verfahren (§ 31 BDSG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 01.06.2020 entschieden wird
    Dann es greift Regel R34.2a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Betroffener                              | Alter        | Datenart                                                             | Verfahren der Bewertung                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | wissenschaftlich anerkannt                           |
      | anderer Zweck         | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Kunde                                    | volljährig   | einfache Daten                                                       | wissenschaftlich anerkannt                           |
      | anderes Verfahren     | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | nur Anschriftendaten oder ohne anerkanntes Verfahren |
      | anderer Betroffener   | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Beschäftigter oder Bewerber oder Dritter | volljährig   | einfache Daten                                                       | wissenschaftlich anerkannt                           |
      | keine einfachen Daten | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | wissenschaftlich anerkannt                           |
      | minderjährig          | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | minderjährig | einfache Daten                                                       | wissenschaftlich anerkannt                           |

  Szenariogrundriss: Kein Bonitätswert ohne anerkanntes Verfahren (§ 31 BDSG): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: ohne anerkanntes Verfahren
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R34.2b

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Kein Bonitätswert ohne anerkanntes Verfahren (§ 31 BDSG), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: ohne anerkanntes Verfahren
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R34.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Kein Bonitätswert ohne anerkanntes Verfahren (§ 31 BDSG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.2b nicht

    Beispiele:
      | Fall              | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Verfahren der Bewertung                              |
      | anderer Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | ohne anerkanntes Verfahren                           |
      | anderer Zweck     | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | ohne anerkanntes Verfahren                           |
      | anderes Verfahren | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | wissenschaftlich anerkannt oder nur Anschriftendaten |

  Szenariogrundriss: Kein Bonitätswert allein aus der Anschrift (§ 31 BDSG): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: nur Anschriftendaten
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R34.2c

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Kein Bonitätswert allein aus der Anschrift (§ 31 BDSG), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: nur Anschriftendaten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R34.2c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Kein Bonitätswert allein aus der Anschrift (§ 31 BDSG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.2c nicht

    Beispiele:
      | Fall              | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Verfahren der Bewertung                                    |
      | anderer Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | nur Anschriftendaten                                       |
      | anderer Zweck     | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | nur Anschriftendaten                                       |
      | anderes Verfahren | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | wissenschaftlich anerkannt oder ohne anerkanntes Verfahren |

  Szenariogrundriss: Gibt der Wert den Ausschlag, ist er schon die Entscheidung (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es verboten
    Und es greift Regel R34.3a
    Und es besteht die Pflicht: menschliche Überprüfung sichern

    Beispiele:
      | Fall                                   | Tag        | Kenntnis   |
      | am ersten Tag der DSGVO im Rückblick   | 25.05.2018 | 07.12.2023 |
      | am ersten Tag des neuen Verständnisses | 07.12.2023 | 07.12.2023 |
      | im Januar 2026                         | 10.01.2026 | 10.01.2026 |

  Szenariogrundriss: Gibt der Wert den Ausschlag, ist er schon die Entscheidung (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R34.3a nicht

    Beispiele:
      | Fall                             | Tag        | Kenntnis   |
      | am Tag davor                     | 24.05.2018 | 07.12.2023 |
      | am Tag vor dem neuen Verständnis | 06.12.2023 | 06.12.2023 |

  Szenario: Gibt der Wert den Ausschlag, ist er schon die Entscheidung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität oder Personalauswahl oder Mitarbeiterkontrolle
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.3a

  Szenariogrundriss: Gibt der Wert den Ausschlag, ist er schon die Entscheidung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Rolle der Bewertung: <Rolle der Bewertung>
    Und Grund der automatischen Entscheidung: <Grund der automatischen Entscheidung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.3a nicht

    Beispiele:
      | Fall                       | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                  | Rolle der Bewertung        | Grund der automatischen Entscheidung                                     |
      | anderer Vorgang            | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                | gibt den Ausschlag         | keiner                                                                   |
      | anderer Zweck              | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | gibt den Ausschlag         | keiner                                                                   |
      | andere Rolle der Bewertung | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                | ein Umstand unter mehreren | keiner                                                                   |
      | anderer Grund              | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                | gibt den Ausschlag         | für den Vertrag erforderlich oder Gesetz oder ausdrückliche Einwilligung |

  Szenariogrundriss: Der Wert als ein Umstand unter mehreren (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R34.3b
    Und es besteht die Pflicht: Verfahren belegen
    Und es besteht die Pflicht: Verfahren erläutern

    Beispiele:
      | Fall                                   | Tag        | Kenntnis   |
      | am ersten Tag der DSGVO im Rückblick   | 25.05.2018 | 07.12.2023 |
      | am ersten Tag des neuen Verständnisses | 07.12.2023 | 07.12.2023 |
      | im Januar 2026                         | 10.01.2026 | 10.01.2026 |

  Szenariogrundriss: Der Wert als ein Umstand unter mehreren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R34.3b nicht

    Beispiele:
      | Fall                             | Tag        | Kenntnis   |
      | am Tag davor                     | 24.05.2018 | 07.12.2023 |
      | am Tag vor dem neuen Verständnis | 06.12.2023 | 06.12.2023 |

  Szenario: Der Wert als ein Umstand unter mehreren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: ein Umstand unter mehreren
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.3b

  Szenariogrundriss: Der Wert als ein Umstand unter mehreren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Rolle der Bewertung: <Rolle der Bewertung>
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.3b nicht

    Beispiele:
      | Fall                       | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Betroffener                              | Alter        | Datenart                                                             | Rolle der Bewertung        | Verfahren der Bewertung                              |
      | anderer Vorgang            | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | ein Umstand unter mehreren | wissenschaftlich anerkannt                           |
      | anderer Zweck              | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Kunde                                    | volljährig   | einfache Daten                                                       | ein Umstand unter mehreren | wissenschaftlich anerkannt                           |
      | andere Rolle der Bewertung | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | gibt den Ausschlag         | wissenschaftlich anerkannt                           |
      | anderes Verfahren          | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | ein Umstand unter mehreren | nur Anschriftendaten oder ohne anerkanntes Verfahren |
      | anderer Betroffener        | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Beschäftigter oder Bewerber oder Dritter | volljährig   | einfache Daten                                                       | ein Umstand unter mehreren | wissenschaftlich anerkannt                           |
      | keine einfachen Daten      | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | ein Umstand unter mehreren | wissenschaftlich anerkannt                           |
      | minderjährig               | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | minderjährig | einfache Daten                                                       | ein Umstand unter mehreren | wissenschaftlich anerkannt                           |

  Szenariogrundriss: Ausschlaggebender Wert mit gesetzlichem Grund (DSGVO): <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: für den Vertrag erforderlich
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R34.3c
    Und es besteht die Pflicht: menschliche Überprüfung sichern
    Und es besteht die Pflicht: Verfahren belegen
    Und es besteht die Pflicht: Verfahren erläutern

    Beispiele:
      | Fall                                   | Tag        | Kenntnis   |
      | am ersten Tag der DSGVO im Rückblick   | 25.05.2018 | 07.12.2023 |
      | am ersten Tag des neuen Verständnisses | 07.12.2023 | 07.12.2023 |
      | im Januar 2026                         | 10.01.2026 | 10.01.2026 |

  Szenariogrundriss: Ausschlaggebender Wert mit gesetzlichem Grund (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: für den Vertrag erforderlich
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R34.3c nicht

    Beispiele:
      | Fall                             | Tag        | Kenntnis   |
      | am Tag davor                     | 24.05.2018 | 07.12.2023 |
      | am Tag vor dem neuen Verständnis | 06.12.2023 | 06.12.2023 |

  Szenario: Ausschlaggebender Wert mit gesetzlichem Grund (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: bewerten
    Und Zweck: Bonität
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde oder Interessent oder Schuldner
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Rolle der Bewertung: gibt den Ausschlag
    Und Grund der automatischen Entscheidung: für den Vertrag erforderlich oder Gesetz oder ausdrückliche Einwilligung
    Und Verfahren der Bewertung: wissenschaftlich anerkannt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.3c

  Szenariogrundriss: Ausschlaggebender Wert mit gesetzlichem Grund (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Rolle der Bewertung: <Rolle der Bewertung>
    Und Grund der automatischen Entscheidung: <Grund der automatischen Entscheidung>
    Und Verfahren der Bewertung: <Verfahren der Bewertung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R34.3c nicht

    Beispiele:
      | Fall                       | Vorgang                                                                                                                                       | Zweck                                                                                                                                                                                                                                                                 | Betroffener                              | Alter        | Datenart                                                             | Rolle der Bewertung        | Grund der automatischen Entscheidung | Verfahren der Bewertung                              |
      | anderer Vorgang            | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | gibt den Ausschlag         | für den Vertrag erforderlich         | wissenschaftlich anerkannt                           |
      | anderer Zweck              | bewerten                                                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Kunde                                    | volljährig   | einfache Daten                                                       | gibt den Ausschlag         | für den Vertrag erforderlich         | wissenschaftlich anerkannt                           |
      | andere Rolle der Bewertung | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | ein Umstand unter mehreren | für den Vertrag erforderlich         | wissenschaftlich anerkannt                           |
      | anderer Grund              | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | gibt den Ausschlag         | keiner                               | wissenschaftlich anerkannt                           |
      | anderes Verfahren          | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | einfache Daten                                                       | gibt den Ausschlag         | für den Vertrag erforderlich         | nur Anschriftendaten oder ohne anerkanntes Verfahren |
      | anderer Betroffener        | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Beschäftigter oder Bewerber oder Dritter | volljährig   | einfache Daten                                                       | gibt den Ausschlag         | für den Vertrag erforderlich         | wissenschaftlich anerkannt                           |
      | keine einfachen Daten      | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | gibt den Ausschlag         | für den Vertrag erforderlich         | wissenschaftlich anerkannt                           |
      | minderjährig               | bewerten                                                                                                                                      | Bonität                                                                                                                                                                                                                                                               | Kunde                                    | minderjährig | einfache Daten                                                       | gibt den Ausschlag         | für den Vertrag erforderlich         | wissenschaftlich anerkannt                           |
