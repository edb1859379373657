# language: de
Funktionalität: Bewegungen auf der eigenen Website

  Szenariogrundriss: Werbeprofil aus Besuchen der eigenen Website, unter Kennung und ohne Einwilligung: <Fall>
    Angenommen Quelle: eigene Website
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                             | Tag        | Stand      | Ergebnis              | Regel  |
      | 2010                             | 01.03.2010 | 01.03.2010 | mit Pflichten erlaubt | R38.1a |
      | 2014                             | 15.02.2014 | 15.02.2014 | mit Pflichten erlaubt | R38.1b |
      | 2019                             | 01.03.2019 | 01.03.2019 | mit Pflichten erlaubt | R38.1c |
      | am Tag vor dem Urteil            | 27.05.2020 | 27.05.2020 | mit Pflichten erlaubt | R38.1c |
      | am Tag des Urteils               | 28.05.2020 | 28.05.2020 | verboten              | R38.2c |
      | am letzten Tag des TMG           | 30.11.2021 | 30.11.2021 | verboten              | R38.2c |
      | am ersten Tag des TTDSG          | 01.12.2021 | 01.12.2021 | verboten              | R38.3a |
      | am letzten Tag des TTDSG         | 13.05.2024 | 13.05.2024 | verboten              | R38.3a |
      | am ersten Tag des TDDDG          | 14.05.2024 | 14.05.2024 | verboten              | R38.3b |
      | 2010 im Rückblick unverändert    | 01.03.2010 | 21.11.2026 | mit Pflichten erlaubt | R38.1a |
      | 2014 im Rückblick umstritten     | 15.02.2014 | 21.11.2026 | rechtlich zu prüfen   | R38.2a |
      | 2019 im Rückblick umstritten     | 01.03.2019 | 21.11.2026 | rechtlich zu prüfen   | R38.2b |

  Szenariogrundriss: Mit Einwilligung des Besuchers: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel <Regel> ist verdrängt durch <durch>

    Beispiele:
      | Fall                     | Vorgang    | Tag        | Regel  | durch  |
      | nach dem Urteil          | speichern  | 01.03.2021 | R38.2c | R38.2e |
      | unter dem TTDSG          | speichern  | 01.03.2022 | R38.3a | R38.3d |
      | unter dem TDDDG          | speichern  | 01.03.2026 | R38.3b | R38.3e |
      | mit dem Kundensatz       | verknüpfen | 01.03.2026 | R38.3c | R38.3f |

  Szenario: Unter dem TMG blieb das Zusammenführen auch mit Einwilligung zweifelhaft
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R38.1d ist abgeschwächt durch R38.1e

  Szenario: Wer über die Website um Hilfe bittet, wird nicht nach Cookies gefragt
    Angenommen Quelle: eigene Website
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3b nicht

  Szenario: Wer unbedingt nötige Cookies setzt, braucht dafür keine Einwilligung
    Angenommen Quelle: eigene Website
    Und Vorgang: erheben
    Und Zweck: Werbung
    Und Zugriff auf das Endgerät: unbedingt erforderlich
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3b nicht

  Szenariogrundriss: Nur zusammengefasste Besuchszahlen aufzubewahren, greift auf kein Gerät zu: <Tag>
    Angenommen Quelle: eigene Website
    Und Vorgang: speichern
    Und Zweck: Marktforschung
    Und Personenbezug: zusammengefasst
    Wenn am <Tag> entschieden wird
    Dann ist es erlaubt
    Und Regel <Regel> ist verdrängt durch R22.2a

    Beispiele:
      | Tag        | Regel  |
      | 01.03.2022 | R38.3a |
      | 01.03.2026 | R38.3b |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2011), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1a
    Und es besteht die Pflicht: Widerspruch ermöglichen
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2011 | 24.05.2011 | mit Pflichten erlaubt |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2011), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2010 entschieden wird
    Dann es greift Regel R38.1a

    Beispiele:
      | Fall                  | Zweck          | Vorgang     |
      | Zweck: Marktforschung | Marktforschung | speichern   |
      | Vorgang: erheben      | Werbung        | erheben     |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2011), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2011 | 25.05.2011 |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2011), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: <Widerspruch>
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2010 entschieden wird
    Dann es greift Regel R38.1a nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2018), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1b
    Und es besteht die Pflicht: Widerspruch ermöglichen
    Und es besteht die Pflicht: informieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 25.05.2011 | 25.05.2011 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |
      | noch nicht überholt        | 15.02.2014 | 27.05.2020 | mit Pflichten erlaubt |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2018), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1b

    Beispiele:
      | Fall                  | Zweck          | Vorgang     |
      | Zweck: Marktforschung | Marktforschung | speichern   |
      | Vorgang: erheben      | Werbung        | erheben     |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2018), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 24.05.2011 | 24.05.2011 |
      | Tag danach | 25.05.2018 | 25.05.2018 |
      | überholt   | 15.02.2014 | 28.05.2020 |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2018), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: <Widerspruch>
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1b nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (neben der DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1c
    Und es besteht die Pflicht: Widerspruch ermöglichen
    Und es besteht die Pflicht: informieren
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 30.11.2021 | 27.05.2020 | mit Pflichten erlaubt |
      | noch nicht überholt        | 27.05.2020 | 27.05.2020 | mit Pflichten erlaubt |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (neben der DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 27.05.2020 entschieden wird
    Dann es greift Regel R38.1c

    Beispiele:
      | Fall                  | Zweck          | Vorgang     |
      | Zweck: Marktforschung | Marktforschung | speichern   |
      | Vorgang: erheben      | Werbung        | erheben     |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (neben der DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 24.05.2018 | 24.05.2018 |
      | Tag danach | 01.12.2021 | 27.05.2020 |
      | überholt   | 27.05.2020 | 28.05.2020 |

  Szenariogrundriss: Werbeprofile unter Kennung mit Widerspruchsrecht (neben der DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: <Widerspruch>
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 27.05.2020 entschieden wird
    Dann es greift Regel R38.1c nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig |

  Szenariogrundriss: Webdaten nie mit dem Kundensatz zusammenführen (TMG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1d
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | verboten |
      | letzter Tag der Vorschrift | 30.11.2021 | 30.11.2021 | verboten |

  Szenariogrundriss: Webdaten nie mit dem Kundensatz zusammenführen (TMG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1d

    Beispiele:
      | Fall                 | Vorgang    | Zweck         |
      | Vorgang: anreichern  | anreichern | Werbung       |
      | Zweck: Vorlieben     | verknüpfen | Vorlieben     |
      | Zweck: Zusatzverkauf | verknüpfen | Zusatzverkauf |
      | Zweck: Profilbildung | verknüpfen | Profilbildung |

  Szenariogrundriss: Webdaten nie mit dem Kundensatz zusammenführen (TMG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 01.12.2021 | 01.12.2021 |

  Szenariogrundriss: Webdaten nie mit dem Kundensatz zusammenführen (TMG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1d nicht

    Beispiele:
      | Fall                             | Quelle                   | Vorgang         | Zweck                   |
      | Quelle: berufliches Netzwerk     | berufliches Netzwerk     | verknüpfen      | Werbung                 |
      | Quelle: privates Netzwerk        | privates Netzwerk        | verknüpfen      | Werbung                 |
      | Quelle: Kurznachrichtendienst    | Kurznachrichtendienst    | verknüpfen      | Werbung                 |
      | Quelle: Bewertungsportal         | Bewertungsportal         | verknüpfen      | Werbung                 |
      | Quelle: eigenes Forum            | eigenes Forum            | verknüpfen      | Werbung                 |
      | Quelle: öffentliches Verzeichnis | öffentliches Verzeichnis | verknüpfen      | Werbung                 |
      | Quelle: Melderegister            | Melderegister            | verknüpfen      | Werbung                 |
      | Quelle: eigene Vertragsdaten     | eigene Vertragsdaten     | verknüpfen      | Werbung                 |
      | Quelle: anderes Netzangebot      | anderes Netzangebot      | verknüpfen      | Werbung                 |
      | Vorgang: beobachten              | eigene Website           | beobachten      | Werbung                 |
      | Vorgang: erheben                 | eigene Website           | erheben         | Werbung                 |
      | Vorgang: speichern               | eigene Website           | speichern       | Werbung                 |
      | Vorgang: bewerten                | eigene Website           | bewerten        | Werbung                 |
      | Vorgang: ansprechen              | eigene Website           | ansprechen      | Werbung                 |
      | Vorgang: übermitteln             | eigene Website           | übermitteln     | Werbung                 |
      | Vorgang: veröffentlichen         | eigene Website           | veröffentlichen | Werbung                 |
      | Vorgang: aufbewahren             | eigene Website           | aufbewahren     | Werbung                 |
      | Zweck: Kundendienst              | eigene Website           | verknüpfen      | Kundendienst            |
      | Zweck: Beschwerde                | eigene Website           | verknüpfen      | Beschwerde              |
      | Zweck: Beobachtung des Marktes   | eigene Website           | verknüpfen      | Beobachtung des Marktes |
      | Zweck: Marktforschung            | eigene Website           | verknüpfen      | Marktforschung          |
      | Zweck: Bonität                   | eigene Website           | verknüpfen      | Bonität                 |
      | Zweck: Personalauswahl           | eigene Website           | verknüpfen      | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle      | eigene Website           | verknüpfen      | Mitarbeiterkontrolle    |
      | Zweck: Anschriftenermittlung     | eigene Website           | verknüpfen      | Anschriftenermittlung   |
      | Zweck: Glückwunsch               | eigene Website           | verknüpfen      | Glückwunsch             |
      | Zweck: Krise                     | eigene Website           | verknüpfen      | Krise                   |
      | Zweck: unbestimmt                | eigene Website           | verknüpfen      | unbestimmt              |

  Szenariogrundriss: Ob eine Einwilligung das Zusammenführen erlaubt, ist zweifelhaft (TMG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1e

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 30.11.2021 | 30.11.2021 | rechtlich zu prüfen |

  Szenariogrundriss: Ob eine Einwilligung das Zusammenführen erlaubt, ist zweifelhaft (TMG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Folgenabschätzung: erfolgt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1e

    Beispiele:
      | Fall                                        | Vorgang    | Zweck         | Form der Einwilligung | Nachweis der Einwilligung |
      | Vorgang: anreichern                         | anreichern | Werbung       | aktiv                 | dokumentiert              |
      | Zweck: Vorlieben                            | verknüpfen | Vorlieben     | aktiv                 | dokumentiert              |
      | Zweck: Zusatzverkauf                        | verknüpfen | Zusatzverkauf | aktiv                 | dokumentiert              |
      | Zweck: Profilbildung                        | verknüpfen | Profilbildung | aktiv                 | dokumentiert              |
      | Form der Einwilligung: ausdrücklich         | verknüpfen | Werbung       | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | verknüpfen | Werbung       | aktiv                 | anders beweisbar          |

  Szenariogrundriss: Ob eine Einwilligung das Zusammenführen erlaubt, ist zweifelhaft (TMG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.1e nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 01.12.2021 | 01.12.2021 |

  Szenariogrundriss: Ob eine Einwilligung das Zusammenführen erlaubt, ist zweifelhaft (TMG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Folgenabschätzung: erfolgt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1e nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Vorgang         | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigenes Forum                                      | eigenes Forum            | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Melderegister                                      | Melderegister            | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: beobachten                                        | eigene Website           | beobachten      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: erheben                                           | eigene Website           | erheben         | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: speichern                                         | eigene Website           | speichern       | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: bewerten                                          | eigene Website           | bewerten        | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: ansprechen                                        | eigene Website           | ansprechen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: übermitteln                                       | eigene Website           | übermitteln     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: veröffentlichen                                   | eigene Website           | veröffentlichen | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: aufbewahren                                       | eigene Website           | aufbewahren     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Kundendienst                                        | eigene Website           | verknüpfen      | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Beschwerde                                          | eigene Website           | verknüpfen      | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Beobachtung des Marktes                             | eigene Website           | verknüpfen      | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Marktforschung                                      | eigene Website           | verknüpfen      | Marktforschung          | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Bonität                                             | eigene Website           | verknüpfen      | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Personalauswahl                                     | eigene Website           | verknüpfen      | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Mitarbeiterkontrolle                                | eigene Website           | verknüpfen      | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Anschriftenermittlung                               | eigene Website           | verknüpfen      | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Glückwunsch                                         | eigene Website           | verknüpfen      | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Krise                                               | eigene Website           | verknüpfen      | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: unbestimmt                                          | eigene Website           | verknüpfen      | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Einwilligung: keine                                        | eigene Website           | verknüpfen      | Werbung                 | keine             | aktiv                               | dokumentiert              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | verknüpfen      | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              |
      | Einwilligung: widerrufen                                   | eigene Website           | verknüpfen      | Werbung                 | widerrufen        | aktiv                               | dokumentiert              |
      | Einwilligung: abgelaufen                                   | eigene Website           | verknüpfen      | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | verknüpfen      | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | verknüpfen      | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | verknüpfen      | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (bis 24.05.2018), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 25.05.2011 | 28.05.2020 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 28.05.2020 | rechtlich zu prüfen |
      | erkannt                    | 15.02.2014 | 28.05.2020 | rechtlich zu prüfen |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (bis 24.05.2018), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2a

    Beispiele:
      | Fall                  | Zweck          | Vorgang     |
      | Zweck: Marktforschung | Marktforschung | speichern   |
      | Vorgang: erheben      | Werbung        | erheben     |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (bis 24.05.2018), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 24.05.2011 | 28.05.2020 |
      | Tag danach         | 25.05.2018 | 28.05.2020 |
      | noch nicht erkannt | 15.02.2014 | 27.05.2020 |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (bis 24.05.2018), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: <Widerspruch>
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2a nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (neben der DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2b

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 25.05.2018 | 28.05.2020 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 27.05.2020 | 28.05.2020 | rechtlich zu prüfen |
      | erkannt                    | 01.03.2019 | 28.05.2020 | rechtlich zu prüfen |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (neben der DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den 01.03.2019 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2b

    Beispiele:
      | Fall                  | Zweck          | Vorgang     |
      | Zweck: Marktforschung | Marktforschung | speichern   |
      | Vorgang: erheben      | Werbung        | erheben     |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (neben der DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.2b nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 24.05.2018 | 28.05.2020 |
      | Tag danach         | 28.05.2020 | 28.05.2020 |
      | noch nicht erkannt | 01.03.2019 | 27.05.2020 |

  Szenariogrundriss: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (neben der DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: <Widerspruch>
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den 01.03.2019 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2b nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig |

  Szenariogrundriss: Werbeprofile durch Cookies nur mit Einwilligung (TMG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2c
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 28.05.2020 | 28.05.2020 | verboten |
      | letzter Tag der Vorschrift | 30.11.2021 | 30.11.2021 | verboten |
      | erkannt                    | 01.03.2021 | 28.05.2020 | verboten |

  Szenariogrundriss: Werbeprofile durch Cookies nur mit Einwilligung (TMG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2c

    Beispiele:
      | Fall                                             | Zweck          | Vorgang     | Zugriff auf das Endgerät |
      | Zweck: Marktforschung                            | Marktforschung | speichern   | entbehrlich              |
      | Vorgang: erheben                                 | Werbung        | erheben     | entbehrlich              |
      | Vorgang: aufbewahren                             | Werbung        | aufbewahren | entbehrlich              |
      | Zugriff auf das Endgerät: unbedingt erforderlich | Werbung        | speichern   | unbedingt erforderlich   |

  Szenariogrundriss: Werbeprofile durch Cookies nur mit Einwilligung (TMG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.2c nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 27.05.2020 | 28.05.2020 |
      | Tag danach         | 01.12.2021 | 01.12.2021 |
      | noch nicht erkannt | 01.03.2021 | 27.05.2020 |

  Szenariogrundriss: Werbeprofile durch Cookies nur mit Einwilligung (TMG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2c nicht

    Beispiele:
      | Fall                             | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Zugriff auf das Endgerät |
      | Quelle: berufliches Netzwerk     | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: privates Netzwerk        | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: Kurznachrichtendienst    | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: Bewertungsportal         | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: eigenes Forum            | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: öffentliches Verzeichnis | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: Melderegister            | Melderegister            | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: eigene Vertragsdaten     | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Quelle: anderes Netzangebot      | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | entbehrlich              |
      | Personenbezug: mit Namen         | eigene Website           | mit Namen       | Werbung                 | speichern       | entbehrlich              |
      | Personenbezug: Text ohne Namen   | eigene Website           | Text ohne Namen | Werbung                 | speichern       | entbehrlich              |
      | Personenbezug: zusammengefasst   | eigene Website           | zusammengefasst | Werbung                 | speichern       | entbehrlich              |
      | Zweck: Kundendienst              | eigene Website           | unter Kennung   | Kundendienst            | speichern       | entbehrlich              |
      | Zweck: Beschwerde                | eigene Website           | unter Kennung   | Beschwerde              | speichern       | entbehrlich              |
      | Zweck: Beobachtung des Marktes   | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | entbehrlich              |
      | Zweck: Vorlieben                 | eigene Website           | unter Kennung   | Vorlieben               | speichern       | entbehrlich              |
      | Zweck: Zusatzverkauf             | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | entbehrlich              |
      | Zweck: Profilbildung             | eigene Website           | unter Kennung   | Profilbildung           | speichern       | entbehrlich              |
      | Zweck: Bonität                   | eigene Website           | unter Kennung   | Bonität                 | speichern       | entbehrlich              |
      | Zweck: Personalauswahl           | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | entbehrlich              |
      | Zweck: Mitarbeiterkontrolle      | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | entbehrlich              |
      | Zweck: Anschriftenermittlung     | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | entbehrlich              |
      | Zweck: Glückwunsch               | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | entbehrlich              |
      | Zweck: Krise                     | eigene Website           | unter Kennung   | Krise                   | speichern       | entbehrlich              |
      | Zweck: unbestimmt                | eigene Website           | unter Kennung   | unbestimmt              | speichern       | entbehrlich              |
      | Vorgang: beobachten              | eigene Website           | unter Kennung   | Werbung                 | beobachten      | entbehrlich              |
      | Vorgang: verknüpfen              | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | entbehrlich              |
      | Vorgang: anreichern              | eigene Website           | unter Kennung   | Werbung                 | anreichern      | entbehrlich              |
      | Vorgang: bewerten                | eigene Website           | unter Kennung   | Werbung                 | bewerten        | entbehrlich              |
      | Vorgang: ansprechen              | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | entbehrlich              |
      | Vorgang: übermitteln             | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | entbehrlich              |
      | Vorgang: veröffentlichen         | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | entbehrlich              |
      | Zugriff auf das Endgerät: keiner | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner                   |

  Szenariogrundriss: Profile ohne Zugriff auf das Gerät (TMG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2d

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 28.05.2020 | 28.05.2020 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 30.11.2021 | 30.11.2021 | rechtlich zu prüfen |
      | erkannt                    | 01.03.2021 | 28.05.2020 | rechtlich zu prüfen |

  Szenariogrundriss: Profile ohne Zugriff auf das Gerät (TMG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2d

    Beispiele:
      | Fall                  | Zweck          | Vorgang     |
      | Zweck: Marktforschung | Marktforschung | speichern   |
      | Vorgang: erheben      | Werbung        | erheben     |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren |

  Szenariogrundriss: Profile ohne Zugriff auf das Gerät (TMG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.2d nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 27.05.2020 | 28.05.2020 |
      | Tag danach         | 01.12.2021 | 01.12.2021 |
      | noch nicht erkannt | 01.03.2021 | 27.05.2020 |

  Szenariogrundriss: Profile ohne Zugriff auf das Gerät (TMG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: <Widerspruch>
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2d nicht

    Beispiele:
      | Fall                                             | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Zugriff auf das Endgerät |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: eigenes Forum                            | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: Melderegister                            | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Personenbezug: mit Namen                         | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Personenbezug: Text ohne Namen                   | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Personenbezug: zusammengefasst                   | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Kundendienst                              | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Beschwerde                                | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Beobachtung des Marktes                   | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Vorlieben                                 | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Zusatzverkauf                             | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Profilbildung                             | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Bonität                                   | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Personalauswahl                           | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Mitarbeiterkontrolle                      | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Anschriftenermittlung                     | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Glückwunsch                               | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Krise                                     | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: unbestimmt                                | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: beobachten                              | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: verknüpfen                              | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: anreichern                              | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: bewerten                                | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: ansprechen                              | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: übermitteln                             | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: veröffentlichen                         | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Widerspruch: gegen Werbung                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | keiner                   |
      | Widerspruch: allgemein                           | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | keiner                   |
      | Datenart: besondere Daten                        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | keiner                   |
      | Datenart: besondere Daten aus Rückschluss        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | keiner                   |
      | Datenart: Straftaten                             | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | keiner                   |
      | Alter: minderjährig                              | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | keiner                   |
      | Zugriff auf das Endgerät: entbehrlich            | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | entbehrlich              |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | unbedingt erforderlich   |

  Szenariogrundriss: Eingewilligte Werbeprofile (TMG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2e
    Und es besteht die Pflicht: Einwilligung protokollieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 28.05.2020 | 28.05.2020 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 30.11.2021 | 30.11.2021 | mit Pflichten erlaubt |

  Szenariogrundriss: Eingewilligte Werbeprofile (TMG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2e

    Beispiele:
      | Fall                                        | Zweck          | Form der Einwilligung | Nachweis der Einwilligung |
      | Zweck: Marktforschung                       | Marktforschung | aktiv                 | dokumentiert              |
      | Form der Einwilligung: ausdrücklich         | Werbung        | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | Werbung        | aktiv                 | anders beweisbar          |

  Szenariogrundriss: Eingewilligte Werbeprofile (TMG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.2e nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 27.05.2020 | 27.05.2020 |
      | Tag danach | 01.12.2021 | 01.12.2021 |

  Szenariogrundriss: Eingewilligte Werbeprofile (TMG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2e nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigenes Forum                                      | eigenes Forum            | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Melderegister                                      | Melderegister            | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Kundendienst                                        | eigene Website           | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Beschwerde                                          | eigene Website           | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Beobachtung des Marktes                             | eigene Website           | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Vorlieben                                           | eigene Website           | Vorlieben               | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Zusatzverkauf                                       | eigene Website           | Zusatzverkauf           | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Profilbildung                                       | eigene Website           | Profilbildung           | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Bonität                                             | eigene Website           | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Personalauswahl                                     | eigene Website           | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Mitarbeiterkontrolle                                | eigene Website           | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Anschriftenermittlung                               | eigene Website           | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Glückwunsch                                         | eigene Website           | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: Krise                                               | eigene Website           | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Zweck: unbestimmt                                          | eigene Website           | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Einwilligung: keine                                        | eigene Website           | Werbung                 | keine             | aktiv                               | dokumentiert              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              |
      | Einwilligung: widerrufen                                   | eigene Website           | Werbung                 | widerrufen        | aktiv                               | dokumentiert              |
      | Einwilligung: abgelaufen                                   | eigene Website           | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TTDSG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3a
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.12.2021 | 01.12.2021 | verboten |
      | letzter Tag der Vorschrift | 13.05.2024 | 13.05.2024 | verboten |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TTDSG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R38.3a

    Beispiele:
      | Fall                           | Vorgang   | Zweck                   |
      | Vorgang: erheben               | erheben   | Werbung                 |
      | Zweck: Beobachtung des Marktes | speichern | Beobachtung des Marktes |
      | Zweck: Marktforschung          | speichern | Marktforschung          |
      | Zweck: Vorlieben               | speichern | Vorlieben               |
      | Zweck: Zusatzverkauf           | speichern | Zusatzverkauf           |
      | Zweck: Profilbildung           | speichern | Profilbildung           |
      | Zweck: Bonität                 | speichern | Bonität                 |
      | Zweck: Mitarbeiterkontrolle    | speichern | Mitarbeiterkontrolle    |
      | Zweck: unbestimmt              | speichern | unbestimmt              |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TTDSG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.3a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 30.11.2021 | 30.11.2021 |
      | Tag danach | 14.05.2024 | 14.05.2024 |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TTDSG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R38.3a nicht

    Beispiele:
      | Fall                                             | Quelle                   | Zugriff auf das Endgerät | Vorgang         | Zweck                 |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | entbehrlich              | speichern       | Werbung               |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | entbehrlich              | speichern       | Werbung               |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | entbehrlich              | speichern       | Werbung               |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | entbehrlich              | speichern       | Werbung               |
      | Quelle: eigenes Forum                            | eigenes Forum            | entbehrlich              | speichern       | Werbung               |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | entbehrlich              | speichern       | Werbung               |
      | Quelle: Melderegister                            | Melderegister            | entbehrlich              | speichern       | Werbung               |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | entbehrlich              | speichern       | Werbung               |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | entbehrlich              | speichern       | Werbung               |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unbedingt erforderlich   | speichern       | Werbung               |
      | Zugriff auf das Endgerät: keiner                 | eigene Website           | keiner                   | speichern       | Werbung               |
      | Vorgang: beobachten                              | eigene Website           | entbehrlich              | beobachten      | Werbung               |
      | Vorgang: verknüpfen                              | eigene Website           | entbehrlich              | verknüpfen      | Werbung               |
      | Vorgang: anreichern                              | eigene Website           | entbehrlich              | anreichern      | Werbung               |
      | Vorgang: bewerten                                | eigene Website           | entbehrlich              | bewerten        | Werbung               |
      | Vorgang: ansprechen                              | eigene Website           | entbehrlich              | ansprechen      | Werbung               |
      | Vorgang: übermitteln                             | eigene Website           | entbehrlich              | übermitteln     | Werbung               |
      | Vorgang: veröffentlichen                         | eigene Website           | entbehrlich              | veröffentlichen | Werbung               |
      | Vorgang: aufbewahren                             | eigene Website           | entbehrlich              | aufbewahren     | Werbung               |
      | Zweck: Kundendienst                              | eigene Website           | entbehrlich              | speichern       | Kundendienst          |
      | Zweck: Beschwerde                                | eigene Website           | entbehrlich              | speichern       | Beschwerde            |
      | Zweck: Personalauswahl                           | eigene Website           | entbehrlich              | speichern       | Personalauswahl       |
      | Zweck: Anschriftenermittlung                     | eigene Website           | entbehrlich              | speichern       | Anschriftenermittlung |
      | Zweck: Glückwunsch                               | eigene Website           | entbehrlich              | speichern       | Glückwunsch           |
      | Zweck: Krise                                     | eigene Website           | entbehrlich              | speichern       | Krise                 |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TDDDG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3b
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 14.05.2024 | 14.05.2024 | verboten |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TDDDG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3b

    Beispiele:
      | Fall                           | Vorgang   | Zweck                   |
      | Vorgang: erheben               | erheben   | Werbung                 |
      | Zweck: Beobachtung des Marktes | speichern | Beobachtung des Marktes |
      | Zweck: Marktforschung          | speichern | Marktforschung          |
      | Zweck: Vorlieben               | speichern | Vorlieben               |
      | Zweck: Zusatzverkauf           | speichern | Zusatzverkauf           |
      | Zweck: Profilbildung           | speichern | Profilbildung           |
      | Zweck: Bonität                 | speichern | Bonität                 |
      | Zweck: Mitarbeiterkontrolle    | speichern | Mitarbeiterkontrolle    |
      | Zweck: unbestimmt              | speichern | unbestimmt              |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TDDDG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.3b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 13.05.2024 | 13.05.2024 |

  Szenariogrundriss: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TDDDG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3b nicht

    Beispiele:
      | Fall                                             | Quelle                   | Zugriff auf das Endgerät | Vorgang         | Zweck                 |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | entbehrlich              | speichern       | Werbung               |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | entbehrlich              | speichern       | Werbung               |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | entbehrlich              | speichern       | Werbung               |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | entbehrlich              | speichern       | Werbung               |
      | Quelle: eigenes Forum                            | eigenes Forum            | entbehrlich              | speichern       | Werbung               |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | entbehrlich              | speichern       | Werbung               |
      | Quelle: Melderegister                            | Melderegister            | entbehrlich              | speichern       | Werbung               |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | entbehrlich              | speichern       | Werbung               |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | entbehrlich              | speichern       | Werbung               |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unbedingt erforderlich   | speichern       | Werbung               |
      | Zugriff auf das Endgerät: keiner                 | eigene Website           | keiner                   | speichern       | Werbung               |
      | Vorgang: beobachten                              | eigene Website           | entbehrlich              | beobachten      | Werbung               |
      | Vorgang: verknüpfen                              | eigene Website           | entbehrlich              | verknüpfen      | Werbung               |
      | Vorgang: anreichern                              | eigene Website           | entbehrlich              | anreichern      | Werbung               |
      | Vorgang: bewerten                                | eigene Website           | entbehrlich              | bewerten        | Werbung               |
      | Vorgang: ansprechen                              | eigene Website           | entbehrlich              | ansprechen      | Werbung               |
      | Vorgang: übermitteln                             | eigene Website           | entbehrlich              | übermitteln     | Werbung               |
      | Vorgang: veröffentlichen                         | eigene Website           | entbehrlich              | veröffentlichen | Werbung               |
      | Vorgang: aufbewahren                             | eigene Website           | entbehrlich              | aufbewahren     | Werbung               |
      | Zweck: Kundendienst                              | eigene Website           | entbehrlich              | speichern       | Kundendienst          |
      | Zweck: Beschwerde                                | eigene Website           | entbehrlich              | speichern       | Beschwerde            |
      | Zweck: Personalauswahl                           | eigene Website           | entbehrlich              | speichern       | Personalauswahl       |
      | Zweck: Anschriftenermittlung                     | eigene Website           | entbehrlich              | speichern       | Anschriftenermittlung |
      | Zweck: Glückwunsch                               | eigene Website           | entbehrlich              | speichern       | Glückwunsch           |
      | Zweck: Krise                                     | eigene Website           | entbehrlich              | speichern       | Krise                 |

  Szenariogrundriss: Webdaten nicht ohne Einwilligung mit dem Kundensatz verbinden (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3c

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 01.12.2021 | 01.12.2021 | verboten |

  Szenariogrundriss: Webdaten nicht ohne Einwilligung mit dem Kundensatz verbinden (DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3c

    Beispiele:
      | Fall                 | Vorgang    | Zweck         |
      | Vorgang: anreichern  | anreichern | Werbung       |
      | Zweck: Vorlieben     | verknüpfen | Vorlieben     |
      | Zweck: Zusatzverkauf | verknüpfen | Zusatzverkauf |
      | Zweck: Profilbildung | verknüpfen | Profilbildung |

  Szenariogrundriss: Webdaten nicht ohne Einwilligung mit dem Kundensatz verbinden (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.3c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 30.11.2021 | 30.11.2021 |

  Szenariogrundriss: Webdaten nicht ohne Einwilligung mit dem Kundensatz verbinden (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3c nicht

    Beispiele:
      | Fall                             | Quelle                   | Vorgang         | Zweck                   |
      | Quelle: berufliches Netzwerk     | berufliches Netzwerk     | verknüpfen      | Werbung                 |
      | Quelle: privates Netzwerk        | privates Netzwerk        | verknüpfen      | Werbung                 |
      | Quelle: Kurznachrichtendienst    | Kurznachrichtendienst    | verknüpfen      | Werbung                 |
      | Quelle: Bewertungsportal         | Bewertungsportal         | verknüpfen      | Werbung                 |
      | Quelle: eigenes Forum            | eigenes Forum            | verknüpfen      | Werbung                 |
      | Quelle: öffentliches Verzeichnis | öffentliches Verzeichnis | verknüpfen      | Werbung                 |
      | Quelle: Melderegister            | Melderegister            | verknüpfen      | Werbung                 |
      | Quelle: eigene Vertragsdaten     | eigene Vertragsdaten     | verknüpfen      | Werbung                 |
      | Quelle: anderes Netzangebot      | anderes Netzangebot      | verknüpfen      | Werbung                 |
      | Vorgang: beobachten              | eigene Website           | beobachten      | Werbung                 |
      | Vorgang: erheben                 | eigene Website           | erheben         | Werbung                 |
      | Vorgang: speichern               | eigene Website           | speichern       | Werbung                 |
      | Vorgang: bewerten                | eigene Website           | bewerten        | Werbung                 |
      | Vorgang: ansprechen              | eigene Website           | ansprechen      | Werbung                 |
      | Vorgang: übermitteln             | eigene Website           | übermitteln     | Werbung                 |
      | Vorgang: veröffentlichen         | eigene Website           | veröffentlichen | Werbung                 |
      | Vorgang: aufbewahren             | eigene Website           | aufbewahren     | Werbung                 |
      | Zweck: Kundendienst              | eigene Website           | verknüpfen      | Kundendienst            |
      | Zweck: Beschwerde                | eigene Website           | verknüpfen      | Beschwerde              |
      | Zweck: Beobachtung des Marktes   | eigene Website           | verknüpfen      | Beobachtung des Marktes |
      | Zweck: Marktforschung            | eigene Website           | verknüpfen      | Marktforschung          |
      | Zweck: Bonität                   | eigene Website           | verknüpfen      | Bonität                 |
      | Zweck: Personalauswahl           | eigene Website           | verknüpfen      | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle      | eigene Website           | verknüpfen      | Mitarbeiterkontrolle    |
      | Zweck: Anschriftenermittlung     | eigene Website           | verknüpfen      | Anschriftenermittlung   |
      | Zweck: Glückwunsch               | eigene Website           | verknüpfen      | Glückwunsch             |
      | Zweck: Krise                     | eigene Website           | verknüpfen      | Krise                   |
      | Zweck: unbestimmt                | eigene Website           | verknüpfen      | unbestimmt              |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TTDSG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3d
    Und es besteht die Pflicht: Einwilligung protokollieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.12.2021 | 01.12.2021 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 13.05.2024 | 13.05.2024 | mit Pflichten erlaubt |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TTDSG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R38.3d

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | aktiv                 | anders beweisbar          |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TTDSG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.3d nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 30.11.2021 | 30.11.2021 |
      | Tag danach | 14.05.2024 | 14.05.2024 |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TTDSG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R38.3d nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigenes Forum                                      | eigenes Forum            | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Melderegister                                      | Melderegister            | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Einwilligung: keine                                        | eigene Website           | keine             | aktiv                               | dokumentiert              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | für anderen Zweck | aktiv                               | dokumentiert              |
      | Einwilligung: widerrufen                                   | eigene Website           | widerrufen        | aktiv                               | dokumentiert              |
      | Einwilligung: abgelaufen                                   | eigene Website           | abgelaufen        | aktiv                               | dokumentiert              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | für diesen Zweck  | vorangekreuzt                       | dokumentiert              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | für diesen Zweck  | aktiv                               | unbeweisbar               |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TDDDG), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3e
    Und es besteht die Pflicht: Einwilligung protokollieren

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 14.05.2024 | 14.05.2024 | mit Pflichten erlaubt |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TDDDG), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3e

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung |
      | Form der Einwilligung: ausdrücklich         | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | aktiv                 | anders beweisbar          |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TDDDG), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.3e nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 13.05.2024 | 13.05.2024 |

  Szenariogrundriss: Eingewilligter Zugriff auf das Gerät (TDDDG), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3e nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigenes Forum                                      | eigenes Forum            | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Melderegister                                      | Melderegister            | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Einwilligung: keine                                        | eigene Website           | keine             | aktiv                               | dokumentiert              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | für anderen Zweck | aktiv                               | dokumentiert              |
      | Einwilligung: widerrufen                                   | eigene Website           | widerrufen        | aktiv                               | dokumentiert              |
      | Einwilligung: abgelaufen                                   | eigene Website           | abgelaufen        | aktiv                               | dokumentiert              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | für diesen Zweck  | vorangekreuzt                       | dokumentiert              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | für diesen Zweck  | aktiv                               | unbeweisbar               |

  Szenariogrundriss: Eingewilligte Verbindung mit dem Kundensatz (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3f

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 01.12.2021 | 01.12.2021 | mit Pflichten erlaubt |

  Szenariogrundriss: Eingewilligte Verbindung mit dem Kundensatz (DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Folgenabschätzung: erfolgt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3f

    Beispiele:
      | Fall                                        | Vorgang    | Form der Einwilligung | Nachweis der Einwilligung |
      | Vorgang: anreichern                         | anreichern | aktiv                 | dokumentiert              |
      | Form der Einwilligung: ausdrücklich         | verknüpfen | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | verknüpfen | aktiv                 | anders beweisbar          |

  Szenariogrundriss: Eingewilligte Verbindung mit dem Kundensatz (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: erfolgt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.3f nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 30.11.2021 | 30.11.2021 |

  Szenariogrundriss: Eingewilligte Verbindung mit dem Kundensatz (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Folgenabschätzung: erfolgt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3f nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Vorgang         | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigenes Forum                                      | eigenes Forum            | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: Melderegister                                      | Melderegister            | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: beobachten                                        | eigene Website           | beobachten      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: erheben                                           | eigene Website           | erheben         | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: speichern                                         | eigene Website           | speichern       | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: bewerten                                          | eigene Website           | bewerten        | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: ansprechen                                        | eigene Website           | ansprechen      | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: übermitteln                                       | eigene Website           | übermitteln     | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: veröffentlichen                                   | eigene Website           | veröffentlichen | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Vorgang: aufbewahren                                       | eigene Website           | aufbewahren     | für diesen Zweck  | aktiv                               | dokumentiert              |
      | Einwilligung: keine                                        | eigene Website           | verknüpfen      | keine             | aktiv                               | dokumentiert              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | verknüpfen      | für anderen Zweck | aktiv                               | dokumentiert              |
      | Einwilligung: widerrufen                                   | eigene Website           | verknüpfen      | widerrufen        | aktiv                               | dokumentiert              |
      | Einwilligung: abgelaufen                                   | eigene Website           | verknüpfen      | abgelaufen        | aktiv                               | dokumentiert              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | verknüpfen      | alt und ungenutzt | aktiv                               | dokumentiert              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | verknüpfen      | für diesen Zweck  | vorangekreuzt                       | dokumentiert              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | verknüpfen      | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | verknüpfen      | für diesen Zweck  | aktiv                               | unbeweisbar               |

  Szenariogrundriss: Auswerten, was der Server ohnehin empfängt (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3g
    Und es besteht die Pflicht: Abwägung dokumentieren
    Und es besteht die Pflicht: Widerspruch ermöglichen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 01.12.2021 | 01.12.2021 | rechtlich zu prüfen |

  Szenariogrundriss: Auswerten, was der Server ohnehin empfängt (DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3g

    Beispiele:
      | Fall                  | Zweck          | Vorgang     |
      | Zweck: Marktforschung | Marktforschung | speichern   |
      | Vorgang: erheben      | Werbung        | erheben     |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren |

  Szenariogrundriss: Auswerten, was der Server ohnehin empfängt (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R38.3g nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 30.11.2021 | 30.11.2021 |

  Szenariogrundriss: Auswerten, was der Server ohnehin empfängt (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: Interessent
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Personenbezug: <Personenbezug>
    Und Widerspruch: <Widerspruch>
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3g nicht

    Beispiele:
      | Fall                                             | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Zugriff auf das Endgerät |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: eigenes Forum                            | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: Melderegister                            | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Personenbezug: mit Namen                         | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Personenbezug: Text ohne Namen                   | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Personenbezug: zusammengefasst                   | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Kundendienst                              | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Beschwerde                                | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Beobachtung des Marktes                   | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Vorlieben                                 | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Zusatzverkauf                             | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Profilbildung                             | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Bonität                                   | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Personalauswahl                           | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Mitarbeiterkontrolle                      | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Anschriftenermittlung                     | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Glückwunsch                               | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: Krise                                     | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Zweck: unbestimmt                                | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: beobachten                              | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: verknüpfen                              | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: anreichern                              | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: bewerten                                | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: ansprechen                              | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: übermitteln                             | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Vorgang: veröffentlichen                         | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | keiner                   |
      | Widerspruch: gegen Werbung                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | keiner                   |
      | Widerspruch: allgemein                           | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | keiner                   |
      | Datenart: besondere Daten                        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | keiner                   |
      | Datenart: besondere Daten aus Rückschluss        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | keiner                   |
      | Datenart: Straftaten                             | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | keiner                   |
      | Alter: minderjährig                              | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | keiner                   |
      | Zugriff auf das Endgerät: entbehrlich            | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | entbehrlich              |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | unbedingt erforderlich   |
