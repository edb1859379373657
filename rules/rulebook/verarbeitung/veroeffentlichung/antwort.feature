# language: de
Funktionalität: Öffentliche Antworten

  Szenariogrundriss: Ein Hotel antwortet auf eine Bewertung mit Einzelheiten des Aufenthalts: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | verboten | R66.1a |
      | 2026 | 01.03.2026 | verboten | R66.2a |

  Szenariogrundriss: Ein Hotel antwortet neutral und bietet ein Gespräch an: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | erlaubt  | R66.1b |
      | 2026 | 01.03.2026 | erlaubt  | R66.2b |

  Szenariogrundriss: In der Krise antwortet das Unternehmen schnell und ohne Kundendaten: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | erlaubt  | R66.1b |
      | 2026 | 01.03.2026 | erlaubt  | R66.2b |

  Szenario: Was die Antwort preisgibt, entscheidet
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Wenn am 01.03.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Angaben über die Person in der Veröffentlichung

  Szenariogrundriss: BDSG a.F., wer nichts über die Person sagt, trägt nichts aus einer fremden Nachricht heraus: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R66.1b

    Beispiele:
      | Fall                       | Regel | Ergebnis |
      | Nachricht zwischen anderen | R15.1 | erlaubt  |

  Szenariogrundriss: BDSG a.F., wer nichts über die Person sagt, trägt nichts aus dem geschlossenen Kreis heraus: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R66.1b

    Beispiele:
      | Fall                | Regel  | Ergebnis |
      | geschlossene Gruppe | R13.1a | erlaubt  |

  Szenariogrundriss: DSGVO, wer nichts über die Person sagt, trägt nichts aus einer fremden Nachricht heraus: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R66.2b

    Beispiele:
      | Fall                       | Regel | Ergebnis |
      | Nachricht zwischen anderen | R15.2 | erlaubt  |

  Szenariogrundriss: DSGVO, wer nichts über die Person sagt, trägt nichts aus dem geschlossenen Kreis heraus: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R66.2b

    Beispiele:
      | Fall                | Regel  | Ergebnis |
      | geschlossene Gruppe | R13.2a | erlaubt  |

  Szenariogrundriss: Keine Kundendaten in öffentlichen Antworten (BDSG a.F.): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am <Tag> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R66.1a
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Keine Kundendaten in öffentlichen Antworten (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R66.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Keine Kundendaten in öffentlichen Antworten (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Krise
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R66.1a

  Szenariogrundriss: Keine Kundendaten in öffentlichen Antworten (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R66.1a nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Zweck                                                                                                                                                                                                    | Angaben über die Person in der Veröffentlichung |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Kundendienst                                                                                                                                                                                             | ja                                              |
      | anderer Zweck          | veröffentlichen                                                                                                                        | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | ja                                              |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Kundendienst                                                                                                                                                                                             | nein                                            |

  Szenariogrundriss: Neutrale Veröffentlichung (BDSG a.F.): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R66.1b

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Neutrale Veröffentlichung (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R66.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Neutrale Veröffentlichung (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Glückwunsch oder Krise oder unbestimmt
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R66.1b

  Szenariogrundriss: Neutrale Veröffentlichung (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R66.1b nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Zweck                                                        | Angaben über die Person in der Veröffentlichung |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Kundendienst                                                 | nein                                            |
      | anderer Zweck          | veröffentlichen                                                                                                                        | Bonität oder Mitarbeiterkontrolle oder Anschriftenermittlung | nein                                            |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Kundendienst                                                 | ja                                              |

  Szenariogrundriss: Keine Kundendaten in öffentlichen Antworten (DSGVO): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am <Tag> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R66.2a
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Keine Kundendaten in öffentlichen Antworten (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R66.2a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Keine Kundendaten in öffentlichen Antworten (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Krise
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R66.2a

  Szenariogrundriss: Keine Kundendaten in öffentlichen Antworten (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Betroffener: Bewerber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R66.2a nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Zweck                                                                                                                                                                                                    | Angaben über die Person in der Veröffentlichung |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Kundendienst                                                                                                                                                                                             | ja                                              |
      | anderer Zweck          | veröffentlichen                                                                                                                        | Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | ja                                              |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Kundendienst                                                                                                                                                                                             | nein                                            |

  Szenariogrundriss: Neutrale Veröffentlichung (DSGVO): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R66.2b

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Neutrale Veröffentlichung (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R66.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Neutrale Veröffentlichung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung oder Personalauswahl oder Glückwunsch oder Krise oder unbestimmt
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R66.2b

  Szenariogrundriss: Neutrale Veröffentlichung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R66.2b nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Zweck                                                        | Angaben über die Person in der Veröffentlichung |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Kundendienst                                                 | nein                                            |
      | anderer Zweck          | veröffentlichen                                                                                                                        | Bonität oder Mitarbeiterkontrolle oder Anschriftenermittlung | nein                                            |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Kundendienst                                                 | ja                                              |
