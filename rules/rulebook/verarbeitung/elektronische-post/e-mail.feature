# language: de
Funktionalität: Werbung per E-Mail

  Szenariogrundriss: Newsletter an Bestandskunden, alle Voraussetzungen erfüllt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                    | Tag        | Ergebnis              |
      | 2009                    | 01.09.2009 | mit Pflichten erlaubt |
      | 2014                    | 15.02.2014 | mit Pflichten erlaubt |
      | 2020                    | 01.06.2020 | mit Pflichten erlaubt |
      | nach der Umnummerierung | 01.06.2022 | mit Pflichten erlaubt |
      | nach dem EuGH-Urteil    | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Newsletter an Bestandskunden, eine Voraussetzung fehlt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                        | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis                             | Ergebnis              |
      | kein Hinweis auf den Widerspruch            | aus eigenem Verkauf   | eigene ähnliche | fehlt                                           | verboten              |
      | fremde Ware                                 | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung                  | verboten              |
      | der Hinweis in der Mail ist erst vorgesehen | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung erteilt und bei Nutzung vorgesehen | mit Pflichten erlaubt |
      | nur ein kostenloses Konto                   | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung                  | rechtlich zu prüfen   |
      | kostenloses Konto ohne Hinweis              | aus kostenlosem Konto | eigene ähnliche | fehlt                                           | verboten              |

  Szenariogrundriss: Newsletter an Inhaber kostenloser Konten: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und Regel R44.2a ist abgeschwächt durch <Regel>

    Beispiele:
      | Fall                                  | Tag        | Regel  | Ergebnis            |
      | vor dem EuGH-Urteil offen             | 12.11.2025 | R45.2a | rechtlich zu prüfen |
      | danach umstritten, wie weit es reicht | 13.11.2025 | R45.2b | rechtlich zu prüfen |

  Szenariogrundriss: E-Mail-Werbung an einen Geschäftskontakt ohne Einwilligung: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Verzeichnis
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis |
      | 2014 | 15.02.2014 | verboten |
      | 2026 | 10.01.2026 | verboten |

  Szenariogrundriss: Newsletter mit bestätigter Anmeldung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis              |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt |
      | 2026 | 10.01.2026 | mit Pflichten erlaubt |

  Szenario: Der Bestandskunde, der widersprochen hat, bekommt auch keine E-Mail mehr
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Und Widerspruch: gegen Werbung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R39.2
    Und Regel R44.2a ist verdrängt durch R45.1a

  Szenario: E-Mail-Werbung an eine Adresse aus einem beruflichen Profil
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R45.3
    Und es greift Regel R44.2a

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG bis 27.05.2022 (R44.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R44.1a

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG bis 27.05.2022 (R44.1a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R44.1a nicht

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG bis 27.05.2022 (R44.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R44.1a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG bis 27.05.2022 (R44.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R44.1a nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: Direktnachricht           | Werbung                 | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | öffentlicher Kommentar |
      | Zweck: Kundendienst            | Kundendienst            | E-Mail                 |
      | Zweck: Beschwerde              | Beschwerde              | E-Mail                 |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | E-Mail                 |
      | Zweck: Marktforschung          | Marktforschung          | E-Mail                 |
      | Zweck: Profilbildung           | Profilbildung           | E-Mail                 |
      | Zweck: Bonität                 | Bonität                 | E-Mail                 |
      | Zweck: Personalauswahl         | Personalauswahl         | E-Mail                 |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | E-Mail                 |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | E-Mail                 |
      | Zweck: Glückwunsch             | Glückwunsch             | E-Mail                 |
      | Zweck: Krise                   | Krise                   | E-Mail                 |
      | Zweck: unbestimmt              | unbestimmt              | E-Mail                 |

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG bis 27.05.2022 (R44.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R44.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG bis 27.05.2022 (R44.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R44.1b nicht

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG bis 27.05.2022 (R44.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R44.1b

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

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG bis 27.05.2022 (R44.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R44.1b nicht

    Beispiele:
      | Fall                                           | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                                    | Kundendienst  | keiner                 | nur Werbung              |
      | Weg: Telefon                                   | Kundendienst  | Telefon                | nur Werbung              |
      | Weg: Direktnachricht                           | Kundendienst  | Direktnachricht        | nur Werbung              |
      | Weg: Brief                                     | Kundendienst  | Brief                  | nur Werbung              |
      | Weg: öffentlicher Kommentar                    | Kundendienst  | öffentlicher Kommentar | nur Werbung              |
      | Zweck: Vorlieben                               | Vorlieben     | E-Mail                 | nur Werbung              |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf | E-Mail                 | nur Werbung              |
      | Zweck: Werbung                                 | Werbung       | E-Mail                 | nur Werbung              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft             | Kundendienst  | E-Mail                 | nur Auskunft             |

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG ab 28.05.2022 (R44.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R44.2a

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG ab 28.05.2022 (R44.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R44.2a nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG ab 28.05.2022 (R44.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R44.2a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: E-Mail-Werbung nur mit Einwilligung, UWG ab 28.05.2022 (R44.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R44.2a nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: Direktnachricht           | Werbung                 | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | öffentlicher Kommentar |
      | Zweck: Kundendienst            | Kundendienst            | E-Mail                 |
      | Zweck: Beschwerde              | Beschwerde              | E-Mail                 |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | E-Mail                 |
      | Zweck: Marktforschung          | Marktforschung          | E-Mail                 |
      | Zweck: Profilbildung           | Profilbildung           | E-Mail                 |
      | Zweck: Bonität                 | Bonität                 | E-Mail                 |
      | Zweck: Personalauswahl         | Personalauswahl         | E-Mail                 |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | E-Mail                 |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | E-Mail                 |
      | Zweck: Glückwunsch             | Glückwunsch             | E-Mail                 |
      | Zweck: Krise                   | Krise                   | E-Mail                 |
      | Zweck: unbestimmt              | unbestimmt              | E-Mail                 |

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG ab 28.05.2022 (R44.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R44.2b

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG ab 28.05.2022 (R44.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R44.2b nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG ab 28.05.2022 (R44.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R44.2b

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

  Szenariogrundriss: Reine Werbemail unter anderem Vorzeichen, UWG ab 28.05.2022 (R44.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R44.2b nicht

    Beispiele:
      | Fall                                           | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                                    | Kundendienst  | keiner                 | nur Werbung              |
      | Weg: Telefon                                   | Kundendienst  | Telefon                | nur Werbung              |
      | Weg: Direktnachricht                           | Kundendienst  | Direktnachricht        | nur Werbung              |
      | Weg: Brief                                     | Kundendienst  | Brief                  | nur Werbung              |
      | Weg: öffentlicher Kommentar                    | Kundendienst  | öffentlicher Kommentar | nur Werbung              |
      | Zweck: Vorlieben                               | Vorlieben     | E-Mail                 | nur Werbung              |
      | Zweck: Zusatzverkauf                           | Zusatzverkauf | E-Mail                 | nur Werbung              |
      | Zweck: Werbung                                 | Werbung       | E-Mail                 | nur Werbung              |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft             | Kundendienst  | E-Mail                 | nur Auskunft             |

  Szenariogrundriss: Bestandskunden dürfen per E-Mail beworben werden (R45.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R45.1a
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |

  Szenariogrundriss: Bestandskunden dürfen per E-Mail beworben werden (R45.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1a

    Beispiele:
      | Fall                                                                 | Widerspruchshinweis                             |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: Bestandskunden dürfen per E-Mail beworben werden (R45.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1a nicht

    Beispiele:
      | Fall                                        | Weg                    | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                                 | keiner                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                                | Telefon                | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                        | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                  | Brief                  | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar                 | öffentlicher Kommentar | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus kostenlosem Konto | E-Mail                 | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                      | E-Mail                 | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | fehlt                          |

  Szenario: R44.1a ist verdrängt: Bestandskunden dürfen per E-Mail beworben werden (R45.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R44.1a ist verdrängt durch R45.1a

  Szenario: R48.1a ist verdrängt: Bestandskunden dürfen per E-Mail beworben werden (R45.1a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 15.06.2018 entschieden wird
    Dann Regel R48.1a ist verdrängt durch R45.1a

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden, BDSG a.F. (R45.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R45.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden, BDSG a.F. (R45.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R45.1b nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden, BDSG a.F. (R45.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R45.1b

    Beispiele:
      | Fall                                                                 | Zweck         | Widerspruchshinweis                             |
      | Zweck: Vorlieben                                                     | Vorlieben     | bei Erhebung und jeder Nutzung                  |
      | Zweck: Zusatzverkauf                                                 | Zusatzverkauf | bei Erhebung und jeder Nutzung                  |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | Werbung       | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden, BDSG a.F. (R45.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R45.1b nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                                 | Werbung                 | volljährig   | einfache Daten                  | keiner                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                                | Werbung                 | volljährig   | einfache Daten                  | Telefon                | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                        | Werbung                 | volljährig   | einfache Daten                  | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                  | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar                 | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Kundendienst                         | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beschwerde                           | Beschwerde              | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                      | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                  | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | fehlt                          |
      | Datenart: besondere Daten                   | Werbung                 | volljährig   | besondere Daten                 | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: besondere Daten aus Rückschluss   | Werbung                 | volljährig   | besondere Daten aus Rückschluss | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: Straftaten                        | Werbung                 | volljährig   | Straftaten                      | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Alter: minderjährig                         | Werbung                 | minderjährig | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden nach Abwägung, DSGVO (R45.1c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R45.1c
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |
      | 12.11.2025 | 12.11.2025 |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden nach Abwägung, DSGVO (R45.1c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R45.1c nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |
      | 13.11.2025 | 13.11.2025 |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden nach Abwägung, DSGVO (R45.1c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.03.2025 entschieden wird
    Dann es greift Regel R45.1c

    Beispiele:
      | Fall                                                                 | Zweck         | Widerspruchshinweis                             |
      | Zweck: Vorlieben                                                     | Vorlieben     | bei Erhebung und jeder Nutzung                  |
      | Zweck: Zusatzverkauf                                                 | Zusatzverkauf | bei Erhebung und jeder Nutzung                  |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | Werbung       | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden nach Abwägung, DSGVO (R45.1c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.03.2025 entschieden wird
    Dann es greift Regel R45.1c nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                                 | Werbung                 | volljährig   | einfache Daten                  | keiner                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                                | Werbung                 | volljährig   | einfache Daten                  | Telefon                | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                        | Werbung                 | volljährig   | einfache Daten                  | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                  | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar                 | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Kundendienst                         | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beschwerde                           | Beschwerde              | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                      | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                  | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | fehlt                          |
      | Datenart: besondere Daten                   | Werbung                 | volljährig   | besondere Daten                 | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: besondere Daten aus Rückschluss   | Werbung                 | volljährig   | besondere Daten aus Rückschluss | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: Straftaten                        | Werbung                 | volljährig   | Straftaten                      | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Alter: minderjährig                         | Werbung                 | minderjährig | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden ohne weitere Grundlage, DSGVO (R45.1d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R45.1d
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 25.05.2018, Wissen vom 13.11.2025 | 25.05.2018 | 13.11.2025 |
      | 13.11.2025                        | 13.11.2025 | 13.11.2025 |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden ohne weitere Grundlage, DSGVO (R45.1d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R45.1d nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 24.05.2018, Wissen vom 13.11.2025 | 24.05.2018 | 13.11.2025 |
      | 12.11.2025                        | 12.11.2025 | 12.11.2025 |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden ohne weitere Grundlage, DSGVO (R45.1d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1d

    Beispiele:
      | Fall                                                                 | Zweck         | Widerspruchshinweis                             |
      | Zweck: Vorlieben                                                     | Vorlieben     | bei Erhebung und jeder Nutzung                  |
      | Zweck: Zusatzverkauf                                                 | Zusatzverkauf | bei Erhebung und jeder Nutzung                  |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | Werbung       | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: E-Mail-Werbung an Bestandskunden ohne weitere Grundlage, DSGVO (R45.1d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1d nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                                 | Werbung                 | volljährig   | einfache Daten                  | keiner                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                                | Werbung                 | volljährig   | einfache Daten                  | Telefon                | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                        | Werbung                 | volljährig   | einfache Daten                  | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                  | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar                 | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Kundendienst                         | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beschwerde                           | Beschwerde              | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                      | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                  | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | fehlt                          |
      | Datenart: besondere Daten                   | Werbung                 | volljährig   | besondere Daten                 | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: besondere Daten aus Rückschluss   | Werbung                 | volljährig   | besondere Daten aus Rückschluss | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: Straftaten                        | Werbung                 | volljährig   | Straftaten                      | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Alter: minderjährig                         | Werbung                 | minderjährig | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, BDSG a.F. (R45.1f), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R45.1f

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, BDSG a.F. (R45.1f), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R45.1f nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, BDSG a.F. (R45.1f), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R45.1f

    Beispiele:
      | Fall                                                                 | Zweck        | Widerspruchshinweis                             |
      | Zweck: Beschwerde                                                    | Beschwerde   | bei Erhebung und jeder Nutzung                  |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | Kundendienst | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, BDSG a.F. (R45.1f), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R45.1f nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Inhalt der Nachricht     | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                                 | Kundendienst            | volljährig   | einfache Daten                  | keiner                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                                | Kundendienst            | volljährig   | einfache Daten                  | Telefon                | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                        | Kundendienst            | volljährig   | einfache Daten                  | Direktnachricht        | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                  | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar                 | Kundendienst            | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Vorlieben                            | Vorlieben               | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf           | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Werbung                              | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Inhalt der Nachricht: nur Werbung           | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | nur Werbung              | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Inhalt der Nachricht: nur Auskunft          | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | nur Auskunft             | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus kostenlosem Konto | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                      | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                  | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | fehlt                          |
      | Datenart: besondere Daten                   | Kundendienst            | volljährig   | besondere Daten                 | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: besondere Daten aus Rückschluss   | Kundendienst            | volljährig   | besondere Daten aus Rückschluss | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: Straftaten                        | Kundendienst            | volljährig   | Straftaten                      | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Alter: minderjährig                         | Kundendienst            | minderjährig | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, DSGVO (R45.1g), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R45.1g

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, DSGVO (R45.1g), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R45.1g nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, DSGVO (R45.1g), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1g

    Beispiele:
      | Fall                                                                 | Zweck        | Widerspruchshinweis                             |
      | Zweck: Beschwerde                                                    | Beschwerde   | bei Erhebung und jeder Nutzung                  |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | Kundendienst | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: Auskunft mit Werbezusatz an Bestandskunden, DSGVO (R45.1g), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1g nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Inhalt der Nachricht     | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                                 | Kundendienst            | volljährig   | einfache Daten                  | keiner                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                                | Kundendienst            | volljährig   | einfache Daten                  | Telefon                | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                        | Kundendienst            | volljährig   | einfache Daten                  | Direktnachricht        | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                  | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar                 | Kundendienst            | volljährig   | einfache Daten                  | öffentlicher Kommentar | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Vorlieben                            | Vorlieben               | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf           | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Werbung                              | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Inhalt der Nachricht: nur Werbung           | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | nur Werbung              | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Inhalt der Nachricht: nur Auskunft          | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | nur Auskunft             | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus kostenlosem Konto | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                      | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                  | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | fehlt                          |
      | Datenart: besondere Daten                   | Kundendienst            | volljährig   | besondere Daten                 | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: besondere Daten aus Rückschluss   | Kundendienst            | volljährig   | besondere Daten aus Rückschluss | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Datenart: Straftaten                        | Kundendienst            | volljährig   | Straftaten                      | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Alter: minderjährig                         | Kundendienst            | minderjährig | einfache Daten                  | E-Mail                 | Auskunft mit Werbezusatz | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |

  Szenariogrundriss: Bestandskunden per Messenger: offen (R45.1e), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R45.1e
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 03.05.2023 | 01.09.2009 | 03.05.2023 |
      | 03.05.2023                        | 03.05.2023 | 03.05.2023 |

  Szenariogrundriss: Bestandskunden per Messenger: offen (R45.1e), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R45.1e nicht

    Beispiele:
      | Fall       | Tag        | Wissen     |
      | 02.05.2023 | 02.05.2023 | 02.05.2023 |

  Szenariogrundriss: Bestandskunden per Messenger: offen (R45.1e), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1e

    Beispiele:
      | Fall                                                                 | Widerspruchshinweis                             |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: Bestandskunden per Messenger: offen (R45.1e), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.1e nicht

    Beispiele:
      | Fall                                        | Quelle                   | Betroffener   | Weg                    | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                                 | eigene Vertragsdaten     | Kunde         | keiner                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                                | eigene Vertragsdaten     | Kunde         | Telefon                | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: E-Mail                                 | eigene Vertragsdaten     | Kunde         | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                  | eigene Vertragsdaten     | Kunde         | Brief                  | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar                 | eigene Vertragsdaten     | Kunde         | öffentlicher Kommentar | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: berufliches Netzwerk                | berufliches Netzwerk     | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: privates Netzwerk                   | privates Netzwerk        | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: Kurznachrichtendienst               | Kurznachrichtendienst    | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: Bewertungsportal                    | Bewertungsportal         | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: eigenes Forum                       | eigenes Forum            | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: eigene Website                      | eigene Website           | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: öffentliches Verzeichnis            | öffentliches Verzeichnis | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: Melderegister                       | Melderegister            | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Quelle: anderes Netzangebot                 | anderes Netzangebot      | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Betroffener: Interessent                    | eigene Vertragsdaten     | Interessent   | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Betroffener: Beschäftigter                  | eigene Vertragsdaten     | Beschäftigter | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Betroffener: Bewerber                       | eigene Vertragsdaten     | Bewerber      | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Betroffener: Schuldner                      | eigene Vertragsdaten     | Schuldner     | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Betroffener: Dritter                        | eigene Vertragsdaten     | Dritter       | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus kostenlosem Konto | eigene Vertragsdaten     | Kunde         | Direktnachricht        | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                      | eigene Vertragsdaten     | Kunde         | Direktnachricht        | aus eigenem Verkauf   | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                  | eigene Vertragsdaten     | Kunde         | Direktnachricht        | aus eigenem Verkauf   | eigene ähnliche | fehlt                          |

  Szenario: R43.3a ist abgeschwächt: Bestandskunden per Messenger: offen (R45.1e)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R43.3a ist abgeschwächt durch R45.1e

  Szenario: R43.3b ist abgeschwächt: Bestandskunden per Messenger: offen (R45.1e)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R43.3b ist abgeschwächt durch R45.1e

  Szenario: R48.2c ist abgeschwächt: Bestandskunden per Messenger: offen (R45.1e)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R48.2c ist abgeschwächt durch R45.1e

  Szenario: R48.2d ist abgeschwächt: Bestandskunden per Messenger: offen (R45.1e)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R48.2d ist abgeschwächt durch R45.1e

  Szenariogrundriss: Kostenloses Konto als Verkauf: früher offen (R45.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R45.2a
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 12.11.2025 | 12.11.2025 |

  Szenariogrundriss: Kostenloses Konto als Verkauf: früher offen (R45.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R45.2a nicht

    Beispiele:
      | Fall       | Tag        |
      | 13.11.2025 | 13.11.2025 |

  Szenariogrundriss: Kostenloses Konto als Verkauf: früher offen (R45.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.03.2025 entschieden wird
    Dann es greift Regel R45.2a

    Beispiele:
      | Fall                                                                 | Widerspruchshinweis                             |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: Kostenloses Konto als Verkauf: früher offen (R45.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 01.03.2025 entschieden wird
    Dann es greift Regel R45.2a nicht

    Beispiele:
      | Fall                                      | Weg                    | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                               | keiner                 | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                              | Telefon                | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                      | Direktnachricht        | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                | Brief                  | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar               | öffentlicher Kommentar | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus eigenem Verkauf | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                    | E-Mail                 | aus kostenlosem Konto | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                | E-Mail                 | aus kostenlosem Konto | eigene ähnliche | fehlt                          |

  Szenario: R44.1a ist abgeschwächt: Kostenloses Konto als Verkauf: früher offen (R45.2a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R44.1a ist abgeschwächt durch R45.2a

  Szenario: R48.2a ist abgeschwächt: Kostenloses Konto als Verkauf: früher offen (R45.2a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 01.03.2022 entschieden wird
    Dann Regel R48.2a ist abgeschwächt durch R45.2a

  Szenario: R48.2b ist abgeschwächt: Kostenloses Konto als Verkauf: früher offen (R45.2a)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 01.03.2025 entschieden wird
    Dann Regel R48.2b ist abgeschwächt durch R45.2a

  Szenariogrundriss: Kostenloses Konto als Verkauf: nach dem EuGH möglich (R45.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R45.2b
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 13.11.2025 | 01.09.2009 | 13.11.2025 |
      | 13.11.2025                        | 13.11.2025 | 13.11.2025 |

  Szenariogrundriss: Kostenloses Konto als Verkauf: nach dem EuGH möglich (R45.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R45.2b nicht

    Beispiele:
      | Fall       | Tag        | Wissen     |
      | 12.11.2025 | 12.11.2025 | 12.11.2025 |

  Szenariogrundriss: Kostenloses Konto als Verkauf: nach dem EuGH möglich (R45.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.2b

    Beispiele:
      | Fall                                                                 | Widerspruchshinweis                             |
      | Widerspruchshinweis: bei Erhebung erteilt und bei Nutzung vorgesehen | bei Erhebung erteilt und bei Nutzung vorgesehen |

  Szenariogrundriss: Kostenloses Konto als Verkauf: nach dem EuGH möglich (R45.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Interessent
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Beworbene Ware: <Beworbene Ware>
    Und Widerspruchshinweis: <Widerspruchshinweis>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.2b nicht

    Beispiele:
      | Fall                                      | Weg                    | Herkunft der Adresse  | Beworbene Ware  | Widerspruchshinweis            |
      | Weg: keiner                               | keiner                 | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Telefon                              | Telefon                | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Direktnachricht                      | Direktnachricht        | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: Brief                                | Brief                  | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Weg: öffentlicher Kommentar               | öffentlicher Kommentar | aus kostenlosem Konto | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Herkunft der Adresse: aus eigenem Verkauf | E-Mail                 | aus eigenem Verkauf   | eigene ähnliche | bei Erhebung und jeder Nutzung |
      | Beworbene Ware: andere                    | E-Mail                 | aus kostenlosem Konto | andere          | bei Erhebung und jeder Nutzung |
      | Widerspruchshinweis: fehlt                | E-Mail                 | aus kostenlosem Konto | eigene ähnliche | fehlt                          |

  Szenario: R44.1a ist abgeschwächt: Kostenloses Konto als Verkauf: nach dem EuGH möglich (R45.2b)
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R44.1a ist abgeschwächt durch R45.2b

  Szenario: R48.2a ist abgeschwächt: Kostenloses Konto als Verkauf: nach dem EuGH möglich (R45.2b)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann Regel R48.2a ist abgeschwächt durch R45.2b

  Szenario: R48.2b ist abgeschwächt: Kostenloses Konto als Verkauf: nach dem EuGH möglich (R45.2b)
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus kostenlosem Konto
    Und Beworbene Ware: eigene ähnliche
    Und Widerspruchshinweis: bei Erhebung und jeder Nutzung
    Wenn am 10.01.2026 entschieden wird
    Dann Regel R48.2b ist abgeschwächt durch R45.2b

  Szenariogrundriss: Adresse aus einem Profil ist keine Bestandskundenadresse (R45.3), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R45.3

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |

  Szenariogrundriss: Adresse aus einem Profil ist keine Bestandskundenadresse (R45.3), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: E-Mail
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.3

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Adresse aus einem Profil ist keine Bestandskundenadresse (R45.3), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R45.3 nicht

    Beispiele:
      | Fall                                        | Zweck                   | Weg                    | Herkunft der Adresse  |
      | Weg: keiner                                 | Werbung                 | keiner                 | aus einem Profil      |
      | Weg: Telefon                                | Werbung                 | Telefon                | aus einem Profil      |
      | Weg: Direktnachricht                        | Werbung                 | Direktnachricht        | aus einem Profil      |
      | Weg: Brief                                  | Werbung                 | Brief                  | aus einem Profil      |
      | Weg: öffentlicher Kommentar                 | Werbung                 | öffentlicher Kommentar | aus einem Profil      |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | E-Mail                 | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | E-Mail                 | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung                 | E-Mail                 | aus einem Verzeichnis |
      | Herkunft der Adresse: anderweitig           | Werbung                 | E-Mail                 | anderweitig           |
      | Zweck: Kundendienst                         | Kundendienst            | E-Mail                 | aus einem Profil      |
      | Zweck: Beschwerde                           | Beschwerde              | E-Mail                 | aus einem Profil      |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | E-Mail                 | aus einem Profil      |
      | Zweck: Marktforschung                       | Marktforschung          | E-Mail                 | aus einem Profil      |
      | Zweck: Profilbildung                        | Profilbildung           | E-Mail                 | aus einem Profil      |
      | Zweck: Bonität                              | Bonität                 | E-Mail                 | aus einem Profil      |
      | Zweck: Personalauswahl                      | Personalauswahl         | E-Mail                 | aus einem Profil      |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | E-Mail                 | aus einem Profil      |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | E-Mail                 | aus einem Profil      |
      | Zweck: Glückwunsch                          | Glückwunsch             | E-Mail                 | aus einem Profil      |
      | Zweck: Krise                                | Krise                   | E-Mail                 | aus einem Profil      |
      | Zweck: unbestimmt                           | unbestimmt              | E-Mail                 | aus einem Profil      |
