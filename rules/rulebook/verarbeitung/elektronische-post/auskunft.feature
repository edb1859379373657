# language: de
Funktionalität: Auskünfte mit und ohne Werbung

  Szenariogrundriss: Rechnung per E-Mail mit der Bitte um eine Bewertung, ohne Hinweis auf den Widerspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                  | Tag        | Ergebnis            |
      | 2014 offen            | 15.02.2014 | rechtlich zu prüfen |
      | am Tag vor dem Urteil | 09.07.2018 | rechtlich zu prüfen |
      | am Tag des Urteils    | 10.07.2018 | verboten            |
      | 2026                  | 10.01.2026 | verboten            |

  Szenariogrundriss: Rechnung mit Bewertungsbitte nach heutigem Verständnis: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                      | Tag        | Ergebnis |
      | 2014 war es schon Werbung | 15.02.2014 | verboten |
      | 2018                      | 01.06.2018 | verboten |

  Szenario: Rechnung mit Bewertungsbitte an einen Bestandskunden mit allen Hinweisen
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R48.2b ist verdrängt durch R45.1a

  Szenariogrundriss: Direktnachricht als Antwort auf die Frage eines Kunden: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                  | Tag        | Inhalt der Nachricht     | Ergebnis              |
      | nur die Auskunft 2014 | 15.02.2014 | nur Auskunft             | mit Pflichten erlaubt |
      | nur die Auskunft 2026 | 10.01.2026 | nur Auskunft             | mit Pflichten erlaubt |
      | mit Werbung 2014      | 15.02.2014 | Auskunft mit Werbezusatz | rechtlich zu prüfen   |
      | mit Werbung 2022      | 01.03.2022 | Auskunft mit Werbezusatz | rechtlich zu prüfen   |
      | mit Werbung 2026      | 10.01.2026 | Auskunft mit Werbezusatz | verboten              |

  Szenario: Werbung in der Antwort auf eine Direktnachricht, ohne dass mehr bekannt ist
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: Direktnachricht
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R48.2d

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage per E-Mail: früher offen (R48.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R48.1a

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 09.07.2018 | 09.07.2018 |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage per E-Mail: früher offen (R48.1a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.1a nicht

    Beispiele:
      | Fall       | Tag        |
      | 10.07.2018 | 10.07.2018 |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage per E-Mail: früher offen (R48.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am 15.06.2018 entschieden wird
    Dann es greift Regel R48.1a

    Beispiele:
      | Fall                           | Zweck                   |
      | Zweck: Beschwerde              | Beschwerde              |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes |
      | Zweck: Marktforschung          | Marktforschung          |
      | Zweck: Profilbildung           | Profilbildung           |
      | Zweck: Bonität                 | Bonität                 |
      | Zweck: Personalauswahl         | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   |
      | Zweck: Glückwunsch             | Glückwunsch             |
      | Zweck: Krise                   | Krise                   |
      | Zweck: unbestimmt              | unbestimmt              |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage per E-Mail: früher offen (R48.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 15.06.2018 entschieden wird
    Dann es greift Regel R48.1a nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht               | Kundendienst  | Direktnachricht        | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | E-Mail                 | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | E-Mail                 | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | E-Mail                 | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung  | Kundendienst  | E-Mail                 | nur Werbung              |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | E-Mail                 | nur Auskunft             |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht: früher offen (R48.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R48.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 02.05.2023 | 02.05.2023 |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht: früher offen (R48.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.1b nicht

    Beispiele:
      | Fall       | Tag        |
      | 03.05.2023 | 03.05.2023 |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht: früher offen (R48.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.09.2022 entschieden wird
    Dann es greift Regel R48.1b

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

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht: früher offen (R48.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.09.2022 entschieden wird
    Dann es greift Regel R48.1b nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz |
      | Weg: E-Mail                        | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | Direktnachricht        | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Direktnachricht        | nur Auskunft             |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, BDSG a.F. (R48.1c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R48.1c

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, BDSG a.F. (R48.1c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.1c nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, BDSG a.F. (R48.1c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R48.1c

    Beispiele:
      | Fall                              | Zweck        | Weg                    | Inhalt der Nachricht     |
      | Weg: Telefon                      | Kundendienst | Telefon                | Auskunft mit Werbezusatz |
      | Weg: E-Mail                       | Kundendienst | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht              | Kundendienst | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Beschwerde                 | Beschwerde   | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung | Kundendienst | öffentlicher Kommentar | nur Werbung              |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, BDSG a.F. (R48.1c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R48.1c nicht

    Beispiele:
      | Fall                                      | Zweck                   | Datenart                        | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                               | Kundendienst            | einfache Daten                  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Brief                                | Kundendienst            | einfache Daten                  | Brief                  | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Marktforschung                     | Marktforschung          | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                          | Vorlieben               | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Profilbildung                      | Profilbildung           | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Bonität                            | Bonität                 | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Werbung                            | Werbung                 | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Personalauswahl                    | Personalauswahl         | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Glückwunsch                        | Glückwunsch             | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Krise                              | Krise                   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: unbestimmt                         | unbestimmt              | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft        | Kundendienst            | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: besondere Daten                 | Kundendienst            | besondere Daten                 | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Datenart: besondere Daten aus Rückschluss | Kundendienst            | besondere Daten aus Rückschluss | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Datenart: Straftaten                      | Kundendienst            | Straftaten                      | öffentlicher Kommentar | Auskunft mit Werbezusatz |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, DSGVO (R48.1d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R48.1d

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, DSGVO (R48.1d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.1d nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, DSGVO (R48.1d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.1d

    Beispiele:
      | Fall                              | Zweck        | Weg                    | Inhalt der Nachricht     |
      | Weg: Telefon                      | Kundendienst | Telefon                | Auskunft mit Werbezusatz |
      | Weg: E-Mail                       | Kundendienst | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht              | Kundendienst | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Beschwerde                 | Beschwerde   | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung | Kundendienst | öffentlicher Kommentar | nur Werbung              |

  Szenariogrundriss: Auskunft mit Werbezusatz: Grundlage offen, DSGVO (R48.1d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.1d nicht

    Beispiele:
      | Fall                                      | Zweck                   | Alter        | Datenart                        | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                               | Kundendienst            | volljährig   | einfache Daten                  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Brief                                | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Marktforschung                     | Marktforschung          | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                          | Vorlieben               | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Profilbildung                      | Profilbildung           | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Bonität                            | Bonität                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Werbung                            | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Personalauswahl                    | Personalauswahl         | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Glückwunsch                        | Glückwunsch             | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Krise                              | Krise                   | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: unbestimmt                         | unbestimmt              | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft        | Kundendienst            | volljährig   | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: besondere Daten                 | Kundendienst            | volljährig   | besondere Daten                 | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Datenart: besondere Daten aus Rückschluss | Kundendienst            | volljährig   | besondere Daten aus Rückschluss | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Datenart: Straftaten                      | Kundendienst            | volljährig   | Straftaten                      | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Alter: minderjährig                       | Kundendienst            | minderjährig | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG bis 27.05.2022 (R48.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R48.2a
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 10.07.2018 | 01.09.2009 | 10.07.2018 |
      | 10.07.2018                        | 10.07.2018 | 10.07.2018 |
      | 27.05.2022                        | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG bis 27.05.2022 (R48.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R48.2a nicht

    Beispiele:
      | Fall       | Tag        | Wissen     |
      | 09.07.2018 | 09.07.2018 | 09.07.2018 |
      | 28.05.2022 | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG bis 27.05.2022 (R48.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R48.2a

    Beispiele:
      | Fall                           | Zweck                   |
      | Zweck: Beschwerde              | Beschwerde              |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes |
      | Zweck: Marktforschung          | Marktforschung          |
      | Zweck: Profilbildung           | Profilbildung           |
      | Zweck: Bonität                 | Bonität                 |
      | Zweck: Personalauswahl         | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   |
      | Zweck: Glückwunsch             | Glückwunsch             |
      | Zweck: Krise                   | Krise                   |
      | Zweck: unbestimmt              | unbestimmt              |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG bis 27.05.2022 (R48.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R48.2a nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht               | Kundendienst  | Direktnachricht        | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | E-Mail                 | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | E-Mail                 | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | E-Mail                 | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung  | Kundendienst  | E-Mail                 | nur Werbung              |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | E-Mail                 | nur Auskunft             |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG ab 28.05.2022 (R48.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R48.2b
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 28.05.2022, Wissen vom 10.07.2018 | 28.05.2022 | 10.07.2018 |
      | 28.05.2022                        | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG ab 28.05.2022 (R48.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R48.2b nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 27.05.2022                        | 27.05.2022 | 27.05.2022 |
      | 28.05.2022, Wissen vom 09.07.2018 | 28.05.2022 | 09.07.2018 |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG ab 28.05.2022 (R48.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.2b

    Beispiele:
      | Fall                           | Zweck                   |
      | Zweck: Beschwerde              | Beschwerde              |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes |
      | Zweck: Marktforschung          | Marktforschung          |
      | Zweck: Profilbildung           | Profilbildung           |
      | Zweck: Bonität                 | Bonität                 |
      | Zweck: Personalauswahl         | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   |
      | Zweck: Glückwunsch             | Glückwunsch             |
      | Zweck: Krise                   | Krise                   |
      | Zweck: unbestimmt              | unbestimmt              |

  Szenariogrundriss: Auskunft mit Zufriedenheitsfrage ist Werbung, UWG ab 28.05.2022 (R48.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.2b nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht               | Kundendienst  | Direktnachricht        | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | E-Mail                 | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | E-Mail                 | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | E-Mail                 | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Werbung  | Kundendienst  | E-Mail                 | nur Werbung              |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | E-Mail                 | nur Auskunft             |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG bis 27.05.2022 (R48.2c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R48.2c
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 03.05.2023 | 01.09.2009 | 03.05.2023 |
      | 27.05.2022, Wissen vom 03.05.2023 | 27.05.2022 | 03.05.2023 |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG bis 27.05.2022 (R48.2c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R48.2c nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 27.05.2022, Wissen vom 02.05.2023 | 27.05.2022 | 02.05.2023 |
      | 28.05.2022, Wissen vom 03.05.2023 | 28.05.2022 | 03.05.2023 |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG bis 27.05.2022 (R48.2c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann es greift Regel R48.2c

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

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG bis 27.05.2022 (R48.2c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann es greift Regel R48.2c nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz |
      | Weg: E-Mail                        | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | Direktnachricht        | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Direktnachricht        | nur Auskunft             |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG ab 28.05.2022 (R48.2d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R48.2d
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 28.05.2022, Wissen vom 03.05.2023 | 28.05.2022 | 03.05.2023 |
      | 03.05.2023                        | 03.05.2023 | 03.05.2023 |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG ab 28.05.2022 (R48.2d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R48.2d nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 27.05.2022, Wissen vom 03.05.2023 | 27.05.2022 | 03.05.2023 |
      | 02.05.2023                        | 02.05.2023 | 02.05.2023 |

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG ab 28.05.2022 (R48.2d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.2d

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

  Szenariogrundriss: Auskunft mit Werbung per Direktnachricht ist Werbung, UWG ab 28.05.2022 (R48.2d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.2d nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz |
      | Weg: E-Mail                        | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Direktnachricht        | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | Direktnachricht        | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Direktnachricht        | nur Auskunft             |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, BDSG a.F. (R48.3a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3a
    Und es besteht die Pflicht: Unternehmen nennen, Frist: erste Antwort
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, BDSG a.F. (R48.3a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.3a nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, BDSG a.F. (R48.3a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R48.3a

    Beispiele:
      | Fall              | Zweck      |
      | Zweck: Beschwerde | Beschwerde |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, BDSG a.F. (R48.3a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: <Verfasser>
    Und Betroffener: Dritter
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R48.3a nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Verfasser                    | Datenart                        | Weg                    | Inhalt der Nachricht     |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Werbung              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Weg: keiner                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | keiner                 | nur Auskunft             |
      | Weg: Telefon                                   | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Telefon                | nur Auskunft             |
      | Weg: E-Mail                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | E-Mail                 | nur Auskunft             |
      | Weg: Direktnachricht                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Direktnachricht        | nur Auskunft             |
      | Weg: Brief                                     | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Brief                  | nur Auskunft             |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | ein anderer                  | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten                 | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten aus Rückschluss | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | Straftaten                      | öffentlicher Kommentar | nur Auskunft             |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, DSGVO (R48.3b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3b
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, DSGVO (R48.3b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.3b nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, DSGVO (R48.3b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.3b

    Beispiele:
      | Fall              | Zweck      |
      | Zweck: Beschwerde | Beschwerde |

  Szenariogrundriss: Sachliche Antwort unter einem öffentlichen Beitrag, DSGVO (R48.3b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Verfasser: <Verfasser>
    Und Betroffener: Dritter
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.3b nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Verfasser                    | Datenart                        | Weg                    | Inhalt der Nachricht     |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Werbung              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Weg: keiner                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | keiner                 | nur Auskunft             |
      | Weg: Telefon                                   | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Telefon                | nur Auskunft             |
      | Weg: E-Mail                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | E-Mail                 | nur Auskunft             |
      | Weg: Direktnachricht                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Direktnachricht        | nur Auskunft             |
      | Weg: Brief                                     | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Brief                  | nur Auskunft             |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | ein anderer                  | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten                 | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten aus Rückschluss | öffentlicher Kommentar | nur Auskunft             |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | Straftaten                      | öffentlicher Kommentar | nur Auskunft             |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, BDSG a.F. (R48.3c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3c
    Und es besteht die Pflicht: Unternehmen nennen, Frist: erste Antwort

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, BDSG a.F. (R48.3c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.3c nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, BDSG a.F. (R48.3c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R48.3c

    Beispiele:
      | Fall              | Zweck        | Adressat           |
      | Zweck: Beschwerde | Beschwerde   | die Öffentlichkeit |
      | Adressat: unklar  | Kundendienst | unklar             |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, BDSG a.F. (R48.3c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R48.3c nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener   | Datenart                        | Inhalt der Nachricht     |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Werbung              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Adressat: das Unternehmen                      | Kundendienst            | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Adressat: eigene Kontakte                      | Kundendienst            | öffentlich                 | eigene Kontakte    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | ein anderer                  | Kunde         | einfache Daten                  | nur Auskunft             |
      | Betroffener: Interessent                       | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Interessent   | einfache Daten                  | nur Auskunft             |
      | Betroffener: Beschäftigter                     | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Beschäftigter | einfache Daten                  | nur Auskunft             |
      | Betroffener: Bewerber                          | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Bewerber      | einfache Daten                  | nur Auskunft             |
      | Betroffener: Schuldner                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Schuldner     | einfache Daten                  | nur Auskunft             |
      | Betroffener: Dritter                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter       | einfache Daten                  | nur Auskunft             |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten                 | nur Auskunft             |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten aus Rückschluss | nur Auskunft             |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | Straftaten                      | nur Auskunft             |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, DSGVO (R48.3d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3d
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, DSGVO (R48.3d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R48.3d nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, DSGVO (R48.3d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.3d

    Beispiele:
      | Fall              | Zweck        | Adressat           |
      | Zweck: Beschwerde | Beschwerde   | die Öffentlichkeit |
      | Adressat: unklar  | Kundendienst | unklar             |

  Szenariogrundriss: Auskunft an den eigenen Kunden, der öffentlich schreibt, DSGVO (R48.3d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R48.3d nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener   | Datenart                        | Inhalt der Nachricht     |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Werbung              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Adressat: das Unternehmen                      | Kundendienst            | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Adressat: eigene Kontakte                      | Kundendienst            | öffentlich                 | eigene Kontakte    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | ein anderer                  | Kunde         | einfache Daten                  | nur Auskunft             |
      | Betroffener: Interessent                       | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Interessent   | einfache Daten                  | nur Auskunft             |
      | Betroffener: Beschäftigter                     | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Beschäftigter | einfache Daten                  | nur Auskunft             |
      | Betroffener: Bewerber                          | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Bewerber      | einfache Daten                  | nur Auskunft             |
      | Betroffener: Schuldner                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Schuldner     | einfache Daten                  | nur Auskunft             |
      | Betroffener: Dritter                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter       | einfache Daten                  | nur Auskunft             |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten                 | nur Auskunft             |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten aus Rückschluss | nur Auskunft             |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | Straftaten                      | nur Auskunft             |
