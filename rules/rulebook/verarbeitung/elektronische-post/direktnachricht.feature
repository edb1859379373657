# language: de
Funktionalität: Werbung per Direktnachricht

  Szenariogrundriss: C05: Unverlangte Werbenachricht an eine Einkäuferin im beruflichen Netz: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Betroffener: Interessent
    Und Stellung: Unternehmer
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                | Tag        | Ergebnis            |
      | 2014 offen                          | 15.02.2014 | rechtlich zu prüfen |
      | nach dem EuGH eher nicht mehr       | 01.03.2022 | rechtlich zu prüfen |
      | am Tag vor dem Hinweis des OLG Hamm | 02.05.2023 | rechtlich zu prüfen |
      | am Tag des Hinweises                | 03.05.2023 | verboten            |
      | 2023                                | 01.09.2023 | verboten            |
      | 2026                                | 10.01.2026 | verboten            |

  Szenariogrundriss: C05 nach heutigem Verständnis: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Betroffener: Interessent
    Und Stellung: Unternehmer
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                       | Tag        | Ergebnis |
      | 2014 war es schon verboten | 15.02.2014 | verboten |
      | 2022 ebenso                | 01.03.2022 | verboten |
      | 2023                       | 01.09.2023 | verboten |

  Szenariogrundriss: C37: Geburtstag aus dem Profil hinter der Anmeldung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                           | Tag        | Zweck       | Inhalt der Nachricht     | Ergebnis            |
      | Glückwunsch mit Gutschein 2013 | 18.09.2013 | Glückwunsch | Auskunft mit Werbezusatz | verboten            |
      | als Werbung gefragt 2013       | 18.09.2013 | Werbung     | nur Werbung              | verboten            |
      | Glückwunsch mit Gutschein 2026 | 01.03.2026 | Glückwunsch | Auskunft mit Werbezusatz | verboten            |
      | als Werbung gefragt 2026       | 01.03.2026 | Werbung     | nur Werbung              | verboten            |
      | bloßer Glückwunsch 2013        | 18.09.2013 | Glückwunsch | nur Auskunft             | rechtlich zu prüfen |
      | bloßer Glückwunsch 2026        | 01.03.2026 | Glückwunsch | nur Auskunft             | rechtlich zu prüfen |

  Szenariogrundriss: C37 nach heutigem Verständnis: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                      | Tag        | Zweck       | Inhalt der Nachricht     | Ergebnis            |
      | Glückwunsch mit Gutschein | 18.09.2013 | Glückwunsch | Auskunft mit Werbezusatz | verboten            |
      | bloßer Glückwunsch        | 18.09.2013 | Glückwunsch | nur Auskunft             | rechtlich zu prüfen |

  Szenario: C37: Ob ein Angebot beiliegt, entscheidet und wird deshalb gefragt
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Und Zweck: Glückwunsch
    Wenn am 01.03.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Inhalt der Nachricht

  Szenariogrundriss: Werbende Direktnachricht mit ausdrücklicher Einwilligung für diesen Weg: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis              |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt |
      | 2022 | 01.03.2022 | mit Pflichten erlaubt |
      | 2026 | 10.01.2026 | mit Pflichten erlaubt |

  Szenario: Werbende Direktnachricht an einen Minderjährigen ohne Einwilligung
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R43.3b

  Szenario: Woher die Kennung eines Fremden stammt, ist heute gleich
    Angenommen Quelle: berufliches Netzwerk
    Und Betroffener: Interessent
    Und Stellung: Unternehmer
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Direktnachricht
    Wenn am 01.09.2023 entschieden wird
    Dann ist es verboten
    Und es greift Regel R43.3b

  Szenariogrundriss: Werbung per Direktnachricht: offen, ob elektronische Post (R43.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R43.1a

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009                        | 01.09.2009 | 01.09.2009 |
      | 24.11.2021                        | 24.11.2021 | 24.11.2021 |
      | 27.05.2022, Wissen vom 24.11.2021 | 27.05.2022 | 24.11.2021 |

  Szenariogrundriss: Werbung per Direktnachricht: offen, ob elektronische Post (R43.1a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R43.1a nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 25.11.2021                        | 25.11.2021 | 25.11.2021 |
      | 28.05.2022, Wissen vom 24.11.2021 | 28.05.2022 | 24.11.2021 |

  Szenariogrundriss: Werbung per Direktnachricht: offen, ob elektronische Post (R43.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2021 entschieden wird
    Dann es greift Regel R43.1a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbung per Direktnachricht: offen, ob elektronische Post (R43.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2021 entschieden wird
    Dann es greift Regel R43.1a nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | öffentlicher Kommentar |
      | Zweck: Kundendienst            | Kundendienst            | Direktnachricht        |
      | Zweck: Beschwerde              | Beschwerde              | Direktnachricht        |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Direktnachricht        |
      | Zweck: Marktforschung          | Marktforschung          | Direktnachricht        |
      | Zweck: Profilbildung           | Profilbildung           | Direktnachricht        |
      | Zweck: Bonität                 | Bonität                 | Direktnachricht        |
      | Zweck: Personalauswahl         | Personalauswahl         | Direktnachricht        |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Direktnachricht        |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Direktnachricht        |
      | Zweck: Glückwunsch             | Glückwunsch             | Direktnachricht        |
      | Zweck: Krise                   | Krise                   | Direktnachricht        |
      | Zweck: unbestimmt              | unbestimmt              | Direktnachricht        |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, BDSG a.F. (R43.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R43.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, BDSG a.F. (R43.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R43.1b nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, BDSG a.F. (R43.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R43.1b

    Beispiele:
      | Fall                        | Zweck         | Weg                    |
      | Weg: Telefon                | Glückwunsch   | Telefon                |
      | Weg: E-Mail                 | Glückwunsch   | E-Mail                 |
      | Weg: öffentlicher Kommentar | Glückwunsch   | öffentlicher Kommentar |
      | Zweck: Vorlieben            | Vorlieben     | Direktnachricht        |
      | Zweck: Zusatzverkauf        | Zusatzverkauf | Direktnachricht        |
      | Zweck: Werbung              | Werbung       | Direktnachricht        |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, BDSG a.F. (R43.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R43.1b nicht

    Beispiele:
      | Fall                                      | Zweck                   | Datenart                        | Weg             |
      | Weg: keiner                               | Glückwunsch             | einfache Daten                  | keiner          |
      | Weg: Brief                                | Glückwunsch             | einfache Daten                  | Brief           |
      | Zweck: Kundendienst                       | Kundendienst            | einfache Daten                  | Direktnachricht |
      | Zweck: Beschwerde                         | Beschwerde              | einfache Daten                  | Direktnachricht |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | einfache Daten                  | Direktnachricht |
      | Zweck: Marktforschung                     | Marktforschung          | einfache Daten                  | Direktnachricht |
      | Zweck: Profilbildung                      | Profilbildung           | einfache Daten                  | Direktnachricht |
      | Zweck: Bonität                            | Bonität                 | einfache Daten                  | Direktnachricht |
      | Zweck: Personalauswahl                    | Personalauswahl         | einfache Daten                  | Direktnachricht |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | einfache Daten                  | Direktnachricht |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | einfache Daten                  | Direktnachricht |
      | Zweck: Krise                              | Krise                   | einfache Daten                  | Direktnachricht |
      | Zweck: unbestimmt                         | unbestimmt              | einfache Daten                  | Direktnachricht |
      | Datenart: besondere Daten                 | Glückwunsch             | besondere Daten                 | Direktnachricht |
      | Datenart: besondere Daten aus Rückschluss | Glückwunsch             | besondere Daten aus Rückschluss | Direktnachricht |
      | Datenart: Straftaten                      | Glückwunsch             | Straftaten                      | Direktnachricht |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, DSGVO (R43.1c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R43.1c

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, DSGVO (R43.1c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R43.1c nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, DSGVO (R43.1c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R43.1c

    Beispiele:
      | Fall                        | Zweck         | Weg                    |
      | Weg: Telefon                | Glückwunsch   | Telefon                |
      | Weg: E-Mail                 | Glückwunsch   | E-Mail                 |
      | Weg: öffentlicher Kommentar | Glückwunsch   | öffentlicher Kommentar |
      | Zweck: Vorlieben            | Vorlieben     | Direktnachricht        |
      | Zweck: Zusatzverkauf        | Zusatzverkauf | Direktnachricht        |
      | Zweck: Werbung              | Werbung       | Direktnachricht        |

  Szenariogrundriss: Werbliche Ansprache ohne Einwilligung: Interesse offen, DSGVO (R43.1c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: anderweitig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R43.1c nicht

    Beispiele:
      | Fall                                      | Zweck                   | Alter        | Datenart                        | Weg             |
      | Weg: keiner                               | Glückwunsch             | volljährig   | einfache Daten                  | keiner          |
      | Weg: Brief                                | Glückwunsch             | volljährig   | einfache Daten                  | Brief           |
      | Zweck: Kundendienst                       | Kundendienst            | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Beschwerde                         | Beschwerde              | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Marktforschung                     | Marktforschung          | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Profilbildung                      | Profilbildung           | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Bonität                            | Bonität                 | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Personalauswahl                    | Personalauswahl         | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: Krise                              | Krise                   | volljährig   | einfache Daten                  | Direktnachricht |
      | Zweck: unbestimmt                         | unbestimmt              | volljährig   | einfache Daten                  | Direktnachricht |
      | Datenart: besondere Daten                 | Glückwunsch             | volljährig   | besondere Daten                 | Direktnachricht |
      | Datenart: besondere Daten aus Rückschluss | Glückwunsch             | volljährig   | besondere Daten aus Rückschluss | Direktnachricht |
      | Datenart: Straftaten                      | Glückwunsch             | volljährig   | Straftaten                      | Direktnachricht |
      | Alter: minderjährig                       | Glückwunsch             | minderjährig | einfache Daten                  | Direktnachricht |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, BDSG a.F. (R43.1d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R43.1d

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, BDSG a.F. (R43.1d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R43.1d nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, BDSG a.F. (R43.1d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R43.1d

    Beispiele:
      | Fall                              | Inhalt der Nachricht |
      | Inhalt der Nachricht: nur Werbung | nur Werbung          |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, BDSG a.F. (R43.1d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R43.1d nicht

    Beispiele:
      | Fall                                     | Zweck                   | Zugänglichkeit             | Inhalt der Nachricht     |
      | Zweck: Kundendienst                      | Kundendienst            | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Beschwerde                        | Beschwerde              | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes           | Beobachtung des Marktes | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Marktforschung                    | Marktforschung          | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                         | Vorlieben               | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf                     | Zusatzverkauf           | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Profilbildung                     | Profilbildung           | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Bonität                           | Bonität                 | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Werbung                           | Werbung                 | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Personalauswahl                   | Personalauswahl         | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Mitarbeiterkontrolle              | Mitarbeiterkontrolle    | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Anschriftenermittlung             | Anschriftenermittlung   | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Krise                             | Krise                   | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: unbestimmt                        | unbestimmt              | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft       | Glückwunsch             | nur für angemeldete Nutzer | nur Auskunft             |
      | Zugänglichkeit: öffentlich               | Glückwunsch             | öffentlich                 | Auskunft mit Werbezusatz |
      | Zugänglichkeit: für jeden nach Anmeldung | Glückwunsch             | für jeden nach Anmeldung   | Auskunft mit Werbezusatz |
      | Zugänglichkeit: geschlossene Gruppe      | Glückwunsch             | geschlossene Gruppe        | Auskunft mit Werbezusatz |
      | Zugänglichkeit: Direktnachricht          | Glückwunsch             | Direktnachricht            | Auskunft mit Werbezusatz |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, DSGVO (R43.1e), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R43.1e

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, DSGVO (R43.1e), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: Auskunft mit Werbezusatz
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R43.1e nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, DSGVO (R43.1e), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R43.1e

    Beispiele:
      | Fall                                     | Zugänglichkeit             | Inhalt der Nachricht     |
      | Inhalt der Nachricht: nur Werbung        | nur für angemeldete Nutzer | nur Werbung              |
      | Zugänglichkeit: für jeden nach Anmeldung | für jeden nach Anmeldung   | Auskunft mit Werbezusatz |

  Szenariogrundriss: Kein Glückwunsch mit Angebot aus dem Profil hinter der Anmeldung, DSGVO (R43.1e), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R43.1e nicht

    Beispiele:
      | Fall                                | Zweck                   | Zugänglichkeit             | Inhalt der Nachricht     |
      | Zweck: Kundendienst                 | Kundendienst            | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Beschwerde                   | Beschwerde              | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Beobachtung des Marktes      | Beobachtung des Marktes | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Marktforschung               | Marktforschung          | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Vorlieben                    | Vorlieben               | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Zusatzverkauf                | Zusatzverkauf           | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Profilbildung                | Profilbildung           | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Bonität                      | Bonität                 | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Werbung                      | Werbung                 | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Personalauswahl              | Personalauswahl         | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Mitarbeiterkontrolle         | Mitarbeiterkontrolle    | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Anschriftenermittlung        | Anschriftenermittlung   | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: Krise                        | Krise                   | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Zweck: unbestimmt                   | unbestimmt              | nur für angemeldete Nutzer | Auskunft mit Werbezusatz |
      | Inhalt der Nachricht: nur Auskunft  | Glückwunsch             | nur für angemeldete Nutzer | nur Auskunft             |
      | Zugänglichkeit: öffentlich          | Glückwunsch             | öffentlich                 | Auskunft mit Werbezusatz |
      | Zugänglichkeit: geschlossene Gruppe | Glückwunsch             | geschlossene Gruppe        | Auskunft mit Werbezusatz |
      | Zugänglichkeit: Direktnachricht     | Glückwunsch             | Direktnachricht            | Auskunft mit Werbezusatz |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG bis 27.05.2022 (R43.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R43.2a

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 25.11.2021 | 01.09.2009 | 25.11.2021 |
      | 25.11.2021                        | 25.11.2021 | 25.11.2021 |
      | 27.05.2022                        | 27.05.2022 | 27.05.2022 |
      | 27.05.2022, Wissen vom 02.05.2023 | 27.05.2022 | 02.05.2023 |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG bis 27.05.2022 (R43.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R43.2a nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 24.11.2021                        | 24.11.2021 | 24.11.2021 |
      | 27.05.2022, Wissen vom 03.05.2023 | 27.05.2022 | 03.05.2023 |
      | 28.05.2022                        | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG bis 27.05.2022 (R43.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R43.2a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG bis 27.05.2022 (R43.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R43.2a nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | öffentlicher Kommentar |
      | Zweck: Kundendienst            | Kundendienst            | Direktnachricht        |
      | Zweck: Beschwerde              | Beschwerde              | Direktnachricht        |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Direktnachricht        |
      | Zweck: Marktforschung          | Marktforschung          | Direktnachricht        |
      | Zweck: Profilbildung           | Profilbildung           | Direktnachricht        |
      | Zweck: Bonität                 | Bonität                 | Direktnachricht        |
      | Zweck: Personalauswahl         | Personalauswahl         | Direktnachricht        |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Direktnachricht        |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Direktnachricht        |
      | Zweck: Glückwunsch             | Glückwunsch             | Direktnachricht        |
      | Zweck: Krise                   | Krise                   | Direktnachricht        |
      | Zweck: unbestimmt              | unbestimmt              | Direktnachricht        |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG ab 28.05.2022 (R43.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R43.2b

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |
      | 02.05.2023 | 02.05.2023 |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG ab 28.05.2022 (R43.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R43.2b nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |
      | 03.05.2023 | 03.05.2023 |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG ab 28.05.2022 (R43.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.09.2022 entschieden wird
    Dann es greift Regel R43.2b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbung per Direktnachricht: wohl elektronische Post, UWG ab 28.05.2022 (R43.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.09.2022 entschieden wird
    Dann es greift Regel R43.2b nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | öffentlicher Kommentar |
      | Zweck: Kundendienst            | Kundendienst            | Direktnachricht        |
      | Zweck: Beschwerde              | Beschwerde              | Direktnachricht        |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Direktnachricht        |
      | Zweck: Marktforschung          | Marktforschung          | Direktnachricht        |
      | Zweck: Profilbildung           | Profilbildung           | Direktnachricht        |
      | Zweck: Bonität                 | Bonität                 | Direktnachricht        |
      | Zweck: Personalauswahl         | Personalauswahl         | Direktnachricht        |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Direktnachricht        |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Direktnachricht        |
      | Zweck: Glückwunsch             | Glückwunsch             | Direktnachricht        |
      | Zweck: Krise                   | Krise                   | Direktnachricht        |
      | Zweck: unbestimmt              | unbestimmt              | Direktnachricht        |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG bis 27.05.2022 (R43.3a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R43.3a

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 01.09.2009, Wissen vom 03.05.2023 | 01.09.2009 | 03.05.2023 |
      | 27.05.2022, Wissen vom 03.05.2023 | 27.05.2022 | 03.05.2023 |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG bis 27.05.2022 (R43.3a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R43.3a nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 27.05.2022, Wissen vom 02.05.2023 | 27.05.2022 | 02.05.2023 |
      | 28.05.2022, Wissen vom 03.05.2023 | 28.05.2022 | 03.05.2023 |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG bis 27.05.2022 (R43.3a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann es greift Regel R43.3a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG bis 27.05.2022 (R43.3a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann es greift Regel R43.3a nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | öffentlicher Kommentar |
      | Zweck: Kundendienst            | Kundendienst            | Direktnachricht        |
      | Zweck: Beschwerde              | Beschwerde              | Direktnachricht        |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Direktnachricht        |
      | Zweck: Marktforschung          | Marktforschung          | Direktnachricht        |
      | Zweck: Profilbildung           | Profilbildung           | Direktnachricht        |
      | Zweck: Bonität                 | Bonität                 | Direktnachricht        |
      | Zweck: Personalauswahl         | Personalauswahl         | Direktnachricht        |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Direktnachricht        |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Direktnachricht        |
      | Zweck: Glückwunsch             | Glückwunsch             | Direktnachricht        |
      | Zweck: Krise                   | Krise                   | Direktnachricht        |
      | Zweck: unbestimmt              | unbestimmt              | Direktnachricht        |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG ab 28.05.2022 (R43.3b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R43.3b

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 28.05.2022, Wissen vom 03.05.2023 | 28.05.2022 | 03.05.2023 |
      | 03.05.2023                        | 03.05.2023 | 03.05.2023 |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG ab 28.05.2022 (R43.3b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R43.3b nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 27.05.2022, Wissen vom 03.05.2023 | 27.05.2022 | 03.05.2023 |
      | 02.05.2023                        | 02.05.2023 | 02.05.2023 |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG ab 28.05.2022 (R43.3b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Direktnachricht
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R43.3b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbung per Direktnachricht nur mit Einwilligung, UWG ab 28.05.2022 (R43.3b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R43.3b nicht

    Beispiele:
      | Fall                           | Zweck                   | Weg                    |
      | Weg: keiner                    | Werbung                 | keiner                 |
      | Weg: Telefon                   | Werbung                 | Telefon                |
      | Weg: E-Mail                    | Werbung                 | E-Mail                 |
      | Weg: Brief                     | Werbung                 | Brief                  |
      | Weg: öffentlicher Kommentar    | Werbung                 | öffentlicher Kommentar |
      | Zweck: Kundendienst            | Kundendienst            | Direktnachricht        |
      | Zweck: Beschwerde              | Beschwerde              | Direktnachricht        |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Direktnachricht        |
      | Zweck: Marktforschung          | Marktforschung          | Direktnachricht        |
      | Zweck: Profilbildung           | Profilbildung           | Direktnachricht        |
      | Zweck: Bonität                 | Bonität                 | Direktnachricht        |
      | Zweck: Personalauswahl         | Personalauswahl         | Direktnachricht        |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Direktnachricht        |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Direktnachricht        |
      | Zweck: Glückwunsch             | Glückwunsch             | Direktnachricht        |
      | Zweck: Krise                   | Krise                   | Direktnachricht        |
      | Zweck: unbestimmt              | unbestimmt              | Direktnachricht        |
