# language: de
Funktionalität: Profil mit dem Kundensatz verknüpfen

  Szenariogrundriss: Das Profil wird für den gemeldeten Defekt zugeordnet: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Identität prüfen, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R29.1  |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R29.1  |
      | am ersten Tag der DSGVO      | 25.05.2018 | R29.2a |
      | im Januar 2026               | 10.01.2026 | R29.2a |

  Szenario: DSGVO: Nur Profilname und Anliegen werden verknüpft
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R29.2a
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd
    Und es besteht die Pflicht: Widerspruch ermöglichen, Frist: erste Ansprache
    Und es besteht keine Pflicht: informieren

  Szenariogrundriss: BDSG a.F., das Anliegen trägt die Verknüpfung nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.1 nicht

    Beispiele:
      | Fall                                        | Adressat           | Betroffener | Vorgang    | Zweck         | Datenart        | Alter        |
      | gespeichert statt verknüpft, dafür gilt R17 | das Unternehmen    | Kunde       | speichern  | Kundendienst  | einfache Daten  | volljährig   |
      | für den Zusatzverkauf                       | das Unternehmen    | Kunde       | verknüpfen | Zusatzverkauf | einfache Daten  | volljährig   |
      | das Profil gehört keinem Kunden             | das Unternehmen    | Interessent | verknüpfen | Kundendienst  | einfache Daten  | volljährig   |
      | der Kunde schrieb der Öffentlichkeit        | die Öffentlichkeit | Kunde       | verknüpfen | Kundendienst  | einfache Daten  | volljährig   |
      | besondere Daten                             | das Unternehmen    | Kunde       | verknüpfen | Kundendienst  | besondere Daten | volljährig   |

  Szenariogrundriss: DSGVO, das Anliegen trägt die Verknüpfung nicht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.2a nicht

    Beispiele:
      | Fall                                        | Adressat           | Betroffener | Vorgang    | Zweck         | Datenart        | Alter        |
      | gespeichert statt verknüpft, dafür gilt R17 | das Unternehmen    | Kunde       | speichern  | Kundendienst  | einfache Daten  | volljährig   |
      | für den Zusatzverkauf                       | das Unternehmen    | Kunde       | verknüpfen | Zusatzverkauf | einfache Daten  | volljährig   |
      | das Profil gehört keinem Kunden             | das Unternehmen    | Interessent | verknüpfen | Kundendienst  | einfache Daten  | volljährig   |
      | der Kunde schrieb der Öffentlichkeit        | die Öffentlichkeit | Kunde       | verknüpfen | Kundendienst  | einfache Daten  | volljährig   |
      | besondere Daten                             | das Unternehmen    | Kunde       | verknüpfen | Kundendienst  | besondere Daten | volljährig   |

  Szenariogrundriss: Der Kunde weiß noch nichts von der Verknüpfung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Information: Frist läuft noch
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                     | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt diese Regel nichts | 24.05.2018 | R29.1  |
      | am ersten Tag der DSGVO läuft die Frist                  | 25.05.2018 | R29.2b |
      | im Januar 2026 ebenso                                    | 10.01.2026 | R29.2b |

  Szenario: DSGVO: Der Kunde erfährt von der Verknüpfung mit der ersten Antwort
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Information: Frist läuft noch
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R29.2b
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Antwort

  Szenariogrundriss: Die Verknüpfung wurde verschwiegen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                     | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt diese Regel nichts | 24.05.2018 | R29.1  |
      | am ersten Tag der DSGVO ist die Information nachzuholen  | 25.05.2018 | R29.2c |
      | im Januar 2026 ebenso                                    | 10.01.2026 | R29.2c |

  Szenario: DSGVO: Eine verschwiegene Verknüpfung ist sofort offenzulegen
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R29.2c
    Und es besteht die Pflicht: informieren, Frist: sofort

  Szenariogrundriss: DSGVO, keine laufende Frist nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R29.2b nicht

    Beispiele:
      | Fall                                      | Adressat           | Vorgang    | Zweck         | Information      | Ergebnis              |
      | bloßes Lesen                              | das Unternehmen    | beobachten | Kundendienst  | Frist läuft noch | mit Pflichten erlaubt |
      | für den Zusatzverkauf fehlt die Grundlage | das Unternehmen    | verknüpfen | Zusatzverkauf | Frist läuft noch | verboten              |
      | der Kunde schrieb der Öffentlichkeit      | die Öffentlichkeit | verknüpfen | Kundendienst  | Frist läuft noch | rechtlich zu prüfen   |
      | schon informiert                          | das Unternehmen    | verknüpfen | Kundendienst  | erteilt          | mit Pflichten erlaubt |

  Szenariogrundriss: DSGVO, nichts nachzuholen nach dieser Regel: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: <Adressat>
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R29.2c nicht

    Beispiele:
      | Fall                                      | Adressat           | Vorgang    | Zweck         | Information  | Ergebnis              |
      | bloßes Lesen                              | das Unternehmen    | beobachten | Kundendienst  | unterblieben | mit Pflichten erlaubt |
      | für den Zusatzverkauf fehlt die Grundlage | das Unternehmen    | verknüpfen | Zusatzverkauf | unterblieben | verboten              |
      | der Kunde schrieb der Öffentlichkeit      | die Öffentlichkeit | verknüpfen | Kundendienst  | unterblieben | rechtlich zu prüfen   |
      | schon informiert                          | das Unternehmen    | verknüpfen | Kundendienst  | erteilt      | mit Pflichten erlaubt |

  Szenariogrundriss: Der Vertrieb verbindet Profile mit Kundensätzen: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Zusatzverkauf
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R29.3a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R29.3a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R29.3b |
      | im Januar 2026               | 10.01.2026 | R29.3b |

  Szenariogrundriss: BDSG a.F., nicht das Verbot, Profile für den Vertrieb zu verknüpfen: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R29.3a nicht

    Beispiele:
      | Fall                                     | Vorgang    | Zweck         | Ergebnis              |
      | bloßes Lesen: es fehlt nur die Grundlage | beobachten | Zusatzverkauf | verboten              |
      | für das Anliegen des Kunden              | verknüpfen | Kundendienst  | mit Pflichten erlaubt |

  Szenario: BDSG a.F.: Für eigene Vertragsdaten ist dieses Verbot nicht der Grund
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Zusatzverkauf
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.3a nicht

  Szenariogrundriss: DSGVO, nicht das Verbot, Profile für den Vertrieb zu verknüpfen: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R29.3b nicht

    Beispiele:
      | Fall                                     | Vorgang    | Zweck         | Ergebnis              |
      | bloßes Lesen: es fehlt nur die Grundlage | beobachten | Zusatzverkauf | verboten              |
      | für das Anliegen des Kunden              | verknüpfen | Kundendienst  | mit Pflichten erlaubt |

  Szenario: DSGVO: Für eigene Vertragsdaten ist dieses Verbot nicht der Grund
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Zusatzverkauf
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.3b nicht

  Szenario: Wer das Unternehmen um Hilfe bittet, gibt sein Profil nicht für die Werbung frei
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R29.3b

  Szenariogrundriss: Der Kundensatz wird um das ergänzt, was der Kunde zu seiner Störung schreibt: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall | Tag        | Ergebnis              | Regel  |
      | 2014 | 15.02.2014 | mit Pflichten erlaubt | R29.1  |
      | 2026 | 01.03.2026 | mit Pflichten erlaubt | R29.2a |

  Szenariogrundriss: Auch beim Ergänzen ist zu informieren: <Fall>
    Angenommen Vorgang: anreichern
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Information: <Information>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall             | Information      | Tag        | Ergebnis              | Regel  |
      | Frist läuft noch | Frist läuft noch | 01.03.2026 | mit Pflichten erlaubt | R29.2b |
      | unterblieben     | unterblieben     | 01.03.2026 | mit Pflichten erlaubt | R29.2c |

  Szenariogrundriss: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (BDSG a.F.): <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R29.4a
    Und es besteht die Pflicht: nachfragen

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (BDSG a.F.), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R29.4a nicht

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst oder Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.4a

  Szenariogrundriss: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.4a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Zugänglichkeit                                                                                         | Adressat                                         | Betroffener                                                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | verknüpfen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       |
      | anderer Adressat      | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | das Unternehmen oder eigene Kontakte oder unklar | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | andere Zugänglichkeit | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | minderjährig | einfache Daten                                                       |

  Szenariogrundriss: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (DSGVO): <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R29.4b
    Und es besteht die Pflicht: nachfragen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R29.4b nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen
    Und Zweck: Kundendienst oder Beschwerde
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.4b

  Szenariogrundriss: Wer öffentlich über das Unternehmen spricht, wird nicht ohne Weiteres zugeordnet (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.4b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Zugänglichkeit                                                                                         | Adressat                                         | Betroffener                                                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | verknüpfen                                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       |
      | anderer Adressat      | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | das Unternehmen oder eigene Kontakte oder unklar | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | andere Zugänglichkeit | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | verknüpfen                                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | öffentlich                                                                                             | die Öffentlichkeit                               | Kunde                                                                    | minderjährig | einfache Daten                                                       |

  Szenario: Profil für das Anliegen des Kunden verknüpfen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.1

  Szenariogrundriss: Profil für das Anliegen des Kunden verknüpfen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.1 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Adressat                                            | Betroffener                                                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | verknüpfen                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | das Unternehmen                                     | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       |
      | anderer Adressat      | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | die Öffentlichkeit oder eigene Kontakte oder unklar | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Kunde                                                                    | minderjährig | einfache Daten                                                       |

  Szenario: Profil für das Anliegen des Kunden verknüpfen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.2a

  Szenariogrundriss: Profil für das Anliegen des Kunden verknüpfen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Adressat: <Adressat>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.2a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Adressat                                            | Betroffener                                                              | Alter        | Datenart                                                             |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Zweck         | verknüpfen                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | das Unternehmen                                     | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | anderer Betroffener   | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       |
      | anderer Adressat      | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | die Öffentlichkeit oder eigene Kontakte oder unklar | Kunde                                                                    | volljährig   | einfache Daten                                                       |
      | keine einfachen Daten | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Kunde                                                                    | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |
      | minderjährig          | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Kunde                                                                    | minderjährig | einfache Daten                                                       |

  Szenario: Über die Verknüpfung ist zu informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Adressat: das Unternehmen
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.2b

  Szenariogrundriss: Über die Verknüpfung ist zu informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Adressat: <Adressat>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.2b nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Adressat                                            | Information                                |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | Frist läuft noch                           |
      | anderer Zweck                 | verknüpfen                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | das Unternehmen                                     | Frist läuft noch                           |
      | anderer Adressat              | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | die Öffentlichkeit oder eigene Kontakte oder unklar | Frist läuft noch                           |
      | anderer Stand der Information | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | erteilt oder unterblieben oder entbehrlich |

  Szenario: Versäumte Information über die Verknüpfung nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen oder anreichern
    Und Zweck: Kundendienst oder Beschwerde
    Und Adressat: das Unternehmen
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.2c

  Szenariogrundriss: Versäumte Information über die Verknüpfung nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Adressat: <Adressat>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.2c nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                     | Zweck                                                                                                                                                                                                                                            | Adressat                                            | Information                                    |
      | anderer Vorgang               | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | unterblieben                                   |
      | anderer Zweck                 | verknüpfen                                                                                                                  | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | das Unternehmen                                     | unterblieben                                   |
      | anderer Adressat              | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | die Öffentlichkeit oder eigene Kontakte oder unklar | unterblieben                                   |
      | anderer Stand der Information | verknüpfen                                                                                                                  | Kundendienst                                                                                                                                                                                                                                     | das Unternehmen                                     | erteilt oder Frist läuft noch oder entbehrlich |

  Szenario: Kein Verknüpfen für Vertrieb und Profile (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.3a

  Szenariogrundriss: Kein Verknüpfen für Vertrieb und Profile (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R29.3a nicht

    Beispiele:
      | Fall            | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                            | Quelle                                                                                    |
      | anderer Vorgang | beobachten oder erheben oder speichern oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                        | berufliches Netzwerk                                                                      |
      | anderer Zweck   | verknüpfen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                      |
      | andere Quelle   | verknüpfen                                                                                                                                  | Vorlieben                                                                                                                                                                                                        | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten |

  Szenario: Kein Verknüpfen für Vertrieb und Profile (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: verknüpfen
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Quelle: berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder anderes Netzangebot
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.3b

  Szenariogrundriss: Kein Verknüpfen für Vertrieb und Profile (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R29.3b nicht

    Beispiele:
      | Fall            | Vorgang                                                                                                                                     | Zweck                                                                                                                                                                                                            | Quelle                                                                                    |
      | anderer Vorgang | beobachten oder erheben oder speichern oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Vorlieben                                                                                                                                                                                                        | berufliches Netzwerk                                                                      |
      | anderer Zweck   | verknüpfen                                                                                                                                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                      |
      | andere Quelle   | verknüpfen                                                                                                                                  | Vorlieben                                                                                                                                                                                                        | eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten |
