# language: de
Funktionalität: Bewerber in privaten Netzen

  Szenariogrundriss: Die Personalabteilung sieht private Fotos eines Bewerbers durch: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: keiner
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R51.1a |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R51.1a |
      | am ersten Tag der DSGVO      | 25.05.2018 | R51.2a |
      | im Januar 2026               | 10.01.2026 | R51.2a |

  Szenariogrundriss: Auch zur Marktbeobachtung sind private Netze von Bewerbern tabu, obwohl R11 Öffentliches erlaubt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: keiner
    Und Vorgang: erheben
    Und Zweck: Beobachtung des Marktes
    Und Information: erteilt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Verbot>
    Und es greift Regel <Erlaubnis>

    Beispiele:
      | Fall | Tag        | Verbot | Erlaubnis |
      | 2014 | 15.02.2014 | R51.1a | R11.1a    |
      | 2026 | 10.01.2026 | R51.2a | R11.2a    |

  Szenariogrundriss: BDSG a.F., das Verbot der Ausforschung ist nicht der Grund: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: erheben
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R51.1a nicht

    Beispiele:
      | Fall                                         | Quelle               | Zweck           |
      | berufliches Netzwerk                         | berufliches Netzwerk | Personalauswahl |
      | der Bewerber fragt öffentlich nach dem Stand | privates Netzwerk    | Kundendienst    |

  Szenario: BDSG a.F.: Ein Interessent ist kein Bewerber, es fehlt nur die Grundlage
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Interessent
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es verboten
    Und es greift Regel R51.1a nicht

  Szenariogrundriss: DSGVO, das Verbot der Ausforschung ist nicht der Grund: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: erheben
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Interessenabwägung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2a nicht

    Beispiele:
      | Fall                                         | Quelle               | Zweck           |
      | berufliches Netzwerk                         | berufliches Netzwerk | Personalauswahl |
      | der Bewerber fragt öffentlich nach dem Stand | privates Netzwerk    | Kundendienst    |

  Szenario: DSGVO: Ein Interessent ist kein Bewerber, es fehlt nur die Grundlage
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Interessent
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R51.2a nicht

  Szenariogrundriss: Öffentliche Angabe über die Arbeit in einem privaten Netz: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                | Tag        | Ergebnis            | Regel  |
      | am ersten Tag des Regelwerks        | 01.09.2009 | rechtlich zu prüfen | R51.1b |
      | am letzten Tag des BDSG a.F.        | 24.05.2018 | rechtlich zu prüfen | R51.1b |
      | am ersten Tag der DSGVO ohne Anlass | 25.05.2018 | verboten            | R51.2a |

  Szenario: BDSG a.F.: Der Berufsbezug macht aus dem Verbot eine offene Frage
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: keiner
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R51.1a ist abgeschwächt durch R51.1b

  Szenariogrundriss: BDSG a.F., keine offene Frage: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: <Berufsbezug>
    Und Anlass: keiner
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Wenn am 15.02.2014 entschieden wird
    Dann ist es verboten
    Und es greift Regel R51.1b nicht

    Beispiele:
      | Fall                                        | Quelle              | Zugänglichkeit           | Berufsbezug | Vorgang    | Zweck           | Datenart        |
      | anderes Netzangebot: es fehlt die Grundlage | anderes Netzangebot | öffentlich               | gegeben     | erheben    | Personalauswahl | einfache Daten  |
      | für Profile                                 | privates Netzwerk   | öffentlich               | gegeben     | erheben    | Profilbildung   | einfache Daten  |
      | hinter der Anmeldung                        | privates Netzwerk   | für jeden nach Anmeldung | gegeben     | erheben    | Personalauswahl | einfache Daten  |
      | ohne Berufsbezug                            | privates Netzwerk   | öffentlich               | fehlt       | erheben    | Personalauswahl | einfache Daten  |
      | verknüpft statt erhoben                     | privates Netzwerk   | öffentlich               | gegeben     | verknüpfen | Personalauswahl | einfache Daten  |
      | besondere Daten                             | privates Netzwerk   | öffentlich               | gegeben     | erheben    | Personalauswahl | besondere Daten |

  Szenariogrundriss: Gezielte Suche, weil ein Hinweis auf falsche Zeugnisse vorliegt: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                   | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. ohne Berufsbezug verboten | 24.05.2018 | verboten              | R51.1a |
      | am ersten Tag der DSGVO                                | 25.05.2018 | mit Pflichten erlaubt | R51.2b |
      | am Tag vor dem EuGH-Urteil                             | 29.03.2023 | mit Pflichten erlaubt | R51.2b |
      | am Tag des EuGH-Urteils                                | 30.03.2023 | mit Pflichten erlaubt | R51.2c |
      | im Januar 2026                                         | 10.01.2026 | mit Pflichten erlaubt | R51.2c |

  Szenariogrundriss: Dieselbe Suche von 2019: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 01.06.2019 nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und Regel R51.2a ist verdrängt durch <Regel>

    Beispiele:
      | Fall                            | Stand      | Regel  |
      | nach dem Verständnis von damals | 01.06.2019 | R51.2b |
      | am Tag vor dem EuGH-Urteil      | 29.03.2023 | R51.2b |
      | am Tag des EuGH-Urteils         | 30.03.2023 | R51.2c |

  Szenariogrundriss: Rückblickend trug Art. 6 DSGVO vom ersten Tag an: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                    | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. noch nicht | 24.05.2018 | verboten              | R51.1a |
      | am ersten Tag der DSGVO                 | 25.05.2018 | mit Pflichten erlaubt | R51.2c |

  Szenario: Der Bewerber wird gehört und nach einer Absage gelöscht
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: Stellungnahme ermöglichen, Frist: erste Ansprache
    Und es besteht die Pflicht: löschen, Frist: 6 Monate

  Szenariogrundriss: § 26 BDSG, keine gezielte Recherche: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: <Anlass>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 01.06.2019 entschieden wird
    Dann es greift Regel R51.2b nicht

    Beispiele:
      | Fall                                | Quelle               | Zugänglichkeit           | Anlass  | Vorgang    | Zweck           | Datenart        | Alter        |
      | berufliches Netzwerk, dort gilt R52 | berufliches Netzwerk | öffentlich               | konkret | erheben    | Personalauswahl | einfache Daten  | volljährig   |
      | für Profile                         | privates Netzwerk    | öffentlich               | konkret | erheben    | Profilbildung   | einfache Daten  | volljährig   |
      | hinter der Anmeldung                | privates Netzwerk    | für jeden nach Anmeldung | konkret | erheben    | Personalauswahl | einfache Daten  | volljährig   |
      | ins Blaue hinein                    | privates Netzwerk    | öffentlich               | keiner  | erheben    | Personalauswahl | einfache Daten  | volljährig   |
      | verknüpft statt erhoben             | privates Netzwerk    | öffentlich               | konkret | verknüpfen | Personalauswahl | einfache Daten  | volljährig   |
      | besondere Daten                     | privates Netzwerk    | öffentlich               | konkret | erheben    | Personalauswahl | besondere Daten | volljährig   |
      | minderjähriger Bewerber             | privates Netzwerk    | öffentlich               | konkret | erheben    | Personalauswahl | einfache Daten  | minderjährig |

  Szenario: § 26 BDSG: Bei Beschäftigten trägt die Regel für Bewerber nicht
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 01.06.2019 entschieden wird
    Dann es greift Regel R51.2b nicht

  Szenariogrundriss: Art. 6 DSGVO, keine gezielte Recherche: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: <Anlass>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2c nicht

    Beispiele:
      | Fall                                | Quelle               | Zugänglichkeit           | Anlass  | Vorgang    | Zweck           | Datenart        | Alter        |
      | berufliches Netzwerk, dort gilt R52 | berufliches Netzwerk | öffentlich               | konkret | erheben    | Personalauswahl | einfache Daten  | volljährig   |
      | für Profile                         | privates Netzwerk    | öffentlich               | konkret | erheben    | Profilbildung   | einfache Daten  | volljährig   |
      | hinter der Anmeldung                | privates Netzwerk    | für jeden nach Anmeldung | konkret | erheben    | Personalauswahl | einfache Daten  | volljährig   |
      | ins Blaue hinein                    | privates Netzwerk    | öffentlich               | keiner  | erheben    | Personalauswahl | einfache Daten  | volljährig   |
      | verknüpft statt erhoben             | privates Netzwerk    | öffentlich               | konkret | verknüpfen | Personalauswahl | einfache Daten  | volljährig   |
      | besondere Daten                     | privates Netzwerk    | öffentlich               | konkret | erheben    | Personalauswahl | besondere Daten | volljährig   |
      | minderjähriger Bewerber             | privates Netzwerk    | öffentlich               | konkret | erheben    | Personalauswahl | einfache Daten  | minderjährig |

  Szenario: Art. 6 DSGVO: Bei Beschäftigten trägt die Regel für Bewerber nicht
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2c nicht

  Szenario: Auch wer aus Anlass nach dem Bewerber googelt, darf das
    Angenommen Quelle: anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R51.2c

  Szenariogrundriss: Der Bewerber weiß noch nichts von der Suche: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: Frist läuft noch
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                    | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. verboten   | 24.05.2018 | verboten              | R51.1a |
      | am ersten Tag der DSGVO läuft die Frist | 25.05.2018 | mit Pflichten erlaubt | R51.2d |
      | im Januar 2026 ebenso                   | 10.01.2026 | mit Pflichten erlaubt | R51.2d |

  Szenario: Der Bewerber erfährt von der Suche spätestens im ersten Gespräch
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: Frist läuft noch
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache

  Szenariogrundriss: Der Bewerber hat von der Suche nie erfahren: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                  | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. verboten | 24.05.2018 | verboten              | R51.1a |
      | am ersten Tag der DSGVO               | 25.05.2018 | mit Pflichten erlaubt | R51.2e |
      | am Tag vor dem BAG-Urteil             | 04.06.2025 | mit Pflichten erlaubt | R51.2e |
      | am Tag des BAG-Urteils                | 05.06.2025 | verboten              | R51.2f |
      | im Januar 2026                        | 10.01.2026 | verboten              | R51.2f |

  Szenariogrundriss: Die verschwiegene Suche von 2019: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 01.06.2019 nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: informieren, Frist: sofort

    Beispiele:
      | Fall                                        | Stand      | Ergebnis              | Regel  |
      | nach dem Verständnis von damals nachzuholen | 01.06.2019 | mit Pflichten erlaubt | R51.2e |
      | am Tag vor dem BAG-Urteil                   | 04.06.2025 | mit Pflichten erlaubt | R51.2e |
      | am Tag des BAG-Urteils verboten             | 05.06.2025 | verboten              | R51.2f |

  Szenariogrundriss: Die verschwiegene Suche im Rückblick: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                         | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. schon als Ausforschung verboten | 24.05.2018 | R51.1a |
      | am ersten Tag der DSGVO                                      | 25.05.2018 | R51.2f |

  Szenariogrundriss: Keine laufende Frist: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: konkret
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2d nicht

    Beispiele:
      | Fall                                     | Quelle               | Zugänglichkeit           | Vorgang    | Zweck           | Information      |
      | berufliches Netzwerk, dort gilt R52      | berufliches Netzwerk | öffentlich               | erheben    | Personalauswahl | Frist läuft noch |
      | für Profile fehlt die Grundlage          | privates Netzwerk    | öffentlich               | erheben    | Profilbildung   | Frist läuft noch |
      | hinter der Anmeldung fehlt die Grundlage | privates Netzwerk    | für jeden nach Anmeldung | erheben    | Personalauswahl | Frist läuft noch |
      | nur angesehen, nichts übernommen         | privates Netzwerk    | öffentlich               | beobachten | Personalauswahl | Frist läuft noch |
      | schon informiert                         | privates Netzwerk    | öffentlich               | erheben    | Personalauswahl | erteilt          |

  Szenario: Keine laufende Frist: Beschäftigte sind keine Bewerber
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2d nicht

  Szenariogrundriss: Nichts nachzuholen: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: konkret
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 01.06.2019 entschieden wird
    Dann es greift Regel R51.2e nicht

    Beispiele:
      | Fall                                     | Quelle               | Zugänglichkeit           | Vorgang    | Zweck           | Information  |
      | berufliches Netzwerk, dort gilt R52      | berufliches Netzwerk | öffentlich               | erheben    | Personalauswahl | unterblieben |
      | für Profile fehlt die Grundlage          | privates Netzwerk    | öffentlich               | erheben    | Profilbildung   | unterblieben |
      | hinter der Anmeldung fehlt die Grundlage | privates Netzwerk    | für jeden nach Anmeldung | erheben    | Personalauswahl | unterblieben |
      | nur angesehen, nichts übernommen         | privates Netzwerk    | öffentlich               | beobachten | Personalauswahl | unterblieben |
      | schon informiert                         | privates Netzwerk    | öffentlich               | erheben    | Personalauswahl | erteilt      |

  Szenario: Nichts nachzuholen: Beschäftigte sind keine Bewerber
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Wenn am 01.06.2019 entschieden wird
    Dann es greift Regel R51.2e nicht

  Szenariogrundriss: Die fehlende Information ist nicht der Grund: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Anlass: konkret
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2f nicht

    Beispiele:
      | Fall                                     | Quelle               | Zugänglichkeit           | Vorgang    | Zweck           | Information  |
      | berufliches Netzwerk, dort gilt R52      | berufliches Netzwerk | öffentlich               | erheben    | Personalauswahl | unterblieben |
      | für Profile fehlt die Grundlage          | privates Netzwerk    | öffentlich               | erheben    | Profilbildung   | unterblieben |
      | hinter der Anmeldung fehlt die Grundlage | privates Netzwerk    | für jeden nach Anmeldung | erheben    | Personalauswahl | unterblieben |
      | nur angesehen, nichts übernommen         | privates Netzwerk    | öffentlich               | beobachten | Personalauswahl | unterblieben |
      | schon informiert                         | privates Netzwerk    | öffentlich               | erheben    | Personalauswahl | erteilt      |

  Szenario: Die fehlende Information ist nicht der Grund: Beschäftigte sind keine Bewerber
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Beschäftigter
    Und Anlass: konkret
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2f nicht

  Szenario: Bei der Recherche aus Anlass kommt es auf den Adressaten nicht an
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: konkret
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R51.2c
    Und es greift Regel R19.2 nicht

  Szenario: Eine Einwilligung des Bewerbers öffnet sein privates Netzwerk nicht
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Anlass: keiner
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R51.2a
    Und es greift Regel R31.2b

  Szenario: Ist unbekannt, ob es einen Anlass gab, bleibt das Ergebnis offen
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: eigene Kontakte
    Und Betroffener: Bewerber
    Und Berufsbezug: fehlt
    Und Vorgang: erheben
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Anlass

  Szenariogrundriss: Was über den Bewerber gefunden wurde, bleibt bis zur Entscheidung liegen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: aufbewahren
    Und Zweck: Personalauswahl
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: danach
    Und Anlass: konkret
    Und Berufsbezug: gegeben
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                     | Zweckerreichung | Tag        | Ergebnis              | Regel  |
      | unter dem BDSG a.F.                      | Zweck besteht   | 15.02.2014 | rechtlich zu prüfen   | R51.1b |
      | unter § 26 BDSG                          | Zweck besteht   | 29.03.2023 | mit Pflichten erlaubt | R51.2b |
      | unter Art. 6 DSGVO                       | Zweck besteht   | 30.03.2023 | mit Pflichten erlaubt | R51.2c |
      | nach der Absage und dem Ende der Fristen | Zweck erledigt  | 30.03.2023 | verboten              | R82.2h |

  Szenariogrundriss: Den Fund der Recherche aufbewahren (DSGVO): <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R51.2g
    Und es besteht die Pflicht: löschen

    Beispiele:
      | Fall                    | Tag        |
      | am ersten Tag der DSGVO | 25.05.2018 |
      | im Januar 2026          | 10.01.2026 |

  Szenariogrundriss: Den Fund der Recherche aufbewahren (DSGVO), nicht zu dieser Zeit: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Anlass: konkret
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R51.2g nicht

    Beispiele:
      | Fall         | Tag        |
      | am Tag davor | 24.05.2018 |

  Szenario: Den Fund der Recherche aufbewahren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: aufbewahren
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Anlass: konkret
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2g

  Szenariogrundriss: Den Fund der Recherche aufbewahren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Zweckerreichung: <Zweckerreichung>
    Und Altbestand: <Altbestand>
    Und Anlass: <Anlass>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2g nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                                                    | Zweck                                                                                                                                                                                                                                                         | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                           | Alter        | Datenart                                                             | Zweckerreichung | Altbestand         | Anlass  |
      | anderer Betroffener   | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | konkret |
      | andere Quelle         | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | konkret |
      | anderer Zweck         | aufbewahren                                                                                                                                | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | konkret |
      | andere Zugänglichkeit | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | konkret |
      | kein Anlass           | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | keiner  |
      | anderer Vorgang       | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | Zweck besteht   | danach             | konkret |
      | Zweck erledigt        | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | Zweck erledigt  | danach             | konkret |
      | Altbestand            | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | Zweck besteht   | vor dem 25.05.2018 | konkret |
      | keine einfachen Daten | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | Zweck besteht   | danach             | konkret |
      | minderjährig          | aufbewahren                                                                                                                                | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | minderjährig | einfache Daten                                                       | Zweck besteht   | danach             | konkret |

  Szenariogrundriss: DSGVO, der konkrete Anlass trägt auch das Aufbewahren: <Fall>
    Angenommen Vorgang: aufbewahren
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Anlass: konkret
    Wenn am 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und Regel <Regel> ist verdrängt durch R51.2g

    Beispiele:
      | Fall              | Regel  | Ergebnis              |
      | privates Netzwerk | R51.2a | mit Pflichten erlaubt |

  Szenario: Bewerber in privaten Netzen nicht ausforschen (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: privates Netzwerk
    Und Betroffener: Bewerber
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R51.1a

  Szenariogrundriss: Bewerber in privaten Netzen nicht ausforschen (BDSG a.F.), aber nicht: <Fall>
    Angenommen Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R51.1a nicht

    Beispiele:
      | Fall                | Zweck                        | Quelle                                                                                                                                                                                                           | Betroffener                                                           |
      | anderer Betroffener | Beobachtung des Marktes      | privates Netzwerk                                                                                                                                                                                                | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter |
      | andere Quelle       | Beobachtung des Marktes      | berufliches Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Bewerber                                                              |
      | anderer Zweck       | Kundendienst oder Beschwerde | privates Netzwerk                                                                                                                                                                                                | Bewerber                                                              |

  Szenario: Öffentliche, berufsbezogene Angabe eines Bewerbers (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Datenart: einfache Daten
    Und Berufsbezug: gegeben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R51.1b

  Szenariogrundriss: Öffentliche, berufsbezogene Angabe eines Bewerbers (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Datenart: <Datenart>
    Und Berufsbezug: <Berufsbezug>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R51.1b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                        | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                           | Zugänglichkeit                                                                                         | Betroffener                                                           | Datenart                                                             | Berufsbezug |
      | anderer Betroffener   | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk                                                                                                                                                                                                | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | einfache Daten                                                       | gegeben     |
      | andere Quelle         | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | öffentlich                                                                                             | Bewerber                                                              | einfache Daten                                                       | gegeben     |
      | anderer Zweck         | beobachten                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk                                                                                                                                                                                                | öffentlich                                                                                             | Bewerber                                                              | einfache Daten                                                       | gegeben     |
      | andere Zugänglichkeit | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk                                                                                                                                                                                                | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | einfache Daten                                                       | gegeben     |
      | ohne Berufsbezug      | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk                                                                                                                                                                                                | öffentlich                                                                                             | Bewerber                                                              | einfache Daten                                                       | fehlt       |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk                                                                                                                                                                                                | öffentlich                                                                                             | Bewerber                                                              | einfache Daten                                                       | gegeben     |
      | keine einfachen Daten | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk                                                                                                                                                                                                | öffentlich                                                                                             | Bewerber                                                              | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | gegeben     |

  Szenario: Bewerber in privaten Netzen nicht ausforschen (DSGVO), gleich welcher der genannten Werte
    Angenommen Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt
    Und Quelle: privates Netzwerk
    Und Betroffener: Bewerber
    Und Anlass: keiner
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2a

  Szenariogrundriss: Bewerber in privaten Netzen nicht ausforschen (DSGVO), aber nicht: <Fall>
    Angenommen Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2a nicht

    Beispiele:
      | Fall                | Zweck                        | Quelle                                                                                                                                                                                                           | Betroffener                                                           |
      | anderer Betroffener | Beobachtung des Marktes      | privates Netzwerk                                                                                                                                                                                                | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter |
      | andere Quelle       | Beobachtung des Marktes      | berufliches Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Bewerber                                                              |
      | anderer Zweck       | Kundendienst oder Beschwerde | privates Netzwerk                                                                                                                                                                                                | Bewerber                                                              |

  Szenario: Gezielte Recherche aus konkretem Anlass (§ 26 BDSG), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Anlass: konkret
    Wenn am 29.03.2023 entschieden wird
    Dann es greift Regel R51.2b

  Szenariogrundriss: Gezielte Recherche aus konkretem Anlass (§ 26 BDSG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Anlass: <Anlass>
    Wenn am 29.03.2023 entschieden wird
    Dann es greift Regel R51.2b nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                        | Zweck                                                                                                                                                                                                                                                         | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                           | Alter        | Datenart                                                             | Anlass  |
      | anderer Betroffener   | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | konkret |
      | andere Quelle         | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | anderer Zweck         | beobachten                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | andere Zugänglichkeit | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | kein Anlass           | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | keiner  |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | keine einfachen Daten | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | konkret |
      | minderjährig          | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | minderjährig | einfache Daten                                                       | konkret |

  Szenario: Gezielte Recherche aus konkretem Anlass (Art. 6 DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern oder aufbewahren
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Anlass: konkret
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2c

  Szenariogrundriss: Gezielte Recherche aus konkretem Anlass (Art. 6 DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Anlass: <Anlass>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2c nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                        | Zweck                                                                                                                                                                                                                                                         | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                           | Alter        | Datenart                                                             | Anlass  |
      | anderer Betroffener   | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | konkret |
      | andere Quelle         | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | anderer Zweck         | beobachten                                                                                     | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | andere Zugänglichkeit | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | kein Anlass           | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | keiner  |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | einfache Daten                                                       | konkret |
      | keine einfachen Daten | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | konkret |
      | minderjährig          | beobachten                                                                                     | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | minderjährig | einfache Daten                                                       | konkret |

  Szenario: Bewerber über die Recherche informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2d

  Szenariogrundriss: Bewerber über die Recherche informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2d nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                           | Information                                |
      | anderer Betroffener           | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | Frist läuft noch                           |
      | andere Quelle                 | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk | öffentlich                                                                                             | Bewerber                                                              | Frist läuft noch                           |
      | anderer Zweck                 | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | Frist läuft noch                           |
      | andere Zugänglichkeit         | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | erteilt oder unterblieben oder entbehrlich |

  Szenario: Versäumte Information des Bewerbers nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Information: unterblieben
    Wenn am 04.06.2025 entschieden wird
    Dann es greift Regel R51.2e

  Szenariogrundriss: Versäumte Information des Bewerbers nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 04.06.2025 entschieden wird
    Dann es greift Regel R51.2e nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                           | Information                                    |
      | anderer Betroffener           | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | unterblieben                                   |
      | andere Quelle                 | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk | öffentlich                                                                                             | Bewerber                                                              | unterblieben                                   |
      | anderer Zweck                 | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | unterblieben                                   |
      | andere Zugänglichkeit         | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | unterblieben                                   |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | erteilt oder Frist läuft noch oder entbehrlich |

  Szenario: Ohne Information keine Recherche über Bewerber (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot
    Und Zugänglichkeit: öffentlich
    Und Betroffener: Bewerber
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2f

  Szenariogrundriss: Ohne Information keine Recherche über Bewerber (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R51.2f nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle               | Zugänglichkeit                                                                                         | Betroffener                                                           | Information                                    |
      | anderer Betroffener           | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | unterblieben                                   |
      | andere Quelle                 | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk | öffentlich                                                                                             | Bewerber                                                              | unterblieben                                   |
      | anderer Zweck                 | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | unterblieben                                   |
      | andere Zugänglichkeit         | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | unterblieben                                   |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk    | öffentlich                                                                                             | Bewerber                                                              | erteilt oder Frist läuft noch oder entbehrlich |
