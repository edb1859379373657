# language: de
Funktionalität: Telefonwerbung gegenüber Verbrauchern

  Szenariogrundriss: C07: Anruf beim Verbraucher, die mündliche Einwilligung ist nicht dokumentiert: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Telefon
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                                      | Tag        | Ergebnis              |
      | im Juni 2021 trägt der Anrufer nur das Beweisrisiko       | 01.06.2021 | mit Pflichten erlaubt |
      | am letzten Tag vor der Dokumentationspflicht              | 30.09.2021 | mit Pflichten erlaubt |
      | seit dem 01.10.2021 verlangt das Gesetz die Dokumentation | 01.10.2021 | verboten              |
      | im November 2021                                          | 01.11.2021 | verboten              |

  Szenariogrundriss: C07 nach heutigem Verständnis: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Telefon
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                          | Tag        | Ergebnis              |
      | für Juni 2021 unverändert     | 01.06.2021 | mit Pflichten erlaubt |
      | für November 2021 unverändert | 01.11.2021 | verboten              |

  Szenariogrundriss: Erlaubter Werbeanruf mit dokumentierter Einwilligung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Telefon
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                        | Tag        | Ergebnis              |
      | 2014                        | 15.02.2014 | mit Pflichten erlaubt |
      | 2021 nach der neuen Pflicht | 01.11.2021 | mit Pflichten erlaubt |
      | nach der Umnummerierung     | 01.06.2022 | mit Pflichten erlaubt |
      | 2026                        | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Werbeanruf beim Verbraucher ohne Einwilligung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Telefon
    Und Stellung: Verbraucher
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis |
      | 2009 | 01.09.2009 | verboten |
      | 2014 | 15.02.2014 | verboten |
      | 2026 | 10.01.2026 | verboten |

  Szenariogrundriss: Werbeanruf, an der Einwilligung fehlt etwas: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Telefon
    Und Stellung: Verbraucher
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                         | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung | Ergebnis            |
      | sie nennt keinen Weg                         | für diesen Zweck  | aktiv                               | dokumentiert              | nennt sie nicht             | verboten            |
      | vorangekreuzt                                | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | verboten            |
      | ohne benannte Unternehmen und Waren          | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | verboten            |
      | unbeweisbar                                  | für diesen Zweck  | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     | verboten            |
      | seit Jahren ungenutzt, aber dokumentiert     | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | rechtlich zu prüfen |
      | seit Jahren ungenutzt und nicht dokumentiert | alt und ungenutzt | aktiv                               | anders beweisbar          | nennt Weg und Empfänger     | verboten            |

  Szenario: Nach dem Widerruf wird nicht mehr angerufen
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Telefon
    Und Stellung: Verbraucher
    Und Einwilligung: widerrufen
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R40.2a
    Und es greift Regel R50.1b

  Szenario: Ein Anruf, der nur die Anfrage des Kunden beantwortet, ist keine Telefonwerbung
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Auskunft
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R40.2b nicht

  Szenario: Die nachgeschobene Frage nach der Zufriedenheit macht den Anruf zur Werbung
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Weg: Telefon
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R40.2b

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG bis 27.05.2022 (R40.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R40.1a

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG bis 27.05.2022 (R40.1a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R40.1a nicht

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG bis 27.05.2022 (R40.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R40.1a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG bis 27.05.2022 (R40.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R40.1a nicht

    Beispiele:
      | Fall                           | Zweck                   | Stellung    | Weg                    |
      | Weg: keiner                    | Werbung                 | Verbraucher | keiner                 |
      | Weg: E-Mail                    | Werbung                 | Verbraucher | E-Mail                 |
      | Weg: Direktnachricht           | Werbung                 | Verbraucher | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Verbraucher | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | Verbraucher | öffentlicher Kommentar |
      | Stellung: Unternehmer          | Werbung                 | Unternehmer | Telefon                |
      | Zweck: Kundendienst            | Kundendienst            | Verbraucher | Telefon                |
      | Zweck: Beschwerde              | Beschwerde              | Verbraucher | Telefon                |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Verbraucher | Telefon                |
      | Zweck: Marktforschung          | Marktforschung          | Verbraucher | Telefon                |
      | Zweck: Profilbildung           | Profilbildung           | Verbraucher | Telefon                |
      | Zweck: Bonität                 | Bonität                 | Verbraucher | Telefon                |
      | Zweck: Personalauswahl         | Personalauswahl         | Verbraucher | Telefon                |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Verbraucher | Telefon                |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Verbraucher | Telefon                |
      | Zweck: Glückwunsch             | Glückwunsch             | Verbraucher | Telefon                |
      | Zweck: Krise                   | Krise                   | Verbraucher | Telefon                |
      | Zweck: unbestimmt              | unbestimmt              | Verbraucher | Telefon                |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG bis 27.05.2022 (R40.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R40.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG bis 27.05.2022 (R40.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R40.1b nicht

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG bis 27.05.2022 (R40.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R40.1b

    Beispiele:
      | Fall                              | Zweck                   | Inhalt der Nachricht     |
      | Zweck: Beschwerde                 | Beschwerde              | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes    | Beobachtung des Marktes | Auskunft mit Werbezusatz |
      | Zweck: Marktforschung             | Marktforschung          | Auskunft mit Werbezusatz |
      | Zweck: Profilbildung              | Profilbildung           | Auskunft mit Werbezusatz |
      | Zweck: Bonität                    | Bonität                 | Auskunft mit Werbezusatz |
      | Zweck: Personalauswahl            | Personalauswahl         | Auskunft mit Werbezusatz |
      | Zweck: Mitarbeiterkontrolle       | Mitarbeiterkontrolle    | Auskunft mit Werbezusatz |
      | Zweck: Anschriftenermittlung      | Anschriftenermittlung   | Auskunft mit Werbezusatz |
      | Zweck: Glückwunsch                | Glückwunsch             | Auskunft mit Werbezusatz |
      | Zweck: Krise                      | Krise                   | Auskunft mit Werbezusatz |
      | Zweck: unbestimmt                 | unbestimmt              | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung | Kundendienst            | nur Werbung              |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG bis 27.05.2022 (R40.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R40.1b nicht

    Beispiele:
      | Fall                               | Zweck         | Stellung    | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | Verbraucher | keiner                 | Auskunft mit Werbezusatz |
      | Weg: E-Mail                        | Kundendienst  | Verbraucher | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht               | Kundendienst  | Verbraucher | Direktnachricht        | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Verbraucher | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | Verbraucher | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Stellung: Unternehmer              | Kundendienst  | Unternehmer | Telefon                | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | Verbraucher | Telefon                | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Verbraucher | Telefon                | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | Verbraucher | Telefon                | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Verbraucher | Telefon                | nur Auskunft             |

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG ab 28.05.2022 (R40.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R40.2a

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG ab 28.05.2022 (R40.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R40.2a nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG ab 28.05.2022 (R40.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R40.2a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Telefonwerbung bei Verbrauchern nur mit Einwilligung, UWG ab 28.05.2022 (R40.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R40.2a nicht

    Beispiele:
      | Fall                           | Zweck                   | Stellung    | Weg                    |
      | Weg: keiner                    | Werbung                 | Verbraucher | keiner                 |
      | Weg: E-Mail                    | Werbung                 | Verbraucher | E-Mail                 |
      | Weg: Direktnachricht           | Werbung                 | Verbraucher | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Verbraucher | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | Verbraucher | öffentlicher Kommentar |
      | Stellung: Unternehmer          | Werbung                 | Unternehmer | Telefon                |
      | Zweck: Kundendienst            | Kundendienst            | Verbraucher | Telefon                |
      | Zweck: Beschwerde              | Beschwerde              | Verbraucher | Telefon                |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Verbraucher | Telefon                |
      | Zweck: Marktforschung          | Marktforschung          | Verbraucher | Telefon                |
      | Zweck: Profilbildung           | Profilbildung           | Verbraucher | Telefon                |
      | Zweck: Bonität                 | Bonität                 | Verbraucher | Telefon                |
      | Zweck: Personalauswahl         | Personalauswahl         | Verbraucher | Telefon                |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Verbraucher | Telefon                |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Verbraucher | Telefon                |
      | Zweck: Glückwunsch             | Glückwunsch             | Verbraucher | Telefon                |
      | Zweck: Krise                   | Krise                   | Verbraucher | Telefon                |
      | Zweck: unbestimmt              | unbestimmt              | Verbraucher | Telefon                |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG ab 28.05.2022 (R40.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R40.2b

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG ab 28.05.2022 (R40.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R40.2b nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG ab 28.05.2022 (R40.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R40.2b

    Beispiele:
      | Fall                              | Zweck                   | Inhalt der Nachricht     |
      | Zweck: Beschwerde                 | Beschwerde              | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes    | Beobachtung des Marktes | Auskunft mit Werbezusatz |
      | Zweck: Marktforschung             | Marktforschung          | Auskunft mit Werbezusatz |
      | Zweck: Profilbildung              | Profilbildung           | Auskunft mit Werbezusatz |
      | Zweck: Bonität                    | Bonität                 | Auskunft mit Werbezusatz |
      | Zweck: Personalauswahl            | Personalauswahl         | Auskunft mit Werbezusatz |
      | Zweck: Mitarbeiterkontrolle       | Mitarbeiterkontrolle    | Auskunft mit Werbezusatz |
      | Zweck: Anschriftenermittlung      | Anschriftenermittlung   | Auskunft mit Werbezusatz |
      | Zweck: Glückwunsch                | Glückwunsch             | Auskunft mit Werbezusatz |
      | Zweck: Krise                      | Krise                   | Auskunft mit Werbezusatz |
      | Zweck: unbestimmt                 | unbestimmt              | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung | Kundendienst            | nur Werbung              |

  Szenariogrundriss: Kein Werbeteil im Anruf bei Verbrauchern, UWG ab 28.05.2022 (R40.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R40.2b nicht

    Beispiele:
      | Fall                               | Zweck         | Stellung    | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | Verbraucher | keiner                 | Auskunft mit Werbezusatz |
      | Weg: E-Mail                        | Kundendienst  | Verbraucher | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht               | Kundendienst  | Verbraucher | Direktnachricht        | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Verbraucher | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | Verbraucher | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Stellung: Unternehmer              | Kundendienst  | Unternehmer | Telefon                | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | Verbraucher | Telefon                | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Verbraucher | Telefon                | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | Verbraucher | Telefon                | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Verbraucher | Telefon                | nur Auskunft             |

  Szenariogrundriss: Nicht dokumentierte Telefoneinwilligung: das Beweisrisiko trägt der Anrufer (R41.1), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R41.1
    Und es besteht die Pflicht: Nachweis sichern, Frist: sofort

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 30.09.2021 | 30.09.2021 |

  Szenariogrundriss: Nicht dokumentierte Telefoneinwilligung: das Beweisrisiko trägt der Anrufer (R41.1), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R41.1 nicht

    Beispiele:
      | Fall       | Tag        |
      | 01.10.2021 | 01.10.2021 |

  Szenariogrundriss: Nicht dokumentierte Telefoneinwilligung: das Beweisrisiko trägt der Anrufer (R41.1), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2021 entschieden wird
    Dann es greift Regel R41.1 nicht

    Beispiele:
      | Fall                                    | Stellung    | Einwilligung      | Nachweis der Einwilligung | Weg                    |
      | Weg: keiner                             | Verbraucher | für diesen Zweck  | anders beweisbar          | keiner                 |
      | Weg: E-Mail                             | Verbraucher | für diesen Zweck  | anders beweisbar          | E-Mail                 |
      | Weg: Direktnachricht                    | Verbraucher | für diesen Zweck  | anders beweisbar          | Direktnachricht        |
      | Weg: Brief                              | Verbraucher | für diesen Zweck  | anders beweisbar          | Brief                  |
      | Weg: öffentlicher Kommentar             | Verbraucher | für diesen Zweck  | anders beweisbar          | öffentlicher Kommentar |
      | Stellung: Unternehmer                   | Unternehmer | für diesen Zweck  | anders beweisbar          | Telefon                |
      | Einwilligung: alt und ungenutzt         | Verbraucher | alt und ungenutzt | anders beweisbar          | Telefon                |
      | Nachweis der Einwilligung: dokumentiert | Verbraucher | für diesen Zweck  | dokumentiert              | Telefon                |
      | Nachweis der Einwilligung: unbeweisbar  | Verbraucher | für diesen Zweck  | unbeweisbar               | Telefon                |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeanruf bei Verbrauchern (R41.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R41.2a
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 01.10.2021 | 01.10.2021 |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeanruf bei Verbrauchern (R41.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R41.2a nicht

    Beispiele:
      | Fall       | Tag        |
      | 30.09.2021 | 30.09.2021 |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeanruf bei Verbrauchern (R41.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R41.2a

    Beispiele:
      | Fall                                   | Zweck         | Einwilligung      | Nachweis der Einwilligung |
      | Zweck: Vorlieben                       | Vorlieben     | für diesen Zweck  | anders beweisbar          |
      | Zweck: Zusatzverkauf                   | Zusatzverkauf | für diesen Zweck  | anders beweisbar          |
      | Einwilligung: alt und ungenutzt        | Werbung       | alt und ungenutzt | anders beweisbar          |
      | Nachweis der Einwilligung: unbeweisbar | Werbung       | für diesen Zweck  | unbeweisbar               |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeanruf bei Verbrauchern (R41.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R41.2a nicht

    Beispiele:
      | Fall                                    | Zweck                   | Stellung    | Nachweis der Einwilligung | Weg                    |
      | Weg: keiner                             | Werbung                 | Verbraucher | anders beweisbar          | keiner                 |
      | Weg: E-Mail                             | Werbung                 | Verbraucher | anders beweisbar          | E-Mail                 |
      | Weg: Direktnachricht                    | Werbung                 | Verbraucher | anders beweisbar          | Direktnachricht        |
      | Weg: Brief                              | Werbung                 | Verbraucher | anders beweisbar          | Brief                  |
      | Weg: öffentlicher Kommentar             | Werbung                 | Verbraucher | anders beweisbar          | öffentlicher Kommentar |
      | Stellung: Unternehmer                   | Werbung                 | Unternehmer | anders beweisbar          | Telefon                |
      | Zweck: Kundendienst                     | Kundendienst            | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Beschwerde                       | Beschwerde              | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Beobachtung des Marktes          | Beobachtung des Marktes | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Marktforschung                   | Marktforschung          | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Profilbildung                    | Profilbildung           | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Bonität                          | Bonität                 | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Personalauswahl                  | Personalauswahl         | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Mitarbeiterkontrolle             | Mitarbeiterkontrolle    | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Anschriftenermittlung            | Anschriftenermittlung   | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Glückwunsch                      | Glückwunsch             | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: Krise                            | Krise                   | Verbraucher | anders beweisbar          | Telefon                |
      | Zweck: unbestimmt                       | unbestimmt              | Verbraucher | anders beweisbar          | Telefon                |
      | Nachweis der Einwilligung: dokumentiert | Werbung                 | Verbraucher | dokumentiert              | Telefon                |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeteil im Anruf bei Verbrauchern (R41.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R41.2b
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 01.10.2021 | 01.10.2021 |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeteil im Anruf bei Verbrauchern (R41.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R41.2b nicht

    Beispiele:
      | Fall       | Tag        |
      | 30.09.2021 | 30.09.2021 |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeteil im Anruf bei Verbrauchern (R41.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R41.2b

    Beispiele:
      | Fall                                           | Zweck                   | Einwilligung      | Nachweis der Einwilligung | Inhalt der Nachricht     |
      | Zweck: Beschwerde                              | Beschwerde              | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Marktforschung                          | Marktforschung          | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Profilbildung                           | Profilbildung           | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Bonität                                 | Bonität                 | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Personalauswahl                         | Personalauswahl         | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Glückwunsch                             | Glückwunsch             | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: Krise                                   | Krise                   | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Zweck: unbestimmt                              | unbestimmt              | für diesen Zweck  | anders beweisbar          | nur Werbung              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | für diesen Zweck  | anders beweisbar          | Auskunft mit Werbezusatz |
      | Einwilligung: alt und ungenutzt                | Kundendienst            | alt und ungenutzt | anders beweisbar          | nur Werbung              |
      | Nachweis der Einwilligung: unbeweisbar         | Kundendienst            | für diesen Zweck  | unbeweisbar               | nur Werbung              |

  Szenariogrundriss: Ohne Dokumentation der Einwilligung kein Werbeteil im Anruf bei Verbrauchern (R41.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R41.2b nicht

    Beispiele:
      | Fall                                    | Zweck         | Stellung    | Nachweis der Einwilligung | Weg                    | Inhalt der Nachricht |
      | Weg: keiner                             | Kundendienst  | Verbraucher | anders beweisbar          | keiner                 | nur Werbung          |
      | Weg: E-Mail                             | Kundendienst  | Verbraucher | anders beweisbar          | E-Mail                 | nur Werbung          |
      | Weg: Direktnachricht                    | Kundendienst  | Verbraucher | anders beweisbar          | Direktnachricht        | nur Werbung          |
      | Weg: Brief                              | Kundendienst  | Verbraucher | anders beweisbar          | Brief                  | nur Werbung          |
      | Weg: öffentlicher Kommentar             | Kundendienst  | Verbraucher | anders beweisbar          | öffentlicher Kommentar | nur Werbung          |
      | Stellung: Unternehmer                   | Kundendienst  | Unternehmer | anders beweisbar          | Telefon                | nur Werbung          |
      | Zweck: Vorlieben                        | Vorlieben     | Verbraucher | anders beweisbar          | Telefon                | nur Werbung          |
      | Zweck: Zusatzverkauf                    | Zusatzverkauf | Verbraucher | anders beweisbar          | Telefon                | nur Werbung          |
      | Zweck: Werbung                          | Werbung       | Verbraucher | anders beweisbar          | Telefon                | nur Werbung          |
      | Inhalt der Nachricht: nur Auskunft      | Kundendienst  | Verbraucher | anders beweisbar          | Telefon                | nur Auskunft         |
      | Nachweis der Einwilligung: dokumentiert | Kundendienst  | Verbraucher | dokumentiert              | Telefon                | nur Werbung          |

  Szenariogrundriss: Dokumentierte Telefoneinwilligung aufbewahren (R41.2c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R41.2c
    Und es besteht die Pflicht: Nachweis sichern, Frist: 5 Jahre

    Beispiele:
      | Fall       | Tag        |
      | 01.10.2021 | 01.10.2021 |

  Szenariogrundriss: Dokumentierte Telefoneinwilligung aufbewahren (R41.2c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R41.2c nicht

    Beispiele:
      | Fall       | Tag        |
      | 30.09.2021 | 30.09.2021 |

  Szenariogrundriss: Dokumentierte Telefoneinwilligung aufbewahren (R41.2c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R41.2c

    Beispiele:
      | Fall                            | Einwilligung      |
      | Einwilligung: alt und ungenutzt | alt und ungenutzt |

  Szenariogrundriss: Dokumentierte Telefoneinwilligung aufbewahren (R41.2c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R41.2c nicht

    Beispiele:
      | Fall                                        | Stellung    | Nachweis der Einwilligung | Weg                    |
      | Weg: keiner                                 | Verbraucher | dokumentiert              | keiner                 |
      | Weg: E-Mail                                 | Verbraucher | dokumentiert              | E-Mail                 |
      | Weg: Direktnachricht                        | Verbraucher | dokumentiert              | Direktnachricht        |
      | Weg: Brief                                  | Verbraucher | dokumentiert              | Brief                  |
      | Weg: öffentlicher Kommentar                 | Verbraucher | dokumentiert              | öffentlicher Kommentar |
      | Stellung: Unternehmer                       | Unternehmer | dokumentiert              | Telefon                |
      | Nachweis der Einwilligung: anders beweisbar | Verbraucher | anders beweisbar          | Telefon                |
      | Nachweis der Einwilligung: unbeweisbar      | Verbraucher | unbeweisbar               | Telefon                |
