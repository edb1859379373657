# language: de
Funktionalität: Was erst nach Anmeldung sichtbar ist

  Szenariogrundriss: Vorlieben aus einem privaten Netzwerk hinter der Anmeldung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Zweck: Vorlieben
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R12.1a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R12.1a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R12.3a |
      | im Januar 2026               | 10.01.2026 | R12.3a |

  Szenariogrundriss: BDSG a.F., nicht diese Sperre: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Erhebungsart: einzeln von Hand
    Und Zweck: <Zweck>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R12.1a nicht

    Beispiele:
      | Fall                                                                  | Zugänglichkeit             | Zweck                   | Ergebnis              |
      | auf öffentliche Vorlieben passt sie nicht, es fehlt nur die Grundlage | öffentlich                 | Vorlieben               | verboten              |
      | Marktbeobachtung ist zu prüfen                                        | nur für angemeldete Nutzer | Beobachtung des Marktes | rechtlich zu prüfen   |
      | Kundendienst ist erlaubt                                              | nur für angemeldete Nutzer | Kundendienst            | mit Pflichten erlaubt |

  Szenariogrundriss: Marktbeobachtung hinter der Anmeldung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                               | Tag        | Ergebnis            | Regel  |
      | am ersten Tag des Regelwerks       | 01.09.2009 | rechtlich zu prüfen | R12.1b |
      | am Tag des EuGH-Urteils bestätigt  | 24.11.2011 | rechtlich zu prüfen | R12.1b |
      | am letzten Tag des BDSG a.F.       | 24.05.2018 | rechtlich zu prüfen | R12.1b |
      | am ersten Tag der DSGVO nicht mehr | 25.05.2018 | verboten            | R01.2  |

  Szenariogrundriss: BDSG a.F., die Abwägung für Marktbeobachtung steht nicht offen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R12.1b nicht

    Beispiele:
      | Fall                        | Zugänglichkeit             | Vorgang    | Zweck                   | Datenart        |
      | in der geschlossenen Gruppe | geschlossene Gruppe        | beobachten | Beobachtung des Marktes | einfache Daten  |
      | für das Verknüpfen          | nur für angemeldete Nutzer | verknüpfen | Beobachtung des Marktes | einfache Daten  |
      | für Profilbildung           | nur für angemeldete Nutzer | beobachten | Profilbildung           | einfache Daten  |
      | für besondere Daten         | nur für angemeldete Nutzer | beobachten | Beobachtung des Marktes | besondere Daten |

  Szenariogrundriss: Ein Kunde beschwert sich in einem Netzwerk hinter der Anmeldung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R12.1c |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R12.1c |
      | am ersten Tag der DSGVO      | 25.05.2018 | R12.3e |
      | im Januar 2026               | 10.01.2026 | R12.3e |

  Szenariogrundriss: BDSG a.F., die Betreuung des eigenen Kunden ist es nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R12.1c nicht

    Beispiele:
      | Fall                                     | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Vorgang         | Zweck         | Datenart        | Alter        |
      | geschlossene Gruppe                      | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | nur für die eigenen Kontakte geschrieben | nur für angemeldete Nutzer | eigene Kontakte    | die betroffene Person selbst | Kunde       | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | ein anderer schreibt über den Kunden     | nur für angemeldete Nutzer | die Öffentlichkeit | ein anderer                  | Kunde       | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | der Verfasser ist kein Kunde             | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Dritter     | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | veröffentlicht statt gespeichert         | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | veröffentlichen | Beschwerde    | einfache Daten  | volljährig   |
      | Zusatzverkauf statt Beschwerde           | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern       | Zusatzverkauf | einfache Daten  | volljährig   |
      | besondere Daten                          | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern       | Beschwerde    | besondere Daten | volljährig   |

  Szenariogrundriss: DSGVO, die Betreuung des eigenen Kunden ist es nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R12.3e nicht

    Beispiele:
      | Fall                                     | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Vorgang         | Zweck         | Datenart        | Alter        |
      | geschlossene Gruppe                      | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | nur für die eigenen Kontakte geschrieben | nur für angemeldete Nutzer | eigene Kontakte    | die betroffene Person selbst | Kunde       | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | ein anderer schreibt über den Kunden     | nur für angemeldete Nutzer | die Öffentlichkeit | ein anderer                  | Kunde       | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | der Verfasser ist kein Kunde             | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Dritter     | speichern       | Beschwerde    | einfache Daten  | volljährig   |
      | veröffentlicht statt gespeichert         | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | veröffentlichen | Beschwerde    | einfache Daten  | volljährig   |
      | Zusatzverkauf statt Beschwerde           | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern       | Zusatzverkauf | einfache Daten  | volljährig   |
      | besondere Daten                          | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | speichern       | Beschwerde    | besondere Daten | volljährig   |

  Szenariogrundriss: Das Unternehmen antwortet dem Kunden hinter der Anmeldung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R12.1d |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R12.1d |
      | am ersten Tag der DSGVO      | 25.05.2018 | R12.3f |
      | im Januar 2026               | 10.01.2026 | R12.3f |

  Szenario: BDSG a.F.: Wer antwortet, sagt, wer er ist
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R12.1d
    Und es besteht die Pflicht: Unternehmen nennen, Frist: erste Antwort

  Szenario: DSGVO: Wer antwortet, legt nichts offen, was enger freigegeben war
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Verfasser: die betroffene Person selbst
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Inhalt der Nachricht: nur Auskunft
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R12.3f
    Und es besteht die Pflicht: Sichtbarkeit achten, Frist: dauernd

  Szenariogrundriss: BDSG a.F., die Antwort an den eigenen Kunden ist es nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R12.1d nicht

    Beispiele:
      | Fall                                     | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Zweck         | Datenart        | Alter        | Inhalt der Nachricht     |
      | geschlossene Gruppe                      | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | nur für die eigenen Kontakte geschrieben | nur für angemeldete Nutzer | eigene Kontakte    | die betroffene Person selbst | Kunde       | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | ein anderer schreibt über den Kunden     | nur für angemeldete Nutzer | die Öffentlichkeit | ein anderer                  | Kunde       | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | der Verfasser ist kein Kunde             | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Dritter     | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | die Auskunft trägt einen Werbezusatz     | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Beschwerde    | einfache Daten  | volljährig   | Auskunft mit Werbezusatz |
      | Zusatzverkauf statt Beschwerde           | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Zusatzverkauf | einfache Daten  | volljährig   | nur Auskunft             |
      | besondere Daten                          | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Beschwerde    | besondere Daten | volljährig   | nur Auskunft             |

  Szenariogrundriss: DSGVO, die Antwort an den eigenen Kunden ist es nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Verfasser: <Verfasser>
    Und Betroffener: <Betroffener>
    Und Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Inhalt der Nachricht: <Inhalt der Nachricht>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R12.3f nicht

    Beispiele:
      | Fall                                     | Zugänglichkeit             | Adressat           | Verfasser                    | Betroffener | Zweck         | Datenart        | Alter        | Inhalt der Nachricht     |
      | geschlossene Gruppe                      | geschlossene Gruppe        | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | nur für die eigenen Kontakte geschrieben | nur für angemeldete Nutzer | eigene Kontakte    | die betroffene Person selbst | Kunde       | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | ein anderer schreibt über den Kunden     | nur für angemeldete Nutzer | die Öffentlichkeit | ein anderer                  | Kunde       | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | der Verfasser ist kein Kunde             | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Dritter     | Beschwerde    | einfache Daten  | volljährig   | nur Auskunft             |
      | die Auskunft trägt einen Werbezusatz     | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Beschwerde    | einfache Daten  | volljährig   | Auskunft mit Werbezusatz |
      | Zusatzverkauf statt Beschwerde           | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Zusatzverkauf | einfache Daten  | volljährig   | nur Auskunft             |
      | besondere Daten                          | nur für angemeldete Nutzer | die Öffentlichkeit | die betroffene Person selbst | Kunde       | Beschwerde    | besondere Daten | volljährig   | nur Auskunft             |

  Szenariogrundriss: Beschwerde in einem beruflichen Netz, dem jeder beitreten kann: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                               | Tag        | Ergebnis            | Regel |
      | am ersten Tag des Regelwerks       | 01.09.2009 | rechtlich zu prüfen | R12.2 |
      | am letzten Tag des BDSG a.F.       | 24.05.2018 | rechtlich zu prüfen | R12.2 |
      | am ersten Tag der DSGVO nicht mehr | 25.05.2018 | verboten            | R01.2 |

  Szenario: BDSG a.F.: Wer das offene Netz für allgemein zugänglich hält, schreibt auf, warum
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R12.2
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren, Frist: vor Beginn

  Szenariogrundriss: BDSG a.F., der Streit um offene berufliche Netze hilft nicht: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R12.2 nicht

    Beispiele:
      | Fall                                     | Quelle               | Zugänglichkeit             | Adressat           | Vorgang    | Zweck      | Datenart        |
      | Beitritt nicht für jeden                 | berufliches Netzwerk | nur für angemeldete Nutzer | die Öffentlichkeit | speichern  | Beschwerde | einfache Daten  |
      | privates Netzwerk                        | privates Netzwerk    | für jeden nach Anmeldung   | die Öffentlichkeit | speichern  | Beschwerde | einfache Daten  |
      | nur für die eigenen Kontakte geschrieben | berufliches Netzwerk | für jeden nach Anmeldung   | eigene Kontakte    | speichern  | Beschwerde | einfache Daten  |
      | verknüpft statt gespeichert              | berufliches Netzwerk | für jeden nach Anmeldung   | die Öffentlichkeit | verknüpfen | Beschwerde | einfache Daten  |
      | Werbung                                  | berufliches Netzwerk | für jeden nach Anmeldung   | die Öffentlichkeit | speichern  | Werbung    | einfache Daten  |
      | besondere Daten                          | berufliches Netzwerk | für jeden nach Anmeldung   | die Öffentlichkeit | speichern  | Beschwerde | besondere Daten |

  Szenario: BDSG a.F.: Für den eigenen Kunden trägt der Vertrag, auf den Streit kommt es nicht an
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Beschwerde
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R12.2
    Und es greift Regel R12.1c

  Szenariogrundriss: DSGVO, nicht die Sperre für private Netze: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben
    Und Zweck: <Zweck>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R12.3a nicht

    Beispiele:
      | Fall                                                               | Quelle               | Zugänglichkeit             | Zweck        | Ergebnis              |
      | öffentliche Vorlieben sperrt sie nicht, es fehlt nur die Grundlage | privates Netzwerk    | öffentlich                 | Vorlieben    | verboten              |
      | für berufliche Netze gibt es eine eigene Regel                     | berufliches Netzwerk | nur für angemeldete Nutzer | Vorlieben    | verboten              |
      | Kundendienst für den eigenen Kunden                                | privates Netzwerk    | nur für angemeldete Nutzer | Kundendienst | mit Pflichten erlaubt |

  Szenariogrundriss: Vertrieb sammelt Kontaktdaten aus beruflichen Profilen hinter der Anmeldung: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                  | Tag        | Ergebnis            | Regel  |
      | am letzten Tag des BDSG a.F. gesperrt | 24.05.2018 | verboten            | R12.1a |
      | am ersten Tag der DSGVO offen         | 25.05.2018 | rechtlich zu prüfen | R12.3b |
      | am Tag vor der Entscheidung zu KASPR  | 04.12.2024 | rechtlich zu prüfen | R12.3b |
      | am Tag der Entscheidung zu KASPR      | 05.12.2024 | verboten            | R12.3c |

  Szenariogrundriss: Dieselbe Sammlung von 2020: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 01.06.2020 nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                 | Stand      | Ergebnis            | Regel  |
      | wie man es damals verstand           | 01.06.2020 | rechtlich zu prüfen | R12.3b |
      | wie man es am Tag vor KASPR verstand | 04.12.2024 | rechtlich zu prüfen | R12.3b |
      | wie man es seit KASPR versteht       | 05.12.2024 | verboten            | R12.3c |
      | wie man es im Januar 2026 versteht   | 10.01.2026 | verboten            | R12.3c |

  Szenario: Rückblickend gilt KASPR vom ersten Tag der DSGVO an
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 25.05.2018 nach dem Kenntnisstand vom 05.12.2024 entschieden wird
    Dann ist es verboten
    Und es greift Regel R12.3c

  Szenario: Auf das BDSG a.F. wirkt KASPR nicht zurück, dort sperrt die fehlende Zugänglichkeit
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 24.05.2018 nach dem Kenntnisstand vom 05.12.2024 entschieden wird
    Dann ist es verboten
    Und es greift Regel R12.1a
    Und es greift Regel R12.3c nicht

  Szenario: Wer sich vor KASPR auf die offene Frage stützte, musste das festhalten
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 01.06.2020 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren, Frist: vor Beginn

  Szenariogrundriss: Auch vor KASPR war die Sammlung keine offene Frage: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 01.06.2020 entschieden wird
    Dann es greift Regel R12.3b nicht

    Beispiele:
      | Fall                               | Quelle               | Zugänglichkeit             | Vorgang    | Zweck         | Datenart        | Alter        |
      | geschlossene Gruppe                | berufliches Netzwerk | geschlossene Gruppe        | speichern  | Werbung       | einfache Daten  | volljährig   |
      | privates Netzwerk                  | privates Netzwerk    | nur für angemeldete Nutzer | speichern  | Werbung       | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert        | berufliches Netzwerk | nur für angemeldete Nutzer | verknüpfen | Werbung       | einfache Daten  | volljährig   |
      | für Profile statt für den Vertrieb | berufliches Netzwerk | nur für angemeldete Nutzer | speichern  | Profilbildung | einfache Daten  | volljährig   |
      | besondere Daten                    | berufliches Netzwerk | nur für angemeldete Nutzer | speichern  | Werbung       | besondere Daten | volljährig   |
      | minderjährig                       | berufliches Netzwerk | nur für angemeldete Nutzer | speichern  | Werbung       | einfache Daten  | minderjährig |

  Szenariogrundriss: Seit KASPR, nicht diese Sperre: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R12.3c nicht

    Beispiele:
      | Fall                                                 | Quelle               | Zugänglichkeit             | Zweck      |
      | öffentliches Profil: es fehlt nur die Grundlage      | berufliches Netzwerk | öffentlich                 | Werbung    |
      | privates Netzwerk: dort sperrt R12.3a                | privates Netzwerk    | nur für angemeldete Nutzer | Werbung    |
      | Beschwerde eines Dritten: es fehlt nur die Grundlage | berufliches Netzwerk | nur für angemeldete Nutzer | Beschwerde |

  Szenariogrundriss: Einzelne Beiträge in einem offenen Netz von Hand mitlesen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                            | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. Frage der Abwägung | 24.05.2018 | R12.1b |
      | am ersten Tag der DSGVO offen                   | 25.05.2018 | R12.3d |
      | im Januar 2026 offen                            | 10.01.2026 | R12.3d |

  Szenario: Wer mitliest, achtet die Einstellungen der Nutzer
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R12.3d
    Und es besteht die Pflicht: Sichtbarkeit achten, Frist: dauernd

  Szenariogrundriss: DSGVO, kein zurückhaltendes Mitlesen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Erhebungsart: <Erhebungsart>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R12.3d nicht

    Beispiele:
      | Fall                     | Zugänglichkeit             | Erhebungsart     | Vorgang    | Zweck                   | Datenart        |
      | Beitritt nicht für jeden | nur für angemeldete Nutzer | einzeln von Hand | beobachten | Beobachtung des Marktes | einfache Daten  |
      | automatisiert abgerufen  | für jeden nach Anmeldung   | automatisiert    | beobachten | Beobachtung des Marktes | einfache Daten  |
      | mit Namen gespeichert    | für jeden nach Anmeldung   | einzeln von Hand | speichern  | Beobachtung des Marktes | einfache Daten  |
      | für Profile              | für jeden nach Anmeldung   | einzeln von Hand | beobachten | Profilbildung           | einfache Daten  |
      | besondere Daten          | für jeden nach Anmeldung   | einzeln von Hand | beobachten | Beobachtung des Marktes | besondere Daten |

  Szenario: Ist unbekannt, wie offen das Netz ist, bleibt das Mitlesen offen
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung oder nur für angemeldete Nutzer
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Erhebungsart: einzeln von Hand
    Und Vorgang: beobachten
    Und Zweck: Beobachtung des Marktes
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Zugänglichkeit
