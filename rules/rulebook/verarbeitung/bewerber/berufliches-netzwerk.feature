# language: de
Funktionalität: Bewerber in beruflichen Netzen

  Szenariogrundriss: Werdegang eines Bewerbers aus seinem beruflichen Profil: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: dauernd

    Beispiele:
      | Fall                         | Tag        | Regel  |
      | am ersten Tag des Regelwerks | 01.09.2009 | R52.1  |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | R52.1  |
      | am ersten Tag der DSGVO      | 25.05.2018 | R52.2a |
      | am Tag vor dem EuGH-Urteil   | 29.03.2023 | R52.2a |
      | am Tag des EuGH-Urteils      | 30.03.2023 | R52.3a |
      | im Januar 2026               | 10.01.2026 | R52.3a |

  Szenariogrundriss: Der Blick auf das Profil von 2019: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 01.06.2019 nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                            | Stand      | Regel  |
      | nach dem Verständnis von damals | 01.06.2019 | R52.2a |
      | am Tag vor dem EuGH-Urteil      | 29.03.2023 | R52.2a |
      | am Tag des EuGH-Urteils         | 30.03.2023 | R52.3a |

  Szenariogrundriss: Rückblickend trug Art. 6 DSGVO vom ersten Tag an: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                              | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. § 32 | 24.05.2018 | R52.1  |
      | am ersten Tag der DSGVO           | 25.05.2018 | R52.3a |

  Szenario: Der Bewerber wird gehört und nach einer Absage gelöscht
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: Stellungnahme ermöglichen, Frist: erste Ansprache
    Und es besteht die Pflicht: löschen, Frist: 6 Monate
    Und es besteht keine Pflicht: informieren

  Szenariogrundriss: BDSG a.F., das berufliche Profil trägt nicht: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: <Berufsbezug>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.1 nicht

    Beispiele:
      | Fall                            | Quelle               | Zugänglichkeit             | Berufsbezug | Vorgang    | Zweck           | Datenart        | Alter        |
      | privates Netzwerk               | privates Netzwerk    | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | enger freigegeben               | berufliches Netzwerk | nur für angemeldete Nutzer | gegeben     | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | private Angabe ohne Berufsbezug | berufliches Netzwerk | für jeden nach Anmeldung   | fehlt       | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | für Profile                     | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Profilbildung   | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert     | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | verknüpfen | Personalauswahl | einfache Daten  | volljährig   |
      | besondere Daten                 | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | besondere Daten | volljährig   |
      | minderjähriger Bewerber         | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | einfache Daten  | minderjährig |

  Szenariogrundriss: § 26 BDSG, das berufliche Profil trägt nicht: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: <Berufsbezug>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 01.06.2019 entschieden wird
    Dann es greift Regel R52.2a nicht

    Beispiele:
      | Fall                            | Quelle               | Zugänglichkeit             | Berufsbezug | Vorgang    | Zweck           | Datenart        | Alter        |
      | privates Netzwerk               | privates Netzwerk    | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | enger freigegeben               | berufliches Netzwerk | nur für angemeldete Nutzer | gegeben     | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | private Angabe ohne Berufsbezug | berufliches Netzwerk | für jeden nach Anmeldung   | fehlt       | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | für Profile                     | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Profilbildung   | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert     | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | verknüpfen | Personalauswahl | einfache Daten  | volljährig   |
      | besondere Daten                 | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | besondere Daten | volljährig   |
      | minderjähriger Bewerber         | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | einfache Daten  | minderjährig |

  Szenariogrundriss: Art. 6 DSGVO, das berufliche Profil trägt nicht: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: <Berufsbezug>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.3a nicht

    Beispiele:
      | Fall                            | Quelle               | Zugänglichkeit             | Berufsbezug | Vorgang    | Zweck           | Datenart        | Alter        |
      | privates Netzwerk               | privates Netzwerk    | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | enger freigegeben               | berufliches Netzwerk | nur für angemeldete Nutzer | gegeben     | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | private Angabe ohne Berufsbezug | berufliches Netzwerk | für jeden nach Anmeldung   | fehlt       | speichern  | Personalauswahl | einfache Daten  | volljährig   |
      | für Profile                     | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Profilbildung   | einfache Daten  | volljährig   |
      | verknüpft statt gespeichert     | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | verknüpfen | Personalauswahl | einfache Daten  | volljährig   |
      | besondere Daten                 | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | besondere Daten | volljährig   |
      | minderjähriger Bewerber         | berufliches Netzwerk | für jeden nach Anmeldung   | gegeben     | speichern  | Personalauswahl | einfache Daten  | minderjährig |

  Szenariogrundriss: Der Bewerber weiß noch nichts vom Blick auf sein Profil: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: Frist läuft noch
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                     | Tag        | Regel  |
      | am letzten Tag des BDSG a.F. verlangt diese Regel nichts | 24.05.2018 | R52.1  |
      | am ersten Tag der DSGVO läuft die Frist                  | 25.05.2018 | R52.2b |
      | im Januar 2026 ebenso                                    | 10.01.2026 | R52.2b |

  Szenario: Der Bewerber erfährt davon spätestens im ersten Gespräch
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: Frist läuft noch
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es besteht die Pflicht: informieren, Frist: 1 Monat oder erste Ansprache

  Szenariogrundriss: Der Bewerber hat vom Blick auf sein Profil nie erfahren: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                                     | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. verlangt diese Regel nichts | 24.05.2018 | mit Pflichten erlaubt | R52.1  |
      | am ersten Tag der DSGVO                                  | 25.05.2018 | mit Pflichten erlaubt | R52.2c |
      | am Tag vor dem BAG-Urteil                                | 04.06.2025 | mit Pflichten erlaubt | R52.2c |
      | am Tag des BAG-Urteils                                   | 05.06.2025 | verboten              | R52.3b |
      | im Januar 2026                                           | 10.01.2026 | verboten              | R52.3b |

  Szenariogrundriss: Der verschwiegene Blick von 2019: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
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
      | nach dem Verständnis von damals nachzuholen | 01.06.2019 | mit Pflichten erlaubt | R52.2c |
      | am Tag vor dem BAG-Urteil                   | 04.06.2025 | mit Pflichten erlaubt | R52.2c |
      | am Tag des BAG-Urteils verboten             | 05.06.2025 | verboten              | R52.3b |

  Szenariogrundriss: Der verschwiegene Blick im Rückblick: <Fall>
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom 10.01.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                                     | Tag        | Ergebnis              | Regel  |
      | am letzten Tag des BDSG a.F. ohne Folgen | 24.05.2018 | mit Pflichten erlaubt | R52.1  |
      | am ersten Tag der DSGVO verboten         | 25.05.2018 | verboten              | R52.3b |

  Szenariogrundriss: Keine laufende Frist: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.2b nicht

    Beispiele:
      | Fall                             | Quelle               | Vorgang    | Zweck           | Information      |
      | privates Netzwerk: dort gilt R51 | privates Netzwerk    | speichern  | Personalauswahl | Frist läuft noch |
      | für Profile fehlt die Grundlage  | berufliches Netzwerk | speichern  | Profilbildung   | Frist läuft noch |
      | nur angesehen, nichts übernommen | berufliches Netzwerk | beobachten | Personalauswahl | Frist läuft noch |
      | schon informiert                 | berufliches Netzwerk | speichern  | Personalauswahl | erteilt          |

  Szenariogrundriss: Nichts nachzuholen: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 01.06.2019 entschieden wird
    Dann es greift Regel R52.2c nicht

    Beispiele:
      | Fall                             | Quelle               | Vorgang    | Zweck           | Information  |
      | privates Netzwerk: dort gilt R51 | privates Netzwerk    | speichern  | Personalauswahl | unterblieben |
      | für Profile fehlt die Grundlage  | berufliches Netzwerk | speichern  | Profilbildung   | unterblieben |
      | nur angesehen, nichts übernommen | berufliches Netzwerk | beobachten | Personalauswahl | unterblieben |
      | schon informiert                 | berufliches Netzwerk | speichern  | Personalauswahl | erteilt      |

  Szenariogrundriss: Die fehlende Information ist nicht der Grund: <Fall>
    Angenommen Quelle: <Quelle>
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Berufsbezug: gegeben
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.3b nicht

    Beispiele:
      | Fall                             | Quelle               | Vorgang    | Zweck           | Information  |
      | privates Netzwerk: dort gilt R51 | privates Netzwerk    | speichern  | Personalauswahl | unterblieben |
      | für Profile fehlt die Grundlage  | berufliches Netzwerk | speichern  | Profilbildung   | unterblieben |
      | nur angesehen, nichts übernommen | berufliches Netzwerk | beobachten | Personalauswahl | unterblieben |
      | schon informiert                 | berufliches Netzwerk | speichern  | Personalauswahl | erteilt      |

  Szenario: BDSG a.F.: Ob die Angabe den Beruf betrifft, muss gesagt werden
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.02.2014 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Berufsbezug

  Szenario: § 26 BDSG: Ob die Angabe den Beruf betrifft, muss gesagt werden
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 01.06.2019 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Berufsbezug

  Szenario: Art. 6 DSGVO: Ob die Angabe den Beruf betrifft, muss gesagt werden
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Bewerber
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: erteilt
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es unbestimmt
    Und es fehlt: Berufsbezug

  Szenario: Beschäftigte sind keine Bewerber, noch nicht informiert
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: Frist läuft noch
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.2b nicht

  Szenario: Beschäftigte sind keine Bewerber, 2019 nicht informiert
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 01.06.2019 entschieden wird
    Dann es greift Regel R52.2c nicht

  Szenario: Beschäftigte sind keine Bewerber, 2026 nicht informiert
    Angenommen Quelle: berufliches Netzwerk
    Und Zugänglichkeit: für jeden nach Anmeldung
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Beschäftigter
    Und Vorgang: speichern
    Und Zweck: Personalauswahl
    Und Information: unterblieben
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.3b nicht

  Szenario: Berufliches Profil eines Bewerbers (BDSG a.F.), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Berufsbezug: gegeben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.1

  Szenariogrundriss: Berufliches Profil eines Bewerbers (BDSG a.F.), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Berufsbezug: <Berufsbezug>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R52.1 nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Zugänglichkeit                                                           | Betroffener                                                           | Alter        | Datenart                                                             | Berufsbezug |
      | anderer Betroffener   | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | gegeben     |
      | andere Quelle         | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | andere Zugänglichkeit | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | ohne Berufsbezug      | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | fehlt       |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | keine einfachen Daten | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | gegeben     |
      | minderjährig          | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | minderjährig | einfache Daten                                                       | gegeben     |

  Szenario: Berufliches Profil eines Bewerbers (§ 26 BDSG), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Berufsbezug: gegeben
    Wenn am 29.03.2023 entschieden wird
    Dann es greift Regel R52.2a

  Szenariogrundriss: Berufliches Profil eines Bewerbers (§ 26 BDSG), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Berufsbezug: <Berufsbezug>
    Wenn am 29.03.2023 entschieden wird
    Dann es greift Regel R52.2a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Zugänglichkeit                                                           | Betroffener                                                           | Alter        | Datenart                                                             | Berufsbezug |
      | anderer Betroffener   | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | gegeben     |
      | andere Quelle         | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | andere Zugänglichkeit | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | ohne Berufsbezug      | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | fehlt       |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | keine einfachen Daten | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | gegeben     |
      | minderjährig          | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | minderjährig | einfache Daten                                                       | gegeben     |

  Szenario: Bewerber über die Ansicht des beruflichen Profils informieren (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Betroffener: Bewerber
    Und Information: Frist läuft noch
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.2b

  Szenariogrundriss: Bewerber über die Ansicht des beruflichen Profils informieren (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.2b nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Information                                |
      | anderer Betroffener           | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | Frist läuft noch                           |
      | andere Quelle                 | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Bewerber                                                              | Frist läuft noch                           |
      | anderer Zweck                 | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | Frist läuft noch                           |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | Frist läuft noch                           |
      | anderer Stand der Information | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | erteilt oder unterblieben oder entbehrlich |

  Szenario: Versäumte Information über das berufliche Profil nachholen (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Betroffener: Bewerber
    Und Information: unterblieben
    Wenn am 04.06.2025 entschieden wird
    Dann es greift Regel R52.2c

  Szenariogrundriss: Versäumte Information über das berufliche Profil nachholen (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 04.06.2025 entschieden wird
    Dann es greift Regel R52.2c nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Information                                    |
      | anderer Betroffener           | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | unterblieben                                   |
      | andere Quelle                 | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Bewerber                                                              | unterblieben                                   |
      | anderer Zweck                 | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | unterblieben                                   |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | erteilt oder Frist läuft noch oder entbehrlich |

  Szenario: Berufliches Profil eines Bewerbers (Art. 6 DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: beobachten oder erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Zugänglichkeit: öffentlich oder für jeden nach Anmeldung
    Und Betroffener: Bewerber
    Und Alter: volljährig
    Und Datenart: einfache Daten
    Und Berufsbezug: gegeben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.3a

  Szenariogrundriss: Berufliches Profil eines Bewerbers (Art. 6 DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Betroffener: <Betroffener>
    Und Alter: <Alter>
    Und Datenart: <Datenart>
    Und Berufsbezug: <Berufsbezug>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.3a nicht

    Beispiele:
      | Fall                  | Vorgang                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Zugänglichkeit                                                           | Betroffener                                                           | Alter        | Datenart                                                             | Berufsbezug |
      | anderer Betroffener   | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | volljährig   | einfache Daten                                                       | gegeben     |
      | andere Quelle         | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | andere Zugänglichkeit | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | ohne Berufsbezug      | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | fehlt       |
      | anderer Zweck         | beobachten                                                                                                      | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | anderer Vorgang       | verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | einfache Daten                                                       | gegeben     |
      | keine einfachen Daten | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | volljährig   | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | gegeben     |
      | minderjährig          | beobachten                                                                                                      | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | öffentlich                                                               | Bewerber                                                              | minderjährig | einfache Daten                                                       | gegeben     |

  Szenario: Ohne Information keine Nutzung des beruflichen Profils (DSGVO), gleich welcher der genannten Werte
    Angenommen Vorgang: erheben oder speichern
    Und Zweck: Personalauswahl
    Und Quelle: berufliches Netzwerk
    Und Betroffener: Bewerber
    Und Information: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.3b

  Szenariogrundriss: Ohne Information keine Nutzung des beruflichen Profils (DSGVO), aber nicht: <Fall>
    Angenommen Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Information: <Information>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R52.3b nicht

    Beispiele:
      | Fall                          | Vorgang                                                                                                                         | Zweck                                                                                                                                                                                                                                                         | Quelle                                                                                                                                                                                                        | Betroffener                                                           | Information                                    |
      | anderer Betroffener           | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Kunde oder Interessent oder Beschäftigter oder Schuldner oder Dritter | unterblieben                                   |
      | andere Quelle                 | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | Bewerber                                                              | unterblieben                                   |
      | anderer Zweck                 | erheben                                                                                                                         | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | unterblieben                                   |
      | anderer Vorgang               | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | unterblieben                                   |
      | anderer Stand der Information | erheben                                                                                                                         | Personalauswahl                                                                                                                                                                                                                                               | berufliches Netzwerk                                                                                                                                                                                          | Bewerber                                                              | erteilt oder Frist läuft noch oder entbehrlich |
