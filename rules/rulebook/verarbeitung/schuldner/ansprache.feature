# language: de
Funktionalität: Schuldner ansprechen

  Szenariogrundriss: Ein Inkassounternehmen schreibt unter die Bewertung eines Schuldners, was er schuldet: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Angaben über die Person in der Veröffentlichung: ja
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | verboten | R58.1a |
      | 2026 | 01.03.2026 | verboten | R58.2a |

  Szenariogrundriss: Ein Inkassounternehmen mahnt per Kommentar auf dem Profil des Schuldners: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | verboten | R58.1b |
      | 2026 | 01.03.2026 | verboten | R58.2b |

  Szenariogrundriss: Ein Inkassounternehmen antwortet neutral auf die Bewertung eines Schuldners: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Beschwerde
    Und Quelle: Bewertungsportal
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Angaben über die Person in der Veröffentlichung: nein
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | erlaubt  | R66.1b |
      | 2026 | 01.03.2026 | erlaubt  | R66.2b |

  Szenariogrundriss: Ein Inkassounternehmen schreibt dem Schuldner einen Brief: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | erlaubt  | R58.4a |
      | 2026 | 01.03.2026 | erlaubt  | R58.5a |

  Szenariogrundriss: Schuldner nicht öffentlich nennen (BDSG a.F.): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R58.1a
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Schuldner nicht öffentlich nennen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.1a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Schuldner nicht öffentlich nennen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Betroffener: <Betroffener>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.1a nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Betroffener                                                          | Angaben über die Person in der Veröffentlichung |
      | anderer Betroffener    | veröffentlichen                                                                                                                        | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | ja                                              |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Schuldner                                                            | ja                                              |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Schuldner                                                            | nein                                            |

  Szenariogrundriss: Schuldner nicht öffentlich mahnen (BDSG a.F.): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R58.1b
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Schuldner nicht öffentlich mahnen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.1b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Schuldner nicht öffentlich mahnen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.1b

  Szenariogrundriss: Schuldner nicht öffentlich mahnen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: <Betroffener>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Weg: <Weg>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.1b nicht

    Beispiele:
      | Fall                | Vorgang                                                                                                                                     | Zweck                                   | Betroffener                                                          | Weg                                                             |
      | anderer Betroffener | ansprechen                                                                                                                                  | Anschriftenermittlung                   | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | öffentlicher Kommentar                                          |
      | anderer Vorgang     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                   | Schuldner                                                            | öffentlicher Kommentar                                          |
      | anderer Weg         | ansprechen                                                                                                                                  | Anschriftenermittlung                   | Schuldner                                                            | keiner oder Telefon oder E-Mail oder Direktnachricht oder Brief |
      | anderer Zweck       | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Krise | Schuldner                                                            | öffentlicher Kommentar                                          |

  Szenariogrundriss: Schuldner nicht öffentlich nennen (DSGVO): <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R58.2a
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Schuldner nicht öffentlich nennen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.2a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Schuldner nicht öffentlich nennen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Betroffener: <Betroffener>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R58.2a nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Betroffener                                                          | Angaben über die Person in der Veröffentlichung |
      | anderer Betroffener    | veröffentlichen                                                                                                                        | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | ja                                              |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Schuldner                                                            | ja                                              |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Schuldner                                                            | nein                                            |

  Szenariogrundriss: Schuldner nicht öffentlich mahnen (DSGVO): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R58.2b
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Schuldner nicht öffentlich mahnen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.2b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Schuldner nicht öffentlich mahnen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R58.2b

  Szenariogrundriss: Schuldner nicht öffentlich mahnen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: <Betroffener>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: <Weg>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R58.2b nicht

    Beispiele:
      | Fall                | Vorgang                                                                                                                                     | Zweck                                   | Betroffener                                                          | Weg                                                             |
      | anderer Betroffener | ansprechen                                                                                                                                  | Anschriftenermittlung                   | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | öffentlicher Kommentar                                          |
      | anderer Vorgang     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                   | Schuldner                                                            | öffentlicher Kommentar                                          |
      | anderer Weg         | ansprechen                                                                                                                                  | Anschriftenermittlung                   | Schuldner                                                            | keiner oder Telefon oder E-Mail oder Direktnachricht oder Brief |
      | anderer Zweck       | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Krise | Schuldner                                                            | öffentlicher Kommentar                                          |

  Szenariogrundriss: Der Pranger verletzt das Persönlichkeitsrecht: <Fall>
    Angenommen Vorgang: veröffentlichen
    Und Zweck: Werbung
    Und Betroffener: Schuldner
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: ja
    Und Lizenz: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R58.3
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am 15.02.2014                | 15.02.2014 |

  Szenariogrundriss: Der Pranger verletzt das Persönlichkeitsrecht, aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Betroffener: <Betroffener>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Angaben über die Person in der Veröffentlichung: <Angaben über die Person in der Veröffentlichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.3 nicht

    Beispiele:
      | Fall                   | Vorgang                                                                                                                                | Betroffener                                                          | Angaben über die Person in der Veröffentlichung |
      | anderer Betroffener    | veröffentlichen                                                                                                                        | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | ja                                              |
      | anderer Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder aufbewahren | Schuldner                                                            | ja                                              |
      | anders bei den Angaben | veröffentlichen                                                                                                                        | Schuldner                                                            | nein                                            |

  Szenariogrundriss: Den Schuldner unmittelbar ansprechen (BDSG a.F.): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R58.4a

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Den Schuldner unmittelbar ansprechen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.4a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Den Schuldner unmittelbar ansprechen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Telefon oder E-Mail oder Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.4a

  Szenariogrundriss: Den Schuldner unmittelbar ansprechen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.4a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                 | Betroffener                                                          | Datenart                                                             | Weg                                                     | Inhalt der Nachricht                      |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Telefon                                                 | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Telefon                                                 | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | keiner oder Direktnachricht oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Telefon                                                 | nur Werbung oder Auskunft mit Werbezusatz |
      | anderer Zweck         | ansprechen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Schuldner                                                            | einfache Daten                                                       | Telefon                                                 | nur Auskunft                              |
      | keine einfachen Daten | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Telefon                                                 | nur Auskunft                              |

  Szenariogrundriss: Den Schuldner im Netz unmittelbar ansprechen (BDSG a.F.): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R58.4b
    Und es besteht die Pflicht: Identität prüfen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Den Schuldner im Netz unmittelbar ansprechen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.4b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Den Schuldner im Netz unmittelbar ansprechen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.4b

  Szenariogrundriss: Den Schuldner im Netz unmittelbar ansprechen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R58.4b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                 | Betroffener                                                          | Datenart                                                             | Weg                                                                    | Inhalt der Nachricht                      |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | keiner oder Telefon oder E-Mail oder Brief oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Direktnachricht                                                        | nur Werbung oder Auskunft mit Werbezusatz |
      | anderer Zweck         | ansprechen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Schuldner                                                            | einfache Daten                                                       | Direktnachricht                                                        | nur Auskunft                              |
      | keine einfachen Daten | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Direktnachricht                                                        | nur Auskunft                              |

  Szenariogrundriss: Den Schuldner unmittelbar ansprechen (DSGVO): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R58.5a

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Den Schuldner unmittelbar ansprechen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.5a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Den Schuldner unmittelbar ansprechen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Weg: Telefon oder E-Mail oder Brief
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R58.5a

  Szenariogrundriss: Den Schuldner unmittelbar ansprechen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R58.5a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                 | Betroffener                                                          | Datenart                                                             | Weg                                                     | Inhalt der Nachricht                      |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Telefon                                                 | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Telefon                                                 | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | keiner oder Direktnachricht oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Telefon                                                 | nur Werbung oder Auskunft mit Werbezusatz |
      | anderer Zweck         | ansprechen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Schuldner                                                            | einfache Daten                                                       | Telefon                                                 | nur Auskunft                              |
      | keine einfachen Daten | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Telefon                                                 | nur Auskunft                              |

  Szenariogrundriss: Den Schuldner im Netz unmittelbar ansprechen (DSGVO): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R58.5b
    Und es besteht die Pflicht: Identität prüfen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Den Schuldner im Netz unmittelbar ansprechen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R58.5b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Den Schuldner im Netz unmittelbar ansprechen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst oder Beschwerde oder Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R58.5b

  Szenariogrundriss: Den Schuldner im Netz unmittelbar ansprechen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R58.5b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                 | Betroffener                                                          | Datenart                                                             | Weg                                                                    | Inhalt der Nachricht                      |
      | anderer Betroffener   | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Direktnachricht                                                        | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | keiner oder Telefon oder E-Mail oder Brief oder öffentlicher Kommentar | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | einfache Daten                                                       | Direktnachricht                                                        | nur Werbung oder Auskunft mit Werbezusatz |
      | anderer Zweck         | ansprechen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Schuldner                                                            | einfache Daten                                                       | Direktnachricht                                                        | nur Auskunft                              |
      | keine einfachen Daten | ansprechen                                                                                                                                  | Kundendienst                                                                                                                                                                                                          | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Direktnachricht                                                        | nur Auskunft                              |
