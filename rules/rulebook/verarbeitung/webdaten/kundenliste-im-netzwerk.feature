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

  Szenario: Kundenliste im Netzwerk abgleichen, noch ungeklärt (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Wenn am 01.03.2016 entschieden wird
    Dann es greift Regel R37.1

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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Wenn am 01.03.2016 entschieden wird
    Dann es greift Regel R37.1 nicht

    Beispiele:
      | Fall                | Vorgang     | Benennung des Empfängers | Vorausgegangener Schritt | Empfänger         | Zweck   | Betroffener |
      | anders: Vorgang     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Netzwerkbetreiber | Werbung | Kunde       |
      | anders: Empfänger   | übermitteln | bei Erhebung benannt     | rechtmäßig               | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder anderer oder Dienstleister mit eigenen Zwecken | Werbung | Kunde       |
      | anders: Zweck       | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | Kunde       |
      | anders: Betroffener | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter |

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

  Szenario: Kundenliste nicht ohne Einwilligung ins Netzwerk (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
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
      | Fall              | Vorgang     | Benennung des Empfängers | Vorausgegangener Schritt | Empfänger         | Zweck   |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Netzwerkbetreiber | Werbung |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | rechtmäßig               | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder anderer oder Dienstleister mit eigenen Zwecken | Werbung |
      | anders: Zweck     | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenario: Kundenliste nicht ohne Einwilligung ins Netzwerk (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
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
      | Fall              | Vorgang     | Benennung des Empfängers | Vorausgegangener Schritt | Empfänger         | Zweck   |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Netzwerkbetreiber | Werbung |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | rechtmäßig               | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder anderer oder Dienstleister mit eigenen Zwecken | Werbung |
      | anders: Zweck     | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

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

  Szenario: Einwilligung, die das Netzwerk nennt (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den 01.03.2016 nach dem Kenntnisstand vom 08.05.2018 entschieden wird
    Dann es greift Regel R37.3a

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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn über den 01.03.2016 nach dem Kenntnisstand vom 08.05.2018 entschieden wird
    Dann es greift Regel R37.3a nicht

    Beispiele:
      | Fall                          | Vorgang     | Benennung des Empfängers | Vorausgegangener Schritt | Empfänger         | Zweck   | Einwilligung     | Form der Einwilligung | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | anders: Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Netzwerkbetreiber | Werbung | für diesen Zweck | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Empfänger             | übermitteln | bei Erhebung benannt     | rechtmäßig               | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder anderer oder Dienstleister mit eigenen Zwecken | Werbung | für diesen Zweck | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Zweck                 | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für diesen Zweck | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Einwilligung          | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Form der Einwilligung | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | für diesen Zweck | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Nachweis der Einwilligung | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | für diesen Zweck | aktiv                 | unbeweisbar               | nennt Weg und Empfänger     |
      | anders: Reichweite der Einwilligung | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | für diesen Zweck | aktiv                 | dokumentiert              | nennt sie nicht             |

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

  Szenario: Einwilligung, die das Netzwerk nennt (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung
    Und Empfänger: Netzwerkbetreiber
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R37.3b

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
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Personenbezug: unter Kennung
    Und Information: erteilt
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 01.03.2026 entschieden wird
    Dann es greift Regel R37.3b nicht

    Beispiele:
      | Fall                          | Vorgang     | Benennung des Empfängers | Vorausgegangener Schritt | Empfänger         | Zweck   | Einwilligung     | Form der Einwilligung | Nachweis der Einwilligung | Reichweite der Einwilligung |
      | anders: Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Netzwerkbetreiber | Werbung | für diesen Zweck | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Empfänger             | übermitteln | bei Erhebung benannt     | rechtmäßig               | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder anderer oder Dienstleister mit eigenen Zwecken | Werbung | für diesen Zweck | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Zweck                 | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | für diesen Zweck | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Einwilligung          | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                 | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Form der Einwilligung | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | für diesen Zweck | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | nennt Weg und Empfänger     |
      | anders: Nachweis der Einwilligung | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | für diesen Zweck | aktiv                 | unbeweisbar               | nennt Weg und Empfänger     |
      | anders: Reichweite der Einwilligung | übermitteln | bei Erhebung benannt     | rechtmäßig               | Netzwerkbetreiber | Werbung | für diesen Zweck | aktiv                 | dokumentiert              | nennt sie nicht             |
