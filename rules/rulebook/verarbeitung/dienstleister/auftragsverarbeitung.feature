# language: de
Funktionalität: Dienstleister

  Szenariogrundriss: Eine Agentur beobachtet im Auftrag öffentliche Beiträge: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Vorgang: übermitteln
    Und Zweck: Beobachtung des Marktes
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag>
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel <Regel>

    Beispiele:
      | Fall              | Empfänger           | Vertrag             | Tag        | Ergebnis              | Regel  |
      | 2014, mit Vertrag | Auftragsverarbeiter | geschlossen         | 15.02.2014 | mit Pflichten erlaubt | R27.1b |
      | 2014, ohne        | Auftragsverarbeiter | fehlt               | 15.02.2014 | verboten              | R27.1e |
      | 2026, mit Vertrag | Auftragsverarbeiter | geschlossen         | 01.03.2026 | mit Pflichten erlaubt | R27.2b |
      | 2026, geplant     | Auftragsverarbeiter | vor Beginn geplant  | 01.03.2026 | mit Pflichten erlaubt | R27.2b |
      | 2026, ohne        | Auftragsverarbeiter | fehlt               | 01.03.2026 | verboten              | R27.2e |

  Szenariogrundriss: Der Anbieter nutzt die Daten auch für sich: <Tag>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Vorgang: übermitteln
    Und Zweck: Beobachtung des Marktes
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: Vertrag schließen, Frist: vor Beginn

    Beispiele:
      | Tag        | Regel  |
      | 15.02.2014 | R27.1f |
      | 01.03.2026 | R27.2f |

  Szenariogrundriss: Was rechtswidrig erhoben wurde, darf auch kein Dienstleister bekommen: <Tag>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Vorgang: übermitteln
    Und Zweck: Kundendienst
    Und Empfänger: Auftragsverarbeiter
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es verboten

    Beispiele:
      | Tag        |
      | 15.02.2014 |
      | 01.03.2026 |

  Szenario: Die Kundendatenbank zieht zu einem Dienstleister um
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Zweck: Kundendienst
    Und Empfänger: Auftragsverarbeiter
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R27.2a
    Und es besteht die Pflicht: Vertrag schließen, Frist: vor Beginn

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1a

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst oder Beschwerde
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1a

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1a nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1a nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck        | Datenart       |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst | einfache Daten |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Kundendienst | einfache Daten |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | Kundendienst | einfache Daten |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | Kundendienst | einfache Daten |
      | anders: Zweck     | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart  | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1b

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Krise
    Und Liste von Kritikern: unbekannt
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1b

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1b nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: <Zweck>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1b nicht

    Beispiele:
      | Fall                   | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Liste von Kritikern | Zugänglichkeit | Datenart       | Alter        |
      | anders: Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Empfänger      | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Zweck          | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | unbekannt           | öffentlich     | einfache Daten | volljährig   |
      | anders: Zugänglichkeit | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einfache Daten | volljährig   |
      | anders: Datenart       | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | minderjährig |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1c

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Dienstleister für Werbung an eigene Kunden (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Zusatzverkauf oder Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1c

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1c nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1c nicht

    Beispiele:
      | Fall                | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck   | Quelle               | Betroffener | Datenart       | Alter        |
      | anders: Vorgang     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Empfänger   | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Zweck       | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Quelle      | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | einfache Daten | volljährig   |
      | anders: Betroffener | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | einfache Daten | volljährig   |
      | anders: Datenart    | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter       | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | minderjährig |

  Szenariogrundriss: Dienstleister für alles Übrige (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1d

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Dienstleister für alles Übrige (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig oder rechtlich offen
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1d

  Szenariogrundriss: Dienstleister für alles Übrige (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1d nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Dienstleister für alles Übrige (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1d nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig             |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1e
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | verboten |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | verboten |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1e nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1e nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Auftragsverarbeiter | fehlt                               |
      | anders: Empfänger | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | fehlt                               |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter | geschlossen oder vor Beginn geplant |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1f
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | rechtlich zu prüfen |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | rechtlich zu prüfen |

  Szenario: Dienstleister mit eigenen Zwecken (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig oder rechtlich offen
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1f

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1f nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1f nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger | Vorausgegangener Schritt |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer | rechtmäßig               |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Dienstleister mit eigenen Zwecken | rechtswidrig             |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1g
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1g nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1g nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  |
      | anders: Empfänger | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter | geschlossen oder fehlt              |

  Szenariogrundriss: Den Dienstleister im Blick behalten (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1h
    Und es besteht die Pflicht: Dienstleister überwachen

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Dienstleister im Blick behalten (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1h nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Den Dienstleister im Blick behalten (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1h nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Auftragsverarbeiter | geschlossen                         |
      | anders: Empfänger | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | geschlossen                         |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant oder fehlt       |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.1i

    Beispiele:
      | Fall                       | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift  | 01.09.2009 | 01.09.2009 | mit Pflichten erlaubt |
      | letzter Tag der Vorschrift | 24.05.2018 | 24.05.2018 | mit Pflichten erlaubt |

  Szenario: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1i

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.1i nicht

    Beispiele:
      | Fall       | Tag        | Stand      |
      | Tag danach | 25.05.2018 | 25.05.2018 |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (BDSG a.F.), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 01.09.2009 entschieden wird
    Dann es greift Regel R27.1i nicht

    Beispiele:
      | Fall                          | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Einwilligung     | Reichweite der Einwilligung | Form der Einwilligung | Nachweis der Einwilligung | Betroffener                 | Datenart       | Alter        |
      | anders: Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Empfänger             | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Einwilligung          | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | unbekannt                   | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Form der Einwilligung | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Nachweis der Einwilligung | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | unbeweisbar               | Kunde                       | einfache Daten | volljährig   |
      | anders: Betroffener           | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Beschäftigter oder Bewerber | einfache Daten | volljährig   |
      | anders: Datenart              | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                 | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | minderjährig |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2a

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Dienstleister für Kundendienst und Beschwerden (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst oder Beschwerde
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2a

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2a nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Dienstleister für Kundendienst und Beschwerden (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2a nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck        | Datenart       |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst | einfache Daten |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Kundendienst | einfache Daten |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | Kundendienst | einfache Daten |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | Kundendienst | einfache Daten |
      | anders: Zweck     | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | einfache Daten |
      | anders: Datenart  | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2b

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes oder Marktforschung oder Krise
    Und Liste von Kritikern: unbekannt
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2b

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Und Liste von Kritikern: nein
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2b nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Dienstleister für die Beobachtung öffentlicher Beiträge (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: <Zugänglichkeit>
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: <Zweck>
    Und Liste von Kritikern: <Liste von Kritikern>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2b nicht

    Beispiele:
      | Fall                   | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck                   | Liste von Kritikern | Zugänglichkeit | Datenart       | Alter        |
      | anders: Vorgang        | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Empfänger      | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | volljährig   |
      | anders: Zweck          | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder unbestimmt | unbekannt           | öffentlich     | einfache Daten | volljährig   |
      | anders: Zugänglichkeit | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | für jeden nach Anmeldung oder nur für angemeldete Nutzer oder geschlossene Gruppe oder Direktnachricht | einfache Daten | volljährig   |
      | anders: Datenart       | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter          | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Beobachtung des Marktes | nein                | öffentlich     | einfache Daten | minderjährig |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (DSGVO), Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2c

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Dienstleister für Werbung an eigene Kunden (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Zusatzverkauf oder Werbung
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2c

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2c nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Dienstleister für Werbung an eigene Kunden (DSGVO), nur so: <Fall>
    Angenommen Quelle: <Quelle>
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: <Zweck>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2c nicht

    Beispiele:
      | Fall                | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Zweck   | Quelle               | Betroffener | Datenart       | Alter        |
      | anders: Vorgang     | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Empfänger   | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Zweck       | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | eigene Vertragsdaten | Kunde       | einfache Daten | volljährig   |
      | anders: Quelle      | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | berufliches Netzwerk oder privates Netzwerk oder Kurznachrichtendienst oder Bewertungsportal oder eigenes Forum oder eigene Website oder öffentliches Verzeichnis oder Melderegister oder anderes Netzangebot | Kunde       | einfache Daten | volljährig   |
      | anders: Betroffener | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Interessent oder Beschäftigter oder Bewerber oder Schuldner oder Dritter | einfache Daten | volljährig   |
      | anders: Datenart    | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter       | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | Werbung | eigene Vertragsdaten | Kunde       | einfache Daten | minderjährig |

  Szenariogrundriss: Dienstleister für alles Übrige (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2d

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Dienstleister für alles Übrige (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig oder rechtlich offen
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2d

  Szenariogrundriss: Dienstleister für alles Übrige (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2d nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Dienstleister für alles Übrige (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Personalauswahl
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2d nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig             |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2e
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | verboten |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: fehlt
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2e nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Ohne Vertrag kein Auftragsverarbeiter (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2e nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Auftragsverarbeiter | fehlt                               |
      | anders: Empfänger | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | fehlt                               |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter | geschlossen oder vor Beginn geplant |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2f
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis            |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | rechtlich zu prüfen |

  Szenario: Dienstleister mit eigenen Zwecken (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig oder rechtlich offen
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2f

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Dienstleister mit eigenen Zwecken
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2f nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Dienstleister mit eigenen Zwecken (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Beobachtung des Marktes
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2f nicht

    Beispiele:
      | Fall              | Vorgang     | Benennung des Empfängers | Empfänger | Vorausgegangener Schritt |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Dienstleister mit eigenen Zwecken | rechtmäßig               |
      | anders: Empfänger | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter oder Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer | rechtmäßig               |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Dienstleister mit eigenen Zwecken | rechtswidrig             |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2g
    Und es besteht die Pflicht: Vertrag schließen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2g nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Den Vertrag mit dem Dienstleister vor Beginn schließen (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2g nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  |
      | anders: Empfänger | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter | geschlossen oder fehlt              |

  Szenariogrundriss: Den Dienstleister im Blick behalten (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2h
    Und es besteht die Pflicht: Dienstleister überwachen

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Den Dienstleister im Blick behalten (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2h nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Den Dienstleister im Blick behalten (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Kundendienst
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2h nicht

    Beispiele:
      | Fall              | Vorgang     | Vorausgegangener Schritt | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter |
      | anders: Vorgang   | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | unbekannt                | Auftragsverarbeiter | geschlossen                         |
      | anders: Empfänger | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | geschlossen                         |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | rechtmäßig               | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant oder fehlt       |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO), Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R27.2i

    Beispiele:
      | Fall                      | Tag        | Stand      | Ergebnis              |
      | erster Tag der Vorschrift | 25.05.2018 | 25.05.2018 | mit Pflichten erlaubt |

  Szenario: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO): jeder Wert, den sie nennt
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde oder Interessent oder Schuldner oder Dritter
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: geschlossen oder vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: ausdrücklich oder aktiv
    Und Nachweis der Einwilligung: dokumentiert oder anders beweisbar
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2i

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO), außerhalb der Geltung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: übermitteln
    Und Empfänger: Auftragsverarbeiter
    Und Vertrag mit dem Auftragsverarbeiter: vor Beginn geplant
    Und Vorausgegangener Schritt: rechtmäßig
    Und Datenart: einfache Daten
    Und Alter: volljährig
    Und Benennung des Empfängers: bei Erhebung benannt
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt sie nicht
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R27.2i nicht

    Beispiele:
      | Fall      | Tag        | Stand      |
      | Tag davor | 24.05.2018 | 24.05.2018 |

  Szenariogrundriss: Was die Einwilligung trägt, darf auch ein Dienstleister tun (DSGVO), nur so: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: <Vorgang>
    Und Empfänger: <Empfänger>
    Und Vertrag mit dem Auftragsverarbeiter: <Vertrag mit dem Auftragsverarbeiter>
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Und Datenart: <Datenart>
    Und Alter: <Alter>
    Und Benennung des Empfängers: <Benennung des Empfängers>
    Und Information: erteilt
    Und Zweck: Werbung
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Reichweite der Einwilligung: <Reichweite der Einwilligung>
    Wenn am 25.05.2018 entschieden wird
    Dann es greift Regel R27.2i nicht

    Beispiele:
      | Fall                          | Vorgang     | Benennung des Empfängers | Empfänger           | Vertrag mit dem Auftragsverarbeiter | Vorausgegangener Schritt | Einwilligung     | Reichweite der Einwilligung | Form der Einwilligung | Nachweis der Einwilligung | Betroffener                 | Datenart       | Alter        |
      | anders: Vorgang               | beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder veröffentlichen oder aufbewahren | unbekannt                | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Empfänger             | übermitteln | bei Erhebung benannt     | Auswerter ohne Schlüssel oder Netzwerkbetreiber oder anderer oder Dienstleister mit eigenen Zwecken | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Vertrag mit dem Auftragsverarbeiter | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | fehlt                               | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Vorausgegangener Schritt | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtswidrig oder rechtlich offen | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Einwilligung          | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | unbekannt                   | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Form der Einwilligung | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde                       | einfache Daten | volljährig   |
      | anders: Nachweis der Einwilligung | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | unbeweisbar               | Kunde                       | einfache Daten | volljährig   |
      | anders: Betroffener           | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Beschäftigter oder Bewerber | einfache Daten | volljährig   |
      | anders: Datenart              | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | besondere Daten oder besondere Daten aus Rückschluss oder Straftaten | volljährig   |
      | anders: Alter                 | übermitteln | bei Erhebung benannt     | Auftragsverarbeiter | vor Beginn geplant                  | rechtmäßig               | für diesen Zweck | nennt sie nicht             | aktiv                 | dokumentiert              | Kunde                       | einfache Daten | minderjährig |
