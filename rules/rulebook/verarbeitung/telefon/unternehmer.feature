# language: de
Funktionalität: Telefonwerbung gegenüber Unternehmern

  Szenariogrundriss: C08: Kaltanrufe bei Zahnarztpraxen aus dem Branchenbuch: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Zweck: Werbung
    Und Vorgang: ansprechen
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                | Tag        | Ergebnis            |
      | 2014 umstritten     | 01.03.2014 | rechtlich zu prüfen |
      | kurz vor dem Urteil | 28.01.2025 | rechtlich zu prüfen |
      | am Tag des Urteils  | 29.01.2025 | verboten            |
      | 2025 entschieden    | 01.03.2025 | verboten            |

  Szenariogrundriss: C08 nach heutigem Verständnis: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Zweck: Werbung
    Und Vorgang: ansprechen
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                  | Tag        | Ergebnis            |
      | 2014 bleibt es nach altem Recht offen | 01.03.2014 | rechtlich zu prüfen |
      | 2019 war es schon verboten            | 01.03.2019 | verboten            |
      | 2025                                  | 01.03.2025 | verboten            |

  Szenariogrundriss: C08: Schon das Sammeln der Nummern: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Zweck: Werbung
    Und Vorgang: erheben
    Und Erhebungsart: einzeln von Hand
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                | Tag        | Ergebnis            |
      | 2014 umstritten     | 01.03.2014 | rechtlich zu prüfen |
      | kurz vor dem Urteil | 28.01.2025 | rechtlich zu prüfen |
      | am Tag des Urteils  | 29.01.2025 | verboten            |
      | 2025 entschieden    | 01.03.2025 | verboten            |

  Szenariogrundriss: C08: Das Sammeln nach heutigem Verständnis: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Zweck: Werbung
    Und Vorgang: erheben
    Und Erhebungsart: einzeln von Hand
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                  | Tag        | Ergebnis            |
      | 2014 bleibt es nach altem Recht offen | 01.03.2014 | rechtlich zu prüfen |
      | 2019 war es schon verboten            | 01.03.2019 | verboten            |
      | 2025                                  | 01.03.2025 | verboten            |

  Szenario: Wer nicht sagt, wofür er aus dem Verzeichnis sammelt, wird wie beim Kaltanruf behandelt
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Zweck: Werbung
    Und Vorgang: erheben
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R42.2c
    Und vermutet ist Geplante Ansprache: Anruf ohne konkretes Interesse

  Szenariogrundriss: Vom selben Verzeichnis, aber anderes geplant: <Fall>
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Zweck: Werbung
    Und Vorgang: speichern
    Und Erhebungsart: einzeln von Hand
    Und Geplante Ansprache: <Geplante Ansprache>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                | Geplante Ansprache            | Ergebnis              |
      | Werbebriefe                         | Werbebrief                    | mit Pflichten erlaubt |
      | ein Anruf mit konkretem Grund       | Anruf bei konkretem Interesse | mit Pflichten erlaubt |
      | E-Mails brauchten eine Einwilligung | elektronische Nachricht       | verboten              |

  Szenariogrundriss: Anruf bei einem Geschäftskunden, der zu genau dieser Leistung Kunde ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Vorgang: ansprechen
    Und Zweck: Zusatzverkauf
    Und Weg: Telefon
    Und Mutmaßliches Interesse: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall | Tag        | Ergebnis              |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt |
      | 2026 | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Anruf bei einem Unternehmer mit Einwilligung statt vermutetem Interesse: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Telefon
    Und Mutmaßliches Interesse: keines
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                                                                | Tag        | Ergebnis              |
      | 2014                                                                | 15.02.2014 | mit Pflichten erlaubt |
      | 2026, die Pflicht zur Dokumentation gilt nur gegenüber Verbrauchern | 10.01.2026 | mit Pflichten erlaubt |

  Szenario: Eine Einwilligung, die Anrufe nicht nennt, macht das Sammeln der Nummer nicht zulässig
    Angenommen Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Zweck: Werbung
    Und Vorgang: erheben
    Und Erhebungsart: einzeln von Hand
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R42.2c
    Und es greift Regel R31.2a

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG bis 24.05.2018 (R42.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R42.1a

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG bis 24.05.2018 (R42.1a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.1a nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG bis 24.05.2018 (R42.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.1a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG bis 24.05.2018 (R42.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.1a nicht

    Beispiele:
      | Fall                                        | Zweck                   | Stellung    | Herkunft der Adresse  | Mutmaßliches Interesse |
      | Stellung: Verbraucher                       | Werbung                 | Verbraucher | aus einem Verzeichnis | keines                 |
      | Zweck: Kundendienst                         | Kundendienst            | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beschwerde                           | Beschwerde              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Marktforschung                       | Marktforschung          | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Profilbildung                        | Profilbildung           | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Bonität                              | Bonität                 | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Personalauswahl                      | Personalauswahl         | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Glückwunsch                          | Glückwunsch             | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Krise                                | Krise                   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: unbestimmt                           | unbestimmt              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Mutmaßliches Interesse: konkret             | Werbung                 | Unternehmer | aus einem Verzeichnis | konkret                |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | Unternehmer | aus eigenem Verkauf   | keines                 |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | Unternehmer | aus kostenlosem Konto | keines                 |
      | Herkunft der Adresse: aus einem Profil      | Werbung                 | Unternehmer | aus einem Profil      | keines                 |
      | Herkunft der Adresse: anderweitig           | Werbung                 | Unternehmer | anderweitig           | keines                 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R42.1b

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 25.05.2018                        | 25.05.2018 | 25.05.2018 |
      | 27.05.2022                        | 27.05.2022 | 27.05.2022 |
      | 27.05.2022, Wissen vom 28.01.2025 | 27.05.2022 | 28.01.2025 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R42.1b nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 24.05.2018                        | 24.05.2018 | 24.05.2018 |
      | 27.05.2022, Wissen vom 29.01.2025 | 27.05.2022 | 29.01.2025 |
      | 28.05.2022                        | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R42.1b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R42.1b nicht

    Beispiele:
      | Fall                                        | Zweck                   | Stellung    | Herkunft der Adresse  | Mutmaßliches Interesse |
      | Stellung: Verbraucher                       | Werbung                 | Verbraucher | aus einem Verzeichnis | keines                 |
      | Zweck: Kundendienst                         | Kundendienst            | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beschwerde                           | Beschwerde              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Marktforschung                       | Marktforschung          | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Profilbildung                        | Profilbildung           | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Bonität                              | Bonität                 | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Personalauswahl                      | Personalauswahl         | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Glückwunsch                          | Glückwunsch             | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Krise                                | Krise                   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: unbestimmt                           | unbestimmt              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Mutmaßliches Interesse: konkret             | Werbung                 | Unternehmer | aus einem Verzeichnis | konkret                |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | Unternehmer | aus eigenem Verkauf   | keines                 |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | Unternehmer | aus kostenlosem Konto | keines                 |
      | Herkunft der Adresse: aus einem Profil      | Werbung                 | Unternehmer | aus einem Profil      | keines                 |
      | Herkunft der Adresse: anderweitig           | Werbung                 | Unternehmer | anderweitig           | keines                 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.1c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R42.1c

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |
      | 28.01.2025 | 28.01.2025 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.1c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.1c nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |
      | 29.01.2025 | 29.01.2025 |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.1c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 01.09.2023 entschieden wird
    Dann es greift Regel R42.1c

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.1c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 01.09.2023 entschieden wird
    Dann es greift Regel R42.1c nicht

    Beispiele:
      | Fall                                        | Zweck                   | Stellung    | Herkunft der Adresse  | Mutmaßliches Interesse |
      | Stellung: Verbraucher                       | Werbung                 | Verbraucher | aus einem Verzeichnis | keines                 |
      | Zweck: Kundendienst                         | Kundendienst            | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beschwerde                           | Beschwerde              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Marktforschung                       | Marktforschung          | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Profilbildung                        | Profilbildung           | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Bonität                              | Bonität                 | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Personalauswahl                      | Personalauswahl         | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Glückwunsch                          | Glückwunsch             | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Krise                                | Krise                   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: unbestimmt                           | unbestimmt              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Mutmaßliches Interesse: konkret             | Werbung                 | Unternehmer | aus einem Verzeichnis | konkret                |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | Unternehmer | aus eigenem Verkauf   | keines                 |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | Unternehmer | aus kostenlosem Konto | keines                 |
      | Herkunft der Adresse: aus einem Profil      | Werbung                 | Unternehmer | aus einem Profil      | keines                 |
      | Herkunft der Adresse: anderweitig           | Werbung                 | Unternehmer | anderweitig           | keines                 |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, BDSG a.F. (R42.1d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R42.1d
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, BDSG a.F. (R42.1d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.1d nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, BDSG a.F. (R42.1d), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.1d

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: speichern   | speichern   |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, BDSG a.F. (R42.1d), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Geplante Ansprache: <Geplante Ansprache>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.1d nicht

    Beispiele:
      | Fall                                              | Vorgang         | Zweck                   | Stellung    | Datenart                        | Geplante Ansprache             |
      | Vorgang: beobachten                               | beobachten      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: verknüpfen                               | verknüpfen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: anreichern                               | anreichern      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: bewerten                                 | bewerten        | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: ansprechen                               | ansprechen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: übermitteln                              | übermitteln     | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: veröffentlichen                          | veröffentlichen | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Kundendienst                               | erheben         | Kundendienst            | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Beschwerde                                 | erheben         | Beschwerde              | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Beobachtung des Marktes                    | erheben         | Beobachtung des Marktes | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Marktforschung                             | erheben         | Marktforschung          | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Vorlieben                                  | erheben         | Vorlieben               | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Zusatzverkauf                              | erheben         | Zusatzverkauf           | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Profilbildung                              | erheben         | Profilbildung           | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Bonität                                    | erheben         | Bonität                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Personalauswahl                            | erheben         | Personalauswahl         | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Mitarbeiterkontrolle                       | erheben         | Mitarbeiterkontrolle    | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Anschriftenermittlung                      | erheben         | Anschriftenermittlung   | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Glückwunsch                                | erheben         | Glückwunsch             | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Krise                                      | erheben         | Krise                   | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: unbestimmt                                 | erheben         | unbestimmt              | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Stellung: Verbraucher                             | erheben         | Werbung                 | Verbraucher | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Geplante Ansprache: Anruf bei konkretem Interesse | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Geplante Ansprache: Werbebrief                    | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Werbebrief                     |
      | Geplante Ansprache: elektronische Nachricht       | erheben         | Werbung                 | Unternehmer | einfache Daten                  | elektronische Nachricht        |
      | Datenart: besondere Daten                         | erheben         | Werbung                 | Unternehmer | besondere Daten                 | Anruf ohne konkretes Interesse |
      | Datenart: besondere Daten aus Rückschluss         | erheben         | Werbung                 | Unternehmer | besondere Daten aus Rückschluss | Anruf ohne konkretes Interesse |
      | Datenart: Straftaten                              | erheben         | Werbung                 | Unternehmer | Straftaten                      | Anruf ohne konkretes Interesse |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, DSGVO (R42.1e), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R42.1e
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |
      | 28.01.2025 | 28.01.2025 |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, DSGVO (R42.1e), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.1e nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |
      | 29.01.2025 | 29.01.2025 |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, DSGVO (R42.1e), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am 01.09.2023 entschieden wird
    Dann es greift Regel R42.1e

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: speichern   | speichern   |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Nummern aus Verzeichnissen für Kaltanrufe sammeln, DSGVO (R42.1e), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Geplante Ansprache: <Geplante Ansprache>
    Wenn am 01.09.2023 entschieden wird
    Dann es greift Regel R42.1e nicht

    Beispiele:
      | Fall                                              | Vorgang         | Zweck                   | Stellung    | Datenart                        | Geplante Ansprache             |
      | Vorgang: beobachten                               | beobachten      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: verknüpfen                               | verknüpfen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: anreichern                               | anreichern      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: bewerten                                 | bewerten        | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: ansprechen                               | ansprechen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: übermitteln                              | übermitteln     | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Vorgang: veröffentlichen                          | veröffentlichen | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Kundendienst                               | erheben         | Kundendienst            | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Beschwerde                                 | erheben         | Beschwerde              | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Beobachtung des Marktes                    | erheben         | Beobachtung des Marktes | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Marktforschung                             | erheben         | Marktforschung          | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Vorlieben                                  | erheben         | Vorlieben               | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Zusatzverkauf                              | erheben         | Zusatzverkauf           | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Profilbildung                              | erheben         | Profilbildung           | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Bonität                                    | erheben         | Bonität                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Personalauswahl                            | erheben         | Personalauswahl         | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Mitarbeiterkontrolle                       | erheben         | Mitarbeiterkontrolle    | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Anschriftenermittlung                      | erheben         | Anschriftenermittlung   | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Glückwunsch                                | erheben         | Glückwunsch             | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: Krise                                      | erheben         | Krise                   | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Zweck: unbestimmt                                 | erheben         | unbestimmt              | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Stellung: Verbraucher                             | erheben         | Werbung                 | Verbraucher | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Geplante Ansprache: Anruf bei konkretem Interesse | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Geplante Ansprache: Werbebrief                    | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Werbebrief                     |
      | Geplante Ansprache: elektronische Nachricht       | erheben         | Werbung                 | Unternehmer | einfache Daten                  | elektronische Nachricht        |
      | Datenart: besondere Daten                         | erheben         | Werbung                 | Unternehmer | besondere Daten                 | Anruf ohne konkretes Interesse |
      | Datenart: besondere Daten aus Rückschluss         | erheben         | Werbung                 | Unternehmer | besondere Daten aus Rückschluss | Anruf ohne konkretes Interesse |
      | Datenart: Straftaten                              | erheben         | Werbung                 | Unternehmer | Straftaten                      | Anruf ohne konkretes Interesse |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R42.2a

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 25.05.2018, Wissen vom 29.01.2025 | 25.05.2018 | 29.01.2025 |
      | 27.05.2022, Wissen vom 29.01.2025 | 27.05.2022 | 29.01.2025 |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R42.2a nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 24.05.2018, Wissen vom 29.01.2025 | 24.05.2018 | 29.01.2025 |
      | 27.05.2022, Wissen vom 28.01.2025 | 27.05.2022 | 28.01.2025 |
      | 28.05.2022, Wissen vom 29.01.2025 | 28.05.2022 | 29.01.2025 |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann es greift Regel R42.2a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG vom 25.05.2018 bis 27.05.2022 (R42.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn über den 01.03.2022 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann es greift Regel R42.2a nicht

    Beispiele:
      | Fall                                        | Zweck                   | Stellung    | Herkunft der Adresse  | Mutmaßliches Interesse |
      | Stellung: Verbraucher                       | Werbung                 | Verbraucher | aus einem Verzeichnis | keines                 |
      | Zweck: Kundendienst                         | Kundendienst            | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beschwerde                           | Beschwerde              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Marktforschung                       | Marktforschung          | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Profilbildung                        | Profilbildung           | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Bonität                              | Bonität                 | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Personalauswahl                      | Personalauswahl         | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Glückwunsch                          | Glückwunsch             | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Krise                                | Krise                   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: unbestimmt                           | unbestimmt              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Mutmaßliches Interesse: konkret             | Werbung                 | Unternehmer | aus einem Verzeichnis | konkret                |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | Unternehmer | aus eigenem Verkauf   | keines                 |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | Unternehmer | aus kostenlosem Konto | keines                 |
      | Herkunft der Adresse: aus einem Profil      | Werbung                 | Unternehmer | aus einem Profil      | keines                 |
      | Herkunft der Adresse: anderweitig           | Werbung                 | Unternehmer | anderweitig           | keines                 |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R42.2b

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 28.05.2022, Wissen vom 29.01.2025 | 28.05.2022 | 29.01.2025 |
      | 29.01.2025                        | 29.01.2025 | 29.01.2025 |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R42.2b nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 27.05.2022, Wissen vom 29.01.2025 | 27.05.2022 | 29.01.2025 |
      | 28.01.2025                        | 28.01.2025 | 28.01.2025 |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus einem Verzeichnis
    Und Mutmaßliches Interesse: keines
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.2b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Kein Kaltanruf bei Unternehmern aus dem Verzeichnis, UWG ab 28.05.2022 (R42.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.2b nicht

    Beispiele:
      | Fall                                        | Zweck                   | Stellung    | Herkunft der Adresse  | Mutmaßliches Interesse |
      | Stellung: Verbraucher                       | Werbung                 | Verbraucher | aus einem Verzeichnis | keines                 |
      | Zweck: Kundendienst                         | Kundendienst            | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beschwerde                           | Beschwerde              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Marktforschung                       | Marktforschung          | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Profilbildung                        | Profilbildung           | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Bonität                              | Bonität                 | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Personalauswahl                      | Personalauswahl         | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Glückwunsch                          | Glückwunsch             | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: Krise                                | Krise                   | Unternehmer | aus einem Verzeichnis | keines                 |
      | Zweck: unbestimmt                           | unbestimmt              | Unternehmer | aus einem Verzeichnis | keines                 |
      | Mutmaßliches Interesse: konkret             | Werbung                 | Unternehmer | aus einem Verzeichnis | konkret                |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | Unternehmer | aus eigenem Verkauf   | keines                 |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | Unternehmer | aus kostenlosem Konto | keines                 |
      | Herkunft der Adresse: aus einem Profil      | Werbung                 | Unternehmer | aus einem Profil      | keines                 |
      | Herkunft der Adresse: anderweitig           | Werbung                 | Unternehmer | anderweitig           | keines                 |

  Szenariogrundriss: Keine Sammlung von Nummern für Kaltanrufe, DSGVO (R42.2c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann ist es verboten
    Und es greift Regel R42.2c
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 25.05.2018, Wissen vom 29.01.2025 | 25.05.2018 | 29.01.2025 |
      | 29.01.2025                        | 29.01.2025 | 29.01.2025 |

  Szenariogrundriss: Keine Sammlung von Nummern für Kaltanrufe, DSGVO (R42.2c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn über den <Tag> nach dem Kenntnisstand vom <Wissen> entschieden wird
    Dann es greift Regel R42.2c nicht

    Beispiele:
      | Fall                              | Tag        | Wissen     |
      | 24.05.2018, Wissen vom 29.01.2025 | 24.05.2018 | 29.01.2025 |
      | 28.01.2025                        | 28.01.2025 | 28.01.2025 |

  Szenariogrundriss: Keine Sammlung von Nummern für Kaltanrufe, DSGVO (R42.2c), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Geplante Ansprache: Anruf ohne konkretes Interesse
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.2c

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: speichern   | speichern   |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Keine Sammlung von Nummern für Kaltanrufe, DSGVO (R42.2c), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Geplante Ansprache: <Geplante Ansprache>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.2c nicht

    Beispiele:
      | Fall                                              | Vorgang         | Zweck                   | Stellung    | Geplante Ansprache             |
      | Vorgang: beobachten                               | beobachten      | Werbung                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Vorgang: verknüpfen                               | verknüpfen      | Werbung                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Vorgang: anreichern                               | anreichern      | Werbung                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Vorgang: bewerten                                 | bewerten        | Werbung                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Vorgang: ansprechen                               | ansprechen      | Werbung                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Vorgang: übermitteln                              | übermitteln     | Werbung                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Vorgang: veröffentlichen                          | veröffentlichen | Werbung                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Kundendienst                               | erheben         | Kundendienst            | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Beschwerde                                 | erheben         | Beschwerde              | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Beobachtung des Marktes                    | erheben         | Beobachtung des Marktes | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Marktforschung                             | erheben         | Marktforschung          | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Vorlieben                                  | erheben         | Vorlieben               | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Zusatzverkauf                              | erheben         | Zusatzverkauf           | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Profilbildung                              | erheben         | Profilbildung           | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Bonität                                    | erheben         | Bonität                 | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Personalauswahl                            | erheben         | Personalauswahl         | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Mitarbeiterkontrolle                       | erheben         | Mitarbeiterkontrolle    | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Anschriftenermittlung                      | erheben         | Anschriftenermittlung   | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Glückwunsch                                | erheben         | Glückwunsch             | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: Krise                                      | erheben         | Krise                   | Unternehmer | Anruf ohne konkretes Interesse |
      | Zweck: unbestimmt                                 | erheben         | unbestimmt              | Unternehmer | Anruf ohne konkretes Interesse |
      | Stellung: Verbraucher                             | erheben         | Werbung                 | Verbraucher | Anruf ohne konkretes Interesse |
      | Geplante Ansprache: Anruf bei konkretem Interesse | erheben         | Werbung                 | Unternehmer | Anruf bei konkretem Interesse  |
      | Geplante Ansprache: Werbebrief                    | erheben         | Werbung                 | Unternehmer | Werbebrief                     |
      | Geplante Ansprache: elektronische Nachricht       | erheben         | Werbung                 | Unternehmer | elektronische Nachricht        |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG bis 27.05.2022 (R42.3a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R42.3a

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG bis 27.05.2022 (R42.3a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.3a nicht

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG bis 27.05.2022 (R42.3a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: keines
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R42.3a

    Beispiele:
      | Fall                                        | Zweck         | Herkunft der Adresse  |
      | Zweck: Vorlieben                            | Vorlieben     | anderweitig           |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | anderweitig           |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung       | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung       | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Profil      | Werbung       | aus einem Profil      |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG bis 27.05.2022 (R42.3a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R42.3a nicht

    Beispiele:
      | Fall                                        | Zweck                   | Stellung    | Herkunft der Adresse  | Mutmaßliches Interesse |
      | Stellung: Verbraucher                       | Werbung                 | Verbraucher | anderweitig           | keines                 |
      | Zweck: Kundendienst                         | Kundendienst            | Unternehmer | anderweitig           | keines                 |
      | Zweck: Beschwerde                           | Beschwerde              | Unternehmer | anderweitig           | keines                 |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Unternehmer | anderweitig           | keines                 |
      | Zweck: Marktforschung                       | Marktforschung          | Unternehmer | anderweitig           | keines                 |
      | Zweck: Profilbildung                        | Profilbildung           | Unternehmer | anderweitig           | keines                 |
      | Zweck: Bonität                              | Bonität                 | Unternehmer | anderweitig           | keines                 |
      | Zweck: Personalauswahl                      | Personalauswahl         | Unternehmer | anderweitig           | keines                 |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Unternehmer | anderweitig           | keines                 |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Unternehmer | anderweitig           | keines                 |
      | Zweck: Glückwunsch                          | Glückwunsch             | Unternehmer | anderweitig           | keines                 |
      | Zweck: Krise                                | Krise                   | Unternehmer | anderweitig           | keines                 |
      | Zweck: unbestimmt                           | unbestimmt              | Unternehmer | anderweitig           | keines                 |
      | Mutmaßliches Interesse: konkret             | Werbung                 | Unternehmer | anderweitig           | konkret                |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung                 | Unternehmer | aus einem Verzeichnis | keines                 |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG ab 28.05.2022 (R42.3b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R42.3b

    Beispiele:
      | Fall       | Tag        |
      | 28.05.2022 | 28.05.2022 |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG ab 28.05.2022 (R42.3b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: anderweitig
    Und Mutmaßliches Interesse: keines
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.3b nicht

    Beispiele:
      | Fall       | Tag        |
      | 27.05.2022 | 27.05.2022 |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG ab 28.05.2022 (R42.3b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: keines
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.3b

    Beispiele:
      | Fall                                        | Zweck         | Herkunft der Adresse  |
      | Zweck: Vorlieben                            | Vorlieben     | anderweitig           |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | anderweitig           |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung       | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung       | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Profil      | Werbung       | aus einem Profil      |

  Szenariogrundriss: Kein Werbeanruf bei Unternehmern ohne mutmaßliche Einwilligung, UWG ab 28.05.2022 (R42.3b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.3b nicht

    Beispiele:
      | Fall                                        | Zweck                   | Stellung    | Herkunft der Adresse  | Mutmaßliches Interesse |
      | Stellung: Verbraucher                       | Werbung                 | Verbraucher | anderweitig           | keines                 |
      | Zweck: Kundendienst                         | Kundendienst            | Unternehmer | anderweitig           | keines                 |
      | Zweck: Beschwerde                           | Beschwerde              | Unternehmer | anderweitig           | keines                 |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Unternehmer | anderweitig           | keines                 |
      | Zweck: Marktforschung                       | Marktforschung          | Unternehmer | anderweitig           | keines                 |
      | Zweck: Profilbildung                        | Profilbildung           | Unternehmer | anderweitig           | keines                 |
      | Zweck: Bonität                              | Bonität                 | Unternehmer | anderweitig           | keines                 |
      | Zweck: Personalauswahl                      | Personalauswahl         | Unternehmer | anderweitig           | keines                 |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Unternehmer | anderweitig           | keines                 |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Unternehmer | anderweitig           | keines                 |
      | Zweck: Glückwunsch                          | Glückwunsch             | Unternehmer | anderweitig           | keines                 |
      | Zweck: Krise                                | Krise                   | Unternehmer | anderweitig           | keines                 |
      | Zweck: unbestimmt                           | unbestimmt              | Unternehmer | anderweitig           | keines                 |
      | Mutmaßliches Interesse: konkret             | Werbung                 | Unternehmer | anderweitig           | konkret                |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung                 | Unternehmer | aus einem Verzeichnis | keines                 |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, BDSG a.F. (R42.4a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R42.4a
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, BDSG a.F. (R42.4a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: konkret
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.4a nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, BDSG a.F. (R42.4a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: konkret
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.4a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, BDSG a.F. (R42.4a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.4a nicht

    Beispiele:
      | Fall                                      | Zweck                   | Stellung    | Datenart                        | Mutmaßliches Interesse |
      | Stellung: Verbraucher                     | Werbung                 | Verbraucher | einfache Daten                  | konkret                |
      | Zweck: Kundendienst                       | Kundendienst            | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Beschwerde                         | Beschwerde              | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Marktforschung                     | Marktforschung          | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Vorlieben                          | Vorlieben               | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Profilbildung                      | Profilbildung           | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Bonität                            | Bonität                 | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Personalauswahl                    | Personalauswahl         | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Glückwunsch                        | Glückwunsch             | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Krise                              | Krise                   | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: unbestimmt                         | unbestimmt              | Unternehmer | einfache Daten                  | konkret                |
      | Mutmaßliches Interesse: keines            | Werbung                 | Unternehmer | einfache Daten                  | keines                 |
      | Datenart: besondere Daten                 | Werbung                 | Unternehmer | besondere Daten                 | konkret                |
      | Datenart: besondere Daten aus Rückschluss | Werbung                 | Unternehmer | besondere Daten aus Rückschluss | konkret                |
      | Datenart: Straftaten                      | Werbung                 | Unternehmer | Straftaten                      | konkret                |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, DSGVO (R42.4b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R42.4b
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: erste Ansprache

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, DSGVO (R42.4b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: konkret
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.4b nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, DSGVO (R42.4b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: konkret
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.4b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Anruf bei einem Unternehmer mit konkretem Interesse, DSGVO (R42.4b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: Telefon
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Mutmaßliches Interesse: <Mutmaßliches Interesse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.4b nicht

    Beispiele:
      | Fall                                      | Zweck                   | Stellung    | Datenart                        | Mutmaßliches Interesse |
      | Stellung: Verbraucher                     | Werbung                 | Verbraucher | einfache Daten                  | konkret                |
      | Zweck: Kundendienst                       | Kundendienst            | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Beschwerde                         | Beschwerde              | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Marktforschung                     | Marktforschung          | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Vorlieben                          | Vorlieben               | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Profilbildung                      | Profilbildung           | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Bonität                            | Bonität                 | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Personalauswahl                    | Personalauswahl         | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Glückwunsch                        | Glückwunsch             | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: Krise                              | Krise                   | Unternehmer | einfache Daten                  | konkret                |
      | Zweck: unbestimmt                         | unbestimmt              | Unternehmer | einfache Daten                  | konkret                |
      | Mutmaßliches Interesse: keines            | Werbung                 | Unternehmer | einfache Daten                  | keines                 |
      | Datenart: besondere Daten                 | Werbung                 | Unternehmer | besondere Daten                 | konkret                |
      | Datenart: besondere Daten aus Rückschluss | Werbung                 | Unternehmer | besondere Daten aus Rückschluss | konkret                |
      | Datenart: Straftaten                      | Werbung                 | Unternehmer | Straftaten                      | konkret                |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, BDSG a.F. (R42.4c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf bei konkretem Interesse
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R42.4c

    Beispiele:
      | Fall       | Tag        | Ergebnis |
      | 01.09.2009 | 01.09.2009 | erlaubt  |
      | 24.05.2018 | 24.05.2018 | erlaubt  |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, BDSG a.F. (R42.4c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf bei konkretem Interesse
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.4c nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, BDSG a.F. (R42.4c), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf bei konkretem Interesse
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.4c

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: speichern   | speichern   |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, BDSG a.F. (R42.4c), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Geplante Ansprache: <Geplante Ansprache>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R42.4c nicht

    Beispiele:
      | Fall                                               | Vorgang         | Zweck                   | Stellung    | Datenart                        | Geplante Ansprache             |
      | Vorgang: beobachten                                | beobachten      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: verknüpfen                                | verknüpfen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: anreichern                                | anreichern      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: bewerten                                  | bewerten        | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: ansprechen                                | ansprechen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: übermitteln                               | übermitteln     | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: veröffentlichen                           | veröffentlichen | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Kundendienst                                | erheben         | Kundendienst            | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Beschwerde                                  | erheben         | Beschwerde              | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Beobachtung des Marktes                     | erheben         | Beobachtung des Marktes | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Marktforschung                              | erheben         | Marktforschung          | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Vorlieben                                   | erheben         | Vorlieben               | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Zusatzverkauf                               | erheben         | Zusatzverkauf           | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Profilbildung                               | erheben         | Profilbildung           | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Bonität                                     | erheben         | Bonität                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Personalauswahl                             | erheben         | Personalauswahl         | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Mitarbeiterkontrolle                        | erheben         | Mitarbeiterkontrolle    | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Anschriftenermittlung                       | erheben         | Anschriftenermittlung   | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Glückwunsch                                 | erheben         | Glückwunsch             | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Krise                                       | erheben         | Krise                   | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: unbestimmt                                  | erheben         | unbestimmt              | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Stellung: Verbraucher                              | erheben         | Werbung                 | Verbraucher | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Geplante Ansprache: Anruf ohne konkretes Interesse | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Geplante Ansprache: Werbebrief                     | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Werbebrief                     |
      | Geplante Ansprache: elektronische Nachricht        | erheben         | Werbung                 | Unternehmer | einfache Daten                  | elektronische Nachricht        |
      | Datenart: besondere Daten                          | erheben         | Werbung                 | Unternehmer | besondere Daten                 | Anruf bei konkretem Interesse  |
      | Datenart: besondere Daten aus Rückschluss          | erheben         | Werbung                 | Unternehmer | besondere Daten aus Rückschluss | Anruf bei konkretem Interesse  |
      | Datenart: Straftaten                               | erheben         | Werbung                 | Unternehmer | Straftaten                      | Anruf bei konkretem Interesse  |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, DSGVO (R42.4d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf bei konkretem Interesse
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R42.4d
    Und es besteht die Pflicht: Nachweis sichern, Frist: vor Beginn

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, DSGVO (R42.4d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf bei konkretem Interesse
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R42.4d nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, DSGVO (R42.4d), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: Unternehmer
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Anruf bei konkretem Interesse
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.4d

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: speichern   | speichern   |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Nummer für einen Anruf bei konkretem Interesse nachschlagen, DSGVO (R42.4d), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Stellung: <Stellung>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Geplante Ansprache: <Geplante Ansprache>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R42.4d nicht

    Beispiele:
      | Fall                                               | Vorgang         | Zweck                   | Stellung    | Datenart                        | Geplante Ansprache             |
      | Vorgang: beobachten                                | beobachten      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: verknüpfen                                | verknüpfen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: anreichern                                | anreichern      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: bewerten                                  | bewerten        | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: ansprechen                                | ansprechen      | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: übermitteln                               | übermitteln     | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Vorgang: veröffentlichen                           | veröffentlichen | Werbung                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Kundendienst                                | erheben         | Kundendienst            | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Beschwerde                                  | erheben         | Beschwerde              | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Beobachtung des Marktes                     | erheben         | Beobachtung des Marktes | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Marktforschung                              | erheben         | Marktforschung          | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Vorlieben                                   | erheben         | Vorlieben               | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Zusatzverkauf                               | erheben         | Zusatzverkauf           | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Profilbildung                               | erheben         | Profilbildung           | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Bonität                                     | erheben         | Bonität                 | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Personalauswahl                             | erheben         | Personalauswahl         | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Mitarbeiterkontrolle                        | erheben         | Mitarbeiterkontrolle    | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Anschriftenermittlung                       | erheben         | Anschriftenermittlung   | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Glückwunsch                                 | erheben         | Glückwunsch             | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: Krise                                       | erheben         | Krise                   | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Zweck: unbestimmt                                  | erheben         | unbestimmt              | Unternehmer | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Stellung: Verbraucher                              | erheben         | Werbung                 | Verbraucher | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Geplante Ansprache: Anruf ohne konkretes Interesse | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Geplante Ansprache: Werbebrief                     | erheben         | Werbung                 | Unternehmer | einfache Daten                  | Werbebrief                     |
      | Geplante Ansprache: elektronische Nachricht        | erheben         | Werbung                 | Unternehmer | einfache Daten                  | elektronische Nachricht        |
      | Datenart: besondere Daten                          | erheben         | Werbung                 | Unternehmer | besondere Daten                 | Anruf bei konkretem Interesse  |
      | Datenart: besondere Daten aus Rückschluss          | erheben         | Werbung                 | Unternehmer | besondere Daten aus Rückschluss | Anruf bei konkretem Interesse  |
      | Datenart: Straftaten                               | erheben         | Werbung                 | Unternehmer | Straftaten                      | Anruf bei konkretem Interesse  |
