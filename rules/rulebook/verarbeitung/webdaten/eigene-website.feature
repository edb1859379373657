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
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R38.3b nicht

  Szenario: Wer unbedingt nötige Cookies setzt, braucht dafür keine Einwilligung
    Angenommen Quelle: eigene Website
    Und Vorgang: erheben
    Und Zweck: Werbung
    Und Zugriff auf das Endgerät: unbedingt erforderlich
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R38.3b nicht

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1a

    Beispiele:
      | Fall                  | Zweck          | Vorgang     | Ergebnis              |
      | Zweck: Marktforschung | Marktforschung | speichern   | mit Pflichten erlaubt |
      | Vorgang: erheben      | Werbung        | erheben     | mit Pflichten erlaubt |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 25.05.2011 | 25.05.2011 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1a nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Ergebnis              |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | erlaubt               |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1b

    Beispiele:
      | Fall                  | Zweck          | Vorgang     | Ergebnis              |
      | Zweck: Marktforschung | Marktforschung | speichern   | mit Pflichten erlaubt |
      | Vorgang: erheben      | Werbung        | erheben     | mit Pflichten erlaubt |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag davor  | 24.05.2011 | 24.05.2011 | mit Pflichten erlaubt |
      | Tag danach | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |
      | überholt   | 15.02.2014 | 28.05.2020 | rechtlich zu prüfen   |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1b nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Ergebnis              |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | rechtlich zu prüfen   |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | erlaubt               |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1c

    Beispiele:
      | Fall                  | Zweck          | Vorgang     | Ergebnis              |
      | Zweck: Marktforschung | Marktforschung | speichern   | mit Pflichten erlaubt |
      | Vorgang: erheben      | Werbung        | erheben     | mit Pflichten erlaubt |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag davor  | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |
      | Tag danach | 01.12.2021 | 27.05.2020 | verboten              |
      | überholt   | 27.05.2020 | 28.05.2020 | rechtlich zu prüfen   |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1c nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Ergebnis              |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | erlaubt               |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1d

    Beispiele:
      | Fall                 | Vorgang    | Zweck         | Ergebnis |
      | Vorgang: anreichern  | anreichern | Werbung       | verboten |
      | Zweck: Vorlieben     | verknüpfen | Vorlieben     | verboten |
      | Zweck: Zusatzverkauf | verknüpfen | Zusatzverkauf | verboten |
      | Zweck: Profilbildung | verknüpfen | Profilbildung | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag danach | 01.12.2021 | 01.12.2021 | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1d nicht

    Beispiele:
      | Fall                             | Quelle                   | Vorgang         | Zweck                   | Ergebnis              |
      | Quelle: berufliches Netzwerk     | berufliches Netzwerk     | verknüpfen      | Werbung                 | unbestimmt            |
      | Quelle: privates Netzwerk        | privates Netzwerk        | verknüpfen      | Werbung                 | unbestimmt            |
      | Quelle: Kurznachrichtendienst    | Kurznachrichtendienst    | verknüpfen      | Werbung                 | unbestimmt            |
      | Quelle: Bewertungsportal         | Bewertungsportal         | verknüpfen      | Werbung                 | unbestimmt            |
      | Quelle: eigenes Forum            | eigenes Forum            | verknüpfen      | Werbung                 | unbestimmt            |
      | Quelle: öffentliches Verzeichnis | öffentliches Verzeichnis | verknüpfen      | Werbung                 | rechtlich zu prüfen   |
      | Quelle: Melderegister            | Melderegister            | verknüpfen      | Werbung                 | rechtlich zu prüfen   |
      | Quelle: eigene Vertragsdaten     | eigene Vertragsdaten     | verknüpfen      | Werbung                 | rechtlich zu prüfen   |
      | Quelle: anderes Netzangebot      | anderes Netzangebot      | verknüpfen      | Werbung                 | unbestimmt            |
      | Vorgang: beobachten              | eigene Website           | beobachten      | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: erheben                 | eigene Website           | erheben         | Werbung                 | mit Pflichten erlaubt |
      | Vorgang: speichern               | eigene Website           | speichern       | Werbung                 | mit Pflichten erlaubt |
      | Vorgang: bewerten                | eigene Website           | bewerten        | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: ansprechen              | eigene Website           | ansprechen      | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: übermitteln             | eigene Website           | übermitteln     | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: veröffentlichen         | eigene Website           | veröffentlichen | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: aufbewahren             | eigene Website           | aufbewahren     | Werbung                 | mit Pflichten erlaubt |
      | Zweck: Kundendienst              | eigene Website           | verknüpfen      | Kundendienst            | rechtlich zu prüfen   |
      | Zweck: Beschwerde                | eigene Website           | verknüpfen      | Beschwerde              | rechtlich zu prüfen   |
      | Zweck: Beobachtung des Marktes   | eigene Website           | verknüpfen      | Beobachtung des Marktes | rechtlich zu prüfen   |
      | Zweck: Marktforschung            | eigene Website           | verknüpfen      | Marktforschung          | rechtlich zu prüfen   |
      | Zweck: Bonität                   | eigene Website           | verknüpfen      | Bonität                 | rechtlich zu prüfen   |
      | Zweck: Personalauswahl           | eigene Website           | verknüpfen      | Personalauswahl         | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle      | eigene Website           | verknüpfen      | Mitarbeiterkontrolle    | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung     | eigene Website           | verknüpfen      | Anschriftenermittlung   | rechtlich zu prüfen   |
      | Zweck: Glückwunsch               | eigene Website           | verknüpfen      | Glückwunsch             | rechtlich zu prüfen   |
      | Zweck: Krise                     | eigene Website           | verknüpfen      | Krise                   | rechtlich zu prüfen   |
      | Zweck: unbestimmt                | eigene Website           | verknüpfen      | unbestimmt              | rechtlich zu prüfen   |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1e

    Beispiele:
      | Fall                                        | Vorgang    | Zweck         | Form der Einwilligung | Nachweis der Einwilligung | Ergebnis            |
      | Vorgang: anreichern                         | anreichern | Werbung       | aktiv                 | dokumentiert              | rechtlich zu prüfen |
      | Zweck: Vorlieben                            | verknüpfen | Vorlieben     | aktiv                 | dokumentiert              | rechtlich zu prüfen |
      | Zweck: Zusatzverkauf                        | verknüpfen | Zusatzverkauf | aktiv                 | dokumentiert              | rechtlich zu prüfen |
      | Zweck: Profilbildung                        | verknüpfen | Profilbildung | aktiv                 | dokumentiert              | rechtlich zu prüfen |
      | Form der Einwilligung: ausdrücklich         | verknüpfen | Werbung       | ausdrücklich          | dokumentiert              | rechtlich zu prüfen |
      | Nachweis der Einwilligung: anders beweisbar | verknüpfen | Werbung       | aktiv                 | anders beweisbar          | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1e nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag danach | 01.12.2021 | 01.12.2021 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.1e nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Vorgang         | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Ergebnis              |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: eigenes Forum                                      | eigenes Forum            | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: Melderegister                                      | Melderegister            | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Vorgang: beobachten                                        | eigene Website           | beobachten      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: erheben                                           | eigene Website           | erheben         | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: speichern                                         | eigene Website           | speichern       | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: bewerten                                          | eigene Website           | bewerten        | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | verboten              |
      | Vorgang: ansprechen                                        | eigene Website           | ansprechen      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Vorgang: übermitteln                                       | eigene Website           | übermitteln     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Vorgang: veröffentlichen                                   | eigene Website           | veröffentlichen | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                       | eigene Website           | aufbewahren     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Kundendienst                                        | eigene Website           | verknüpfen      | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                          | eigene Website           | verknüpfen      | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes                             | eigene Website           | verknüpfen      | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Marktforschung                                      | eigene Website           | verknüpfen      | Marktforschung          | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Bonität                                             | eigene Website           | verknüpfen      | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Personalauswahl                                     | eigene Website           | verknüpfen      | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Mitarbeiterkontrolle                                | eigene Website           | verknüpfen      | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Anschriftenermittlung                               | eigene Website           | verknüpfen      | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Glückwunsch                                         | eigene Website           | verknüpfen      | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Krise                                               | eigene Website           | verknüpfen      | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: unbestimmt                                          | eigene Website           | verknüpfen      | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Einwilligung: keine                                        | eigene Website           | verknüpfen      | Werbung                 | keine             | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | verknüpfen      | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: widerrufen                                   | eigene Website           | verknüpfen      | Werbung                 | widerrufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: abgelaufen                                   | eigene Website           | verknüpfen      | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | verknüpfen      | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              | verboten              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | verknüpfen      | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | verboten              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | verknüpfen      | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | verboten              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | verknüpfen      | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2a

    Beispiele:
      | Fall                  | Zweck          | Vorgang     | Ergebnis            |
      | Zweck: Marktforschung | Marktforschung | speichern   | rechtlich zu prüfen |
      | Vorgang: erheben      | Werbung        | erheben     | rechtlich zu prüfen |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      | Ergebnis              |
      | Tag davor          | 24.05.2011 | 28.05.2020 | mit Pflichten erlaubt |
      | Tag danach         | 25.05.2018 | 28.05.2020 | rechtlich zu prüfen   |
      | noch nicht erkannt | 15.02.2014 | 27.05.2020 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2a nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Ergebnis              |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | erlaubt               |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2b

    Beispiele:
      | Fall                  | Zweck          | Vorgang     | Ergebnis            |
      | Zweck: Marktforschung | Marktforschung | speichern   | rechtlich zu prüfen |
      | Vorgang: erheben      | Werbung        | erheben     | rechtlich zu prüfen |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2b nicht

    Beispiele:
      | Fall               | Tag        | Stand      | Ergebnis              |
      | Tag davor          | 24.05.2018 | 28.05.2020 | rechtlich zu prüfen   |
      | Tag danach         | 28.05.2020 | 28.05.2020 | verboten              |
      | noch nicht erkannt | 01.03.2019 | 27.05.2020 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2b nicht

    Beispiele:
      | Fall                                      | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Ergebnis              |
      | Quelle: berufliches Netzwerk              | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | unbestimmt            |
      | Quelle: privates Netzwerk                 | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Kurznachrichtendienst             | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Bewertungsportal                  | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigenes Forum                     | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: öffentliches Verzeichnis          | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: Melderegister                     | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: eigene Vertragsdaten              | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Quelle: anderes Netzangebot               | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: mit Namen                  | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: Text ohne Namen            | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Personenbezug: zusammengefasst            | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | erlaubt               |
      | Zweck: Kundendienst                       | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                         | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes            | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Vorlieben                          | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Zusatzverkauf                      | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Profilbildung                      | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Bonität                            | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Personalauswahl                    | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Mitarbeiterkontrolle               | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Anschriftenermittlung              | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Glückwunsch                        | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: Krise                              | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Zweck: unbestimmt                         | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: beobachten                       | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: verknüpfen                       | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: anreichern                       | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: bewerten                         | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: ansprechen                       | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Vorgang: übermitteln                      | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | unbestimmt            |
      | Vorgang: veröffentlichen                  | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: gegen Werbung                | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | verboten              |
      | Widerspruch: allgemein                    | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | verboten              |
      | Datenart: besondere Daten                 | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | verboten              |
      | Datenart: besondere Daten aus Rückschluss | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | verboten              |
      | Datenart: Straftaten                      | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | verboten              |
      | Alter: minderjährig                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2c

    Beispiele:
      | Fall                                             | Zweck          | Vorgang     | Zugriff auf das Endgerät | Ergebnis |
      | Zweck: Marktforschung                            | Marktforschung | speichern   | entbehrlich              | verboten |
      | Vorgang: erheben                                 | Werbung        | erheben     | entbehrlich              | verboten |
      | Vorgang: aufbewahren                             | Werbung        | aufbewahren | entbehrlich              | verboten |
      | Zugriff auf das Endgerät: unbedingt erforderlich | Werbung        | speichern   | unbedingt erforderlich   | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2c nicht

    Beispiele:
      | Fall               | Tag        | Stand      | Ergebnis              |
      | Tag davor          | 27.05.2020 | 28.05.2020 | rechtlich zu prüfen   |
      | Tag danach         | 01.12.2021 | 01.12.2021 | verboten              |
      | noch nicht erkannt | 01.03.2021 | 27.05.2020 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2c nicht

    Beispiele:
      | Fall                             | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Zugriff auf das Endgerät | Ergebnis              |
      | Quelle: berufliches Netzwerk     | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | entbehrlich              | unbestimmt            |
      | Quelle: privates Netzwerk        | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | entbehrlich              | unbestimmt            |
      | Quelle: Kurznachrichtendienst    | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | entbehrlich              | unbestimmt            |
      | Quelle: Bewertungsportal         | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | entbehrlich              | unbestimmt            |
      | Quelle: eigenes Forum            | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | entbehrlich              | unbestimmt            |
      | Quelle: öffentliches Verzeichnis | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Quelle: Melderegister            | Melderegister            | unter Kennung   | Werbung                 | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Quelle: eigene Vertragsdaten     | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Quelle: anderes Netzangebot      | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | entbehrlich              | unbestimmt            |
      | Personenbezug: mit Namen         | eigene Website           | mit Namen       | Werbung                 | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Personenbezug: Text ohne Namen   | eigene Website           | Text ohne Namen | Werbung                 | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Personenbezug: zusammengefasst   | eigene Website           | zusammengefasst | Werbung                 | speichern       | entbehrlich              | erlaubt               |
      | Zweck: Kundendienst              | eigene Website           | unter Kennung   | Kundendienst            | speichern       | entbehrlich              | mit Pflichten erlaubt |
      | Zweck: Beschwerde                | eigene Website           | unter Kennung   | Beschwerde              | speichern       | entbehrlich              | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes   | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Vorlieben                 | eigene Website           | unter Kennung   | Vorlieben               | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Zusatzverkauf             | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Profilbildung             | eigene Website           | unter Kennung   | Profilbildung           | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Bonität                   | eigene Website           | unter Kennung   | Bonität                 | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Personalauswahl           | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle      | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung     | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Glückwunsch               | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: Krise                     | eigene Website           | unter Kennung   | Krise                   | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Zweck: unbestimmt                | eigene Website           | unter Kennung   | unbestimmt              | speichern       | entbehrlich              | rechtlich zu prüfen   |
      | Vorgang: beobachten              | eigene Website           | unter Kennung   | Werbung                 | beobachten      | entbehrlich              | rechtlich zu prüfen   |
      | Vorgang: verknüpfen              | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | entbehrlich              | verboten              |
      | Vorgang: anreichern              | eigene Website           | unter Kennung   | Werbung                 | anreichern      | entbehrlich              | verboten              |
      | Vorgang: bewerten                | eigene Website           | unter Kennung   | Werbung                 | bewerten        | entbehrlich              | rechtlich zu prüfen   |
      | Vorgang: ansprechen              | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | entbehrlich              | rechtlich zu prüfen   |
      | Vorgang: übermitteln             | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | entbehrlich              | unbestimmt            |
      | Vorgang: veröffentlichen         | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | entbehrlich              | rechtlich zu prüfen   |
      | Zugriff auf das Endgerät: keiner | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner                   | rechtlich zu prüfen   |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2d

    Beispiele:
      | Fall                  | Zweck          | Vorgang     | Ergebnis            |
      | Zweck: Marktforschung | Marktforschung | speichern   | rechtlich zu prüfen |
      | Vorgang: erheben      | Werbung        | erheben     | rechtlich zu prüfen |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2d nicht

    Beispiele:
      | Fall               | Tag        | Stand      | Ergebnis              |
      | Tag davor          | 27.05.2020 | 28.05.2020 | rechtlich zu prüfen   |
      | Tag danach         | 01.12.2021 | 01.12.2021 | rechtlich zu prüfen   |
      | noch nicht erkannt | 01.03.2021 | 27.05.2020 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2d nicht

    Beispiele:
      | Fall                                             | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Zugriff auf das Endgerät | Ergebnis              |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | unbestimmt            |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: eigenes Forum                            | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: Melderegister                            | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Personenbezug: mit Namen                         | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Personenbezug: Text ohne Namen                   | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Personenbezug: zusammengefasst                   | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | erlaubt               |
      | Zweck: Kundendienst                              | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes                   | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Vorlieben                                 | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Zusatzverkauf                             | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Profilbildung                             | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Bonität                                   | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Personalauswahl                           | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Mitarbeiterkontrolle                      | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Anschriftenermittlung                     | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Glückwunsch                               | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Krise                                     | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: unbestimmt                                | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: beobachten                              | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: verknüpfen                              | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: anreichern                              | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: bewerten                                | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: ansprechen                              | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: übermitteln                             | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | keiner                   | unbestimmt            |
      | Vorgang: veröffentlichen                         | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Widerspruch: gegen Werbung                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Widerspruch: allgemein                           | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Datenart: besondere Daten                        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | keiner                   | verboten              |
      | Datenart: besondere Daten aus Rückschluss        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | keiner                   | verboten              |
      | Datenart: Straftaten                             | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | keiner                   | verboten              |
      | Alter: minderjährig                              | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | keiner                   | verboten              |
      | Zugriff auf das Endgerät: entbehrlich            | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | entbehrlich              | verboten              |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | unbedingt erforderlich   | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2e

    Beispiele:
      | Fall                                        | Zweck          | Form der Einwilligung | Nachweis der Einwilligung | Ergebnis              |
      | Zweck: Marktforschung                       | Marktforschung | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Form der Einwilligung: ausdrücklich         | Werbung        | ausdrücklich          | dokumentiert              | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar | Werbung        | aktiv                 | anders beweisbar          | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2e nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag davor  | 27.05.2020 | 27.05.2020 | mit Pflichten erlaubt |
      | Tag danach | 01.12.2021 | 01.12.2021 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.2e nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Ergebnis              |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: eigenes Forum                                      | eigenes Forum            | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: Melderegister                                      | Melderegister            | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Zweck: Kundendienst                                        | eigene Website           | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                          | eigene Website           | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes                             | eigene Website           | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Vorlieben                                           | eigene Website           | Vorlieben               | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Zusatzverkauf                                       | eigene Website           | Zusatzverkauf           | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Profilbildung                                       | eigene Website           | Profilbildung           | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Bonität                                             | eigene Website           | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Personalauswahl                                     | eigene Website           | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Mitarbeiterkontrolle                                | eigene Website           | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Anschriftenermittlung                               | eigene Website           | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Glückwunsch                                         | eigene Website           | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Krise                                               | eigene Website           | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: unbestimmt                                          | eigene Website           | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Einwilligung: keine                                        | eigene Website           | Werbung                 | keine             | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: widerrufen                                   | eigene Website           | Werbung                 | widerrufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: abgelaufen                                   | eigene Website           | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              | verboten              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | verboten              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | verboten              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3a

    Beispiele:
      | Fall                           | Vorgang   | Zweck                   | Ergebnis |
      | Vorgang: erheben               | erheben   | Werbung                 | verboten |
      | Zweck: Beobachtung des Marktes | speichern | Beobachtung des Marktes | verboten |
      | Zweck: Marktforschung          | speichern | Marktforschung          | verboten |
      | Zweck: Vorlieben               | speichern | Vorlieben               | verboten |
      | Zweck: Zusatzverkauf           | speichern | Zusatzverkauf           | verboten |
      | Zweck: Profilbildung           | speichern | Profilbildung           | verboten |
      | Zweck: Bonität                 | speichern | Bonität                 | verboten |
      | Zweck: Mitarbeiterkontrolle    | speichern | Mitarbeiterkontrolle    | verboten |
      | Zweck: unbestimmt              | speichern | unbestimmt              | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3a nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag davor  | 30.11.2021 | 30.11.2021 | verboten |
      | Tag danach | 14.05.2024 | 14.05.2024 | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3a nicht

    Beispiele:
      | Fall                                             | Quelle                   | Zugriff auf das Endgerät | Vorgang         | Zweck                 | Ergebnis              |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: eigenes Forum                            | eigenes Forum            | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | entbehrlich              | speichern       | Werbung               | rechtlich zu prüfen   |
      | Quelle: Melderegister                            | Melderegister            | entbehrlich              | speichern       | Werbung               | rechtlich zu prüfen   |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | entbehrlich              | speichern       | Werbung               | rechtlich zu prüfen   |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unbedingt erforderlich   | speichern       | Werbung               | rechtlich zu prüfen   |
      | Zugriff auf das Endgerät: keiner                 | eigene Website           | keiner                   | speichern       | Werbung               | rechtlich zu prüfen   |
      | Vorgang: beobachten                              | eigene Website           | entbehrlich              | beobachten      | Werbung               | rechtlich zu prüfen   |
      | Vorgang: verknüpfen                              | eigene Website           | entbehrlich              | verknüpfen      | Werbung               | verboten              |
      | Vorgang: anreichern                              | eigene Website           | entbehrlich              | anreichern      | Werbung               | verboten              |
      | Vorgang: bewerten                                | eigene Website           | entbehrlich              | bewerten        | Werbung               | rechtlich zu prüfen   |
      | Vorgang: ansprechen                              | eigene Website           | entbehrlich              | ansprechen      | Werbung               | rechtlich zu prüfen   |
      | Vorgang: übermitteln                             | eigene Website           | entbehrlich              | übermitteln     | Werbung               | unbestimmt            |
      | Vorgang: veröffentlichen                         | eigene Website           | entbehrlich              | veröffentlichen | Werbung               | rechtlich zu prüfen   |
      | Vorgang: aufbewahren                             | eigene Website           | entbehrlich              | aufbewahren     | Werbung               | rechtlich zu prüfen   |
      | Zweck: Kundendienst                              | eigene Website           | entbehrlich              | speichern       | Kundendienst          | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                | eigene Website           | entbehrlich              | speichern       | Beschwerde            | mit Pflichten erlaubt |
      | Zweck: Personalauswahl                           | eigene Website           | entbehrlich              | speichern       | Personalauswahl       | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                     | eigene Website           | entbehrlich              | speichern       | Anschriftenermittlung | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                               | eigene Website           | entbehrlich              | speichern       | Glückwunsch           | rechtlich zu prüfen   |
      | Zweck: Krise                                     | eigene Website           | entbehrlich              | speichern       | Krise                 | rechtlich zu prüfen   |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3b

    Beispiele:
      | Fall                           | Vorgang   | Zweck                   | Ergebnis |
      | Vorgang: erheben               | erheben   | Werbung                 | verboten |
      | Zweck: Beobachtung des Marktes | speichern | Beobachtung des Marktes | verboten |
      | Zweck: Marktforschung          | speichern | Marktforschung          | verboten |
      | Zweck: Vorlieben               | speichern | Vorlieben               | verboten |
      | Zweck: Zusatzverkauf           | speichern | Zusatzverkauf           | verboten |
      | Zweck: Profilbildung           | speichern | Profilbildung           | verboten |
      | Zweck: Bonität                 | speichern | Bonität                 | verboten |
      | Zweck: Mitarbeiterkontrolle    | speichern | Mitarbeiterkontrolle    | verboten |
      | Zweck: unbestimmt              | speichern | unbestimmt              | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3b nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis |
      | Tag davor | 13.05.2024 | 13.05.2024 | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3b nicht

    Beispiele:
      | Fall                                             | Quelle                   | Zugriff auf das Endgerät | Vorgang         | Zweck                 | Ergebnis              |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: eigenes Forum                            | eigenes Forum            | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | entbehrlich              | speichern       | Werbung               | rechtlich zu prüfen   |
      | Quelle: Melderegister                            | Melderegister            | entbehrlich              | speichern       | Werbung               | rechtlich zu prüfen   |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | entbehrlich              | speichern       | Werbung               | rechtlich zu prüfen   |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | entbehrlich              | speichern       | Werbung               | unbestimmt            |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unbedingt erforderlich   | speichern       | Werbung               | rechtlich zu prüfen   |
      | Zugriff auf das Endgerät: keiner                 | eigene Website           | keiner                   | speichern       | Werbung               | rechtlich zu prüfen   |
      | Vorgang: beobachten                              | eigene Website           | entbehrlich              | beobachten      | Werbung               | rechtlich zu prüfen   |
      | Vorgang: verknüpfen                              | eigene Website           | entbehrlich              | verknüpfen      | Werbung               | verboten              |
      | Vorgang: anreichern                              | eigene Website           | entbehrlich              | anreichern      | Werbung               | verboten              |
      | Vorgang: bewerten                                | eigene Website           | entbehrlich              | bewerten        | Werbung               | rechtlich zu prüfen   |
      | Vorgang: ansprechen                              | eigene Website           | entbehrlich              | ansprechen      | Werbung               | rechtlich zu prüfen   |
      | Vorgang: übermitteln                             | eigene Website           | entbehrlich              | übermitteln     | Werbung               | unbestimmt            |
      | Vorgang: veröffentlichen                         | eigene Website           | entbehrlich              | veröffentlichen | Werbung               | rechtlich zu prüfen   |
      | Vorgang: aufbewahren                             | eigene Website           | entbehrlich              | aufbewahren     | Werbung               | rechtlich zu prüfen   |
      | Zweck: Kundendienst                              | eigene Website           | entbehrlich              | speichern       | Kundendienst          | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                | eigene Website           | entbehrlich              | speichern       | Beschwerde            | mit Pflichten erlaubt |
      | Zweck: Personalauswahl                           | eigene Website           | entbehrlich              | speichern       | Personalauswahl       | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                     | eigene Website           | entbehrlich              | speichern       | Anschriftenermittlung | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                               | eigene Website           | entbehrlich              | speichern       | Glückwunsch           | rechtlich zu prüfen   |
      | Zweck: Krise                                     | eigene Website           | entbehrlich              | speichern       | Krise                 | rechtlich zu prüfen   |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3c

    Beispiele:
      | Fall                 | Vorgang    | Zweck         | Ergebnis |
      | Vorgang: anreichern  | anreichern | Werbung       | verboten |
      | Zweck: Vorlieben     | verknüpfen | Vorlieben     | verboten |
      | Zweck: Zusatzverkauf | verknüpfen | Zusatzverkauf | verboten |
      | Zweck: Profilbildung | verknüpfen | Profilbildung | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3c nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis |
      | Tag davor | 30.11.2021 | 30.11.2021 | verboten |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3c nicht

    Beispiele:
      | Fall                             | Quelle                   | Vorgang         | Zweck                   | Ergebnis            |
      | Quelle: berufliches Netzwerk     | berufliches Netzwerk     | verknüpfen      | Werbung                 | unbestimmt          |
      | Quelle: privates Netzwerk        | privates Netzwerk        | verknüpfen      | Werbung                 | unbestimmt          |
      | Quelle: Kurznachrichtendienst    | Kurznachrichtendienst    | verknüpfen      | Werbung                 | unbestimmt          |
      | Quelle: Bewertungsportal         | Bewertungsportal         | verknüpfen      | Werbung                 | unbestimmt          |
      | Quelle: eigenes Forum            | eigenes Forum            | verknüpfen      | Werbung                 | unbestimmt          |
      | Quelle: öffentliches Verzeichnis | öffentliches Verzeichnis | verknüpfen      | Werbung                 | rechtlich zu prüfen |
      | Quelle: Melderegister            | Melderegister            | verknüpfen      | Werbung                 | rechtlich zu prüfen |
      | Quelle: eigene Vertragsdaten     | eigene Vertragsdaten     | verknüpfen      | Werbung                 | rechtlich zu prüfen |
      | Quelle: anderes Netzangebot      | anderes Netzangebot      | verknüpfen      | Werbung                 | unbestimmt          |
      | Vorgang: beobachten              | eigene Website           | beobachten      | Werbung                 | rechtlich zu prüfen |
      | Vorgang: erheben                 | eigene Website           | erheben         | Werbung                 | verboten            |
      | Vorgang: speichern               | eigene Website           | speichern       | Werbung                 | verboten            |
      | Vorgang: bewerten                | eigene Website           | bewerten        | Werbung                 | rechtlich zu prüfen |
      | Vorgang: ansprechen              | eigene Website           | ansprechen      | Werbung                 | rechtlich zu prüfen |
      | Vorgang: übermitteln             | eigene Website           | übermitteln     | Werbung                 | unbestimmt          |
      | Vorgang: veröffentlichen         | eigene Website           | veröffentlichen | Werbung                 | rechtlich zu prüfen |
      | Vorgang: aufbewahren             | eigene Website           | aufbewahren     | Werbung                 | rechtlich zu prüfen |
      | Zweck: Kundendienst              | eigene Website           | verknüpfen      | Kundendienst            | rechtlich zu prüfen |
      | Zweck: Beschwerde                | eigene Website           | verknüpfen      | Beschwerde              | rechtlich zu prüfen |
      | Zweck: Beobachtung des Marktes   | eigene Website           | verknüpfen      | Beobachtung des Marktes | rechtlich zu prüfen |
      | Zweck: Marktforschung            | eigene Website           | verknüpfen      | Marktforschung          | rechtlich zu prüfen |
      | Zweck: Bonität                   | eigene Website           | verknüpfen      | Bonität                 | rechtlich zu prüfen |
      | Zweck: Personalauswahl           | eigene Website           | verknüpfen      | Personalauswahl         | rechtlich zu prüfen |
      | Zweck: Mitarbeiterkontrolle      | eigene Website           | verknüpfen      | Mitarbeiterkontrolle    | rechtlich zu prüfen |
      | Zweck: Anschriftenermittlung     | eigene Website           | verknüpfen      | Anschriftenermittlung   | rechtlich zu prüfen |
      | Zweck: Glückwunsch               | eigene Website           | verknüpfen      | Glückwunsch             | rechtlich zu prüfen |
      | Zweck: Krise                     | eigene Website           | verknüpfen      | Krise                   | rechtlich zu prüfen |
      | Zweck: unbestimmt                | eigene Website           | verknüpfen      | unbestimmt              | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3d

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung | Ergebnis              |
      | Form der Einwilligung: ausdrücklich         | ausdrücklich          | dokumentiert              | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar | aktiv                 | anders beweisbar          | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3d nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis              |
      | Tag davor  | 30.11.2021 | 30.11.2021 | mit Pflichten erlaubt |
      | Tag danach | 14.05.2024 | 14.05.2024 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3d nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Ergebnis              |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: eigenes Forum                                      | eigenes Forum            | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: Melderegister                                      | Melderegister            | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Einwilligung: keine                                        | eigene Website           | keine             | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | für anderen Zweck | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: widerrufen                                   | eigene Website           | widerrufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: abgelaufen                                   | eigene Website           | abgelaufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | alt und ungenutzt | aktiv                               | dokumentiert              | verboten              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | verboten              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | verboten              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | für diesen Zweck  | aktiv                               | unbeweisbar               | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3e

    Beispiele:
      | Fall                                        | Form der Einwilligung | Nachweis der Einwilligung | Ergebnis              |
      | Form der Einwilligung: ausdrücklich         | ausdrücklich          | dokumentiert              | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar | aktiv                 | anders beweisbar          | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3e nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 13.05.2024 | 13.05.2024 | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3e nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Ergebnis              |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: eigenes Forum                                      | eigenes Forum            | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: Melderegister                                      | Melderegister            | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Einwilligung: keine                                        | eigene Website           | keine             | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | für anderen Zweck | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: widerrufen                                   | eigene Website           | widerrufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: abgelaufen                                   | eigene Website           | abgelaufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | alt und ungenutzt | aktiv                               | dokumentiert              | verboten              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | verboten              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | verboten              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | für diesen Zweck  | aktiv                               | unbeweisbar               | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3f

    Beispiele:
      | Fall                                        | Vorgang    | Form der Einwilligung | Nachweis der Einwilligung | Ergebnis              |
      | Vorgang: anreichern                         | anreichern | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Form der Einwilligung: ausdrücklich         | verknüpfen | ausdrücklich          | dokumentiert              | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar | verknüpfen | aktiv                 | anders beweisbar          | mit Pflichten erlaubt |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3f nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis            |
      | Tag davor | 30.11.2021 | 30.11.2021 | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3f nicht

    Beispiele:
      | Fall                                                       | Quelle                   | Vorgang         | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Ergebnis              |
      | Quelle: berufliches Netzwerk                               | berufliches Netzwerk     | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: privates Netzwerk                                  | privates Netzwerk        | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Kurznachrichtendienst                              | Kurznachrichtendienst    | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: Bewertungsportal                                   | Bewertungsportal         | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: eigenes Forum                                      | eigenes Forum            | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Quelle: öffentliches Verzeichnis                           | öffentliches Verzeichnis | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: Melderegister                                      | Melderegister            | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: eigene Vertragsdaten                               | eigene Vertragsdaten     | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Quelle: anderes Netzangebot                                | anderes Netzangebot      | verknüpfen      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Vorgang: beobachten                                        | eigene Website           | beobachten      | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: erheben                                           | eigene Website           | erheben         | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: speichern                                         | eigene Website           | speichern       | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: bewerten                                          | eigene Website           | bewerten        | für diesen Zweck  | aktiv                               | dokumentiert              | verboten              |
      | Vorgang: ansprechen                                        | eigene Website           | ansprechen      | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Vorgang: übermitteln                                       | eigene Website           | übermitteln     | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Vorgang: veröffentlichen                                   | eigene Website           | veröffentlichen | für diesen Zweck  | aktiv                               | dokumentiert              | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                       | eigene Website           | aufbewahren     | für diesen Zweck  | aktiv                               | dokumentiert              | unbestimmt            |
      | Einwilligung: keine                                        | eigene Website           | verknüpfen      | keine             | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: für anderen Zweck                            | eigene Website           | verknüpfen      | für anderen Zweck | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: widerrufen                                   | eigene Website           | verknüpfen      | widerrufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: abgelaufen                                   | eigene Website           | verknüpfen      | abgelaufen        | aktiv                               | dokumentiert              | verboten              |
      | Einwilligung: alt und ungenutzt                            | eigene Website           | verknüpfen      | alt und ungenutzt | aktiv                               | dokumentiert              | verboten              |
      | Form der Einwilligung: vorangekreuzt                       | eigene Website           | verknüpfen      | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | verboten              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | eigene Website           | verknüpfen      | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | verboten              |
      | Nachweis der Einwilligung: unbeweisbar                     | eigene Website           | verknüpfen      | für diesen Zweck  | aktiv                               | unbeweisbar               | verboten              |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3g

    Beispiele:
      | Fall                  | Zweck          | Vorgang     | Ergebnis            |
      | Zweck: Marktforschung | Marktforschung | speichern   | rechtlich zu prüfen |
      | Vorgang: erheben      | Werbung        | erheben     | rechtlich zu prüfen |
      | Vorgang: aufbewahren  | Werbung        | aufbewahren | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3g nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis            |
      | Tag davor | 30.11.2021 | 30.11.2021 | rechtlich zu prüfen |

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
    Dann ist es <Ergebnis>
    Und es greift Regel R38.3g nicht

    Beispiele:
      | Fall                                             | Quelle                   | Personenbezug   | Zweck                   | Vorgang         | Widerspruch   | Datenart                        | Alter        | Zugriff auf das Endgerät | Ergebnis              |
      | Quelle: berufliches Netzwerk                     | berufliches Netzwerk     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: privates Netzwerk                        | privates Netzwerk        | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: Kurznachrichtendienst                    | Kurznachrichtendienst    | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: Bewertungsportal                         | Bewertungsportal         | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: eigenes Forum                            | eigenes Forum            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: öffentliches Verzeichnis                 | öffentliches Verzeichnis | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: Melderegister                            | Melderegister            | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: eigene Vertragsdaten                     | eigene Vertragsdaten     | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Quelle: anderes Netzangebot                      | anderes Netzangebot      | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Personenbezug: mit Namen                         | eigene Website           | mit Namen       | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Personenbezug: Text ohne Namen                   | eigene Website           | Text ohne Namen | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Personenbezug: zusammengefasst                   | eigene Website           | zusammengefasst | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | erlaubt               |
      | Zweck: Kundendienst                              | eigene Website           | unter Kennung   | Kundendienst            | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                | eigene Website           | unter Kennung   | Beschwerde              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes                   | eigene Website           | unter Kennung   | Beobachtung des Marktes | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Vorlieben                                 | eigene Website           | unter Kennung   | Vorlieben               | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Zusatzverkauf                             | eigene Website           | unter Kennung   | Zusatzverkauf           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Profilbildung                             | eigene Website           | unter Kennung   | Profilbildung           | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Bonität                                   | eigene Website           | unter Kennung   | Bonität                 | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Personalauswahl                           | eigene Website           | unter Kennung   | Personalauswahl         | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Mitarbeiterkontrolle                      | eigene Website           | unter Kennung   | Mitarbeiterkontrolle    | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Anschriftenermittlung                     | eigene Website           | unter Kennung   | Anschriftenermittlung   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Glückwunsch                               | eigene Website           | unter Kennung   | Glückwunsch             | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: Krise                                     | eigene Website           | unter Kennung   | Krise                   | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Zweck: unbestimmt                                | eigene Website           | unter Kennung   | unbestimmt              | speichern       | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: beobachten                              | eigene Website           | unter Kennung   | Werbung                 | beobachten      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: verknüpfen                              | eigene Website           | unter Kennung   | Werbung                 | verknüpfen      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: anreichern                              | eigene Website           | unter Kennung   | Werbung                 | anreichern      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: bewerten                                | eigene Website           | unter Kennung   | Werbung                 | bewerten        | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: ansprechen                              | eigene Website           | unter Kennung   | Werbung                 | ansprechen      | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Vorgang: übermitteln                             | eigene Website           | unter Kennung   | Werbung                 | übermitteln     | keiner        | einfache Daten                  | volljährig   | keiner                   | unbestimmt            |
      | Vorgang: veröffentlichen                         | eigene Website           | unter Kennung   | Werbung                 | veröffentlichen | keiner        | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Widerspruch: gegen Werbung                       | eigene Website           | unter Kennung   | Werbung                 | speichern       | gegen Werbung | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Widerspruch: allgemein                           | eigene Website           | unter Kennung   | Werbung                 | speichern       | allgemein     | einfache Daten                  | volljährig   | keiner                   | verboten              |
      | Datenart: besondere Daten                        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten                 | volljährig   | keiner                   | verboten              |
      | Datenart: besondere Daten aus Rückschluss        | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | besondere Daten aus Rückschluss | volljährig   | keiner                   | verboten              |
      | Datenart: Straftaten                             | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | Straftaten                      | volljährig   | keiner                   | verboten              |
      | Alter: minderjährig                              | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | minderjährig | keiner                   | verboten              |
      | Zugriff auf das Endgerät: entbehrlich            | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | entbehrlich              | verboten              |
      | Zugriff auf das Endgerät: unbedingt erforderlich | eigene Website           | unter Kennung   | Werbung                 | speichern       | keiner        | einfache Daten                  | volljährig   | unbedingt erforderlich   | verboten              |
