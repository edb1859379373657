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
      | Fall                                                         | Adressat           | Vorgang    | Zweck         | Information      | Ergebnis              |
      | bloßes Lesen                                                 | das Unternehmen    | beobachten | Kundendienst  | Frist läuft noch | mit Pflichten erlaubt |
      | für den Zusatzverkauf fehlt die Grundlage                    | das Unternehmen    | verknüpfen | Zusatzverkauf | Frist läuft noch | verboten              |
      | der Kunde schrieb der Öffentlichkeit: es fehlt die Grundlage | die Öffentlichkeit | verknüpfen | Kundendienst  | Frist läuft noch | verboten              |
      | schon informiert                                             | das Unternehmen    | verknüpfen | Kundendienst  | erteilt          | mit Pflichten erlaubt |

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
      | Fall                                                         | Adressat           | Vorgang    | Zweck         | Information  | Ergebnis              |
      | bloßes Lesen                                                 | das Unternehmen    | beobachten | Kundendienst  | unterblieben | mit Pflichten erlaubt |
      | für den Zusatzverkauf fehlt die Grundlage                    | das Unternehmen    | verknüpfen | Zusatzverkauf | unterblieben | verboten              |
      | der Kunde schrieb der Öffentlichkeit: es fehlt die Grundlage | die Öffentlichkeit | verknüpfen | Kundendienst  | unterblieben | verboten              |
      | schon informiert                                             | das Unternehmen    | verknüpfen | Kundendienst  | erteilt      | mit Pflichten erlaubt |

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
