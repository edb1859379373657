# language: de
Funktionalität: Neue Anschrift eines Schuldners

  Szenariogrundriss: C34, Inkassounternehmen findet den neuen Wohnort auf dem öffentlichen Profil, das Melderegister half nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Regel  |
      | 2014 | 15.02.2014 | R57.1  |
      | 2016 | 01.02.2016 | R57.1  |
      | 2026 | 01.03.2026 | R57.2a |

  Szenariogrundriss: C34 im Rückblick, im März 2026 nicht anders beurteilt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Wenn über den <Tag> nach dem Kenntnisstand vom 01.03.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Regel |
      | 2014 | 15.02.2014 | R57.1 |
      | 2016 | 01.02.2016 | R57.1 |

  Szenariogrundriss: Der Wohnort steht öffentlich im Profil: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: entbehrlich
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R57.1  |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R57.1  |
      | am ersten Tag der DSGVO      | 25.05.2018 | R57.2a |
      | im Januar 2026               | 10.01.2026 | R57.2a |

  Szenario: DSGVO: Die Bedingungen, unter denen eine Prüfung zustimmen kann
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: entbehrlich
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn
    Und es besteht die Pflicht: Identität prüfen, Frist: vor Beginn
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd
    Und es besteht keine Pflicht: informieren

  Szenariogrundriss: BDSG a.F., keine offene Frage des öffentlichen Profils: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: <Erhebungsart>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: entbehrlich
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.1 nicht

    Beispiele:
      | Fall                         | Zugänglichkeit             | Betroffener | Erhebungsart     | Vorgang         | Zweck                 | Datenart        |
      | der Gesuchte schuldet nichts | öffentlich                 | Dritter     | einzeln von Hand | erheben         | Anschriftenermittlung | einfache Daten  |
      | für die Bonität              | öffentlich                 | Schuldner   | einzeln von Hand | erheben         | Bonität               | einfache Daten  |
      | enge Freigabe                | nur für angemeldete Nutzer | Schuldner   | einzeln von Hand | erheben         | Anschriftenermittlung | einfache Daten  |
      | automatisierte Suche         | öffentlich                 | Schuldner   | automatisiert    | erheben         | Anschriftenermittlung | einfache Daten  |
      | veröffentlicht statt erhoben | öffentlich                 | Schuldner   | einzeln von Hand | veröffentlichen | Anschriftenermittlung | einfache Daten  |
      | besondere Daten              | öffentlich                 | Schuldner   | einzeln von Hand | erheben         | Anschriftenermittlung | besondere Daten |

  Szenariogrundriss: DSGVO, keine offene Frage des öffentlichen Profils: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: <Erhebungsart>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Information: entbehrlich
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2a nicht

    Beispiele:
      | Fall                         | Zugänglichkeit             | Betroffener | Erhebungsart     | Vorgang         | Zweck                 | Datenart        |
      | der Gesuchte schuldet nichts | öffentlich                 | Dritter     | einzeln von Hand | erheben         | Anschriftenermittlung | einfache Daten  |
      | für die Bonität              | öffentlich                 | Schuldner   | einzeln von Hand | erheben         | Bonität               | einfache Daten  |
      | enge Freigabe                | nur für angemeldete Nutzer | Schuldner   | einzeln von Hand | erheben         | Anschriftenermittlung | einfache Daten  |
      | automatisierte Suche         | öffentlich                 | Schuldner   | automatisiert    | erheben         | Anschriftenermittlung | einfache Daten  |
      | veröffentlicht statt erhoben | öffentlich                 | Schuldner   | einzeln von Hand | veröffentlichen | Anschriftenermittlung | einfache Daten  |
      | besondere Daten              | öffentlich                 | Schuldner   | einzeln von Hand | erheben         | Anschriftenermittlung | besondere Daten |

  Szenariogrundriss: Der Schuldner ist noch zu informieren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: Frist läuft noch
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                     | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt diese Regel nichts | 24.05.2018 | R57.1  |
      | am ersten Tag der DSGVO                                  | 25.05.2018 | R57.2b |
      | im Januar 2026                                           | 10.01.2026 | R57.2b |

  Szenario: DSGVO: Der Schuldner ist noch zu informieren, die Frist
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R57.2b
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache

  Szenariogrundriss: DSGVO, Der Schuldner ist noch zu informieren, aber nicht nach dieser Regel: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2b nicht

    Beispiele:
      | Fall                                          | Zugänglichkeit             | Betroffener | Vorgang    | Zweck                 | Information      |
      | kein Schuldner                                | öffentlich                 | Dritter     | erheben    | Anschriftenermittlung | Frist läuft noch |
      | für die Bonität                               | öffentlich                 | Schuldner   | erheben    | Bonität               | Frist läuft noch |
      | enge Freigabe                                 | nur für angemeldete Nutzer | Schuldner   | erheben    | Anschriftenermittlung | Frist läuft noch |
      | nur angesehen                                 | öffentlich                 | Schuldner   | beobachten | Anschriftenermittlung | Frist läuft noch |
      | die Information würde die Forderung gefährden | öffentlich                 | Schuldner   | erheben    | Anschriftenermittlung | entbehrlich      |

  Szenariogrundriss: Der Schuldner wurde nicht informiert: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                     | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt diese Regel nichts | 24.05.2018 | R57.1  |
      | am ersten Tag der DSGVO                                  | 25.05.2018 | R57.2c |
      | im Januar 2026                                           | 10.01.2026 | R57.2c |

  Szenario: DSGVO: Der Schuldner wurde nicht informiert, die Frist
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R57.2c
    Und es besteht die Pflicht: informieren, Frist: sofort

  Szenariogrundriss: DSGVO, Der Schuldner wurde nicht informiert, aber nicht nach dieser Regel: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2c nicht

    Beispiele:
      | Fall                                          | Zugänglichkeit             | Betroffener | Vorgang    | Zweck                 | Information  |
      | kein Schuldner                                | öffentlich                 | Dritter     | erheben    | Anschriftenermittlung | unterblieben |
      | für die Bonität                               | öffentlich                 | Schuldner   | erheben    | Bonität               | unterblieben |
      | enge Freigabe                                 | nur für angemeldete Nutzer | Schuldner   | erheben    | Anschriftenermittlung | unterblieben |
      | nur angesehen                                 | öffentlich                 | Schuldner   | beobachten | Anschriftenermittlung | unterblieben |
      | die Information würde die Forderung gefährden | öffentlich                 | Schuldner   | erheben    | Anschriftenermittlung | entbehrlich  |

  Szenariogrundriss: Der Wohnort ist nur für angemeldete Nutzer freigegeben: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R57.3a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R57.3a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R57.3c |
      | im Januar 2026               | 10.01.2026 | R57.3c |

  Szenariogrundriss: BDSG a.F., die enge Freigabe ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: <Zweck>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R57.3a nicht

    Beispiele:
      | Fall                                   | Zugänglichkeit             | Betroffener | Zweck                 | Ergebnis            |
      | kein Schuldner: es fehlt die Grundlage | nur für angemeldete Nutzer | Dritter     | Anschriftenermittlung | verboten            |
      | für die Bonität fehlt die Grundlage    | nur für angemeldete Nutzer | Schuldner   | Bonität               | verboten            |
      | öffentliches Profil                    | öffentlich                 | Schuldner   | Anschriftenermittlung | rechtlich zu prüfen |

  Szenariogrundriss: DSGVO, die enge Freigabe ist nicht der Grund: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: <Zweck>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R57.3c nicht

    Beispiele:
      | Fall                                   | Zugänglichkeit             | Betroffener | Zweck                 | Ergebnis            |
      | kein Schuldner: es fehlt die Grundlage | nur für angemeldete Nutzer | Dritter     | Anschriftenermittlung | verboten            |
      | für die Bonität fehlt die Grundlage    | nur für angemeldete Nutzer | Schuldner   | Bonität               | verboten            |
      | öffentliches Profil                    | öffentlich                 | Schuldner   | Anschriftenermittlung | rechtlich zu prüfen |

  Szenariogrundriss: Der Wohnort steht in einem Netz, dem jeder beitreten kann: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R57.3b |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R57.3b |
      | am ersten Tag der DSGVO      | 25.05.2018 | R57.3d |
      | im Januar 2026               | 10.01.2026 | R57.3d |

  Szenario: DSGVO: Wer still in einem offenen Netz nachsieht, hält fest, warum
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

  Szenariogrundriss: BDSG a.F., kein stilles Nachsehen in einem offenen Netz: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: <Erhebungsart>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.3b nicht

    Beispiele:
      | Fall                              | Zugänglichkeit             | Betroffener | Erhebungsart     | Vorgang   | Zweck                 | Datenart        |
      | kein Schuldner                    | für jeden nach Anmeldung   | Dritter     | einzeln von Hand | erheben   | Anschriftenermittlung | einfache Daten  |
      | für die Bonität                   | für jeden nach Anmeldung   | Schuldner   | einzeln von Hand | erheben   | Bonität               | einfache Daten  |
      | enge Freigabe                     | nur für angemeldete Nutzer | Schuldner   | einzeln von Hand | erheben   | Anschriftenermittlung | einfache Daten  |
      | automatisierte Suche              | für jeden nach Anmeldung   | Schuldner   | automatisiert    | erheben   | Anschriftenermittlung | einfache Daten  |
      | gespeichert statt nur nachgesehen | für jeden nach Anmeldung   | Schuldner   | einzeln von Hand | speichern | Anschriftenermittlung | einfache Daten  |
      | besondere Daten                   | für jeden nach Anmeldung   | Schuldner   | einzeln von Hand | erheben   | Anschriftenermittlung | besondere Daten |

  Szenariogrundriss: DSGVO, kein stilles Nachsehen in einem offenen Netz: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Erhebungsart: <Erhebungsart>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.3d nicht

    Beispiele:
      | Fall                              | Zugänglichkeit             | Betroffener | Erhebungsart     | Vorgang   | Zweck                 | Datenart        |
      | kein Schuldner                    | für jeden nach Anmeldung   | Dritter     | einzeln von Hand | erheben   | Anschriftenermittlung | einfache Daten  |
      | für die Bonität                   | für jeden nach Anmeldung   | Schuldner   | einzeln von Hand | erheben   | Bonität               | einfache Daten  |
      | enge Freigabe                     | nur für angemeldete Nutzer | Schuldner   | einzeln von Hand | erheben   | Anschriftenermittlung | einfache Daten  |
      | automatisierte Suche              | für jeden nach Anmeldung   | Schuldner   | automatisiert    | erheben   | Anschriftenermittlung | einfache Daten  |
      | gespeichert statt nur nachgesehen | für jeden nach Anmeldung   | Schuldner   | einzeln von Hand | speichern | Anschriftenermittlung | einfache Daten  |
      | besondere Daten                   | für jeden nach Anmeldung   | Schuldner   | einzeln von Hand | erheben   | Anschriftenermittlung | besondere Daten |

  Szenario: Eine Freundschaftsanfrage unter Vorwand verbietet schon R13
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: geschlossene Gruppe
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: unter Vorwand
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R13.2a
    Und es greift Regel R13.2b

  Szenario: Wie die Anschrift gefunden wurde, entscheidet mit und muss gesagt werden
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: entbehrlich
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Erhebungsart

  Szenario: Auf den Adressaten kommt es bei der Schuldnersuche nicht an
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: speichern
    Und Zweck: Anschriftenermittlung
    Und Datenart: einfache Daten
    Und Information: entbehrlich
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R19.2 nicht
    Und es greift Regel R57.2a

  Szenariogrundriss: Die Anschrift aus dem öffentlichen Profil wird in die Akte übernommen: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Information: entbehrlich
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis            | Regel  |
      | 2014 | 15.02.2014 | rechtlich zu prüfen | R57.1  |
      | 2026 | 01.03.2026 | rechtlich zu prüfen | R57.2a |

  Szenariogrundriss: Auch wer die Akte ergänzt, informiert: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Information: <Information>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall             | Information      | Tag        | Ergebnis            | Regel  |
      | Frist läuft noch | Frist läuft noch | 01.03.2026 | rechtlich zu prüfen | R57.2b |
      | unterblieben     | unterblieben     | 01.03.2026 | verboten            | R57.2c |

  Szenariogrundriss: Der Gläubiger schlägt die Anschrift im Telefonbuch nach: <Fall>
    Angenommen Vorgang: erheben
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | erlaubt               | R57.5a |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R57.6a |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Profil aufbewahren (BDSG a.F.): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R57.4a

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Profil aufbewahren (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R57.4a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Profil aufbewahren (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.4a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Betroffener                                                          | Datenart                                                             | Zweckerreichung |
      | anderer Betroffener   | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Zweck besteht   |
      | anderer Zweck         | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Schuldner                                                            | einfache Daten                                                       | Zweck besteht   |
      | andere Zugänglichkeit | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Schuldner                                                            | einfache Daten                                                       | Zweck besteht   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | einfache Daten                                                       | Zweck besteht   |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | einfache Daten                                                       | Zweck erledigt  |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Profil aufbewahren (DSGVO): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R57.4b
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Profil aufbewahren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R57.4b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Profil aufbewahren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Erhebungsart: einzeln von Hand
    Und Adressat: eigene Kontakte
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.4b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Betroffener                                                          | Datenart                                                             | Zweckerreichung | Altbestand         |
      | anderer Betroffener   | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       | Zweck besteht   | danach             |
      | anderer Zweck         | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Schuldner                                                            | einfache Daten                                                       | Zweck besteht   | danach             |
      | andere Zugänglichkeit | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Schuldner                                                            | einfache Daten                                                       | Zweck besteht   | danach             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | einfache Daten                                                       | Zweck besteht   | danach             |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | einfache Daten                                                       | Zweck erledigt  | danach             |
      | Altbestand            | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | einfache Daten                                                       | Zweck besteht   | vor dem 25.05.2018 |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | danach             |

  Szenariogrundriss: Anschrift aus einem öffentlichen Verzeichnis (BDSG a.F.): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R57.5a

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Anschrift aus einem öffentlichen Verzeichnis (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R57.5a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Anschrift aus einem öffentlichen Verzeichnis (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.5a

  Szenariogrundriss: Anschrift aus einem öffentlichen Verzeichnis (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.5a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                         | Zweck                                                                                                                                                                                                                                                   | Quelle                                                                                                                                                                                                    | Datenart                                                             |
      | andere Quelle         | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       |
      | anderer Vorgang       | verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Verzeichnis aufbewahren (BDSG a.F.): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R57.5b

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Verzeichnis aufbewahren (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R57.5b nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Verzeichnis aufbewahren (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.5b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                                                   | Quelle                                                                                                                                                                                                    | Datenart                                                             | Zweckerreichung |
      | andere Quelle         | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | einfache Daten                                                       | Zweck besteht   |
      | anderer Zweck         | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       | Zweck besteht   |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       | Zweck besteht   |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       | Zweck erledigt  |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   |

  Szenariogrundriss: Anschrift aus einem öffentlichen Verzeichnis (DSGVO): <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R57.6a
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Anschrift aus einem öffentlichen Verzeichnis (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: beobachten
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R57.6a nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Anschrift aus einem öffentlichen Verzeichnis (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.6a

  Szenariogrundriss: Anschrift aus einem öffentlichen Verzeichnis (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.6a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                         | Zweck                                                                                                                                                                                                                                                   | Quelle                                                                                                                                                                                                    | Datenart                                                             |
      | andere Quelle         | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       |
      | anderer Vorgang       | verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Verzeichnis aufbewahren (DSGVO): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R57.6b
    Und es besteht die Pflicht: auf das Nötige beschränken

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Verzeichnis aufbewahren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Anschriftenermittlung
    Und Quelle: öffentliches Verzeichnis
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R57.6b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenariogrundriss: Die Anschrift aus einem öffentlichen Verzeichnis aufbewahren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: Schuldner
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.6b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                                                   | Quelle                                                                                                                                                                                                    | Datenart                                                             | Zweckerreichung | Altbestand         |
      | andere Quelle         | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | einfache Daten                                                       | Zweck besteht   | danach             |
      | anderer Zweck         | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       | Zweck besteht   | danach             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       | Zweck besteht   | danach             |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       | Zweck erledigt  | danach             |
      | Altbestand            | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | einfache Daten                                                       | Zweck besteht   | vor dem 25.05.2018 |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentliches Verzeichnis                                                                                                                                                                                  | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | danach             |

  Szenario: Neue Anschrift aus einem öffentlichen Profil (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.1

  Szenariogrundriss: Neue Anschrift aus einem öffentlichen Profil (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Erhebungsart: <Erhebungsart>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.1 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                         | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Erhebungsart                                                                | Betroffener                                                          | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | einzeln von Hand                                                            | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Zugänglichkeit | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Erhebung       | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | automatisiert oder automatisiert über eine Sperre hinweg oder unter Vorwand | Schuldner                                                            | einfache Daten                                                       |
      | anderer Vorgang       | verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | einzeln von Hand                                                            | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Neue Anschrift aus einem öffentlichen Profil (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2a

  Szenariogrundriss: Neue Anschrift aus einem öffentlichen Profil (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Erhebungsart: <Erhebungsart>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                         | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Erhebungsart                                                                | Betroffener                                                          | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | einzeln von Hand                                                            | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Zugänglichkeit | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Erhebung       | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | automatisiert oder automatisiert über eine Sperre hinweg oder unter Vorwand | Schuldner                                                            | einfache Daten                                                       |
      | anderer Vorgang       | verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                      | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | einzeln von Hand                                                            | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenario: Schuldner über die Anschriftenermittlung informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2b

  Szenariogrundriss: Schuldner über die Anschriftenermittlung informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2b nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Betroffener                                                          | Information                                |
      | anderer Betroffener           | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | Frist läuft noch                           |
      | anderer Zweck                 | erheben                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Schuldner                                                            | Frist läuft noch                           |
      | andere Zugänglichkeit         | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Schuldner                                                            | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | erteilt oder unterblieben oder entbehrlich |

  Szenario: Versäumte Information des Schuldners nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern oder anreichern
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Schuldner
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2c

  Szenariogrundriss: Versäumte Information des Schuldners nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.2c nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                                         | Betroffener                                                          | Information                                    |
      | anderer Betroffener           | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | unterblieben                                   |
      | anderer Zweck                 | erheben                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | Schuldner                                                            | unterblieben                                   |
      | andere Zugänglichkeit         | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Schuldner                                                            | unterblieben                                   |
      | anderer Vorgang               | beobachten oder verknüpfen oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                                                         | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich                                                                                             | Schuldner                                                            | erteilt oder Frist läuft noch oder entbehrlich |

  Szenariogrundriss: Keine Schuldnersuche hinter enger Freigabe (BDSG a.F.), aber nicht: <Fall>
    Angenommen Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.3a nicht

    Beispiele:
      | Fall                  | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                         | Betroffener                                                          |
      | anderer Betroffener   | Anschriftenermittlung                                                                                                                                                                                                                                   | nur für angemeldete Nutzer                                                             | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter |
      | anderer Zweck         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | nur für angemeldete Nutzer                                                             | Schuldner                                                            |
      | andere Zugänglichkeit | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich oder für jeden nach Anmeldung oder geschlossene Gruppe oder Direktnachricht | Schuldner                                                            |

  Szenario: Schuldnersuche in Netzen mit offener Anmeldung (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.3b

  Szenariogrundriss: Schuldnersuche in Netzen mit offener Anmeldung (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Erhebungsart: <Erhebungsart>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R57.3b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                        | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                           | Erhebungsart                                                                | Betroffener                                                          | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Zugänglichkeit | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Erhebung       | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | automatisiert oder automatisiert über eine Sperre hinweg oder unter Vorwand | Schuldner                                                            | einfache Daten                                                       |
      | anderer Vorgang       | speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Keine Schuldnersuche hinter enger Freigabe (DSGVO), aber nicht: <Fall>
    Angenommen Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.3c nicht

    Beispiele:
      | Fall                  | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                         | Betroffener                                                          |
      | anderer Betroffener   | Anschriftenermittlung                                                                                                                                                                                                                                   | nur für angemeldete Nutzer                                                             | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter |
      | anderer Zweck         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | nur für angemeldete Nutzer                                                             | Schuldner                                                            |
      | andere Zugänglichkeit | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich oder für jeden nach Anmeldung oder geschlossene Gruppe oder Direktnachricht | Schuldner                                                            |

  Szenario: Schuldnersuche in Netzen mit offener Anmeldung (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben
    Und Zweck: Anschriftenermittlung
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Erhebungsart: einzeln von Hand
    Und Betroffener: Schuldner
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.3d

  Szenariogrundriss: Schuldnersuche in Netzen mit offener Anmeldung (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Erhebungsart: <Erhebungsart>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R57.3d nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                        | Zweck                                                                                                                                                                                                                                                   | Zugänglichkeit                                                                           | Erhebungsart                                                                | Betroffener                                                          | Datenart                                                             |
      | anderer Betroffener   | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter | einfache Daten                                                       |
      | anderer Zweck         | beobachten                                                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Zugänglichkeit | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | öffentlich oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | andere Erhebung       | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | automatisiert oder automatisiert über eine Sperre hinweg oder unter Vorwand | Schuldner                                                            | einfache Daten                                                       |
      | anderer Vorgang       | speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Schuldner                                                            | einfache Daten                                                       |
      | keine einfachen Daten | beobachten                                                                                                                     | Anschriftenermittlung                                                                                                                                                                                                                                   | für jeden nach Anmeldung                                                                 | einzeln von Hand                                                            | Schuldner                                                            | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
