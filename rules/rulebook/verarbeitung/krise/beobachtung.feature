# language: de
Funktionalität: Beobachtung in der Krise

  Szenariogrundriss: Ein Unternehmen liest während einer Welle der Kritik die öffentlichen Beiträge mit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R76.5a |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R76.6a |

  Szenariogrundriss: Eine Agentur legt eine Liste der lautesten Kritiker an: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Liste von Kritikern: ja
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis | Regel  |
      | 2014 | 15.02.2014 | verboten | R76.5b |
      | 2026 | 01.03.2026 | verboten | R76.6b |

  Szenariogrundriss: Das Unternehmen antwortet in der Krise öffentlich auf einen Beitrag: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R76.5d |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R76.6d |

  Szenariogrundriss: Öffentliche Beiträge in der Krise (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.5a
    Und es besteht die Pflicht: Speicherfrist festlegen
    Und es besteht die Pflicht: Datenschutzbeauftragten beteiligen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Öffentliche Beiträge in der Krise (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.5a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Öffentliche Beiträge in der Krise (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5a

  Szenariogrundriss: Öffentliche Beiträge in der Krise (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Alter        | Datenart                                                             | Liste von Kritikern |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | nein                |
      | anders bei der Liste  | beobachten                                                                                                      | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | ja                  |
      | andere Zugänglichkeit | beobachten                                                                                                      | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | volljährig   | einfache Daten                                                       | nein                |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | nein                |
      | keine einfachen Daten | beobachten                                                                                                      | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | nein                |
      | minderjährig          | beobachten                                                                                                      | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | minderjährig | einfache Daten                                                       | nein                |

  Szenariogrundriss: Kritiker nicht in Listen erfassen (BDSG a.F.): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Liste von Kritikern: ja
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R76.5b
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Kritiker nicht in Listen erfassen (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Liste von Kritikern: ja
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.5b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Kritiker nicht in Listen erfassen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder aufbewahren
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Liste von Kritikern: ja
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5b

  Szenariogrundriss: Kritiker nicht in Listen erfassen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5b nicht

    Beispiele:
      | Fall                 | Vorgang                         | Zweck                                                                                                                                                                                                                                                                   | Liste von Kritikern |
      | anderer Zweck        | speichern                       | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | ja                  |
      | anders bei der Liste | speichern                       | Krise                                                                                                                                                                                                                                                                   | nein                |
      | anderer Vorgang      | ansprechen oder veröffentlichen | Krise                                                                                                                                                                                                                                                                   | ja                  |

  Szenariogrundriss: Öffentliche Beiträge der Krise aufbewahren (BDSG a.F.): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.5c

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Öffentliche Beiträge der Krise aufbewahren (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.5c nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Öffentliche Beiträge der Krise aufbewahren (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Alter        | Datenart                                                             | Zweckerreichung | Liste von Kritikern |
      | anderer Zweck         | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck besteht   | nein                |
      | anders bei der Liste  | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck besteht   | ja                  |
      | andere Zugänglichkeit | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | volljährig   | einfache Daten                                                       | Zweck besteht   | nein                |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck besteht   | nein                |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck erledigt  | nein                |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | nein                |
      | minderjährig          | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | minderjährig | einfache Daten                                                       | Zweck besteht   | nein                |

  Szenariogrundriss: Öffentlich und neutral auf Kritik antworten (BDSG a.F.): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.5d
    Und es besteht die Pflicht: Unternehmen nennen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Öffentlich und neutral auf Kritik antworten (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.5d nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Öffentlich und neutral auf Kritik antworten (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Weg                                                             | Inhalt der Nachricht                      |
      | anderer Zweck         | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | öffentlicher Kommentar                                          | nur Auskunft                              |
      | andere Zugänglichkeit | ansprechen                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | öffentlicher Kommentar                                          | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | öffentlicher Kommentar                                          | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | keiner oder Telefon oder E-Mail oder Direktnachricht oder Brief | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | öffentlicher Kommentar                                          | nur Werbung oder Auskunft mit Werbezusatz |

  Szenariogrundriss: Beiträge hinter einer offenen Anmeldung in der Krise (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R76.5e

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Beiträge hinter einer offenen Anmeldung in der Krise (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.5e nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Beiträge hinter einer offenen Anmeldung in der Krise (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5e

  Szenariogrundriss: Beiträge hinter einer offenen Anmeldung in der Krise (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: <Datenart>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R76.5e nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                        | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                           | Datenart                                                             | Liste von Kritikern |
      | anderer Zweck         | beobachten                                                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | für jeden nach Anmeldung                                                                 | einfache Daten                                                       | nein                |
      | anders bei der Liste  | beobachten                                                                                                                     | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einfache Daten                                                       | ja                  |
      | andere Zugänglichkeit | beobachten                                                                                                                     | Krise                                                                                                                                                                                                                                                                   | öffentlich oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einfache Daten                                                       | nein                |
      | anderer Vorgang       | speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einfache Daten                                                       | nein                |
      | keine einfachen Daten | beobachten                                                                                                                     | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | nein                |

  Szenariogrundriss: In der Krise öffentliche Beiträge mitlesen (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.6a
    Und es besteht die Pflicht: Zweck dokumentieren
    Und es besteht die Pflicht: Datenschutzbeauftragten beteiligen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: In der Krise öffentliche Beiträge mitlesen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.6a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: In der Krise öffentliche Beiträge mitlesen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Alter        | Datenart                                                             | Liste von Kritikern |
      | anderer Zweck         | beobachten                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | nein                |
      | anders bei der Liste  | beobachten                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | ja                  |
      | andere Zugänglichkeit | beobachten                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | volljährig   | einfache Daten                                                       | nein                |
      | anderer Vorgang       | erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | nein                |
      | keine einfachen Daten | beobachten                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | nein                |
      | minderjährig          | beobachten                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | minderjährig | einfache Daten                                                       | nein                |

  Szenariogrundriss: Kritiker nicht in Listen erfassen (DSGVO): <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Liste von Kritikern: ja
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R76.6b
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Kritiker nicht in Listen erfassen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Liste von Kritikern: ja
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.6b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Kritiker nicht in Listen erfassen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder aufbewahren
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Liste von Kritikern: ja
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6b

  Szenariogrundriss: Kritiker nicht in Listen erfassen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6b nicht

    Beispiele:
      | Fall                 | Vorgang                         | Zweck                                                                                                                                                                                                                                                                   | Liste von Kritikern |
      | anderer Zweck        | speichern                       | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | ja                  |
      | anders bei der Liste | speichern                       | Krise                                                                                                                                                                                                                                                                   | nein                |
      | anderer Vorgang      | ansprechen oder veröffentlichen | Krise                                                                                                                                                                                                                                                                   | ja                  |

  Szenariogrundriss: Öffentliche Beiträge der Krise aufbewahren (DSGVO): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.6c
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Öffentliche Beiträge der Krise aufbewahren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.6c nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Öffentliche Beiträge der Krise aufbewahren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Alter        | Datenart                                                             | Zweckerreichung | Altbestand         | Liste von Kritikern |
      | anderer Zweck         | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | nein                |
      | anders bei der Liste  | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | ja                  |
      | andere Zugänglichkeit | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | nein                |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | nein                |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck erledigt  | danach             | nein                |
      | Altbestand            | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | Zweck besteht   | vor dem 25.05.2018 | nein                |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | danach             | nein                |
      | minderjährig          | aufbewahren                                                                                                                                | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | minderjährig | einfache Daten                                                       | Zweck besteht   | danach             | nein                |

  Szenariogrundriss: Öffentlich und neutral auf Kritik antworten (DSGVO): <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R76.6d
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Öffentlich und neutral auf Kritik antworten (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.6d nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Öffentlich und neutral auf Kritik antworten (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Weg                                                             | Inhalt der Nachricht                      |
      | anderer Zweck         | ansprechen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | öffentlicher Kommentar                                          | nur Auskunft                              |
      | andere Zugänglichkeit | ansprechen                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | öffentlicher Kommentar                                          | nur Auskunft                              |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | öffentlicher Kommentar                                          | nur Auskunft                              |
      | anderer Weg           | ansprechen                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | keiner oder Telefon oder E-Mail oder Direktnachricht oder Brief | nur Auskunft                              |
      | anderer Inhalt        | ansprechen                                                                                                                                  | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | öffentlicher Kommentar                                          | nur Werbung oder Auskunft mit Werbezusatz |

  Szenariogrundriss: Beiträge hinter einer offenen Anmeldung in der Krise (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R76.6e
    Und es besteht die Pflicht: Sichtbarkeit achten

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Beiträge hinter einer offenen Anmeldung in der Krise (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.6e nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Beiträge hinter einer offenen Anmeldung in der Krise (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Liste von Kritikern: nein
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6e

  Szenariogrundriss: Beiträge hinter einer offenen Anmeldung in der Krise (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6e nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                        | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                           | Datenart                                                             | Liste von Kritikern |
      | anderer Zweck         | beobachten                                                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | für jeden nach Anmeldung                                                                 | einfache Daten                                                       | nein                |
      | anders bei der Liste  | beobachten                                                                                                                     | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einfache Daten                                                       | ja                  |
      | andere Zugänglichkeit | beobachten                                                                                                                     | Krise                                                                                                                                                                                                                                                                   | öffentlich oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einfache Daten                                                       | nein                |
      | anderer Vorgang       | speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einfache Daten                                                       | nein                |
      | keine einfachen Daten | beobachten                                                                                                                     | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | nein                |

  Szenariogrundriss: In der Krise öffentliche Beiträge erfassen (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R76.6f
    Und es besteht die Pflicht: Speicherfrist festlegen
    Und es besteht die Pflicht: Datenschutzbeauftragten beteiligen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: In der Krise öffentliche Beiträge erfassen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.6f nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: In der Krise öffentliche Beiträge erfassen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Und Liste von Kritikern: nein
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6f

  Szenariogrundriss: In der Krise öffentliche Beiträge erfassen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6f nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Alter        | Datenart                                                             | Interessenabwägung                          | Liste von Kritikern |
      | anderer Zweck         | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | zugunsten der Verarbeitung                  | nein                |
      | anders bei der Liste  | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | zugunsten der Verarbeitung                  | ja                  |
      | andere Zugänglichkeit | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | volljährig   | einfache Daten                                                       | zugunsten der Verarbeitung                  | nein                |
      | anderer Vorgang       | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | zugunsten der Verarbeitung                  | nein                |
      | andere Abwägung       | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | unterblieben oder zulasten der Verarbeitung | nein                |
      | keine einfachen Daten | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | zugunsten der Verarbeitung                  | nein                |
      | minderjährig          | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | minderjährig | einfache Daten                                                       | zugunsten der Verarbeitung                  | nein                |

  Szenariogrundriss: In der Krise öffentliche Beiträge ohne Abwägung erfassen (DSGVO): <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann ist es unbestimmt
    Und es greift Regel R76.6g
    Und es besteht die Pflicht: Abwägung dokumentieren
    Und es besteht die Pflicht: Speicherfrist festlegen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: In der Krise öffentliche Beiträge ohne Abwägung erfassen (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Liste von Kritikern: nein
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R76.6g nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: In der Krise öffentliche Beiträge ohne Abwägung erfassen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Krise
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Und Liste von Kritikern: nein
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6g

  Szenariogrundriss: In der Krise öffentliche Beiträge ohne Abwägung erfassen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Interessenabwägung: <Interessenabwägung>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R76.6g nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Alter        | Datenart                                                             | Interessenabwägung                                        | Liste von Kritikern |
      | anderer Zweck         | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | unterblieben                                              | nein                |
      | anders bei der Liste  | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | unterblieben                                              | ja                  |
      | andere Zugänglichkeit | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | volljährig   | einfache Daten                                                       | unterblieben                                              | nein                |
      | anderer Vorgang       | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | unterblieben                                              | nein                |
      | andere Abwägung       | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | einfache Daten                                                       | zugunsten der Verarbeitung oder zulasten der Verarbeitung | nein                |
      | keine einfachen Daten | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | unterblieben                                              | nein                |
      | minderjährig          | erheben                                                                                                                         | Krise                                                                                                                                                                                                                                                                   | öffentlich                                                                                             | minderjährig | einfache Daten                                                       | unterblieben                                              | nein                |
