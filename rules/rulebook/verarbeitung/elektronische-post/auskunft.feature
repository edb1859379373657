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
    Dann ist es verboten
    Und es greift Regel R48.1a nicht

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1a

    Beispiele:
      | Fall                           | Zweck                   | Ergebnis            |
      | Zweck: Beschwerde              | Beschwerde              | rechtlich zu prüfen |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | verboten            |
      | Zweck: Marktforschung          | Marktforschung          | verboten            |
      | Zweck: Profilbildung           | Profilbildung           | verboten            |
      | Zweck: Bonität                 | Bonität                 | verboten            |
      | Zweck: Personalauswahl         | Personalauswahl         | verboten            |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | verboten            |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | verboten            |
      | Zweck: Glückwunsch             | Glückwunsch             | rechtlich zu prüfen |
      | Zweck: Krise                   | Krise                   | verboten            |
      | Zweck: unbestimmt              | unbestimmt              | verboten            |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1a nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: Direktnachricht               | Kundendienst  | Direktnachricht        | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Vorlieben                   | Vorlieben     | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Werbung                     | Werbung       | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Werbung  | Kundendienst  | E-Mail                 | nur Werbung              | verboten            |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | E-Mail                 | nur Auskunft             | verboten            |

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
    Dann ist es verboten
    Und es greift Regel R48.1b nicht

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1b

    Beispiele:
      | Fall                              | Zweck                   | Inhalt der Nachricht     | Ergebnis            |
      | Zweck: Beschwerde                 | Beschwerde              | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Beobachtung des Marktes    | Beobachtung des Marktes | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Marktforschung             | Marktforschung          | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Profilbildung              | Profilbildung           | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Bonität                    | Bonität                 | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Personalauswahl            | Personalauswahl         | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Mitarbeiterkontrolle       | Mitarbeiterkontrolle    | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Anschriftenermittlung      | Anschriftenermittlung   | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Glückwunsch                | Glückwunsch             | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Krise                      | Krise                   | Auskunft mit Werbezusatz | verboten            |
      | Zweck: unbestimmt                 | unbestimmt              | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Werbung | Kundendienst            | nur Werbung              | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1b nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: E-Mail                        | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Vorlieben                   | Vorlieben     | Direktnachricht        | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Direktnachricht        | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Werbung                     | Werbung       | Direktnachricht        | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Direktnachricht        | nur Auskunft             | verboten            |

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
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R48.1c nicht

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1c

    Beispiele:
      | Fall                              | Zweck        | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: Telefon                      | Kundendienst | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: E-Mail                       | Kundendienst | E-Mail                 | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Weg: Direktnachricht              | Kundendienst | Direktnachricht        | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Beschwerde                 | Beschwerde   | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Inhalt der Nachricht: nur Werbung | Kundendienst | öffentlicher Kommentar | nur Werbung              | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1c nicht

    Beispiele:
      | Fall                                      | Zweck                   | Datenart                        | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                               | Kundendienst            | einfache Daten                  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Brief                                | Kundendienst            | einfache Daten                  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Marktforschung                     | Marktforschung          | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Vorlieben                          | Vorlieben               | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Profilbildung                      | Profilbildung           | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Bonität                            | Bonität                 | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Werbung                            | Werbung                 | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Personalauswahl                    | Personalauswahl         | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Glückwunsch                        | Glückwunsch             | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Krise                              | Krise                   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: unbestimmt                         | unbestimmt              | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Auskunft        | Kundendienst            | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: besondere Daten                 | Kundendienst            | besondere Daten                 | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Datenart: besondere Daten aus Rückschluss | Kundendienst            | besondere Daten aus Rückschluss | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Datenart: Straftaten                      | Kundendienst            | Straftaten                      | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |

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
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R48.1d nicht

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1d

    Beispiele:
      | Fall                              | Zweck        | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: Telefon                      | Kundendienst | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: E-Mail                       | Kundendienst | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Direktnachricht              | Kundendienst | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Beschwerde                 | Beschwerde   | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Inhalt der Nachricht: nur Werbung | Kundendienst | öffentlicher Kommentar | nur Werbung              | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.1d nicht

    Beispiele:
      | Fall                                      | Zweck                   | Alter        | Datenart                        | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                               | Kundendienst            | volljährig   | einfache Daten                  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Brief                                | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Marktforschung                     | Marktforschung          | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Vorlieben                          | Vorlieben               | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Profilbildung                      | Profilbildung           | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Bonität                            | Bonität                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Werbung                            | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Personalauswahl                    | Personalauswahl         | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Glückwunsch                        | Glückwunsch             | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Krise                              | Krise                   | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Zweck: unbestimmt                         | unbestimmt              | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Auskunft        | Kundendienst            | volljährig   | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: besondere Daten                 | Kundendienst            | volljährig   | besondere Daten                 | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Datenart: besondere Daten aus Rückschluss | Kundendienst            | volljährig   | besondere Daten aus Rückschluss | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Datenart: Straftaten                      | Kundendienst            | volljährig   | Straftaten                      | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |
      | Alter: minderjährig                       | Kundendienst            | minderjährig | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | verboten            |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2a nicht

    Beispiele:
      | Fall       | Tag        | Wissen     | Ergebnis            |
      | 09.07.2018 | 09.07.2018 | 09.07.2018 | rechtlich zu prüfen |
      | 28.05.2022 | 28.05.2022 | 28.05.2022 | verboten            |

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
    Dann ist es verboten
    Und es greift Regel R48.2a

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2a nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: Direktnachricht               | Kundendienst  | Direktnachricht        | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Vorlieben                   | Vorlieben     | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Werbung                     | Werbung       | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Werbung  | Kundendienst  | E-Mail                 | nur Werbung              | verboten            |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | E-Mail                 | nur Auskunft             | verboten            |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2b nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     | Ergebnis            |
      | 27.05.2022                        | 27.05.2022 | 27.05.2022 | verboten            |
      | 28.05.2022, Wissen vom 09.07.2018 | 28.05.2022 | 09.07.2018 | rechtlich zu prüfen |

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
    Dann ist es verboten
    Und es greift Regel R48.2b

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2b nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: Direktnachricht               | Kundendienst  | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Vorlieben                   | Vorlieben     | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Werbung                     | Werbung       | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Werbung  | Kundendienst  | E-Mail                 | nur Werbung              | verboten            |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | E-Mail                 | nur Auskunft             | verboten            |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2c nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     | Ergebnis            |
      | 27.05.2022, Wissen vom 02.05.2023 | 27.05.2022 | 02.05.2023 | rechtlich zu prüfen |
      | 28.05.2022, Wissen vom 03.05.2023 | 28.05.2022 | 03.05.2023 | verboten            |

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
    Dann ist es verboten
    Und es greift Regel R48.2c

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2c nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: E-Mail                        | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Vorlieben                   | Vorlieben     | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Werbung                     | Werbung       | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Direktnachricht        | nur Auskunft             | verboten            |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2d nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     | Ergebnis            |
      | 27.05.2022, Wissen vom 03.05.2023 | 27.05.2022 | 03.05.2023 | verboten            |
      | 02.05.2023                        | 02.05.2023 | 02.05.2023 | rechtlich zu prüfen |

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
    Dann ist es verboten
    Und es greift Regel R48.2d

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.2d nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz | verboten            |
      | Weg: E-Mail                        | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz | verboten            |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz | verboten            |
      | Weg: öffentlicher Kommentar        | Kundendienst  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Vorlieben                   | Vorlieben     | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Zweck: Werbung                     | Werbung       | Direktnachricht        | Auskunft mit Werbezusatz | verboten            |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | Direktnachricht        | nur Auskunft             | verboten            |

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3a nicht

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3a

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.3a nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Verfasser                    | Datenart                        | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Werbung              | rechtlich zu prüfen |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Weg: keiner                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | keiner                 | nur Auskunft             | verboten            |
      | Weg: Telefon                                   | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Telefon                | nur Auskunft             | verboten            |
      | Weg: E-Mail                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | E-Mail                 | nur Auskunft             | verboten            |
      | Weg: Direktnachricht                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Direktnachricht        | nur Auskunft             | verboten            |
      | Weg: Brief                                     | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Brief                  | nur Auskunft             | verboten            |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | ein anderer                  | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten                 | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten aus Rückschluss | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | Straftaten                      | öffentlicher Kommentar | nur Auskunft             | verboten            |

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3b nicht

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3b

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.3b nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Verfasser                    | Datenart                        | Weg                    | Inhalt der Nachricht     | Ergebnis            |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Werbung              | rechtlich zu prüfen |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | rechtlich zu prüfen |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | rechtlich zu prüfen |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Weg: keiner                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | keiner                 | nur Auskunft             | verboten            |
      | Weg: Telefon                                   | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Telefon                | nur Auskunft             | verboten            |
      | Weg: E-Mail                                    | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | E-Mail                 | nur Auskunft             | verboten            |
      | Weg: Direktnachricht                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Direktnachricht        | nur Auskunft             | verboten            |
      | Weg: Brief                                     | Kundendienst            | öffentlich                 | die betroffene Person selbst | einfache Daten                  | Brief                  | nur Auskunft             | verboten            |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die betroffene Person selbst | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | ein anderer                  | einfache Daten                  | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten                 | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die betroffene Person selbst | besondere Daten aus Rückschluss | öffentlicher Kommentar | nur Auskunft             | verboten            |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die betroffene Person selbst | Straftaten                      | öffentlicher Kommentar | nur Auskunft             | verboten            |

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3c nicht

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3c

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.3c nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener   | Datenart                        | Inhalt der Nachricht     | Ergebnis              |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Werbung              | rechtlich zu prüfen   |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | Auskunft mit Werbezusatz | rechtlich zu prüfen   |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | rechtlich zu prüfen   |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | rechtlich zu prüfen   |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | rechtlich zu prüfen   |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Adressat: das Unternehmen                      | Kundendienst            | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | mit Pflichten erlaubt |
      | Adressat: eigene Kontakte                      | Kundendienst            | öffentlich                 | eigene Kontakte    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | ein anderer                  | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Interessent                       | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Interessent   | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Beschäftigter                     | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Beschäftigter | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Bewerber                          | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Bewerber      | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Schuldner                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Schuldner     | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Dritter                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter       | einfache Daten                  | nur Auskunft             | verboten              |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten                 | nur Auskunft             | verboten              |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten aus Rückschluss | nur Auskunft             | verboten              |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | Straftaten                      | nur Auskunft             | verboten              |

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3d nicht

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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R48.3d

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
    Dann ist es <Ergebnis>
    Und es greift Regel R48.3d nicht

    Beispiele:
      | Fall                                           | Zweck                   | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener   | Datenart                        | Inhalt der Nachricht     | Ergebnis              |
      | Inhalt der Nachricht: nur Werbung              | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Werbung              | verboten              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | Auskunft mit Werbezusatz | verboten              |
      | Zweck: Beobachtung des Marktes                 | Beobachtung des Marktes | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Marktforschung                          | Marktforschung          | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Vorlieben                               | Vorlieben               | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Profilbildung                           | Profilbildung           | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Bonität                                 | Bonität                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Werbung                                 | Werbung                 | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Personalauswahl                         | Personalauswahl         | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Mitarbeiterkontrolle                    | Mitarbeiterkontrolle    | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Anschriftenermittlung                   | Anschriftenermittlung   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: Glückwunsch                             | Glückwunsch             | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | rechtlich zu prüfen   |
      | Zweck: Krise                                   | Krise                   | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zweck: unbestimmt                              | unbestimmt              | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zugänglichkeit: für jeden nach Anmeldung       | Kundendienst            | für jeden nach Anmeldung   | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | mit Pflichten erlaubt |
      | Zugänglichkeit: nur für angemeldete Nutzer     | Kundendienst            | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | mit Pflichten erlaubt |
      | Zugänglichkeit: geschlossene Gruppe            | Kundendienst            | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Zugänglichkeit: Direktnachricht                | Kundendienst            | Direktnachricht            | die Öffentlichkeit | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Adressat: das Unternehmen                      | Kundendienst            | öffentlich                 | das Unternehmen    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | mit Pflichten erlaubt |
      | Adressat: eigene Kontakte                      | Kundendienst            | öffentlich                 | eigene Kontakte    | die betroffene Person selbst | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Verfasser: ein anderer                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | ein anderer                  | Kunde         | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Interessent                       | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Interessent   | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Beschäftigter                     | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Beschäftigter | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Bewerber                          | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Bewerber      | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Schuldner                         | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Schuldner     | einfache Daten                  | nur Auskunft             | verboten              |
      | Betroffener: Dritter                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Dritter       | einfache Daten                  | nur Auskunft             | verboten              |
      | Datenart: besondere Daten                      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten                 | nur Auskunft             | verboten              |
      | Datenart: besondere Daten aus Rückschluss      | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | besondere Daten aus Rückschluss | nur Auskunft             | verboten              |
      | Datenart: Straftaten                           | Kundendienst            | öffentlich                 | die Öffentlichkeit | die betroffene Person selbst | Kunde         | Straftaten                      | nur Auskunft             | verboten              |
