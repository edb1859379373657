# language: de
Funktionalität: Kundenliste im Netzwerk hochladen

  Szenariogrundriss: C26: Verschlüsselte E-Mail-Liste der Kunden wird im Netzwerk hochgeladen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Personenbezug: unter Kennung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            | Regel  |
      | März 2016                 | 01.03.2016 | 01.03.2016 | rechtlich zu prüfen | R37.1  |
      | am Tag vor der Entscheidung | 07.05.2018 | 07.05.2018 | rechtlich zu prüfen | R37.1 |
      | am Tag der Entscheidung   | 08.05.2018 | 08.05.2018 | verboten            | R37.2a |
      | Oktober 2018              | 15.10.2018 | 15.10.2018 | verboten            | R37.2b |
      | März 2026                 | 01.03.2026 | 01.03.2026 | verboten            | R37.2b |
      | März 2016 im Rückblick    | 01.03.2016 | 21.11.2026 | verboten            | R37.2a |

  Szenariogrundriss: Mit einer Einwilligung, die das Netzwerk nennt: <Regel>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel <Regel> ist verdrängt durch <durch>

    Beispiele:
      | Tag        | Regel  | durch  |
      | 01.03.2016 | R37.2a | R37.3a |
      | 01.03.2026 | R37.2b | R37.3b |

  Szenario: Eine Einwilligung, die das Netzwerk nicht nennt, genügt nicht
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 01.03.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R37.2b

  Szenariogrundriss: Kundenliste im Netzwerk abgleichen, noch ungeklärt (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.1
    Und es besteht die Pflicht: Rechtsauffassung dokumentieren

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.01.2013 | 01.01.2013 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 07.05.2018 | rechtlich zu prüfen |
      | noch nicht überholt        | 01.03.2016 | 07.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Kundenliste im Netzwerk abgleichen, noch ungeklärt (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: <Zweck>
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Wenn am 01.03.2016 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.1

    Beispiele:
      | Fall                 | Zweck         | Ergebnis            |
      | Zweck: Vorlieben     | Vorlieben     | rechtlich zu prüfen |
      | Zweck: Zusatzverkauf | Zusatzverkauf | rechtlich zu prüfen |
      | Zweck: Profilbildung | Profilbildung | rechtlich zu prüfen |

  Szenariogrundriss: Kundenliste im Netzwerk abgleichen, noch ungeklärt (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.1 nicht

    Beispiele:
      | Fall       | Tag        | Stand      | Ergebnis |
      | Tag davor  | 31.12.2012 | 31.12.2012 | verboten |
      | Tag danach | 25.05.2018 | 07.05.2018 | verboten |
      | überholt   | 01.03.2016 | 08.05.2018 | verboten |

  Szenariogrundriss: Kundenliste im Netzwerk abgleichen, noch ungeklärt (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Wenn am 01.03.2016 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.1 nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Zweck                   | Betroffener   | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: erheben                             | erheben         | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: speichern                           | speichern       | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: verknüpfen                          | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: anreichern                          | anreichern      | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: bewerten                            | bewerten        | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: ansprechen                          | ansprechen      | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: veröffentlichen                     | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Vorgang: aufbewahren                         | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | Kunde         | verboten              |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | Werbung                 | Kunde         | mit Pflichten erlaubt |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | Kunde         | rechtlich zu prüfen   |
      | Empfänger: anderer                           | übermitteln     | anderer                           | Werbung                 | Kunde         | verboten              |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | Kunde         | rechtlich zu prüfen   |
      | Zweck: Kundendienst                          | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | Kunde         | verboten              |
      | Zweck: Beschwerde                            | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | Kunde         | verboten              |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | Kunde         | verboten              |
      | Zweck: Marktforschung                        | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | Kunde         | verboten              |
      | Zweck: Bonität                               | übermitteln     | Netzwerkbetreiber                 | Bonität                 | Kunde         | verboten              |
      | Zweck: Personalauswahl                       | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | Kunde         | verboten              |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | Kunde         | verboten              |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | Kunde         | verboten              |
      | Zweck: Glückwunsch                           | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | Kunde         | verboten              |
      | Zweck: Krise                                 | übermitteln     | Netzwerkbetreiber                 | Krise                   | Kunde         | verboten              |
      | Zweck: unbestimmt                            | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | Kunde         | verboten              |
      | Betroffener: Interessent                     | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Interessent   | verboten              |
      | Betroffener: Beschäftigter                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Beschäftigter | verboten              |
      | Betroffener: Bewerber                        | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Bewerber      | verboten              |
      | Betroffener: Schuldner                       | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Schuldner     | verboten              |
      | Betroffener: Dritter                         | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Dritter       | verboten              |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2a
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.01.2013 | 08.05.2018 | verboten |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | verboten |
      | erkannt                    | 01.03.2016 | 08.05.2018 | verboten |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: <Zweck>
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 01.03.2016 nach dem Kenntnisstand vom 08.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2a

    Beispiele:
      | Fall                 | Zweck         | Ergebnis |
      | Zweck: Vorlieben     | Vorlieben     | verboten |
      | Zweck: Zusatzverkauf | Zusatzverkauf | verboten |
      | Zweck: Profilbildung | Profilbildung | verboten |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      | Ergebnis            |
      | Tag davor          | 31.12.2012 | 08.05.2018 | rechtlich zu prüfen |
      | Tag danach         | 25.05.2018 | 25.05.2018 | verboten            |
      | noch nicht erkannt | 01.03.2016 | 07.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den 01.03.2016 nach dem Kenntnisstand vom 08.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Zweck                   | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: erheben                             | erheben         | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: speichern                           | speichern       | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: verknüpfen                          | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: anreichern                          | anreichern      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: bewerten                            | bewerten        | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: ansprechen                          | ansprechen      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: veröffentlichen                     | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: aufbewahren                         | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | Werbung                 | mit Pflichten erlaubt |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | rechtlich zu prüfen   |
      | Empfänger: anderer                           | übermitteln     | anderer                           | Werbung                 | rechtlich zu prüfen   |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | rechtlich zu prüfen   |
      | Zweck: Kundendienst                          | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | rechtlich zu prüfen   |
      | Zweck: Beschwerde                            | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | rechtlich zu prüfen   |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | rechtlich zu prüfen   |
      | Zweck: Marktforschung                        | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Netzwerkbetreiber                 | Bonität                 | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | rechtlich zu prüfen   |
      | Zweck: Krise                                 | übermitteln     | Netzwerkbetreiber                 | Krise                   | rechtlich zu prüfen   |
      | Zweck: unbestimmt                            | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | rechtlich zu prüfen   |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2b
    Und es besteht die Pflicht: einstellen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: <Zweck>
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.10.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2b

    Beispiele:
      | Fall                 | Zweck         | Ergebnis |
      | Zweck: Vorlieben     | Vorlieben     | verboten |
      | Zweck: Zusatzverkauf | Zusatzverkauf | verboten |
      | Zweck: Profilbildung | Profilbildung | verboten |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis |
      | Tag davor | 24.05.2018 | 24.05.2018 | verboten |

  Szenariogrundriss: Kundenliste nicht ohne Einwilligung ins Netzwerk (DSGVO), nur so: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Wenn am 15.10.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.2b nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Zweck                   | Ergebnis              |
      | Vorgang: beobachten                          | beobachten      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: erheben                             | erheben         | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: speichern                           | speichern       | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: verknüpfen                          | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: anreichern                          | anreichern      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: bewerten                            | bewerten        | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: ansprechen                          | ansprechen      | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: veröffentlichen                     | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Vorgang: aufbewahren                         | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | rechtlich zu prüfen   |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | Werbung                 | mit Pflichten erlaubt |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | rechtlich zu prüfen   |
      | Empfänger: anderer                           | übermitteln     | anderer                           | Werbung                 | rechtlich zu prüfen   |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | rechtlich zu prüfen   |
      | Zweck: Kundendienst                          | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | rechtlich zu prüfen   |
      | Zweck: Beschwerde                            | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | rechtlich zu prüfen   |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | rechtlich zu prüfen   |
      | Zweck: Marktforschung                        | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | rechtlich zu prüfen   |
      | Zweck: Bonität                               | übermitteln     | Netzwerkbetreiber                 | Bonität                 | rechtlich zu prüfen   |
      | Zweck: Personalauswahl                       | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | rechtlich zu prüfen   |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | rechtlich zu prüfen   |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | rechtlich zu prüfen   |
      | Zweck: Glückwunsch                           | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | rechtlich zu prüfen   |
      | Zweck: Krise                                 | übermitteln     | Netzwerkbetreiber                 | Krise                   | rechtlich zu prüfen   |
      | Zweck: unbestimmt                            | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | rechtlich zu prüfen   |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.01.2013 | 08.05.2018 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |
      | erkannt                    | 01.03.2016 | 08.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (BDSG a.F.), ebenso: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: <Zweck>
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den 01.03.2016 nach dem Kenntnisstand vom 08.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3a

    Beispiele:
      | Fall                                        | Zweck         | Form der Einwilligung | Nachweis der Einwilligung | Ergebnis              |
      | Zweck: Vorlieben                            | Vorlieben     | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Profilbildung                        | Profilbildung | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Form der Einwilligung: ausdrücklich         | Werbung       | ausdrücklich          | dokumentiert              | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar | Werbung       | aktiv                 | anders beweisbar          | mit Pflichten erlaubt |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3a nicht

    Beispiele:
      | Fall               | Tag        | Stand      | Ergebnis              |
      | Tag davor          | 31.12.2012 | 08.05.2018 | mit Pflichten erlaubt |
      | Tag danach         | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |
      | noch nicht erkannt | 01.03.2016 | 07.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn über den 01.03.2016 nach dem Kenntnisstand vom 08.05.2018 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3a nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung | Ergebnis              |
      | Vorgang: beobachten                                        | beobachten      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: erheben                                           | erheben         | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: speichern                                         | speichern       | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                                        | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: anreichern                                        | anreichern      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: bewerten                                          | bewerten        | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Vorgang: ansprechen                                        | ansprechen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                       | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | unbestimmt            |
      | Empfänger: Auftragsverarbeiter                             | übermitteln     | Auftragsverarbeiter               | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Kundendienst                                        | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                          | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes                             | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Marktforschung                                      | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Bonität                                             | übermitteln     | Netzwerkbetreiber                 | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Personalauswahl                                     | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Mitarbeiterkontrolle                                | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Anschriftenermittlung                               | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Glückwunsch                                         | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Krise                                               | übermitteln     | Netzwerkbetreiber                 | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: unbestimmt                                          | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Einwilligung: keine                                        | übermitteln     | Netzwerkbetreiber                 | Werbung                 | keine             | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: widerrufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | widerrufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: abgelaufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     | verboten              |
      | Reichweite der Einwilligung: nennt sie nicht               | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt sie nicht             | verboten              |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3b
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (DSGVO), ebenso: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: <Zweck>
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 01.03.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3b

    Beispiele:
      | Fall                                        | Zweck         | Form der Einwilligung | Nachweis der Einwilligung | Ergebnis              |
      | Zweck: Vorlieben                            | Vorlieben     | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Zweck: Profilbildung                        | Profilbildung | aktiv                 | dokumentiert              | mit Pflichten erlaubt |
      | Form der Einwilligung: ausdrücklich         | Werbung       | ausdrücklich          | dokumentiert              | mit Pflichten erlaubt |
      | Nachweis der Einwilligung: anders beweisbar | Werbung       | aktiv                 | anders beweisbar          | mit Pflichten erlaubt |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3b nicht

    Beispiele:
      | Fall      | Tag        | Stand      | Ergebnis              |
      | Tag davor | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Einwilligung, die das Netzwerk nennt (DSGVO), nur so: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Zweck: <Zweck>
    Und Empfänger: <Empfänger>
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 01.03.2026 entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R37.3b nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung | Ergebnis              |
      | Vorgang: beobachten                                        | beobachten      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: erheben                                           | erheben         | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: speichern                                         | speichern       | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: verknüpfen                                        | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: anreichern                                        | anreichern      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: bewerten                                          | bewerten        | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Vorgang: ansprechen                                        | ansprechen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Vorgang: aufbewahren                                       | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | unbestimmt            |
      | Empfänger: Auftragsverarbeiter                             | übermitteln     | Auftragsverarbeiter               | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Kundendienst                                        | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Beschwerde                                          | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Beobachtung des Marktes                             | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Marktforschung                                      | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Bonität                                             | übermitteln     | Netzwerkbetreiber                 | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Personalauswahl                                     | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Mitarbeiterkontrolle                                | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Anschriftenermittlung                               | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Glückwunsch                                         | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: Krise                                               | übermitteln     | Netzwerkbetreiber                 | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Zweck: unbestimmt                                          | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | mit Pflichten erlaubt |
      | Einwilligung: keine                                        | übermitteln     | Netzwerkbetreiber                 | Werbung                 | keine             | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: widerrufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | widerrufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: abgelaufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     | verboten              |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     | verboten              |
      | Reichweite der Einwilligung: nennt sie nicht               | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt sie nicht             | verboten              |
