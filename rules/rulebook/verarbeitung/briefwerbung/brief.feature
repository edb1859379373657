# language: de
Funktionalität: Werbung auf Papier

  Szenariogrundriss: Werbebrief: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Brief
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                     | Tag        | Quelle                   | Betroffener | Herkunft der Adresse  | Ergebnis              |
      | an eigene Kunden 2014    | 15.02.2014 | eigene Vertragsdaten     | Kunde       | aus eigenem Verkauf   | mit Pflichten erlaubt |
      | an eigene Kunden 2026    | 10.01.2026 | eigene Vertragsdaten     | Kunde       | aus eigenem Verkauf   | mit Pflichten erlaubt |
      | aus dem Telefonbuch 2014 | 15.02.2014 | öffentliches Verzeichnis | Dritter     | aus einem Verzeichnis | mit Pflichten erlaubt |
      | aus dem Telefonbuch 2026 | 10.01.2026 | öffentliches Verzeichnis | Dritter     | aus einem Verzeichnis | mit Pflichten erlaubt |
      | gekaufte Anschrift 2026  | 10.01.2026 | eigene Vertragsdaten     | Dritter     | anderweitig           | rechtlich zu prüfen   |

  Szenariogrundriss: Werbebrief an die Anschrift aus einem öffentlichen Profil: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Interessent
    Und Herkunft der Adresse: aus einem Profil
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Brief
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                              | Tag        | Ergebnis            |
      | 2014 kein Verzeichnis             | 15.02.2014 | verboten            |
      | am letzten Tag des BDSG a.F.      | 24.05.2018 | verboten            |
      | am ersten Tag der DSGVO zu prüfen | 25.05.2018 | rechtlich zu prüfen |
      | 2026 zu prüfen                    | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Werbebrief an einen minderjährigen Kunden: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Einwilligung der Eltern: fehlt
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Vorgang: ansprechen
    Und Zweck: Werbung
    Und Weg: Brief
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>

    Beispiele:
      | Fall                    | Tag        | Ergebnis            |
      | 2014 Frage der Einsicht | 15.02.2014 | rechtlich zu prüfen |
      | 2026                    | 10.01.2026 | verboten            |

  Szenariogrundriss: Werbebriefe mit Listendaten, BDSG a.F. (R46.1a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.1a
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbebriefe mit Listendaten, BDSG a.F. (R46.1a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.1a nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbebriefe mit Listendaten, BDSG a.F. (R46.1a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1a

    Beispiele:
      | Fall                                        | Zweck         | Herkunft der Adresse  |
      | Zweck: Vorlieben                            | Vorlieben     | aus eigenem Verkauf   |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung       | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung       | aus einem Verzeichnis |

  Szenariogrundriss: Werbebriefe mit Listendaten, BDSG a.F. (R46.1a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1a nicht

    Beispiele:
      | Fall                                      | Zweck                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse |
      | Weg: keiner                               | Werbung                 | volljährig   | einfache Daten                  | keiner                 | aus eigenem Verkauf  |
      | Weg: Telefon                              | Werbung                 | volljährig   | einfache Daten                  | Telefon                | aus eigenem Verkauf  |
      | Weg: E-Mail                               | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf  |
      | Weg: Direktnachricht                      | Werbung                 | volljährig   | einfache Daten                  | Direktnachricht        | aus eigenem Verkauf  |
      | Weg: öffentlicher Kommentar               | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | aus eigenem Verkauf  |
      | Zweck: Kundendienst                       | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Beschwerde                         | Beschwerde              | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Marktforschung                     | Marktforschung          | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Profilbildung                      | Profilbildung           | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Bonität                            | Bonität                 | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Personalauswahl                    | Personalauswahl         | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Glückwunsch                        | Glückwunsch             | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Krise                              | Krise                   | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: unbestimmt                         | unbestimmt              | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Herkunft der Adresse: aus einem Profil    | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus einem Profil     |
      | Herkunft der Adresse: anderweitig         | Werbung                 | volljährig   | einfache Daten                  | Brief                  | anderweitig          |
      | Datenart: besondere Daten                 | Werbung                 | volljährig   | besondere Daten                 | Brief                  | aus eigenem Verkauf  |
      | Datenart: besondere Daten aus Rückschluss | Werbung                 | volljährig   | besondere Daten aus Rückschluss | Brief                  | aus eigenem Verkauf  |
      | Datenart: Straftaten                      | Werbung                 | volljährig   | Straftaten                      | Brief                  | aus eigenem Verkauf  |
      | Alter: minderjährig                       | Werbung                 | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |

  Szenariogrundriss: Kein Werbebrief an eine Anschrift aus einem Profil, BDSG a.F. (R46.1b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R46.1b

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Kein Werbebrief an eine Anschrift aus einem Profil, BDSG a.F. (R46.1b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.1b nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Kein Werbebrief an eine Anschrift aus einem Profil, BDSG a.F. (R46.1b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Profil
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Kein Werbebrief an eine Anschrift aus einem Profil, BDSG a.F. (R46.1b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1b nicht

    Beispiele:
      | Fall                                        | Zweck                   | Weg                    | Herkunft der Adresse  |
      | Weg: keiner                                 | Werbung                 | keiner                 | aus einem Profil      |
      | Weg: Telefon                                | Werbung                 | Telefon                | aus einem Profil      |
      | Weg: E-Mail                                 | Werbung                 | E-Mail                 | aus einem Profil      |
      | Weg: Direktnachricht                        | Werbung                 | Direktnachricht        | aus einem Profil      |
      | Weg: öffentlicher Kommentar                 | Werbung                 | öffentlicher Kommentar | aus einem Profil      |
      | Zweck: Kundendienst                         | Kundendienst            | Brief                  | aus einem Profil      |
      | Zweck: Beschwerde                           | Beschwerde              | Brief                  | aus einem Profil      |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Brief                  | aus einem Profil      |
      | Zweck: Marktforschung                       | Marktforschung          | Brief                  | aus einem Profil      |
      | Zweck: Profilbildung                        | Profilbildung           | Brief                  | aus einem Profil      |
      | Zweck: Bonität                              | Bonität                 | Brief                  | aus einem Profil      |
      | Zweck: Personalauswahl                      | Personalauswahl         | Brief                  | aus einem Profil      |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Brief                  | aus einem Profil      |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Brief                  | aus einem Profil      |
      | Zweck: Glückwunsch                          | Glückwunsch             | Brief                  | aus einem Profil      |
      | Zweck: Krise                                | Krise                   | Brief                  | aus einem Profil      |
      | Zweck: unbestimmt                           | unbestimmt              | Brief                  | aus einem Profil      |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | Brief                  | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | Brief                  | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung                 | Brief                  | aus einem Verzeichnis |
      | Herkunft der Adresse: anderweitig           | Werbung                 | Brief                  | anderweitig           |

  Szenariogrundriss: Werbebriefe an Anschriften anderer Herkunft: offen, BDSG a.F. (R46.1c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R46.1c

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbebriefe an Anschriften anderer Herkunft: offen, BDSG a.F. (R46.1c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.1c nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbebriefe an Anschriften anderer Herkunft: offen, BDSG a.F. (R46.1c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1c

    Beispiele:
      | Fall                                   | Zweck         | Herkunft der Adresse |
      | Zweck: Vorlieben                       | Vorlieben     | anderweitig          |
      | Zweck: Zusatzverkauf                   | Zusatzverkauf | anderweitig          |
      | Herkunft der Adresse: aus einem Profil | Werbung       | aus einem Profil     |

  Szenariogrundriss: Werbebriefe an Anschriften anderer Herkunft: offen, BDSG a.F. (R46.1c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1c nicht

    Beispiele:
      | Fall                                        | Zweck                   | Datenart                        | Weg                    | Herkunft der Adresse  |
      | Weg: keiner                                 | Werbung                 | einfache Daten                  | keiner                 | anderweitig           |
      | Weg: Telefon                                | Werbung                 | einfache Daten                  | Telefon                | anderweitig           |
      | Weg: E-Mail                                 | Werbung                 | einfache Daten                  | E-Mail                 | anderweitig           |
      | Weg: Direktnachricht                        | Werbung                 | einfache Daten                  | Direktnachricht        | anderweitig           |
      | Weg: öffentlicher Kommentar                 | Werbung                 | einfache Daten                  | öffentlicher Kommentar | anderweitig           |
      | Zweck: Kundendienst                         | Kundendienst            | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Beschwerde                           | Beschwerde              | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Marktforschung                       | Marktforschung          | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Profilbildung                        | Profilbildung           | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Bonität                              | Bonität                 | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Personalauswahl                      | Personalauswahl         | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Glückwunsch                          | Glückwunsch             | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Krise                                | Krise                   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: unbestimmt                           | unbestimmt              | einfache Daten                  | Brief                  | anderweitig           |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | einfache Daten                  | Brief                  | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung                 | einfache Daten                  | Brief                  | aus einem Verzeichnis |
      | Datenart: besondere Daten                   | Werbung                 | besondere Daten                 | Brief                  | anderweitig           |
      | Datenart: besondere Daten aus Rückschluss   | Werbung                 | besondere Daten aus Rückschluss | Brief                  | anderweitig           |
      | Datenart: Straftaten                        | Werbung                 | Straftaten                      | Brief                  | anderweitig           |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, BDSG a.F. (R46.1d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Werbebrief
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.1d
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, BDSG a.F. (R46.1d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Werbebrief
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.1d nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, BDSG a.F. (R46.1d), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Werbebrief
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1d

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: speichern   | speichern   |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, BDSG a.F. (R46.1d), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Geplante Ansprache: <Geplante Ansprache>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1d nicht

    Beispiele:
      | Fall                                               | Vorgang         | Zweck                   | Datenart                        | Geplante Ansprache             |
      | Vorgang: beobachten                                | beobachten      | Werbung                 | einfache Daten                  | Werbebrief                     |
      | Vorgang: verknüpfen                                | verknüpfen      | Werbung                 | einfache Daten                  | Werbebrief                     |
      | Vorgang: anreichern                                | anreichern      | Werbung                 | einfache Daten                  | Werbebrief                     |
      | Vorgang: bewerten                                  | bewerten        | Werbung                 | einfache Daten                  | Werbebrief                     |
      | Vorgang: ansprechen                                | ansprechen      | Werbung                 | einfache Daten                  | Werbebrief                     |
      | Vorgang: übermitteln                               | übermitteln     | Werbung                 | einfache Daten                  | Werbebrief                     |
      | Vorgang: veröffentlichen                           | veröffentlichen | Werbung                 | einfache Daten                  | Werbebrief                     |
      | Zweck: Kundendienst                                | erheben         | Kundendienst            | einfache Daten                  | Werbebrief                     |
      | Zweck: Beschwerde                                  | erheben         | Beschwerde              | einfache Daten                  | Werbebrief                     |
      | Zweck: Beobachtung des Marktes                     | erheben         | Beobachtung des Marktes | einfache Daten                  | Werbebrief                     |
      | Zweck: Marktforschung                              | erheben         | Marktforschung          | einfache Daten                  | Werbebrief                     |
      | Zweck: Vorlieben                                   | erheben         | Vorlieben               | einfache Daten                  | Werbebrief                     |
      | Zweck: Zusatzverkauf                               | erheben         | Zusatzverkauf           | einfache Daten                  | Werbebrief                     |
      | Zweck: Profilbildung                               | erheben         | Profilbildung           | einfache Daten                  | Werbebrief                     |
      | Zweck: Bonität                                     | erheben         | Bonität                 | einfache Daten                  | Werbebrief                     |
      | Zweck: Personalauswahl                             | erheben         | Personalauswahl         | einfache Daten                  | Werbebrief                     |
      | Zweck: Mitarbeiterkontrolle                        | erheben         | Mitarbeiterkontrolle    | einfache Daten                  | Werbebrief                     |
      | Zweck: Anschriftenermittlung                       | erheben         | Anschriftenermittlung   | einfache Daten                  | Werbebrief                     |
      | Zweck: Glückwunsch                                 | erheben         | Glückwunsch             | einfache Daten                  | Werbebrief                     |
      | Zweck: Krise                                       | erheben         | Krise                   | einfache Daten                  | Werbebrief                     |
      | Zweck: unbestimmt                                  | erheben         | unbestimmt              | einfache Daten                  | Werbebrief                     |
      | Geplante Ansprache: Anruf ohne konkretes Interesse | erheben         | Werbung                 | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Geplante Ansprache: Anruf bei konkretem Interesse  | erheben         | Werbung                 | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Geplante Ansprache: elektronische Nachricht        | erheben         | Werbung                 | einfache Daten                  | elektronische Nachricht        |
      | Datenart: besondere Daten                          | erheben         | Werbung                 | besondere Daten                 | Werbebrief                     |
      | Datenart: besondere Daten aus Rückschluss          | erheben         | Werbung                 | besondere Daten aus Rückschluss | Werbebrief                     |
      | Datenart: Straftaten                               | erheben         | Werbung                 | Straftaten                      | Werbebrief                     |

  Szenariogrundriss: Werbebriefe an Minderjährige: Frage der Einsicht, BDSG a.F. (R46.1e), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R46.1e

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbebriefe an Minderjährige: Frage der Einsicht, BDSG a.F. (R46.1e), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.1e nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbebriefe an Minderjährige: Frage der Einsicht, BDSG a.F. (R46.1e), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: minderjährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1e

    Beispiele:
      | Fall                                        | Zweck         | Herkunft der Adresse  |
      | Zweck: Vorlieben                            | Vorlieben     | aus eigenem Verkauf   |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung       | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung       | aus einem Verzeichnis |

  Szenariogrundriss: Werbebriefe an Minderjährige: Frage der Einsicht, BDSG a.F. (R46.1e), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1e nicht

    Beispiele:
      | Fall                                      | Zweck                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse |
      | Weg: keiner                               | Werbung                 | minderjährig | einfache Daten                  | keiner                 | aus eigenem Verkauf  |
      | Weg: Telefon                              | Werbung                 | minderjährig | einfache Daten                  | Telefon                | aus eigenem Verkauf  |
      | Weg: E-Mail                               | Werbung                 | minderjährig | einfache Daten                  | E-Mail                 | aus eigenem Verkauf  |
      | Weg: Direktnachricht                      | Werbung                 | minderjährig | einfache Daten                  | Direktnachricht        | aus eigenem Verkauf  |
      | Weg: öffentlicher Kommentar               | Werbung                 | minderjährig | einfache Daten                  | öffentlicher Kommentar | aus eigenem Verkauf  |
      | Zweck: Kundendienst                       | Kundendienst            | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Beschwerde                         | Beschwerde              | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Marktforschung                     | Marktforschung          | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Profilbildung                      | Profilbildung           | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Bonität                            | Bonität                 | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Personalauswahl                    | Personalauswahl         | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Glückwunsch                        | Glückwunsch             | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Krise                              | Krise                   | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: unbestimmt                         | unbestimmt              | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Herkunft der Adresse: aus einem Profil    | Werbung                 | minderjährig | einfache Daten                  | Brief                  | aus einem Profil     |
      | Herkunft der Adresse: anderweitig         | Werbung                 | minderjährig | einfache Daten                  | Brief                  | anderweitig          |
      | Datenart: besondere Daten                 | Werbung                 | minderjährig | besondere Daten                 | Brief                  | aus eigenem Verkauf  |
      | Datenart: besondere Daten aus Rückschluss | Werbung                 | minderjährig | besondere Daten aus Rückschluss | Brief                  | aus eigenem Verkauf  |
      | Datenart: Straftaten                      | Werbung                 | minderjährig | Straftaten                      | Brief                  | aus eigenem Verkauf  |
      | Alter: volljährig                         | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, BDSG a.F. (R46.1f), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.1f
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: jede Nutzung

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, BDSG a.F. (R46.1f), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.1f nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, BDSG a.F. (R46.1f), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1f

    Beispiele:
      | Fall                                           | Zweck        | Inhalt der Nachricht     | Herkunft der Adresse  |
      | Zweck: Beschwerde                              | Beschwerde   | nur Werbung              | aus eigenem Verkauf   |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst | Auskunft mit Werbezusatz | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto    | Kundendienst | nur Werbung              | aus kostenlosem Konto |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, BDSG a.F. (R46.1f), nicht bei: <Fall>
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
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1f nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Inhalt der Nachricht | Herkunft der Adresse  |
      | Weg: keiner                                 | Kundendienst            | volljährig   | einfache Daten                  | keiner                 | nur Werbung          | aus eigenem Verkauf   |
      | Weg: Telefon                                | Kundendienst            | volljährig   | einfache Daten                  | Telefon                | nur Werbung          | aus eigenem Verkauf   |
      | Weg: E-Mail                                 | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | nur Werbung          | aus eigenem Verkauf   |
      | Weg: Direktnachricht                        | Kundendienst            | volljährig   | einfache Daten                  | Direktnachricht        | nur Werbung          | aus eigenem Verkauf   |
      | Weg: öffentlicher Kommentar                 | Kundendienst            | volljährig   | einfache Daten                  | öffentlicher Kommentar | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Vorlieben                            | Vorlieben               | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf           | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Werbung                              | Werbung                 | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Inhalt der Nachricht: nur Auskunft          | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Auskunft         | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus einem Profil      | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus einem Profil      |
      | Herkunft der Adresse: aus einem Verzeichnis | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus einem Verzeichnis |
      | Herkunft der Adresse: anderweitig           | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | anderweitig           |
      | Datenart: besondere Daten                   | Kundendienst            | volljährig   | besondere Daten                 | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Datenart: besondere Daten aus Rückschluss   | Kundendienst            | volljährig   | besondere Daten aus Rückschluss | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Datenart: Straftaten                        | Kundendienst            | volljährig   | Straftaten                      | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Alter: minderjährig                         | Kundendienst            | minderjährig | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |

  Szenariogrundriss: Glückwunsch auf Papier: offen, BDSG a.F. (R46.1g), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R46.1g

    Beispiele:
      | Fall       | Tag        |
      | 01.09.2009 | 01.09.2009 |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Glückwunsch auf Papier: offen, BDSG a.F. (R46.1g), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.1g nicht

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Glückwunsch auf Papier: offen, BDSG a.F. (R46.1g), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 01.06.2017 entschieden wird
    Dann es greift Regel R46.1g nicht

    Beispiele:
      | Fall                                      | Zweck                   | Datenart                        | Weg                    |
      | Weg: keiner                               | Glückwunsch             | einfache Daten                  | keiner                 |
      | Weg: Telefon                              | Glückwunsch             | einfache Daten                  | Telefon                |
      | Weg: E-Mail                               | Glückwunsch             | einfache Daten                  | E-Mail                 |
      | Weg: Direktnachricht                      | Glückwunsch             | einfache Daten                  | Direktnachricht        |
      | Weg: öffentlicher Kommentar               | Glückwunsch             | einfache Daten                  | öffentlicher Kommentar |
      | Zweck: Kundendienst                       | Kundendienst            | einfache Daten                  | Brief                  |
      | Zweck: Beschwerde                         | Beschwerde              | einfache Daten                  | Brief                  |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | einfache Daten                  | Brief                  |
      | Zweck: Marktforschung                     | Marktforschung          | einfache Daten                  | Brief                  |
      | Zweck: Vorlieben                          | Vorlieben               | einfache Daten                  | Brief                  |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | einfache Daten                  | Brief                  |
      | Zweck: Profilbildung                      | Profilbildung           | einfache Daten                  | Brief                  |
      | Zweck: Bonität                            | Bonität                 | einfache Daten                  | Brief                  |
      | Zweck: Werbung                            | Werbung                 | einfache Daten                  | Brief                  |
      | Zweck: Personalauswahl                    | Personalauswahl         | einfache Daten                  | Brief                  |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | einfache Daten                  | Brief                  |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | einfache Daten                  | Brief                  |
      | Zweck: Krise                              | Krise                   | einfache Daten                  | Brief                  |
      | Zweck: unbestimmt                         | unbestimmt              | einfache Daten                  | Brief                  |
      | Datenart: besondere Daten                 | Glückwunsch             | besondere Daten                 | Brief                  |
      | Datenart: besondere Daten aus Rückschluss | Glückwunsch             | besondere Daten aus Rückschluss | Brief                  |
      | Datenart: Straftaten                      | Glückwunsch             | Straftaten                      | Brief                  |

  Szenariogrundriss: Werbebriefe aus eigener Kundendatei und Verzeichnis, DSGVO (R46.2a), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.2a
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: erste Ansprache

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbebriefe aus eigener Kundendatei und Verzeichnis, DSGVO (R46.2a), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2a nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbebriefe aus eigener Kundendatei und Verzeichnis, DSGVO (R46.2a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2a

    Beispiele:
      | Fall                                        | Zweck         | Herkunft der Adresse  |
      | Zweck: Vorlieben                            | Vorlieben     | aus eigenem Verkauf   |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung       | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung       | aus einem Verzeichnis |

  Szenariogrundriss: Werbebriefe aus eigener Kundendatei und Verzeichnis, DSGVO (R46.2a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2a nicht

    Beispiele:
      | Fall                                      | Zweck                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse |
      | Weg: keiner                               | Werbung                 | volljährig   | einfache Daten                  | keiner                 | aus eigenem Verkauf  |
      | Weg: Telefon                              | Werbung                 | volljährig   | einfache Daten                  | Telefon                | aus eigenem Verkauf  |
      | Weg: E-Mail                               | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf  |
      | Weg: Direktnachricht                      | Werbung                 | volljährig   | einfache Daten                  | Direktnachricht        | aus eigenem Verkauf  |
      | Weg: öffentlicher Kommentar               | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | aus eigenem Verkauf  |
      | Zweck: Kundendienst                       | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Beschwerde                         | Beschwerde              | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Marktforschung                     | Marktforschung          | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Profilbildung                      | Profilbildung           | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Bonität                            | Bonität                 | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Personalauswahl                    | Personalauswahl         | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Glückwunsch                        | Glückwunsch             | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: Krise                              | Krise                   | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Zweck: unbestimmt                         | unbestimmt              | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf  |
      | Herkunft der Adresse: aus einem Profil    | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus einem Profil     |
      | Herkunft der Adresse: anderweitig         | Werbung                 | volljährig   | einfache Daten                  | Brief                  | anderweitig          |
      | Datenart: besondere Daten                 | Werbung                 | volljährig   | besondere Daten                 | Brief                  | aus eigenem Verkauf  |
      | Datenart: besondere Daten aus Rückschluss | Werbung                 | volljährig   | besondere Daten aus Rückschluss | Brief                  | aus eigenem Verkauf  |
      | Datenart: Straftaten                      | Werbung                 | volljährig   | Straftaten                      | Brief                  | aus eigenem Verkauf  |
      | Alter: minderjährig                       | Werbung                 | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf  |

  Szenariogrundriss: Werbebriefe an Anschriften aus Profilen und von anderer Stelle: offen, DSGVO (R46.2b), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R46.2b

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbebriefe an Anschriften aus Profilen und von anderer Stelle: offen, DSGVO (R46.2b), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: anderweitig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2b nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbebriefe an Anschriften aus Profilen und von anderer Stelle: offen, DSGVO (R46.2b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2b

    Beispiele:
      | Fall                                   | Zweck         | Herkunft der Adresse |
      | Zweck: Vorlieben                       | Vorlieben     | anderweitig          |
      | Zweck: Zusatzverkauf                   | Zusatzverkauf | anderweitig          |
      | Herkunft der Adresse: aus einem Profil | Werbung       | aus einem Profil     |

  Szenariogrundriss: Werbebriefe an Anschriften aus Profilen und von anderer Stelle: offen, DSGVO (R46.2b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2b nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse  |
      | Weg: keiner                                 | Werbung                 | volljährig   | einfache Daten                  | keiner                 | anderweitig           |
      | Weg: Telefon                                | Werbung                 | volljährig   | einfache Daten                  | Telefon                | anderweitig           |
      | Weg: E-Mail                                 | Werbung                 | volljährig   | einfache Daten                  | E-Mail                 | anderweitig           |
      | Weg: Direktnachricht                        | Werbung                 | volljährig   | einfache Daten                  | Direktnachricht        | anderweitig           |
      | Weg: öffentlicher Kommentar                 | Werbung                 | volljährig   | einfache Daten                  | öffentlicher Kommentar | anderweitig           |
      | Zweck: Kundendienst                         | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Beschwerde                           | Beschwerde              | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus kostenlosem Konto |
      | Herkunft der Adresse: aus einem Verzeichnis | Werbung                 | volljährig   | einfache Daten                  | Brief                  | aus einem Verzeichnis |
      | Datenart: besondere Daten                   | Werbung                 | volljährig   | besondere Daten                 | Brief                  | anderweitig           |
      | Datenart: besondere Daten aus Rückschluss   | Werbung                 | volljährig   | besondere Daten aus Rückschluss | Brief                  | anderweitig           |
      | Datenart: Straftaten                        | Werbung                 | volljährig   | Straftaten                      | Brief                  | anderweitig           |
      | Alter: minderjährig                         | Werbung                 | minderjährig | einfache Daten                  | Brief                  | anderweitig           |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, DSGVO (R46.2g), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.2g
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: erste Ansprache

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, DSGVO (R46.2g), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2g nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, DSGVO (R46.2g), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2g

    Beispiele:
      | Fall                                           | Zweck        | Inhalt der Nachricht     | Herkunft der Adresse  |
      | Zweck: Beschwerde                              | Beschwerde   | nur Werbung              | aus eigenem Verkauf   |
      | Inhalt der Nachricht: Auskunft mit Werbezusatz | Kundendienst | Auskunft mit Werbezusatz | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto    | Kundendienst | nur Werbung              | aus kostenlosem Konto |

  Szenariogrundriss: Auskunft mit Werbezusatz auf Papier, DSGVO (R46.2g), nicht bei: <Fall>
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
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2g nicht

    Beispiele:
      | Fall                                        | Zweck                   | Alter        | Datenart                        | Weg                    | Inhalt der Nachricht | Herkunft der Adresse  |
      | Weg: keiner                                 | Kundendienst            | volljährig   | einfache Daten                  | keiner                 | nur Werbung          | aus eigenem Verkauf   |
      | Weg: Telefon                                | Kundendienst            | volljährig   | einfache Daten                  | Telefon                | nur Werbung          | aus eigenem Verkauf   |
      | Weg: E-Mail                                 | Kundendienst            | volljährig   | einfache Daten                  | E-Mail                 | nur Werbung          | aus eigenem Verkauf   |
      | Weg: Direktnachricht                        | Kundendienst            | volljährig   | einfache Daten                  | Direktnachricht        | nur Werbung          | aus eigenem Verkauf   |
      | Weg: öffentlicher Kommentar                 | Kundendienst            | volljährig   | einfache Daten                  | öffentlicher Kommentar | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Marktforschung                       | Marktforschung          | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Vorlieben                            | Vorlieben               | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf           | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Profilbildung                        | Profilbildung           | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Bonität                              | Bonität                 | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Werbung                              | Werbung                 | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Personalauswahl                      | Personalauswahl         | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Glückwunsch                          | Glückwunsch             | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: Krise                                | Krise                   | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Zweck: unbestimmt                           | unbestimmt              | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Inhalt der Nachricht: nur Auskunft          | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Auskunft         | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus einem Profil      | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus einem Profil      |
      | Herkunft der Adresse: aus einem Verzeichnis | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | aus einem Verzeichnis |
      | Herkunft der Adresse: anderweitig           | Kundendienst            | volljährig   | einfache Daten                  | Brief                  | nur Werbung          | anderweitig           |
      | Datenart: besondere Daten                   | Kundendienst            | volljährig   | besondere Daten                 | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Datenart: besondere Daten aus Rückschluss   | Kundendienst            | volljährig   | besondere Daten aus Rückschluss | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Datenart: Straftaten                        | Kundendienst            | volljährig   | Straftaten                      | Brief                  | nur Werbung          | aus eigenem Verkauf   |
      | Alter: minderjährig                         | Kundendienst            | minderjährig | einfache Daten                  | Brief                  | nur Werbung          | aus eigenem Verkauf   |

  Szenariogrundriss: Mit dem ersten Brief über die fremde Quelle informieren, DSGVO (R46.2c), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Verzeichnis
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.2c
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Mit dem ersten Brief über die fremde Quelle informieren, DSGVO (R46.2c), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Verzeichnis
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2c nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Mit dem ersten Brief über die fremde Quelle informieren, DSGVO (R46.2c), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: Frist läuft noch
    Und Weg: Brief
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2c

    Beispiele:
      | Fall                                   | Zweck         | Herkunft der Adresse  |
      | Zweck: Vorlieben                       | Vorlieben     | aus einem Verzeichnis |
      | Zweck: Zusatzverkauf                   | Zusatzverkauf | aus einem Verzeichnis |
      | Herkunft der Adresse: aus einem Profil | Werbung       | aus einem Profil      |
      | Herkunft der Adresse: anderweitig      | Werbung       | anderweitig           |

  Szenariogrundriss: Mit dem ersten Brief über die fremde Quelle informieren, DSGVO (R46.2c), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: <Information>
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2c nicht

    Beispiele:
      | Fall                                        | Zweck                   | Information      | Weg                    | Herkunft der Adresse  |
      | Weg: keiner                                 | Werbung                 | Frist läuft noch | keiner                 | aus einem Verzeichnis |
      | Weg: Telefon                                | Werbung                 | Frist läuft noch | Telefon                | aus einem Verzeichnis |
      | Weg: E-Mail                                 | Werbung                 | Frist läuft noch | E-Mail                 | aus einem Verzeichnis |
      | Weg: Direktnachricht                        | Werbung                 | Frist läuft noch | Direktnachricht        | aus einem Verzeichnis |
      | Weg: öffentlicher Kommentar                 | Werbung                 | Frist läuft noch | öffentlicher Kommentar | aus einem Verzeichnis |
      | Zweck: Kundendienst                         | Kundendienst            | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Beschwerde                           | Beschwerde              | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Marktforschung                       | Marktforschung          | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Profilbildung                        | Profilbildung           | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Bonität                              | Bonität                 | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Personalauswahl                      | Personalauswahl         | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Glückwunsch                          | Glückwunsch             | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: Krise                                | Krise                   | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Zweck: unbestimmt                           | unbestimmt              | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | Frist läuft noch | Brief                  | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | Frist läuft noch | Brief                  | aus kostenlosem Konto |
      | Information: erteilt                        | Werbung                 | erteilt          | Brief                  | aus einem Verzeichnis |
      | Information: unterblieben                   | Werbung                 | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Information: entbehrlich                    | Werbung                 | entbehrlich      | Brief                  | aus einem Verzeichnis |

  Szenariogrundriss: Versäumte Information über die fremde Quelle nachholen, DSGVO (R46.2d), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: unterblieben
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Verzeichnis
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.2d
    Und es besteht die Pflicht: informieren, Frist: sofort

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Versäumte Information über die fremde Quelle nachholen, DSGVO (R46.2d), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: unterblieben
    Und Weg: Brief
    Und Herkunft der Adresse: aus einem Verzeichnis
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2d nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Versäumte Information über die fremde Quelle nachholen, DSGVO (R46.2d), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: unterblieben
    Und Weg: Brief
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2d

    Beispiele:
      | Fall                                   | Zweck         | Herkunft der Adresse  |
      | Zweck: Vorlieben                       | Vorlieben     | aus einem Verzeichnis |
      | Zweck: Zusatzverkauf                   | Zusatzverkauf | aus einem Verzeichnis |
      | Herkunft der Adresse: aus einem Profil | Werbung       | aus einem Profil      |
      | Herkunft der Adresse: anderweitig      | Werbung       | anderweitig           |

  Szenariogrundriss: Versäumte Information über die fremde Quelle nachholen, DSGVO (R46.2d), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Betroffener: Dritter
    Und Information: <Information>
    Und Weg: <Weg>
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2d nicht

    Beispiele:
      | Fall                                        | Zweck                   | Information      | Weg                    | Herkunft der Adresse  |
      | Weg: keiner                                 | Werbung                 | unterblieben     | keiner                 | aus einem Verzeichnis |
      | Weg: Telefon                                | Werbung                 | unterblieben     | Telefon                | aus einem Verzeichnis |
      | Weg: E-Mail                                 | Werbung                 | unterblieben     | E-Mail                 | aus einem Verzeichnis |
      | Weg: Direktnachricht                        | Werbung                 | unterblieben     | Direktnachricht        | aus einem Verzeichnis |
      | Weg: öffentlicher Kommentar                 | Werbung                 | unterblieben     | öffentlicher Kommentar | aus einem Verzeichnis |
      | Zweck: Kundendienst                         | Kundendienst            | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Beschwerde                           | Beschwerde              | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Marktforschung                       | Marktforschung          | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Profilbildung                        | Profilbildung           | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Bonität                              | Bonität                 | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Personalauswahl                      | Personalauswahl         | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Glückwunsch                          | Glückwunsch             | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: Krise                                | Krise                   | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Zweck: unbestimmt                           | unbestimmt              | unterblieben     | Brief                  | aus einem Verzeichnis |
      | Herkunft der Adresse: aus eigenem Verkauf   | Werbung                 | unterblieben     | Brief                  | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus kostenlosem Konto | Werbung                 | unterblieben     | Brief                  | aus kostenlosem Konto |
      | Information: erteilt                        | Werbung                 | erteilt          | Brief                  | aus einem Verzeichnis |
      | Information: Frist läuft noch               | Werbung                 | Frist läuft noch | Brief                  | aus einem Verzeichnis |
      | Information: entbehrlich                    | Werbung                 | entbehrlich      | Brief                  | aus einem Verzeichnis |

  Szenariogrundriss: Glückwunsch auf Papier: offen, DSGVO (R46.2h), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R46.2h

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Glückwunsch auf Papier: offen, DSGVO (R46.2h), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2h nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Glückwunsch auf Papier: offen, DSGVO (R46.2h), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2h nicht

    Beispiele:
      | Fall                                      | Zweck                   | Alter        | Datenart                        | Weg                    |
      | Weg: keiner                               | Glückwunsch             | volljährig   | einfache Daten                  | keiner                 |
      | Weg: Telefon                              | Glückwunsch             | volljährig   | einfache Daten                  | Telefon                |
      | Weg: E-Mail                               | Glückwunsch             | volljährig   | einfache Daten                  | E-Mail                 |
      | Weg: Direktnachricht                      | Glückwunsch             | volljährig   | einfache Daten                  | Direktnachricht        |
      | Weg: öffentlicher Kommentar               | Glückwunsch             | volljährig   | einfache Daten                  | öffentlicher Kommentar |
      | Zweck: Kundendienst                       | Kundendienst            | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Beschwerde                         | Beschwerde              | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Beobachtung des Marktes            | Beobachtung des Marktes | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Marktforschung                     | Marktforschung          | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Vorlieben                          | Vorlieben               | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Zusatzverkauf                      | Zusatzverkauf           | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Profilbildung                      | Profilbildung           | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Bonität                            | Bonität                 | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Werbung                            | Werbung                 | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Personalauswahl                    | Personalauswahl         | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Mitarbeiterkontrolle               | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Anschriftenermittlung              | Anschriftenermittlung   | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: Krise                              | Krise                   | volljährig   | einfache Daten                  | Brief                  |
      | Zweck: unbestimmt                         | unbestimmt              | volljährig   | einfache Daten                  | Brief                  |
      | Datenart: besondere Daten                 | Glückwunsch             | volljährig   | besondere Daten                 | Brief                  |
      | Datenart: besondere Daten aus Rückschluss | Glückwunsch             | volljährig   | besondere Daten aus Rückschluss | Brief                  |
      | Datenart: Straftaten                      | Glückwunsch             | volljährig   | Straftaten                      | Brief                  |
      | Alter: minderjährig                       | Glückwunsch             | minderjährig | einfache Daten                  | Brief                  |

  Szenariogrundriss: Glückwunsch auf Papier an eigene Kunden, DSGVO (R46.2i), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.2i
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: erste Ansprache

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Glückwunsch auf Papier an eigene Kunden, DSGVO (R46.2i), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: aus eigenem Verkauf
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2i nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Glückwunsch auf Papier an eigene Kunden, DSGVO (R46.2i), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Glückwunsch
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2i

    Beispiele:
      | Fall                                        | Herkunft der Adresse  |
      | Herkunft der Adresse: aus kostenlosem Konto | aus kostenlosem Konto |

  Szenariogrundriss: Glückwunsch auf Papier an eigene Kunden, DSGVO (R46.2i), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Kunde
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Inhalt der Nachricht: nur Auskunft
    Und Herkunft der Adresse: <Herkunft der Adresse>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2i nicht

    Beispiele:
      | Fall                                        | Zweck                   | Quelle                   | Alter        | Datenart                        | Weg                    | Herkunft der Adresse  |
      | Weg: keiner                                 | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | keiner                 | aus eigenem Verkauf   |
      | Weg: Telefon                                | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Telefon                | aus eigenem Verkauf   |
      | Weg: E-Mail                                 | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | E-Mail                 | aus eigenem Verkauf   |
      | Weg: Direktnachricht                        | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Direktnachricht        | aus eigenem Verkauf   |
      | Weg: öffentlicher Kommentar                 | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | öffentlicher Kommentar | aus eigenem Verkauf   |
      | Zweck: Kundendienst                         | Kundendienst            | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Beschwerde                           | Beschwerde              | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Beobachtung des Marktes              | Beobachtung des Marktes | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Marktforschung                       | Marktforschung          | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Vorlieben                            | Vorlieben               | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf           | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Profilbildung                        | Profilbildung           | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Bonität                              | Bonität                 | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Werbung                              | Werbung                 | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Personalauswahl                      | Personalauswahl         | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Mitarbeiterkontrolle                 | Mitarbeiterkontrolle    | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Anschriftenermittlung                | Anschriftenermittlung   | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: Krise                                | Krise                   | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Zweck: unbestimmt                           | unbestimmt              | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: berufliches Netzwerk                | Glückwunsch             | berufliches Netzwerk     | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: privates Netzwerk                   | Glückwunsch             | privates Netzwerk        | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: Kurznachrichtendienst               | Glückwunsch             | Kurznachrichtendienst    | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: Bewertungsportal                    | Glückwunsch             | Bewertungsportal         | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: eigenes Forum                       | Glückwunsch             | eigenes Forum            | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: eigene Website                      | Glückwunsch             | eigene Website           | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: öffentliches Verzeichnis            | Glückwunsch             | öffentliches Verzeichnis | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: Melderegister                       | Glückwunsch             | Melderegister            | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Quelle: anderes Netzangebot                 | Glückwunsch             | anderes Netzangebot      | volljährig   | einfache Daten                  | Brief                  | aus eigenem Verkauf   |
      | Herkunft der Adresse: aus einem Profil      | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus einem Profil      |
      | Herkunft der Adresse: aus einem Verzeichnis | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | aus einem Verzeichnis |
      | Herkunft der Adresse: anderweitig           | Glückwunsch             | eigene Vertragsdaten     | volljährig   | einfache Daten                  | Brief                  | anderweitig           |
      | Datenart: besondere Daten                   | Glückwunsch             | eigene Vertragsdaten     | volljährig   | besondere Daten                 | Brief                  | aus eigenem Verkauf   |
      | Datenart: besondere Daten aus Rückschluss   | Glückwunsch             | eigene Vertragsdaten     | volljährig   | besondere Daten aus Rückschluss | Brief                  | aus eigenem Verkauf   |
      | Datenart: Straftaten                        | Glückwunsch             | eigene Vertragsdaten     | volljährig   | Straftaten                      | Brief                  | aus eigenem Verkauf   |
      | Alter: minderjährig                         | Glückwunsch             | eigene Vertragsdaten     | minderjährig | einfache Daten                  | Brief                  | aus eigenem Verkauf   |

  Szenariogrundriss: Werbung nach feiner Auswahl ist zweifelhaft, DSGVO (R46.2e), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R46.2e

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Werbung nach feiner Auswahl ist zweifelhaft, DSGVO (R46.2e), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: Werbung
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2e nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Werbung nach feiner Auswahl ist zweifelhaft, DSGVO (R46.2e), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: mehrere Merkmale
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2e

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |

  Szenariogrundriss: Werbung nach feiner Auswahl ist zweifelhaft, DSGVO (R46.2e), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Information: erteilt
    Und Weg: Brief
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Auswahlmerkmale: <Auswahlmerkmale>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2e nicht

    Beispiele:
      | Fall                           | Vorgang         | Zweck                   | Auswahlmerkmale  |
      | Vorgang: beobachten            | beobachten      | Werbung                 | mehrere Merkmale |
      | Vorgang: erheben               | erheben         | Werbung                 | mehrere Merkmale |
      | Vorgang: speichern             | speichern       | Werbung                 | mehrere Merkmale |
      | Vorgang: verknüpfen            | verknüpfen      | Werbung                 | mehrere Merkmale |
      | Vorgang: anreichern            | anreichern      | Werbung                 | mehrere Merkmale |
      | Vorgang: bewerten              | bewerten        | Werbung                 | mehrere Merkmale |
      | Vorgang: übermitteln           | übermitteln     | Werbung                 | mehrere Merkmale |
      | Vorgang: veröffentlichen       | veröffentlichen | Werbung                 | mehrere Merkmale |
      | Vorgang: aufbewahren           | aufbewahren     | Werbung                 | mehrere Merkmale |
      | Zweck: Kundendienst            | ansprechen      | Kundendienst            | mehrere Merkmale |
      | Zweck: Beschwerde              | ansprechen      | Beschwerde              | mehrere Merkmale |
      | Zweck: Beobachtung des Marktes | ansprechen      | Beobachtung des Marktes | mehrere Merkmale |
      | Zweck: Marktforschung          | ansprechen      | Marktforschung          | mehrere Merkmale |
      | Zweck: Profilbildung           | ansprechen      | Profilbildung           | mehrere Merkmale |
      | Zweck: Bonität                 | ansprechen      | Bonität                 | mehrere Merkmale |
      | Zweck: Personalauswahl         | ansprechen      | Personalauswahl         | mehrere Merkmale |
      | Zweck: Mitarbeiterkontrolle    | ansprechen      | Mitarbeiterkontrolle    | mehrere Merkmale |
      | Zweck: Anschriftenermittlung   | ansprechen      | Anschriftenermittlung   | mehrere Merkmale |
      | Zweck: Glückwunsch             | ansprechen      | Glückwunsch             | mehrere Merkmale |
      | Zweck: Krise                   | ansprechen      | Krise                   | mehrere Merkmale |
      | Zweck: unbestimmt              | ansprechen      | unbestimmt              | mehrere Merkmale |
      | Auswahlmerkmale: ein Merkmal   | ansprechen      | Werbung                 | ein Merkmal      |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, DSGVO (R46.2f), Tage, an denen die Regel gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Werbebrief
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R46.2f
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache

    Beispiele:
      | Fall       | Tag        |
      | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, DSGVO (R46.2f), Tage, an denen sie nicht gilt: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Werbebrief
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R46.2f nicht

    Beispiele:
      | Fall       | Tag        |
      | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, DSGVO (R46.2f), auch bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Und Geplante Ansprache: Werbebrief
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2f

    Beispiele:
      | Fall                 | Vorgang     |
      | Vorgang: speichern   | speichern   |
      | Vorgang: aufbewahren | aufbewahren |

  Szenariogrundriss: Anschriften aus Verzeichnissen für Werbebriefe, DSGVO (R46.2f), nicht bei: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Dritter
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Und Geplante Ansprache: <Geplante Ansprache>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R46.2f nicht

    Beispiele:
      | Fall                                               | Vorgang         | Zweck                   | Alter        | Datenart                        | Geplante Ansprache             |
      | Vorgang: beobachten                                | beobachten      | Werbung                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Vorgang: verknüpfen                                | verknüpfen      | Werbung                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Vorgang: anreichern                                | anreichern      | Werbung                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Vorgang: bewerten                                  | bewerten        | Werbung                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Vorgang: ansprechen                                | ansprechen      | Werbung                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Vorgang: übermitteln                               | übermitteln     | Werbung                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Vorgang: veröffentlichen                           | veröffentlichen | Werbung                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Kundendienst                                | erheben         | Kundendienst            | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Beschwerde                                  | erheben         | Beschwerde              | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Beobachtung des Marktes                     | erheben         | Beobachtung des Marktes | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Marktforschung                              | erheben         | Marktforschung          | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Vorlieben                                   | erheben         | Vorlieben               | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Zusatzverkauf                               | erheben         | Zusatzverkauf           | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Profilbildung                               | erheben         | Profilbildung           | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Bonität                                     | erheben         | Bonität                 | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Personalauswahl                             | erheben         | Personalauswahl         | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Mitarbeiterkontrolle                        | erheben         | Mitarbeiterkontrolle    | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Anschriftenermittlung                       | erheben         | Anschriftenermittlung   | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Glückwunsch                                 | erheben         | Glückwunsch             | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: Krise                                       | erheben         | Krise                   | volljährig   | einfache Daten                  | Werbebrief                     |
      | Zweck: unbestimmt                                  | erheben         | unbestimmt              | volljährig   | einfache Daten                  | Werbebrief                     |
      | Geplante Ansprache: Anruf ohne konkretes Interesse | erheben         | Werbung                 | volljährig   | einfache Daten                  | Anruf ohne konkretes Interesse |
      | Geplante Ansprache: Anruf bei konkretem Interesse  | erheben         | Werbung                 | volljährig   | einfache Daten                  | Anruf bei konkretem Interesse  |
      | Geplante Ansprache: elektronische Nachricht        | erheben         | Werbung                 | volljährig   | einfache Daten                  | elektronische Nachricht        |
      | Datenart: besondere Daten                          | erheben         | Werbung                 | volljährig   | besondere Daten                 | Werbebrief                     |
      | Datenart: besondere Daten aus Rückschluss          | erheben         | Werbung                 | volljährig   | besondere Daten aus Rückschluss | Werbebrief                     |
      | Datenart: Straftaten                               | erheben         | Werbung                 | volljährig   | Straftaten                      | Werbebrief                     |
      | Alter: minderjährig                                | erheben         | Werbung                 | minderjährig | einfache Daten                  | Werbebrief                     |
