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
