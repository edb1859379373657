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

  Szenario: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2011): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.03.2010 entschieden wird
    Dann es greift Regel R38.1a

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.03.2010 entschieden wird
    Dann es greift Regel R38.1a nicht

    Beispiele:
      | Fall                  | Quelle         | Zugriff auf das Endgerät | Personenbezug   | Zweck   | Vorgang   | Speicherfrist | Widerspruch                  | Datenart       | Alter        | Rückschluss auf Einzelne |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Personenbezug | eigene Website | entbehrlich              | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Zweck         | eigene Website | entbehrlich              | unter Kennung   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Vorgang       | eigene Website | entbehrlich              | unter Kennung   | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Widerspruch   | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | gegen Werbung oder allgemein | einfache Daten | volljährig   | unbekannt                |
      | anders: Datenart      | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   | unbekannt                |
      | anders: Alter         | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | minderjährig | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | eigene Website | entbehrlich              | zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | möglich                  |

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

  Szenario: Werbeprofile unter Kennung mit Widerspruchsrecht (bis 24.05.2018): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1b

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1b nicht

    Beispiele:
      | Fall                  | Quelle         | Zugriff auf das Endgerät | Personenbezug | Zweck   | Vorgang   | Speicherfrist | Widerspruch                  | Datenart       | Alter        |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | unter Kennung | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   |
      | anders: Personenbezug | eigene Website | entbehrlich              | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   |
      | anders: Zweck         | eigene Website | entbehrlich              | unter Kennung | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   |
      | anders: Vorgang       | eigene Website | entbehrlich              | unter Kennung | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | keiner                       | einfache Daten | volljährig   |
      | anders: Widerspruch   | eigene Website | entbehrlich              | unter Kennung | Werbung | speichern | begrenzt      | gegen Werbung oder allgemein | einfache Daten | volljährig   |
      | anders: Datenart      | eigene Website | entbehrlich              | unter Kennung | Werbung | speichern | begrenzt      | keiner                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter         | eigene Website | entbehrlich              | unter Kennung | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | minderjährig |

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

  Szenario: Werbeprofile unter Kennung mit Widerspruchsrecht (neben der DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 27.05.2020 entschieden wird
    Dann es greift Regel R38.1c

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Wenn am 27.05.2020 entschieden wird
    Dann es greift Regel R38.1c nicht

    Beispiele:
      | Fall                  | Quelle         | Zugriff auf das Endgerät | Personenbezug | Zweck   | Vorgang   | Speicherfrist | Widerspruch                  | Datenart       | Alter        |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | unter Kennung | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   |
      | anders: Personenbezug | eigene Website | entbehrlich              | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   |
      | anders: Zweck         | eigene Website | entbehrlich              | unter Kennung | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   |
      | anders: Vorgang       | eigene Website | entbehrlich              | unter Kennung | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | keiner                       | einfache Daten | volljährig   |
      | anders: Widerspruch   | eigene Website | entbehrlich              | unter Kennung | Werbung | speichern | begrenzt      | gegen Werbung oder allgemein | einfache Daten | volljährig   |
      | anders: Datenart      | eigene Website | entbehrlich              | unter Kennung | Werbung | speichern | begrenzt      | keiner                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter         | eigene Website | entbehrlich              | unter Kennung | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | minderjährig |

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

  Szenario: Webdaten nie mit dem Kundensatz zusammenführen (TMG): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: unbekannt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1d

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1d nicht

    Beispiele:
      | Fall            | Quelle         | Zugriff auf das Endgerät | Vorgang    | Speicherfrist | Folgenabschätzung | Zweck   |
      | anders: Quelle  | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | verknüpfen | begrenzt      | erfolgt           | Werbung |
      | anders: Vorgang | eigene Website | entbehrlich              | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | unbekannt         | Werbung |
      | anders: Zweck   | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenario: Ob eine Einwilligung das Zusammenführen erlaubt, ist zweifelhaft (TMG): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Folgenabschätzung: unbekannt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1e

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R38.1e nicht

    Beispiele:
      | Fall                          | Quelle         | Zugriff auf das Endgerät | Vorgang    | Speicherfrist | Folgenabschätzung | Zweck   | Einwilligung     | Form der Einwilligung | Nachweis der Einwilligung |
      | anders: Quelle                | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | verknüpfen | begrenzt      | erfolgt           | Werbung | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Vorgang               | eigene Website | entbehrlich              | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | unbekannt         | Werbung | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Zweck                 | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Einwilligung          | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | Werbung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                 | dokumentiert              |
      | anders: Form der Einwilligung | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | Werbung | für diesen Zweck | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | anders: Nachweis der Einwilligung | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | Werbung | für diesen Zweck | aktiv                 | unbeweisbar               |

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

  Szenario: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (bis 24.05.2018): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2a

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn über den 15.02.2014 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2a nicht

    Beispiele:
      | Fall                  | Quelle         | Zugriff auf das Endgerät | Personenbezug   | Zweck   | Vorgang   | Speicherfrist | Widerspruch                  | Datenart       | Alter        | Rückschluss auf Einzelne |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Personenbezug | eigene Website | entbehrlich              | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Zweck         | eigene Website | entbehrlich              | unter Kennung   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Vorgang       | eigene Website | entbehrlich              | unter Kennung   | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Widerspruch   | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | gegen Werbung oder allgemein | einfache Daten | volljährig   | unbekannt                |
      | anders: Datenart      | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   | unbekannt                |
      | anders: Alter         | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | minderjährig | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | eigene Website | entbehrlich              | zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | möglich                  |

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

  Szenario: Ob schon vor dem Urteil eine Einwilligung nötig war, ist umstritten (neben der DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn über den 01.03.2019 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2b

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn über den 01.03.2019 nach dem Kenntnisstand vom 28.05.2020 entschieden wird
    Dann es greift Regel R38.2b nicht

    Beispiele:
      | Fall                  | Quelle         | Zugriff auf das Endgerät | Personenbezug   | Zweck   | Vorgang   | Speicherfrist | Widerspruch                  | Datenart       | Alter        | Rückschluss auf Einzelne |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Personenbezug | eigene Website | entbehrlich              | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Zweck         | eigene Website | entbehrlich              | unter Kennung   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Vorgang       | eigene Website | entbehrlich              | unter Kennung   | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | keiner                       | einfache Daten | volljährig   | unbekannt                |
      | anders: Widerspruch   | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | gegen Werbung oder allgemein | einfache Daten | volljährig   | unbekannt                |
      | anders: Datenart      | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   | unbekannt                |
      | anders: Alter         | eigene Website | entbehrlich              | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | minderjährig | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | eigene Website | entbehrlich              | zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | möglich                  |

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

  Szenario: Werbeprofile durch Cookies nur mit Einwilligung (TMG): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich oder unbedingt erforderlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2c

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
    Und Speicherfrist: <Speicherfrist>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2c nicht

    Beispiele:
      | Fall                  | Quelle         | Personenbezug   | Zweck   | Vorgang   | Speicherfrist | Zugriff auf das Endgerät | Rückschluss auf Einzelne |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unter Kennung   | Werbung | speichern | begrenzt      | entbehrlich              | unbekannt                |
      | anders: Personenbezug | eigene Website | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | entbehrlich              | unbekannt                |
      | anders: Zweck         | eigene Website | unter Kennung   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | entbehrlich              | unbekannt                |
      | anders: Vorgang       | eigene Website | unter Kennung   | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | entbehrlich              | unbekannt                |
      | anders: Zugriff auf das Endgerät | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | keiner                   | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | eigene Website | zusammengefasst | Werbung | speichern | begrenzt      | entbehrlich              | möglich                  |

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

  Szenario: Profile ohne Zugriff auf das Gerät (TMG): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2d

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
    Und Speicherfrist: <Speicherfrist>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2d nicht

    Beispiele:
      | Fall                  | Quelle         | Personenbezug   | Zweck   | Vorgang   | Speicherfrist | Widerspruch                  | Datenart       | Alter        | Zugriff auf das Endgerät | Rückschluss auf Einzelne |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Personenbezug | eigene Website | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Zweck         | eigene Website | unter Kennung   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Vorgang       | eigene Website | unter Kennung   | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Widerspruch   | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | gegen Werbung oder allgemein | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Datenart      | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   | keiner                   | unbekannt                |
      | anders: Alter         | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | minderjährig | keiner                   | unbekannt                |
      | anders: Zugriff auf das Endgerät | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | entbehrlich oder unbedingt erforderlich | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | eigene Website | zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | möglich                  |

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

  Szenario: Eingewilligte Werbeprofile (TMG): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: speichern
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 01.03.2021 entschieden wird
    Dann es greift Regel R38.2e

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
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
      | Fall                          | Quelle         | Zugriff auf das Endgerät | Zweck   | Einwilligung     | Form der Einwilligung | Nachweis der Einwilligung |
      | anders: Quelle                | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | Werbung | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Zweck                 | eigene Website | entbehrlich              | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Einwilligung          | eigene Website | entbehrlich              | Werbung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                 | dokumentiert              |
      | anders: Form der Einwilligung | eigene Website | entbehrlich              | Werbung | für diesen Zweck | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | anders: Nachweis der Einwilligung | eigene Website | entbehrlich              | Werbung | für diesen Zweck | aktiv                 | unbeweisbar               |

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

  Szenario: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TTDSG): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder unbestimmt
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R38.3a

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
    Und Speicherfrist: <Speicherfrist>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R38.3a nicht

    Beispiele:
      | Fall            | Quelle         | Zugriff auf das Endgerät | Vorgang   | Speicherfrist | Zweck   |
      | anders: Quelle  | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | entbehrlich              | speichern | begrenzt      | Werbung |
      | anders: Zugriff auf das Endgerät | eigene Website | unbedingt erforderlich oder keiner | speichern | begrenzt      | Werbung |
      | anders: Vorgang | eigene Website | entbehrlich              | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Werbung |
      | anders: Zweck   | eigene Website | entbehrlich              | speichern | begrenzt      | Kundendienst oder Beschwerde oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise |

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

  Szenario: Kein entbehrlicher Zugriff auf das Gerät ohne Einwilligung (TDDDG): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Mitarbeiterkontrolle oder unbestimmt
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3b

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
    Und Speicherfrist: <Speicherfrist>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3b nicht

    Beispiele:
      | Fall            | Quelle         | Zugriff auf das Endgerät | Vorgang   | Speicherfrist | Zweck   |
      | anders: Quelle  | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | entbehrlich              | speichern | begrenzt      | Werbung |
      | anders: Zugriff auf das Endgerät | eigene Website | unbedingt erforderlich oder keiner | speichern | begrenzt      | Werbung |
      | anders: Vorgang | eigene Website | entbehrlich              | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | Werbung |
      | anders: Zweck   | eigene Website | entbehrlich              | speichern | begrenzt      | Kundendienst oder Beschwerde oder Personalauswahl oder Anschriftenermittlung oder Glückwunsch oder Krise |

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

  Szenario: Webdaten nicht ohne Einwilligung mit dem Kundensatz verbinden (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen oder anreichern
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: unbekannt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3c

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3c nicht

    Beispiele:
      | Fall            | Quelle         | Zugriff auf das Endgerät | Vorgang    | Speicherfrist | Folgenabschätzung | Zweck   |
      | anders: Quelle  | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | verknüpfen | begrenzt      | erfolgt           | Werbung |
      | anders: Vorgang | eigene Website | entbehrlich              | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | unbekannt         | Werbung |
      | anders: Zweck   | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenario: Eingewilligter Zugriff auf das Gerät (TTDSG): jeder Wert, den sie nennt
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
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R38.3d

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
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
      | Fall                          | Quelle         | Zugriff auf das Endgerät | Einwilligung     | Form der Einwilligung | Nachweis der Einwilligung |
      | anders: Quelle                | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Einwilligung          | eigene Website | entbehrlich              | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                 | dokumentiert              |
      | anders: Form der Einwilligung | eigene Website | entbehrlich              | für diesen Zweck | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | anders: Nachweis der Einwilligung | eigene Website | entbehrlich              | für diesen Zweck | aktiv                 | unbeweisbar               |

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

  Szenario: Eingewilligter Zugriff auf das Gerät (TDDDG): jeder Wert, den sie nennt
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
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3e

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
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
      | Fall                          | Quelle         | Zugriff auf das Endgerät | Einwilligung     | Form der Einwilligung | Nachweis der Einwilligung |
      | anders: Quelle                | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Einwilligung          | eigene Website | entbehrlich              | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                 | dokumentiert              |
      | anders: Form der Einwilligung | eigene Website | entbehrlich              | für diesen Zweck | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | anders: Nachweis der Einwilligung | eigene Website | entbehrlich              | für diesen Zweck | aktiv                 | unbeweisbar               |

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

  Szenario: Eingewilligte Verbindung mit dem Kundensatz (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: verknüpfen oder anreichern
    Und Zweck: Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: entbehrlich
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Folgenabschätzung: unbekannt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3f

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
    Und Zugriff auf das Endgerät: <Zugriff auf das Endgerät>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: <Speicherfrist>
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3f nicht

    Beispiele:
      | Fall                          | Quelle         | Zugriff auf das Endgerät | Vorgang    | Speicherfrist | Folgenabschätzung | Einwilligung     | Form der Einwilligung | Nachweis der Einwilligung |
      | anders: Quelle                | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unbekannt                | verknüpfen | begrenzt      | erfolgt           | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Vorgang               | eigene Website | entbehrlich              | beobachten oder erheben oder speichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren | unbekannt     | unbekannt         | für diesen Zweck | aktiv                 | dokumentiert              |
      | anders: Einwilligung          | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                 | dokumentiert              |
      | anders: Form der Einwilligung | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | für diesen Zweck | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              |
      | anders: Nachweis der Einwilligung | eigene Website | entbehrlich              | verknüpfen | begrenzt      | erfolgt           | für diesen Zweck | aktiv                 | unbeweisbar               |

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

  Szenario: Auswerten, was der Server ohnehin empfängt (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Website
    Und Betroffener: Interessent
    Und Vorgang: erheben oder speichern oder aufbewahren
    Und Zweck: Marktforschung oder Werbung
    Und Personenbezug: unter Kennung
    Und Widerspruch: keiner
    Und Zugriff auf das Endgerät: keiner
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Information: erteilt
    Und Speicherfrist: unbekannt
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3g

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
    Und Speicherfrist: <Speicherfrist>
    Und Rückschluss auf Einzelne: <Rückschluss auf Einzelne>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R38.3g nicht

    Beispiele:
      | Fall                  | Quelle         | Personenbezug   | Zweck   | Vorgang   | Speicherfrist | Widerspruch                  | Datenart       | Alter        | Zugriff auf das Endgerät | Rückschluss auf Einzelne |
      | anders: Quelle        | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder öffentliches Verzeichnis oder Melderegister oder eigene Vertragsdaten oder anderes Netzangebot | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Personenbezug | eigene Website | mit Namen oder Text ohne Namen oder zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Zweck         | eigene Website | unter Kennung   | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Vorgang       | eigene Website | unter Kennung   | Werbung | beobachten oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen | unbekannt     | keiner                       | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Widerspruch   | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | gegen Werbung oder allgemein | einfache Daten | volljährig   | keiner                   | unbekannt                |
      | anders: Datenart      | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   | keiner                   | unbekannt                |
      | anders: Alter         | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | minderjährig | keiner                   | unbekannt                |
      | anders: Zugriff auf das Endgerät | eigene Website | unter Kennung   | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | entbehrlich oder unbedingt erforderlich | unbekannt                |
      | anders: Zahlen, die Einzelne verraten | eigene Website | zusammengefasst | Werbung | speichern | begrenzt      | keiner                       | einfache Daten | volljährig   | keiner                   | möglich                  |
