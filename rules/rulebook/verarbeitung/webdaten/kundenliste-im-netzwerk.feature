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
    Dann es greift Regel R37.1

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |
      | Zweck: Profilbildung | Profilbildung |

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
    Dann es greift Regel R37.1 nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag davor  | 31.12.2012 | 31.12.2012 |
      | Tag danach | 25.05.2018 | 07.05.2018 |
      | überholt   | 01.03.2016 | 08.05.2018 |

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
    Dann es greift Regel R37.1 nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Zweck                   | Betroffener   |
      | Vorgang: beobachten                          | beobachten      | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: erheben                             | erheben         | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: speichern                           | speichern       | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: verknüpfen                          | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: anreichern                          | anreichern      | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: bewerten                            | bewerten        | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: ansprechen                          | ansprechen      | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: veröffentlichen                     | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Vorgang: aufbewahren                         | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | Kunde         |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | Werbung                 | Kunde         |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | Kunde         |
      | Empfänger: anderer                           | übermitteln     | anderer                           | Werbung                 | Kunde         |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | Kunde         |
      | Zweck: Kundendienst                          | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | Kunde         |
      | Zweck: Beschwerde                            | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | Kunde         |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | Kunde         |
      | Zweck: Marktforschung                        | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | Kunde         |
      | Zweck: Bonität                               | übermitteln     | Netzwerkbetreiber                 | Bonität                 | Kunde         |
      | Zweck: Personalauswahl                       | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | Kunde         |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | Kunde         |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | Kunde         |
      | Zweck: Glückwunsch                           | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | Kunde         |
      | Zweck: Krise                                 | übermitteln     | Netzwerkbetreiber                 | Krise                   | Kunde         |
      | Zweck: unbestimmt                            | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | Kunde         |
      | Betroffener: Interessent                     | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Interessent   |
      | Betroffener: Beschäftigter                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Beschäftigter |
      | Betroffener: Bewerber                        | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Bewerber      |
      | Betroffener: Schuldner                       | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Schuldner     |
      | Betroffener: Dritter                         | übermitteln     | Netzwerkbetreiber                 | Werbung                 | Dritter       |

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
    Dann es greift Regel R37.2a

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |
      | Zweck: Profilbildung | Profilbildung |

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
    Dann es greift Regel R37.2a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 31.12.2012 | 08.05.2018 |
      | Tag danach         | 25.05.2018 | 25.05.2018 |
      | noch nicht erkannt | 01.03.2016 | 07.05.2018 |

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
    Dann es greift Regel R37.2a nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Zweck                   |
      | Vorgang: beobachten                          | beobachten      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: erheben                             | erheben         | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: speichern                           | speichern       | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: verknüpfen                          | verknüpfen      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: anreichern                          | anreichern      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: bewerten                            | bewerten        | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: ansprechen                          | ansprechen      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: veröffentlichen                     | veröffentlichen | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: aufbewahren                         | aufbewahren     | Netzwerkbetreiber                 | Werbung                 |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | Werbung                 |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 |
      | Empfänger: anderer                           | übermitteln     | anderer                           | Werbung                 |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 |
      | Zweck: Kundendienst                          | übermitteln     | Netzwerkbetreiber                 | Kundendienst            |
      | Zweck: Beschwerde                            | übermitteln     | Netzwerkbetreiber                 | Beschwerde              |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes |
      | Zweck: Marktforschung                        | übermitteln     | Netzwerkbetreiber                 | Marktforschung          |
      | Zweck: Bonität                               | übermitteln     | Netzwerkbetreiber                 | Bonität                 |
      | Zweck: Personalauswahl                       | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   |
      | Zweck: Glückwunsch                           | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             |
      | Zweck: Krise                                 | übermitteln     | Netzwerkbetreiber                 | Krise                   |
      | Zweck: unbestimmt                            | übermitteln     | Netzwerkbetreiber                 | unbestimmt              |

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
    Dann es greift Regel R37.2b

    Beispiele:
      | Fall                 | Zweck         |
      | Zweck: Vorlieben     | Vorlieben     |
      | Zweck: Zusatzverkauf | Zusatzverkauf |
      | Zweck: Profilbildung | Profilbildung |

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
    Dann es greift Regel R37.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R37.2b nicht

    Beispiele:
      | Fall                                         | Vorgang         | Empfänger                         | Zweck                   |
      | Vorgang: beobachten                          | beobachten      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: erheben                             | erheben         | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: speichern                           | speichern       | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: verknüpfen                          | verknüpfen      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: anreichern                          | anreichern      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: bewerten                            | bewerten        | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: ansprechen                          | ansprechen      | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: veröffentlichen                     | veröffentlichen | Netzwerkbetreiber                 | Werbung                 |
      | Vorgang: aufbewahren                         | aufbewahren     | Netzwerkbetreiber                 | Werbung                 |
      | Empfänger: Auftragsverarbeiter               | übermitteln     | Auftragsverarbeiter               | Werbung                 |
      | Empfänger: Auswerter ohne Schlüssel          | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 |
      | Empfänger: anderer                           | übermitteln     | anderer                           | Werbung                 |
      | Empfänger: Dienstleister mit eigenen Zwecken | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 |
      | Zweck: Kundendienst                          | übermitteln     | Netzwerkbetreiber                 | Kundendienst            |
      | Zweck: Beschwerde                            | übermitteln     | Netzwerkbetreiber                 | Beschwerde              |
      | Zweck: Beobachtung des Marktes               | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes |
      | Zweck: Marktforschung                        | übermitteln     | Netzwerkbetreiber                 | Marktforschung          |
      | Zweck: Bonität                               | übermitteln     | Netzwerkbetreiber                 | Bonität                 |
      | Zweck: Personalauswahl                       | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         |
      | Zweck: Mitarbeiterkontrolle                  | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    |
      | Zweck: Anschriftenermittlung                 | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   |
      | Zweck: Glückwunsch                           | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             |
      | Zweck: Krise                                 | übermitteln     | Netzwerkbetreiber                 | Krise                   |
      | Zweck: unbestimmt                            | übermitteln     | Netzwerkbetreiber                 | unbestimmt              |

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
    Dann es greift Regel R37.3a

    Beispiele:
      | Fall                                        | Zweck         | Form der Einwilligung | Nachweis der Einwilligung |
      | Zweck: Vorlieben                            | Vorlieben     | aktiv                 | dokumentiert              |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | aktiv                 | dokumentiert              |
      | Zweck: Profilbildung                        | Profilbildung | aktiv                 | dokumentiert              |
      | Form der Einwilligung: ausdrücklich         | Werbung       | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | Werbung       | aktiv                 | anders beweisbar          |

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
    Dann es greift Regel R37.3a nicht

    Beispiele:
      | Fall               | Tag        | Stand      |
      | Tag davor          | 31.12.2012 | 08.05.2018 |
      | Tag danach         | 25.05.2018 | 25.05.2018 |
      | noch nicht erkannt | 01.03.2016 | 07.05.2018 |

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
    Dann es greift Regel R37.3a nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Vorgang: beobachten                                        | beobachten      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: erheben                                           | erheben         | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: speichern                                         | speichern       | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: verknüpfen                                        | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: anreichern                                        | anreichern      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: bewerten                                          | bewerten        | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: ansprechen                                        | ansprechen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: aufbewahren                                       | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: Auftragsverarbeiter                             | übermitteln     | Auftragsverarbeiter               | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Kundendienst                                        | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Beschwerde                                          | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Beobachtung des Marktes                             | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Marktforschung                                      | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Bonität                                             | übermitteln     | Netzwerkbetreiber                 | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Personalauswahl                                     | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Mitarbeiterkontrolle                                | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Anschriftenermittlung                               | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Glückwunsch                                         | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Krise                                               | übermitteln     | Netzwerkbetreiber                 | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: unbestimmt                                          | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: keine                                        | übermitteln     | Netzwerkbetreiber                 | Werbung                 | keine             | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: widerrufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | widerrufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: abgelaufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt sie nicht             |

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
    Dann es greift Regel R37.3b

    Beispiele:
      | Fall                                        | Zweck         | Form der Einwilligung | Nachweis der Einwilligung |
      | Zweck: Vorlieben                            | Vorlieben     | aktiv                 | dokumentiert              |
      | Zweck: Zusatzverkauf                        | Zusatzverkauf | aktiv                 | dokumentiert              |
      | Zweck: Profilbildung                        | Profilbildung | aktiv                 | dokumentiert              |
      | Form der Einwilligung: ausdrücklich         | Werbung       | ausdrücklich          | dokumentiert              |
      | Nachweis der Einwilligung: anders beweisbar | Werbung       | aktiv                 | anders beweisbar          |

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
    Dann es greift Regel R37.3b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

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
    Dann es greift Regel R37.3b nicht

    Beispiele:
      | Fall                                                       | Vorgang         | Empfänger                         | Zweck                   | Einwilligung      | Form der Einwilligung               | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | Vorgang: beobachten                                        | beobachten      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: erheben                                           | erheben         | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: speichern                                         | speichern       | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: verknüpfen                                        | verknüpfen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: anreichern                                        | anreichern      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: bewerten                                          | bewerten        | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: ansprechen                                        | ansprechen      | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: veröffentlichen                                   | veröffentlichen | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Vorgang: aufbewahren                                       | aufbewahren     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: Auftragsverarbeiter                             | übermitteln     | Auftragsverarbeiter               | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: Auswerter ohne Schlüssel                        | übermitteln     | Auswerter ohne Schlüssel          | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: anderer                                         | übermitteln     | anderer                           | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Empfänger: Dienstleister mit eigenen Zwecken               | übermitteln     | Dienstleister mit eigenen Zwecken | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Kundendienst                                        | übermitteln     | Netzwerkbetreiber                 | Kundendienst            | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Beschwerde                                          | übermitteln     | Netzwerkbetreiber                 | Beschwerde              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Beobachtung des Marktes                             | übermitteln     | Netzwerkbetreiber                 | Beobachtung des Marktes | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Marktforschung                                      | übermitteln     | Netzwerkbetreiber                 | Marktforschung          | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Bonität                                             | übermitteln     | Netzwerkbetreiber                 | Bonität                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Personalauswahl                                     | übermitteln     | Netzwerkbetreiber                 | Personalauswahl         | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Mitarbeiterkontrolle                                | übermitteln     | Netzwerkbetreiber                 | Mitarbeiterkontrolle    | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Anschriftenermittlung                               | übermitteln     | Netzwerkbetreiber                 | Anschriftenermittlung   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Glückwunsch                                         | übermitteln     | Netzwerkbetreiber                 | Glückwunsch             | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: Krise                                               | übermitteln     | Netzwerkbetreiber                 | Krise                   | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Zweck: unbestimmt                                          | übermitteln     | Netzwerkbetreiber                 | unbestimmt              | für diesen Zweck  | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: keine                                        | übermitteln     | Netzwerkbetreiber                 | Werbung                 | keine             | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: für anderen Zweck                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für anderen Zweck | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: widerrufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | widerrufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: abgelaufen                                   | übermitteln     | Netzwerkbetreiber                 | Werbung                 | abgelaufen        | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Einwilligung: alt und ungenutzt                            | übermitteln     | Netzwerkbetreiber                 | Werbung                 | alt und ungenutzt | aktiv                               | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: vorangekreuzt                       | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | vorangekreuzt                       | dokumentiert              | nennt Weg und Empfänger     |
      | Form der Einwilligung: ohne benannte Unternehmen und Waren | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | Nachweis der Einwilligung: unbeweisbar                     | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | unbeweisbar               | nennt Weg und Empfänger     |
      | Reichweite der Einwilligung: nennt sie nicht               | übermitteln     | Netzwerkbetreiber                 | Werbung                 | für diesen Zweck  | aktiv                               | dokumentiert              | nennt sie nicht             |
