# language: de
Funktionalität: „Dieser Gast war nie bei uns“ (Fall C12) und andere Meldungen

  Szenariogrundriss: Ein Hotel bestreitet in einem Satz, dass der Verfasser Gast war: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: unterblieben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                      | Tag        | Stand      | Ergebnis            | Regel  |
      | 2015 noch keine klare Pflicht             | 01.05.2015 | 01.05.2015 | rechtlich zu prüfen | R64.1a |
      | 2017 noch keine klare Pflicht             | 01.05.2017 | 01.05.2017 | rechtlich zu prüfen | R64.1b |
      | im Oktober 2022 Pflicht zur Prüfung       | 01.10.2022 | 01.10.2022 | verboten            | R64.2a |
      | 2015 aus heutiger Sicht                   | 01.05.2015 | 10.01.2026 | verboten            | R64.2a |
      | 2017 aus heutiger Sicht                   | 01.05.2017 | 10.01.2026 | verboten            | R64.2a |
      | Oktober 2022 aus heutiger Sicht           | 01.10.2022 | 10.01.2026 | verboten            | R64.2a |

  Szenariogrundriss: Das Portal will wegen des einen Satzes eine Prüfung einleiten: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                            | Tag        | Stand      | Ergebnis              | Regel  |
      | 2015 noch keine klare Pflicht   | 01.05.2015 | 01.05.2015 | rechtlich zu prüfen   | R64.1a |
      | 2017 noch keine klare Pflicht   | 01.05.2017 | 01.05.2017 | rechtlich zu prüfen   | R64.1b |
      | im Oktober 2022 ist zu prüfen   | 01.10.2022 | 01.10.2022 | mit Pflichten erlaubt | R64.2d |
      | 2015 aus heutiger Sicht         | 01.05.2015 | 10.01.2026 | mit Pflichten erlaubt | R64.2d |
      | 2017 aus heutiger Sicht         | 01.05.2017 | 10.01.2026 | mit Pflichten erlaubt | R64.2d |

  Szenario: Im Oktober 2022 muss der Gast um Belege gebeten werden; solange das läuft, darf die Bewertung stehen bleiben
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Und Prüfung: läuft
    Wenn am 01.10.2022 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R64.2b
    Und es besteht die Pflicht: Verfasser befragen, Frist: sofort
    Und es besteht die Pflicht: prüfen, Frist: 2 Wochen

  Szenariogrundriss: 2015 und 2017 kommt es weder auf die Äußerung noch auf die Prüfung an: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Meldung: pauschal
    Und Bestrittener Kontakt: bestritten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen

    Beispiele:
      | Fall | Tag        |
      | 2015 | 01.05.2015 |
      | 2017 | 01.05.2017 |

  Szenariogrundriss: Das Hotel weiß, dass der Gast da war: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Bewertungsportal
    Und Äußerung: Meinung
    Und Meldung: pauschal
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Und Prüfung: unterblieben
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                        | Tag        | Ergebnis              | Regel  |
      | am Tag vor der Klarstellung | 08.09.2022 | rechtlich zu prüfen   | R64.2e |
      | am Tag der Klarstellung     | 09.09.2022 | mit Pflichten erlaubt | R64.3a |
      | 2026                        | 10.01.2026 | mit Pflichten erlaubt | R64.3a |

  Szenariogrundriss: Eine belegte Unwahrheit stehen lassen: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Äußerung: unwahre Tatsache
    Und Meldung: mit Nachweis
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Regel  |
      | 2010 | 01.03.2010 | R63.1a |
      | 2014 | 15.02.2014 | R63.1a |
      | 2026 | 10.01.2026 | R63.2a |

  Szenariogrundriss: Wahre Tatsachen und scharfe Kritik dürfen nach erfolgter Prüfung stehen bleiben: <Fall>
    Angenommen Maßnahme: stehen lassen
    Und Art des Dienstes: Forum
    Und Äußerung: <Äußerung>
    Und Meldung: pauschal
    Und Bestrittener Kontakt: unbestritten
    Und Sensible Daten Dritter: nein
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R59.1b

    Beispiele:
      | Fall                        | Äußerung                    | Tag        |
      | wahre Tatsache 2014         | wahre Tatsache              | 15.02.2014 |
      | wahre Tatsache 2026         | wahre Tatsache              | 10.01.2026 |
      | scharfe Kritik 2014         | scharfe Kritik mit Sachbezug | 15.02.2014 |
      | scharfe Kritik 2026         | scharfe Kritik mit Sachbezug | 10.01.2026 |

  Szenario: Ein kleiner Betrieb schuldet dem Meldenden keinen Beschwerdeweg
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Meldung: konkret
    Und Betriebsgröße: kleiner Betrieb
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht keine Pflicht: Beschwerdeweg anbieten
    Und es besteht die Pflicht: Eingang bestätigen, Frist: sofort

  Szenario: Freiwillig prüfen darf das Portal auch, wenn der Gast nachweislich da war
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Bewertungsportal
    Und Meldung: pauschal
    Und Bestrittener Kontakt: wahrheitswidrig bestritten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R64.3a
    Und es besteht keine Pflicht: Verfasser befragen
