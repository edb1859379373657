# language: de
Funktionalität: Werbung in öffentlichen Kommentaren

  Szenariogrundriss: Werbender Kommentar unter dem Beitrag eines Fremden: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Und Zweck: Werbung
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es besteht die Pflicht: als Werbung kennzeichnen, Frist: jede Nutzung

    Beispiele:
      | Fall | Tag        | Ergebnis            |
      | 2014 | 15.02.2014 | rechtlich zu prüfen |
      | 2026 | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Sachlicher Kommentar unter einer öffentlichen Beschwerde: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: ansprechen
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Und Zweck: Beschwerde
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis              |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt |
      | 2026 | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Werbung im öffentlichen Kommentar: offen (R47.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R47.1a

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |

  Szenariogrundriss: Werbung im öffentlichen Kommentar: offen (R47.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R47.1a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbung im öffentlichen Kommentar: offen (R47.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R47.1a nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Direktnachricht           | Werbung                 | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Zweck: Kundendienst            | Kundendienst            | öffentlicher Kommentar |
      | Zweck: Beschwerde              | Beschwerde              | öffentlicher Kommentar |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | öffentlicher Kommentar |
      | Zweck: Marktforschung          | Marktforschung          | öffentlicher Kommentar |
      | Zweck: Profilbildung           | Profilbildung           | öffentlicher Kommentar |
      | Zweck: Bonität                 | Bonität                 | öffentlicher Kommentar |
      | Zweck: Personalauswahl         | Personalauswahl         | öffentlicher Kommentar |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | öffentlicher Kommentar |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | öffentlicher Kommentar |
      | Zweck: Glückwunsch             | Glückwunsch             | öffentlicher Kommentar |
      | Zweck: Krise                   | Krise                   | öffentlicher Kommentar |
      | Zweck: unbestimmt              | unbestimmt              | öffentlicher Kommentar |

  Szenariogrundriss: Öffentliche Antwort mit Werbezusatz: offen (R47.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R47.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |

  Szenariogrundriss: Öffentliche Antwort mit Werbezusatz: offen (R47.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R47.1b

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

  Szenariogrundriss: Öffentliche Antwort mit Werbezusatz: offen (R47.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R47.1b nicht

    Beispiele:
      | Fall                               | Zweck         | Weg                    | Inhalt der Nachricht     |
      | Weg: keiner                        | Kundendienst  | keiner                 | Auskunft mit Werbezusatz |
      | Weg: Telefon                       | Kundendienst  | Telefon                | Auskunft mit Werbezusatz |
      | Weg: E-Mail                        | Kundendienst  | E-Mail                 | Auskunft mit Werbezusatz |
      | Weg: Direktnachricht               | Kundendienst  | Direktnachricht        | Auskunft mit Werbezusatz |
      | Weg: Brief                         | Kundendienst  | Brief                  | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                   | Vorlieben     | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf               | Zusatzverkauf | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Zweck: Werbung                     | Werbung       | öffentlicher Kommentar | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft | Kundendienst  | öffentlicher Kommentar | nur Auskunft             |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG bis 09.12.2015 (R47.1c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R47.1c
    Und es besteht die Pflicht: als Werbung kennzeichnen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 09.12.2015 | 09.12.2015 |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG bis 09.12.2015 (R47.1c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R47.1c nicht

    Beispiele:
      | Fall       | Tag        |
      | 10.12.2015 | 10.12.2015 |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG bis 09.12.2015 (R47.1c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R47.1c

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG bis 09.12.2015 (R47.1c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R47.1c nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Direktnachricht           | Werbung                 | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Zweck: Kundendienst            | Kundendienst            | öffentlicher Kommentar |
      | Zweck: Beschwerde              | Beschwerde              | öffentlicher Kommentar |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | öffentlicher Kommentar |
      | Zweck: Marktforschung          | Marktforschung          | öffentlicher Kommentar |
      | Zweck: Profilbildung           | Profilbildung           | öffentlicher Kommentar |
      | Zweck: Bonität                 | Bonität                 | öffentlicher Kommentar |
      | Zweck: Personalauswahl         | Personalauswahl         | öffentlicher Kommentar |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | öffentlicher Kommentar |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | öffentlicher Kommentar |
      | Zweck: Glückwunsch             | Glückwunsch             | öffentlicher Kommentar |
      | Zweck: Krise                   | Krise                   | öffentlicher Kommentar |
      | Zweck: unbestimmt              | unbestimmt              | öffentlicher Kommentar |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG vom 10.12.2015 bis 27.05.2022 (R47.1d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R47.1d
    Und es besteht die Pflicht: als Werbung kennzeichnen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 10.12.2015 | 10.12.2015 |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG vom 10.12.2015 bis 27.05.2022 (R47.1d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R47.1d nicht

    Beispiele:
      | Fall       | Tag        |
      | 09.12.2015 | 09.12.2015 |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG vom 10.12.2015 bis 27.05.2022 (R47.1d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R47.1d

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG vom 10.12.2015 bis 27.05.2022 (R47.1d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R47.1d nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Direktnachricht           | Werbung                 | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Zweck: Kundendienst            | Kundendienst            | öffentlicher Kommentar |
      | Zweck: Beschwerde              | Beschwerde              | öffentlicher Kommentar |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | öffentlicher Kommentar |
      | Zweck: Marktforschung          | Marktforschung          | öffentlicher Kommentar |
      | Zweck: Profilbildung           | Profilbildung           | öffentlicher Kommentar |
      | Zweck: Bonität                 | Bonität                 | öffentlicher Kommentar |
      | Zweck: Personalauswahl         | Personalauswahl         | öffentlicher Kommentar |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | öffentlicher Kommentar |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | öffentlicher Kommentar |
      | Zweck: Glückwunsch             | Glückwunsch             | öffentlicher Kommentar |
      | Zweck: Krise                   | Krise                   | öffentlicher Kommentar |
      | Zweck: unbestimmt              | unbestimmt              | öffentlicher Kommentar |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG ab 28.05.2022 (R47.1e), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R47.1e
    Und es besteht die Pflicht: als Werbung kennzeichnen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG ab 28.05.2022 (R47.1e), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R47.1e nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG ab 28.05.2022 (R47.1e), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R47.1e

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbliche Kommentare kennzeichnen, UWG ab 28.05.2022 (R47.1e), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R47.1e nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Direktnachricht           | Werbung                 | Direktnachricht        |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Zweck: Kundendienst            | Kundendienst            | öffentlicher Kommentar |
      | Zweck: Beschwerde              | Beschwerde              | öffentlicher Kommentar |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | öffentlicher Kommentar |
      | Zweck: Marktforschung          | Marktforschung          | öffentlicher Kommentar |
      | Zweck: Profilbildung           | Profilbildung           | öffentlicher Kommentar |
      | Zweck: Bonität                 | Bonität                 | öffentlicher Kommentar |
      | Zweck: Personalauswahl         | Personalauswahl         | öffentlicher Kommentar |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | öffentlicher Kommentar |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | öffentlicher Kommentar |
      | Zweck: Glückwunsch             | Glückwunsch             | öffentlicher Kommentar |
      | Zweck: Krise                   | Krise                   | öffentlicher Kommentar |
      | Zweck: unbestimmt              | unbestimmt              | öffentlicher Kommentar |
