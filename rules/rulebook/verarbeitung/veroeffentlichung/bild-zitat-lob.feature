# language: de
Funktionalität: Bild, Zitat und Lob in der Werbung

  Szenariogrundriss: C40, das Foto einer Vierzehnjährigen mit Turnschuhen soll in der Werbung erscheinen: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel |
      | 2014 | 15.02.2014 | verboten | R83.1 |
      | 2026 | 01.03.2026 | verboten | R83.2 |

  Szenario: C40 im Rückblick, nicht anders beurteilt
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: fehlt
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R83.1

  Szenariogrundriss: Eine Kundin hat eingewilligt, dass ihr Lob mit Bild in der Werbung erscheint: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: <Lizenz>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall             | Lizenz  | Tag        | Ergebnis              | Regel  |
      | 2014 mit Lizenz  | erteilt | 15.02.2014 | mit Pflichten erlaubt | R31.1a |
      | 2026 mit Lizenz  | erteilt | 01.03.2026 | mit Pflichten erlaubt | R31.2a |
      | 2026 ohne Lizenz | fehlt   | 01.03.2026 | verboten              | R83.3  |

  Szenariogrundriss: Ein Lob ohne Namen und Bild erscheint mit Erlaubnis des Verfassers in der Werbung: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R66.1b |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R66.2b |

  Szenariogrundriss: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (BDSG a.F.): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R83.1
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R83.1 nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung oder Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R83.1

  Szenariogrundriss: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R83.1 nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Zweck                                                                                                                                                                                                              | Angaben über die Person in der Veröffentlichung |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Vorlieben                                                                                                                                                                                                          | ja                                              |
      | anderer Zweck          | veröffentlichen                                                                                                                        | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Krise oder unbestimmt | ja                                              |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Vorlieben                                                                                                                                                                                                          | nein                                            |

  Szenariogrundriss: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (DSGVO): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R83.2
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R83.2 nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung oder Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R83.2

  Szenariogrundriss: Bild, Zitat oder Lob einer erkennbaren Person in der Werbung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R83.2 nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Zweck                                                                                                                                                                                                              | Angaben über die Person in der Veröffentlichung |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Vorlieben                                                                                                                                                                                                          | ja                                              |
      | anderer Zweck          | veröffentlichen                                                                                                                        | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Krise oder unbestimmt | ja                                              |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Vorlieben                                                                                                                                                                                                          | nein                                            |

  Szenariogrundriss: Fremde Fotos und Texte nur mit Lizenz: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Und Lizenz: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R83.3

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am 15.02.2014                | 15.02.2014 |

  Szenario: Fremde Fotos und Texte nur mit Lizenz, gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung oder Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Und Lizenz: fehlt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R83.3

  Szenariogrundriss: Fremde Fotos und Texte nur mit Lizenz, aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Lizenz: <Lizenz>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R83.3 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                | Zweck                                                                                                                                                                                                              | Lizenz  |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Vorlieben                                                                                                                                                                                                          | fehlt   |
      | anderer Zweck         | veröffentlichen                                                                                                                        | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Krise oder unbestimmt | fehlt   |
      | anders bei der Lizenz | veröffentlichen                                                                                                                        | Vorlieben                                                                                                                                                                                                          | erteilt |

  Szenariogrundriss: Die Lizenz belegen: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R83.4
    Und es besteht die Pflicht: Nachweis sichern

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am 15.02.2014                | 15.02.2014 |

  Szenario: Die Lizenz belegen, gleich welcher der genannten Werte
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Vorlieben oder Zusatzverkauf oder Werbung oder Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Angaben über die Person in der Veröffentlichung: nein
    Und Lizenz: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R83.4

  Szenariogrundriss: Die Lizenz belegen, aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Kunde
    Und Lizenz: <Lizenz>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R83.4 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                | Zweck                                                                                                                                                                                                              | Lizenz  |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Vorlieben                                                                                                                                                                                                          | erteilt |
      | anderer Zweck         | veröffentlichen                                                                                                                        | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Krise oder unbestimmt | erteilt |
      | anders bei der Lizenz | veröffentlichen                                                                                                                        | Vorlieben                                                                                                                                                                                                          | fehlt   |
