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
